import type { ChannelQuota } from "../../brief";
import { foldWords } from "../../places/fold-place-name";
import { DEFAULT_CHANNELS } from "../../planning/default-channels";
import { CHANNELS, type Channel } from "../../vocabulary";
import { type CellReading, quoteValue, splitList } from "./cell-reading";

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
  ["google business page", "google_business"],
  ["google maps", "google_business"],
  ["google profile", "google_business"],
  ["google unternehmensprofil", "google_business"],
  ["google unternehmen", "google_business"],
  ["google business profil", "google_business"],
  ["google profil", "google_business"],
  ["google business eintrag", "google_business"],
  ["fiche google", "google_business"],
  ["fiche google business", "google_business"],
  ["fiche google my business", "google_business"],
  ["fiche detablissement google", "google_business"],
  ["profil google", "google_business"],
  ["perfil de empresa de google", "google_business"],
  ["perfil de empresa en google", "google_business"],
  ["perfil de negocio de google", "google_business"],
  ["ficha de google", "google_business"],
  ["perfil de google", "google_business"],
  ["perfil da empresa no google", "google_business"],
  ["perfil de empresa no google", "google_business"],
  ["perfil da empresa na google", "google_business"],
  ["perfil do google", "google_business"],
  ["profilo dellattivita su google", "google_business"],
  ["profilo attivita google", "google_business"],
  ["scheda google", "google_business"],
  ["google bedrijfsprofiel", "google_business"],
  ["page facebook", "facebook"],
  ["pagina facebook", "facebook"],
  ["pagina de facebook", "facebook"],
  ["pagina di facebook", "facebook"],
  ["pagina do facebook", "facebook"],
  ["facebook page", "facebook"],
  ["linkedin page", "linkedin"],
  ["twitter", "x"],
  ["x formerly twitter", "x"],
  ["x twitter", "x"],
  ["linked in", "linkedin"],
  ["li", "linkedin"],
  ["tik tok", "tiktok"],
  ["yt", "youtube"],
  ["bsky", "bluesky"],
]);

/** Posts a week of a channel that a row names without a number. */
const USUAL_POSTS_PER_WEEK = 3;

/** Posts a week that a channel has where a row names it alone. */
export const usualOf = (channel: Channel): number =>
  DEFAULT_CHANNELS.find((quota) => quota.channel === channel)?.postsPerWeek ?? USUAL_POSTS_PER_WEEK;

/** Most posts a week of one channel (api.md). */
const MOST_POSTS_PER_WEEK = 21;

/** The number behind a channel's name; blank means its usual one. */
function readQuota(word: string, given: string | undefined, usual: number): CellReading<number> {
  if (given === undefined) return { value: usual };
  const posts = /^\d{1,3}$/.test(given.trim()) ? Number(given) : Number.NaN;
  if (posts <= MOST_POSTS_PER_WEEK) return { value: posts };
  const message = `${quoteValue(word)} gives no number of posts a week from 0 to ${MOST_POSTS_PER_WEEK}. Write a channel and its number like “instagram:3”, or the channel alone.`;
  return { code: "invalid_quota", message };
}

/** Every channel that Bella knows. */
const ALL =
  /^(everything|everywhere|all|all (of them|channels|platforms|networks|socials|social media|social channels)|every (channel|platform)|alle|alles|alle kanale|uberall|todo|todos|todas|todos los canales|tous|tout|toutes|tous les canaux|tutto|tutti|tutti i canali|tudo|todos os canais|alle kanalen|overal)$/;
/** What stands around a channel's name without changing it. */
const AROUND =
  /^(only|just|mainly|mostly|our|nur|solo|seulement|mainly on|on)\s+|\s+(only|mainly|mostly|page|pages|account|profile|feed|reels|stories|posts|business|kanal|seite)$/g;

/** The channel that a name is, undefined for none; "Instagram only" and "FB page" are named after the same. */
export function findChannel(name: string): Channel | undefined {
  const folded = foldWords(name);
  const known = CHANNEL_NAMES.get(folded);
  const bare = folded.replace(AROUND, "");
  return known ?? (bare === folded ? undefined : findChannel(bare));
}

/** So many words the longest name has: a cell of a thousand words is looked through in as many steps. */
const MOST_WORDS = Math.max(...[...CHANNEL_NAMES.keys()].map((name) => name.split(" ").length));

/** "IG FB" and "Instagram Facebook": names with nothing but spaces between them, the longest first. */
function splitNames(text: string): string[] {
  const words = text.split(/\s+/);
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    let size = Math.min(MOST_WORDS, words.length - at);
    while (size > 1 && !CHANNEL_NAMES.has(foldWords(words.slice(at, at + size).join(" ")))) size--;
    parts.push(words.slice(at, at + size).join(" "));
    at += size;
  }
  return parts.every((part) => findChannel(part)) ? parts : [text];
}

/** What people put between channels; a slash too, since no channel's name has one. */
export const CHANNEL_SEPARATORS = /[|,;/&+\r\n]|\s(?:and|und|et|y|e|en)\s/i;
const IN_BRACKETS = /\s*\((\d+)\s*x?\)$/i;

/** "3/week", "3 per week", "3 times a week" behind or before a name. */
const A_WEEK =
  /(\d)\s*(?:x|times|posts?)?\s*(?:\/|per|a|pro|por|par)\s*(?:weeks?|wk|w|woche|semana|semaine|settimana)\b/gi;
/** "3x" and, before a name, "3 x"; a lone "3 x" is the channel X. */
const TIMES = /(\d)(?:x(?![\p{L}\p{N}])|\s+x\s+(?=\p{L}))/giu;

/** Pairs of a name and its number, when they are all there is in a part. */
function listPairs(part: string, pair: RegExp): RegExpExecArray[] | null {
  const pairs = [...part.matchAll(pair)];
  return pairs.length > 0 && pairs.reduce((length, [match]) => length + match.length, 0) === part.length ? pairs : null;
}

/** "insta 3 facebook 2" and "3 instagram 2 facebook" as "insta:3" and "facebook:2". */
function splitNumbers(part: string): string[] {
  const before = listPairs(part, /(\d{1,3})\s+([^\d:=(]+)/gu);
  if (before) return before.map(([, count, name]) => `${name?.trim()}:${count}`);
  const behind = listPairs(part, /([^\d:=(]+)\s(\d{1,3})(?:\s+|$)/gu);
  return behind ? behind.map(([, name, count]) => `${name?.trim()}:${count}`) : [part];
}

/** One company's two channels. */
const META = /\bmeta\b/i;

/** Channels by their ids or usual names, each with `:n` posts a week or without. */
export function readChannels(text: string, postsPerWeek: number | null): CellReading<ChannelQuota[]> {
  if (ALL.test(foldWords(text)))
    return {
      value: CHANNELS.map((channel) => ({ channel, postsPerWeek: postsPerWeek ?? usualOf(channel) })),
      guess: `${quoteValue(text)} is read as all ${CHANNELS.length} channels: ${CHANNELS.join(", ")}.`,
    };
  const quotas = new Map<Channel, number>();
  const written = text.replace(META, "facebook|instagram").replace(A_WEEK, "$1 ").replace(TIMES, "$1 ");
  for (const word of splitList(written, CHANNEL_SEPARATORS)
    .flatMap(splitNumbers)
    .flatMap((part) => (findChannel(part) ? part : splitNames(part)))) {
    const [name = "", given] = word.replace(IN_BRACKETS, ":$1").split(/\s*[:=]\s*/, 2);
    const channel = findChannel(name);
    if (!channel)
      return {
        code: "unknown_channel",
        message: `${quoteValue(name)} is no channel. Choose from: ${CHANNELS.join(", ")}.`,
      };
    const quota = readQuota(word, given, postsPerWeek ?? usualOf(channel));
    if (!("value" in quota)) return quota;
    quotas.set(channel, quota.value);
  }
  const value = [...quotas].map(([channel, posts]) => ({ channel, postsPerWeek: posts }));
  return META.test(text)
    ? { value, guess: `${quoteValue(text)} is read with Facebook and Instagram for Meta.` }
    : { value };
}
