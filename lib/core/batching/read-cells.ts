import type { ChannelQuota } from "../brief";
import { isLocalDate } from "../dates/local-date";
import { toLanguageTag } from "../language-tag";
import { foldWords } from "../places/fold-place-name";
import { DEFAULT_CHANNELS } from "../planning/default-channels";
import { CHANNELS, type Channel, WEEKDAYS, type Weekday } from "../vocabulary";
import type { RowErrorCode } from "./checked-row";

/** What a cell means, or what is wrong with it. */
export type CellReading<T> = { value: T } | { code: RowErrorCode; message: string };

const CHANNEL_NAMES = new Map<string, Channel>([
  ...CHANNELS.map((channel) => [channel.replace("_", " "), channel] as const),
  ["ig", "instagram"],
  ["insta", "instagram"],
  ["fb", "facebook"],
  ["google", "google_business"],
  ["gbp", "google_business"],
  ["gmb", "google_business"],
  ["google my business", "google_business"],
  ["google business profile", "google_business"],
  ["twitter", "x"],
  ["x twitter", "x"],
  ["linked in", "linkedin"],
  ["tik tok", "tiktok"],
  ["yt", "youtube"],
  ["bsky", "bluesky"],
]);

const LANGUAGES = new Map(
  "english en|spanish es|espanol es|french fr|francais fr|german de|deutsch de|italian it|portuguese pt|dutch nl|polish pl|swedish sv|danish da|norwegian no|finnish fi|czech cs|greek el|turkish tr|japanese ja|chinese zh|arabic ar|hebrew he|hindi hi|welsh cy"
    .split("|")
    .map((pair) => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)] as const),
);

/** Posts a week of a channel that a row names without a number. */
const USUAL_POSTS_PER_WEEK = 3;

function split(text: string, separators: RegExp): string[] {
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A list of texts: bars, else line breaks or semicolons; a comma belongs to the text. */
export function readTexts(text: string): string[] {
  return split(text, text.includes("|") ? /\|/ : /[;\r\n]+/);
}

/** A list of single words: commas divide too. */
export function readWords(text: string): string[] {
  return split(text, text.includes("|") ? /\|/ : /[,;\r\n]+/);
}

/** A whole number from `min` to `max`; spreadsheets like to write "30.0". */
export function readNumber(text: string, min: number, max: number): CellReading<number> {
  const number = /^\d{1,6}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  if (number >= min && number <= max) return { value: number };
  return { code: "invalid_value", message: `${quote(text)} is not a whole number from ${min} to ${max}.` };
}

/** A date from 2000 to 2100 as YYYY-MM-DD; other forms mean two things in two countries. */
export function readDate(text: string): CellReading<string> {
  const date = text
    .replace(/^(\d{4})[/.](\d{2})[/.](\d{2})$/, "$1-$2-$3")
    .replace(/^(\d{4}-\d{2}-\d{2})[T ]00:00.*$/, "$1");
  if (isLocalDate(date) && date >= "2000-01-01" && date <= "2100-12-31") return { value: date };
  const message = /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? `${quote(text)} is no day from 2000 to 2100 that a calendar has.`
    : `${quote(text)} is no date we can be sure of. Write YYYY-MM-DD, like 2027-03-01.`;
  return { code: "invalid_date", message };
}

/** Most posts a week of one channel (api.md). */
const MOST_POSTS_PER_WEEK = 21;

/** The number behind a channel's name; blank means its usual one. */
function readQuota(word: string, given: string | undefined, usual: number): CellReading<number> {
  if (given === undefined) return { value: usual };
  const posts = /^\d{1,3}$/.test(given.trim()) ? Number(given) : Number.NaN;
  if (posts <= MOST_POSTS_PER_WEEK) return { value: posts };
  const message = `${quote(word)} gives no number of posts a week from 0 to ${MOST_POSTS_PER_WEEK}. Write a channel and its number like “instagram:3”, or the channel alone.`;
  return { code: "invalid_quota", message };
}

/** Channels by their ids or usual names, each with `:n` posts a week or without. */
export function readChannels(text: string, postsPerWeek: number | null): CellReading<ChannelQuota[]> {
  const quotas = new Map<Channel, number>();
  for (const word of readWords(text)) {
    const [name = "", given] = word.split(/\s*[:=]\s*/, 2);
    const channel = CHANNEL_NAMES.get(foldWords(name));
    if (!channel)
      return { code: "unknown_channel", message: `${quote(name)} is no channel. Choose from: ${CHANNELS.join(", ")}.` };
    const usual = DEFAULT_CHANNELS.find((quota) => quota.channel === channel)?.postsPerWeek ?? USUAL_POSTS_PER_WEEK;
    const quota = readQuota(word, given, postsPerWeek ?? usual);
    if (!("value" in quota)) return quota;
    quotas.set(channel, quota.value);
  }
  return { value: [...quotas].map(([channel, posts]) => ({ channel, postsPerWeek: posts })) };
}

/** Weekdays by name or by at least their first three letters. */
export function readWeekdays(text: string): CellReading<Weekday[]> {
  const days = new Set<Weekday>();
  for (const word of readWords(text)) {
    const key = foldWords(word).replace(/s$/, "");
    const day = WEEKDAYS.find((name) => key.length >= 2 && name.startsWith(key));
    if (!day) return { code: "invalid_value", message: `${quote(word)} is no weekday. Write days like sunday|monday.` };
    days.add(day);
  }
  return { value: [...days] };
}

/** The owner's own dated events: `2027-05-01=Spring fair|2027-06-12=Street party`. */
export function readEvents(text: string): CellReading<{ date: string; name: string }[]> {
  const events: { date: string; name: string }[] = [];
  for (const part of split(text, /[|\r\n]+/)) {
    const [, day = "", name = ""] = /^(\S+)\s*[=:]\s*(.+)$/s.exec(part) ?? [];
    if (name === "")
      return {
        code: "invalid_value",
        message: `${quote(part)} is no event. Write events like 2027-05-01=Spring fair.`,
      };
    const date = readDate(day);
    if (!("value" in date)) return date;
    events.push({ date: date.value, name });
  }
  return { value: events };
}

/** A language tag, or the English name of a common language. */
export function readLanguage(text: string): string {
  const named = LANGUAGES.get(foldWords(text));
  return named ?? toLanguageTag(text);
}

/** A web address; "example.com" alone is https. */
export function readWebsite(text: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

/** `#rrggbb`, also without "#" and in the short form `#rgb`. */
export function readColor(text: string): string {
  const digits = text.replace(/^#/, "");
  if (/^[0-9a-f]{3}$/i.test(digits)) return `#${[...digits].map((digit) => digit + digit).join("")}`;
  return /^[0-9a-f]{6}$/i.test(digits) ? `#${digits}` : text;
}

const QUOTED_MAX = 40;

/** A value as a message shows it, cut short. */
function quote(text: string): string {
  const letters = [...text];
  return `“${letters.length > QUOTED_MAX ? `${letters.slice(0, QUOTED_MAX).join("")}…` : text}”`;
}
