import type { ChannelQuota } from "../../brief";
import type { Channel } from "../../vocabulary";
import { type OptionalReading, quoteValue, splitList } from "./cell-reading";
import { readPostsPerWeek } from "./read-amounts";
import { CHANNEL_SEPARATORS, findChannel, readChannels, usualOf } from "./read-channels";

/** Pages of networks, whose name is that of the channel. */
const PAGE =
  /(?:https?:\/\/)?(?:[\w-]+\.)*(facebook|fb|instagram|linkedin|twitter|x|tiktok|pinterest|youtube|youtu|threads|bsky)\.(?:com|net|be|app|me)\b[^\s,;|]*/gi;
/** What parts a channel's name from what it is called there. */
const BEHIND = /\s*[:=]\s*|\s+(?=@)|\s*\(|\s+[-–]\s+/;
const HANDLE = /(?:^|[\s:=(,;|/])@\p{L}|:\/\/|\p{L}\.(?:com|net|org)\b/u;

/** A name behind a channel says as little of how often as a page: "FB: harborbakery". */
const isName = (given: string): boolean => /\p{L}/u.test(given) && "unread" in readPostsPerWeek(given);

/**
 * Channels, and those that a column of handles and pages names ("IG: @harbor / FB: harbor", "instagram.com/harbor"): without
 * a number, as a guess, and left out where no channel is named.
 */
export function readSocials(text: string, postsPerWeek: number | null): OptionalReading<ChannelQuota[]> {
  const reading = readChannels(text, postsPerWeek);
  if ("value" in reading) return reading;
  const written = text.replace(PAGE, (_, name: string) => `|${name.toLowerCase() === "youtu" ? "youtube" : name}|`);
  const parts = splitList(written, CHANNEL_SEPARATORS).map((part) => {
    const [name = "", given = ""] = part.split(BEHIND, 2);
    return { channel: findChannel(name), given };
  });
  if (!HANDLE.test(text) && written === text && !parts.some(({ given }) => isName(given))) return reading;
  const quotas = new Map<Channel, number>();
  for (const { channel, given } of parts) {
    if (channel === undefined) continue;
    const said = isName(given) || given === "" ? null : readPostsPerWeek(given);
    if (said !== null && !("value" in said)) return reading;
    quotas.set(channel, said?.value ?? postsPerWeek ?? usualOf(channel));
  }
  const names = [...quotas.keys()];
  if (names.length === 0)
    return {
      unread: `${quoteValue(text)} names no channel, so the usual ones are taken. Write one like “instagram:3”.`,
    };
  return {
    value: [...quotas].map(([channel, posts]) => ({ channel, postsPerWeek: posts })),
    guess: `${quoteValue(text)} is read as ${names.join(", ")}: names and addresses say no number of posts.`,
  };
}
