import type { BusinessFacts, Slot } from "../brief";
import { normalizeText } from "../checking/trigrams";
import type { SeededRandom } from "../planning/seeded-random";
import type { Tone } from "../vocabulary";
import type { Beat, FrameVariant } from "./frames/compile-frames";
import type { FrameKind, PhraseKey, PieceName } from "./frames/frame";
import { judgeOccasion, occasionLabel } from "./judge-occasion";
import type { CaptionLine } from "./lay-out-caption";
import { anyPhrase, choosePhrase, listenTo, type SpokenAround } from "./phrases/choose-phrase";
import type { LeadKey } from "./phrases/lead-phrases";
import { wishKeyOf } from "./phrases/wish-phrases";
import type { VoicedTopic } from "./voice-topic";
import type { WritingDesk } from "./writing-desk";

// Most posts need no lead: a good sentence carries. These are the shares of posts that get one.
const LEAD_SHARE = 0.15;
// Said of posts in which nothing tells the trade: few where the trade has topics of its own, nearly all where it has none.
const INTRODUCED_SHARE = { known: 0.8, unknown: 0.2 };
const TOWN_LEAD_SHARE = 0.55;
const LEADS: Partial<Record<PieceName, LeadKey>> = {
  do: "do",
  why: "why",
  mistake: "mistake",
  detail: "detail",
  ask: "ask",
};
// Advice and warnings belong to pillars that advise; elsewhere those pieces are remarks.
const ADVISING = new Set(["tips", "proof", "offers"]);
// "Good to know: Ask the bakery early" is a lead too many.
const IMPERATIVE =
  /^(?:Ask|Add|Keep|Take|Put|Stand|Use|Say|Note|Write|Bring|Send|Tell|Look|Check|Try|Start|Leave|Give|Name|Make|Let|Hold|Pick|Choose|Store|Wash|Turn|Cut|Set|Read|Reply|Freeze|Photograph|Do|Don't|Never|Always|Avoid|Plan|Count|Mention|Practice|Warm|Rinse|Clean|Wipe|Wear|Buy|Order|Book|Call|Share|Save|Test|Draw|Label)\b/;
// Wordings about advice given: in a regulated trade the playful ones would make light of it.
const SOBER: ReadonlySet<PhraseKey> = new Set<PhraseKey>(["questions", "do", "mistake", "howTo", "named", "behind"]);
const APART = /^(?:event(?:Day|Ahead|Ask)|offer|seasonOpen|services)/;
const CLOSINGS: ReadonlySet<PhraseKey> = new Set<PhraseKey>([
  "questions",
  "answers",
  "observanceClose",
  "awarenessClose",
  "seasonClose",
  "eventAsk",
  "named",
  "signed",
  "whereabouts",
]);

export type MentionWish = "wanted" | "if_needed" | "never";

export interface SpeakRequest {
  desk: WritingDesk;
  variant: FrameVariant;
  kind: FrameKind;
  voiced: VoicedTopic | null;
  slot: Slot;
  /** The owner's facts by placeholder. */
  names: Readonly<Record<string, string>>;
  /** Whether this post names the business or its town: "if_needed" when nothing else tells the trade. */
  mention: MentionWish;
  random: SeededRandom;
  /** A line of the owner's that the post may hold. */
  ownLine: string | null;
  /** Captions nearby, whose wordings are not heard again so soon. */
  recent: readonly string[];
}

/** Says phrases for one post: picks and fills them. */
class Speaker {
  readonly #request: SpeakRequest;
  #around: SpokenAround | null = null;

  constructor(request: SpeakRequest) {
    this.#request = request;
  }

  say(key: PhraseKey): string {
    const { random, recent } = this.#request;
    return this.trySay(key) ?? this.#fill(anyPhrase(key, { tone: this.#toneFor(key), recent, random }));
  }

  /** What a lawyer or a doctor says is no joke to retell, whatever the tone of the rest. */
  #toneFor(key: PhraseKey): Tone {
    const { tone, business } = this.#request.desk;
    const { risk } = business.trade;
    const isRegulated = risk !== null && risk !== "food_safety";
    return isRegulated && tone === "playful" && SOBER.has(key) ? "friendly" : tone;
  }

  trySay(key: PhraseKey): string | null {
    const { random, recent, variant, voiced } = this.#request;
    this.#around ??= listenTo(voiced ? variant.pieces.map((piece) => voiced.pieces[piece]).join(" ") : "");
    const phrase = choosePhrase(key, { tone: this.#toneFor(key), around: this.#around, recent, random });
    return phrase === null ? null : this.#fill(phrase);
  }

  #fill(phrase: string): string {
    return this.#request.desk.voice.say(phrase, this.#request.names);
  }
}

function termsOf({ desk, slot, names }: SpeakRequest, speaker: Speaker): string {
  const offer = slot.offerIndex === null ? undefined : desk.business.offers[slot.offerIndex];
  const details =
    offer?.details === undefined ? "" : /[.?!…]$/.test(offer.details) ? offer.details : `${offer.details}.`;
  const end = names.end === undefined ? "" : speaker.say("offerEnds");
  const code = names.code === undefined ? "" : speaker.say("offerCode");
  return [details, end, code].filter((part) => part !== "").join(" ");
}

/** The piece that gets a lead, if any: one that follows another sentence and holds no colon of its own. */
function chooseLed({ variant, voiced, random }: SpeakRequest): PieceName | null {
  if (!voiced || random() >= LEAD_SHARE) return null;
  if (variant.lines.flat().some((beat) => beat.kind === "say")) return null;
  const candidates = variant.pieces.slice(1).filter((piece, i) => {
    const before = variant.pieces[i];
    if (LEADS[piece] === undefined || voiced.pieces[piece].includes(":")) return false;
    if (piece === "why") return before === "hook" || before === "do";
    if (piece === "ask") return true;
    if (voiced.topic.pillar === "community") return false;
    if (piece === "detail" && IMPERATIVE.test(voiced.pieces.detail)) return false;
    return (piece === "detail" || ADVISING.has(voiced.topic.pillar)) && before !== "title";
  });
  return candidates[Math.floor(random() * candidates.length)] ?? null;
}

/** Good Friday is quiet; Memorial Day is for the dead. */
function isQuiet({ slot: { occasion, localDate } }: SpeakRequest): boolean {
  return occasion !== null && judgeOccasion(occasion, localDate).manner === "quiet";
}

/** The wording a day asks for where its frames are the same. */
function wordingOf(key: PhraseKey, request: SpeakRequest): PhraseKey {
  if (key === "sombre" && isQuiet(request)) return "quiet";
  if (key !== "wish") return key;
  return "dayOff" in request.names ? "dayOff" : wishKeyOf(occasionLabel(request.slot.occasion?.name ?? ""));
}

function speakBeat(beat: Beat, led: LeadKey | null, request: SpeakRequest, speaker: Speaker): string {
  if (beat.kind === "terms") return termsOf(request, speaker);
  if (beat.kind === "say") return speaker.say(wordingOf(beat.key, request));
  const sentence = request.voiced?.pieces[beat.piece] ?? "";
  const lead = led === null ? null : speaker.trySay(led);
  return lead === null ? sentence : `${lead} ${sentence}`;
}

function roleOf(line: readonly Beat[]): CaptionLine["role"] {
  const [first] = line;
  // The day, the event or the offer is one thing, the topic another.
  const isApart = line.every((beat) => beat.kind === "terms" || (beat.kind === "say" && APART.test(beat.key)));
  if (isApart) return "apart";
  if (line.length !== 1 || !first) return "body";
  if (first.kind === "say") return CLOSINGS.has(first.key) ? "closing" : "body";
  if (first.kind !== "piece") return "body";
  if (first.piece === "title") return "headline";
  return first.piece === "ask" || first.piece === "invite" ? "closing" : "body";
}

type Mention = "askTown" | "whereabouts" | "named" | "signed" | "introduced";

/** True when a reader could tell the trade from the post's sentences; a trade's own topics always do. */
function showsTrade({ variant, voiced }: SpeakRequest): boolean {
  return voiced === null || variant.pieces.some((piece) => voiced.tradePieces.has(piece));
}

/** A town before the question, else a last line with the name; what the trade is where nothing else says it. */
function chooseMention(request: SpeakRequest): Mention | null {
  const { desk, variant, voiced, mention, kind, random } = request;
  if (kind === "sombre" || kind === "holiday" || mention === "never") return null;
  // Not under each of them: a month of the same last line reads like a stamp.
  const share = INTRODUCED_SHARE[isKnownTrade(desk.business) ? "known" : "unknown"];
  if (!showsTrade(request) && !namesTrade(desk.business) && random() < share) return "introduced";
  if (mention !== "wanted") return null;
  // Some topics name the town by themselves.
  if (voiced && variant.pieces.some((piece) => voiced.pieces[piece].includes(desk.business.place.city))) return null;
  const last = variant.pieces.at(-1);
  if (last === "ask" && voiced && !voiced.pieces.ask.includes(":") && random() < TOWN_LEAD_SHARE) return "askTown";
  const hasClosing =
    last === "invite" || variant.lines.flat().some((beat) => beat.kind === "say" && CLOSINGS.has(beat.key));
  if (hasClosing) return "whereabouts";
  return voiced && last !== "ask" && ADVISING.has(voiced.topic.pillar) ? "named" : "signed";
}

const isKnownTrade = ({ trade }: BusinessFacts) => trade.matched === "exact" || trade.matched === "alias";

/** "Harbor Bakery, your bakery in Portland" says it twice. */
function namesTrade({ name, trade }: BusinessFacts): boolean {
  return normalizeText(trade.terms.place)
    .split(" ")
    .some((word) => normalizeText(name).includes(word));
}

/** The name where it is wanted and not yet there. */
function speakClosing(request: SpeakRequest, mention: Mention | null, said: string, speaker: Speaker): string | null {
  const { name, place } = request.desk.business;
  if (mention === null || mention === "askTown") return null;
  if (mention !== "introduced" && (said.includes(place.city) || said.includes(name))) return null;
  return speaker.trySay(mention);
}

/** The lines with the owner's own at the end, or at the start where something else ends the post; null when there is none or no place. */
function placeOwnLine({ ownLine, kind }: SpeakRequest, lines: readonly CaptionLine[]): CaptionLine[] | null {
  if (ownLine === null || kind !== "topic") return null;
  if (lines.at(-1)?.role !== "closing") return [...lines, { text: ownLine, role: "closing" }];
  // Beside other sentences it has to end like one.
  if (lines[0]?.role === "headline" || !/[.?!…]$/.test(ownLine)) return null;
  return [{ text: ownLine, role: "apart" }, ...lines];
}

/** Puts a frame into words: its pieces, its tone's wordings, at most one lead, and the name where wanted. */
export function speakLines(request: SpeakRequest): CaptionLine[] {
  const { variant } = request;
  const speaker = new Speaker(request);
  const mention = chooseMention(request);
  const led = mention === "askTown" ? "ask" : chooseLed(request);
  const lines: CaptionLine[] = [];
  for (const line of variant.lines) {
    const spoken = line.map((beat) => {
      const isLed = beat.kind === "piece" && beat.piece === led;
      const key = isLed ? (mention === "askTown" ? "askTown" : (LEADS[beat.piece] ?? null)) : null;
      return speakBeat(beat, key, request, speaker);
    });
    const text = spoken.filter((part) => part !== "").join(" ");
    if (text !== "") lines.push({ text, role: roleOf(line) });
  }
  const own = placeOwnLine(request, lines);
  if (own) return own;
  const closing = speakClosing(request, mention, lines.map(({ text }) => text).join("\n"), speaker);
  if (closing !== null) lines.push({ text: closing, role: "closing" });
  return lines;
}
