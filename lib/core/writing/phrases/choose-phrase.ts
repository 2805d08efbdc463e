import { normalizeText } from "../../checking/trigrams";
import type { SeededRandom } from "../../planning/seeded-random";
import type { Tone } from "../../vocabulary";
import type { PhraseKey } from "../frames/frame";
import { AHEAD_PHRASES } from "./ahead-phrases";
import { CLOSING_PHRASES } from "./closing-phrases";
import { CLUSTER_FEAST_PHRASES } from "./cluster-feast-phrases";
import { DAY_OFF_PHRASES } from "./day-off-phrases";
import { EVENT_EVE_PHRASES } from "./event-eve-phrases";
import { EVENT_PHRASES } from "./event-phrases";
import { FAREWELL_PHRASES } from "./farewell-phrases";
import { FEAST_PHRASES } from "./feast-phrases";
import { LEAD_PHRASES } from "./lead-phrases";
import { MENTION_PHRASES } from "./mention-phrases";
import { NEWS_PHRASES } from "./news-phrases";
import { NOTICE_PHRASES } from "./notice-phrases";
import { OCCASION_PHRASES } from "./occasion-phrases";
import { OFFER_PHRASES } from "./offer-phrases";
import { OPENING_PHRASES } from "./opening-phrases";
import type { Phrases } from "./phrase";
import { SERVICE_KIND_PHRASES } from "./service-kinds";
import { SERVICE_PHRASES } from "./service-phrases";
import { TELLING_PHRASES } from "./telling-phrases";
import { TRADE_FEAST_PHRASES } from "./trade-feast-phrases";
import { WISH_PHRASES } from "./wish-phrases";

const PHRASES: Readonly<Record<PhraseKey, Phrases>> = {
  ...LEAD_PHRASES,
  ...CLOSING_PHRASES,
  ...OCCASION_PHRASES,
  ...WISH_PHRASES,
  ...DAY_OFF_PHRASES,
  ...FEAST_PHRASES,
  ...TRADE_FEAST_PHRASES,
  ...CLUSTER_FEAST_PHRASES,
  ...EVENT_PHRASES,
  ...EVENT_EVE_PHRASES,
  ...AHEAD_PHRASES,
  ...NEWS_PHRASES,
  ...NOTICE_PHRASES,
  ...TELLING_PHRASES,
  ...OFFER_PHRASES,
  ...SERVICE_PHRASES,
  ...SERVICE_KIND_PHRASES,
  ...MENTION_PHRASES,
  ...OPENING_PHRASES,
  ...FAREWELL_PHRASES,
};

// These ask for a choice, so the question has to offer one.
const WANTS_CHOICE = /\b(?:vote|settle|your call|pick one|no maybe|one word|double)\b/i;
const OFFERS_CHOICE = /\bor\b|\bwhich\b/i;
const PLACEHOLDERS = /\{[^}]*\}/g;
const NO_ECHO = new Set(
  "here that this with what when your from have more just there them they will about also".split(" "),
);

const fixedParts = new Map<string, string>();
const contentWords = new Map<string, readonly string[]>();

function wordsOf(phrase: string): readonly string[] {
  const known = contentWords.get(phrase);
  if (known) return known;
  const words = normalizeText(phrase.replace(PLACEHOLDERS, " "))
    .split(" ")
    .filter((word) => word.length > 3 && !NO_ECHO.has(word));
  contentWords.set(phrase, words);
  return words;
}

/** The longest run of a phrase between its placeholders, by which a caption is known to hold it. */
function fixedPart(phrase: string): string {
  const known = fixedParts.get(phrase);
  if (known !== undefined) return known;
  const part = phrase
    .split(PLACEHOLDERS)
    .reduce((longest, run) => (run.length > longest.length ? run : longest), "")
    .trim();
  fixedParts.set(phrase, part);
  return part;
}

function timesHeard(phrase: string, recent: readonly string[]): number {
  const part = fixedPart(phrase);
  if (part.length < 4) return 0;
  let times = 0;
  for (const caption of recent) if (caption.includes(part)) times++;
  return times;
}

/** True when a caption holds one of the tone's own openings or last lines. */
export function hearsTone(caption: string, tone: Tone): boolean {
  const phrases = [OPENING_PHRASES.opening, OPENING_PHRASES.localOpening, FAREWELL_PHRASES.farewell];
  return phrases.some((own) => own[tone].some((phrase) => caption.includes(fixedPart(phrase))));
}

/** What a phrase has to go with, prepared once a post. */
export interface SpokenAround {
  words: string;
  offersChoice: boolean;
}

export function listenTo(sentences: string): SpokenAround {
  return { words: ` ${normalizeText(sentences)}`, offersChoice: OFFERS_CHOICE.test(sentences) };
}

export interface PhraseRequest {
  tone: Tone;
  /** The sentences of the post: a phrase that echoes one of their words is passed over. */
  around: SpokenAround;
  /** Captions nearby: a wording that stands in one of them waits. */
  recent: readonly string[];
  random: SeededRandom;
  /** Whether a phrase may stand here at all; absent allows every one. */
  suits?: (phrase: string) => boolean;
}

/** The wording of a purpose that fits best, with its placeholders still in; null when none fits. */
export function choosePhrase(key: PhraseKey, { tone, around, recent, random, suits }: PhraseRequest): string | null {
  let best: string | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  // In a drawn order, so that most often the first one that fits is taken and no other has to be looked at.
  const drawn = PHRASES[key][tone].map((phrase) => ({ phrase, order: random() })).sort((a, b) => a.order - b.order);
  for (const { phrase } of drawn) {
    if (!around.offersChoice && WANTS_CHOICE.test(phrase)) continue;
    if (wordsOf(phrase).some((word) => around.words.includes(` ${word}`))) continue;
    if (suits && !suits(phrase)) continue;
    const heard = timesHeard(phrase, recent);
    if (heard === 0) return phrase;
    if (heard >= lowest) continue;
    best = phrase;
    lowest = heard;
  }
  return best;
}

/** Any wording that suits, even one that echoes a word: for lines a frame cannot do without. "" when none does. */
export function anyPhrase(
  key: PhraseKey,
  request: Omit<PhraseRequest, "around" | "suits">,
  suits: (phrase: string) => boolean = () => true,
): string {
  return choosePhrase(key, { ...request, suits, around: { words: "", offersChoice: true } }) ?? "";
}
