import { isGraveFact } from "../grave-facts";
import { accentLines } from "./accent-lines";
import { ADVISING, CLOSINGS, chooseMention, type Mention, type MentionWish } from "./choose-mention";
import { findAnnounced, isGraveOffer } from "./days/announced-day";
import { isShutOn } from "./days/closed-day";
import { wordingOf } from "./days/wording-of";
import { aboutOf } from "./facts/name-facts";
import type { Beat } from "./frames/compile-frames";
import type { FrameKind, PhraseKey, PieceName } from "./frames/frame";
import type { CaptionLine } from "./lay-out-caption";
import { FOLLOWS_ADVICE } from "./phrases/farewell-phrases";
import type { LeadKey } from "./phrases/lead-phrases";
import { isSoberBusiness } from "./services/nameable-services";
import { isAboutService } from "./services/rank-services";
import { Speaker, type SpeakerRequest } from "./speaker";
import { TONE_PROFILES } from "./tone-profiles";
import { asSentences, beginSentence } from "./words/begin-sentence";

const LEADS: Partial<Record<PieceName, LeadKey>> = {
  do: "do",
  why: "why",
  mistake: "mistake",
  detail: "detail",
  ask: "ask",
};
/** Pieces that a few words of the tone may stand before. */
const OPENABLE: ReadonlySet<PieceName> = new Set<PieceName>(["hook", "do", "why", "mistake", "detail"]);
// "Good to know: Ask the bakery early" is a lead too many.
const IMPERATIVE =
  /^(?:Ask|Add|Keep|Take|Put|Stand|Use|Say|Note|Write|Bring|Send|Tell|Look|Check|Try|Start|Leave|Give|Name|Make|Let|Hold|Pick|Choose|Store|Wash|Turn|Cut|Set|Read|Reply|Freeze|Photograph|Do|Don't|Never|Always|Avoid|Plan|Count|Mention|Practice|Warm|Rinse|Clean|Wipe|Wear|Buy|Order|Book|Call|Share|Save|Test|Draw|Label)\b/;
// Verbs that are nothing else, so that "It helps to" may stand before them.
const PLAIN_VERB =
  /^(?:Ask|Keep|Take|Put|Choose|Write|Bring|Check|Send|Pick|Leave|Say|Give|Find|Use|Try|Read|Set|Hold|Wash|Wear|Let|Describe|Agree|Sit|Move|Lift|Listen|Measure|Collect|Get|Mention|Make|Fill|Lay|Rinse|Wipe|Answer|Feel|Pack|Pull|Save|Compare|Begin|Add|Turn|Mix|Hang|Pour|Shake|Brush|Buy|Eat|Stay|Wait|Push|Squeeze|Stir|Arrive|Learn|Follow|Soak|Wrap|Breathe|Decide|Reserve|Borrow)\b(?![,:])/;
const APART = /^(?:event|offer|seasonOpen|services|serviceMention)/;

/** How much of its tone a post has to show: a redo that wishes for a tone or for the town gets both ends of it. */
export interface ToneWish {
  opening: "opening" | "localOpening" | null;
  farewell: boolean;
}

export interface SpeakRequest extends SpeakerRequest {
  kind: FrameKind;
  mention: MentionWish;
  /** A line of the owner's that the post may hold. */
  ownLine: string | null;
  /** Absent: as often as the tone has it. */
  toneWish?: ToneWish | undefined;
}

/** True where the owner's details say the last day themselves: "frames up to £120, ends Saturday 19 Dec". */
function saysEnd(details: string, endsOn: string | undefined): boolean {
  const day = endsOn === undefined ? "" : String(Number(endsOn.slice(8)));
  return new RegExp(
    `\\b(?:ends?|ending|until|till?|through|by|before|last day)\\b[^.;]*\\b${day}(?:st|nd|rd|th)?\\b`,
    "i",
  ).test(details);
}

function termsOf({ desk, slot, names, kind }: SpeakRequest, speaker: Speaker): string {
  if (kind.startsWith("event")) return asSentences(findAnnounced(slot, desk.business)?.details ?? "");
  const offer = slot.offerIndex === null ? undefined : desk.business.offers[slot.offerIndex];
  const given = beginSentence(offer?.details ?? "");
  const details = asSentences(offer?.details ?? "");
  const endsKey = offer?.endsOn === slot.localDate ? "offerLastDay" : "offerEnds";
  const isSaid = endsKey === "offerEnds" && saysEnd(`${offer?.title ?? ""}. ${given}`, offer?.endsOn);
  const end = isSaid || names.end === undefined ? "" : speaker.say(endsKey);
  const code = names.code === undefined ? "" : speaker.say("offerCode");
  return [details, end, code].filter((part) => part !== "").join(" ");
}

const ADVICE: ReadonlySet<PieceName | undefined> = new Set<PieceName>(["do", "why", "mistake", "detail"]);
const isAdvice = (piece: PieceName | undefined) => ADVICE.has(piece);

/** The piece that gets a lead, if any: one that follows another sentence and holds no colon of its own. */
function chooseLed({ desk, variant, voiced, random }: SpeakRequest): PieceName | null {
  if (!voiced || random() >= TONE_PROFILES[desk.tone].leads) return null;
  if (variant.lines.flat().some((beat) => beat.kind === "say")) return null;
  const candidates = variant.pieces.slice(1).filter((piece, i) => {
    const before = variant.pieces[i];
    if (LEADS[piece] === undefined || voiced.pieces[piece].includes(":")) return false;
    if (piece === "why") return before === "hook" || before === "do";
    if (piece === "ask") return true;
    if (voiced.topic.pillar === "community") return false;
    // "One more thing:" comes after a first one.
    if (piece === "detail") return isAdvice(before) && !IMPERATIVE.test(voiced.pieces.detail);
    return ADVISING.has(voiced.topic.pillar) && before !== "title";
  });
  return candidates[Math.floor(random() * candidates.length)] ?? null;
}

/** Puts a lead before a sentence: one without a stop of its own runs on into it. */
function lead(words: string, sentence: string): string {
  if (/[:.?!…]$/.test(words)) return `${words} ${sentence}`;
  return `${words} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** Whether a lead may stand before a sentence: "It helps to" wants a verb, and what rests on a risk stays as it is. */
function mayLead(sentence: string, { voiced }: SpeakRequest): (phrase: string) => boolean {
  const runsOn = voiced?.topic.risk === undefined && PLAIN_VERB.test(sentence);
  return (phrase) => /[:.?!…]$/.test(phrase) || runsOn;
}

/** Last lines without a fact in them, which a Google post leaves out. */
const REMARKS: ReadonlySet<PhraseKey> = new Set<PhraseKey>(["questions", "answers"]);

function speakBeat(beat: Beat, led: LeadKey | null, request: SpeakRequest, speaker: Speaker): string {
  if (beat.kind === "terms") return termsOf(request, speaker);
  // With a code, the terms have said how.
  if (beat.kind === "say" && beat.key === "offerHow" && request.names.code !== undefined) return "";
  if (beat.kind === "say" && REMARKS.has(beat.key) && request.slot.channel === "google_business") return "";
  // Nobody is asked to pass on what is for people who grieve or are ill.
  if (beat.kind === "say" && beat.key === "offerShare" && isGraveOffer(request.slot, request.desk.business)) return "";
  if (beat.kind === "say") return speaker.say(wordingOf(beat.key, request));
  const sentence = request.voiced?.pieces[beat.piece] ?? "";
  const words = led === null ? null : speaker.trySay(led, mayLead(sentence, request));
  return words === null ? sentence : lead(words, sentence);
}

function roleOfSaid(key: PhraseKey): CaptionLine["role"] {
  if (key === "serviceTitle") return "headline";
  return CLOSINGS.has(key) ? "closing" : "body";
}

function roleOf(line: readonly Beat[]): CaptionLine["role"] {
  const [first] = line;
  // The day, the event or the offer is one thing, the topic another.
  const isApart = line.every((beat) => beat.kind === "terms" || (beat.kind === "say" && APART.test(beat.key)));
  if (isApart) return "apart";
  if (line.length !== 1 || !first) return "body";
  if (first.kind === "say") return roleOfSaid(first.key);
  if (first.kind !== "piece") return "body";
  if (first.piece === "title") return "headline";
  return first.piece === "ask" || first.piece === "invite" ? "closing" : "body";
}

/** The name where it is wanted and not yet there. */
function speakMention(request: SpeakRequest, mention: Mention | null, said: string, speaker: Speaker): string | null {
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

/** A plain post, of a trade that does not have to be spoken plainly; a Google post says its thing and nothing around it, unless a redo asks for it. */
const takesTone = ({ desk, kind, slot, toneWish }: SpeakRequest) =>
  kind === "topic" &&
  desk.business.trade.gentle !== true &&
  (slot.channel !== "google_business" || toneWish !== undefined);

/** The tone's words before a plain post's first sentence, or null. */
function speakOpening(request: SpeakRequest, speaker: Speaker): string | null {
  const { desk, variant, voiced, random, toneWish } = request;
  const isDue = random() < TONE_PROFILES[desk.tone].openings;
  const [first] = variant.lines[0] ?? [];
  if (!takesTone(request) || !voiced || first?.kind !== "piece" || !OPENABLE.has(first.piece)) return null;
  const key = toneWish ? toneWish.opening : isDue ? "opening" : null;
  const hasColon = voiced.pieces[first.piece].includes(":");
  return key && speaker.trySay(key, (phrase) => !hasColon || !phrase.endsWith(":"));
}

/** The tone's last line of a plain post that has no other, or null. */
function speakFarewell(request: SpeakRequest, lines: readonly CaptionLine[], speaker: Speaker): string | null {
  const { desk, slot, random, toneWish, variant, voiced } = request;
  const isDue = random() < TONE_PROFILES[desk.tone].farewells;
  if (!takesTone(request) || lines.at(-1)?.role === "closing" || slot.format === "story") return null;
  const isAsking = /\?["”’]?$/.test(lines.at(-1)?.text ?? "");
  if (isAsking || isShutOn(desk.business, slot)) return null;
  const advises = voiced !== null && ADVISING.has(voiced.topic.pillar) && isAdvice(variant.pieces.at(-1));
  return (toneWish ? toneWish.farewell : isDue)
    ? speaker.trySay("farewell", (phrase) => advises || !FOLLOWS_ADVICE.test(phrase))
    : null;
}

/** In how many of the posts that have room for it the owner's service stands below. */
const SERVICE_SHARE = 0.3;

/** One of the owner's services in a last line of its own, or null. */
function speakService(request: SpeakRequest, lines: readonly CaptionLine[], speaker: Speaker): string | null {
  const { desk, voiced, slot, random, variant, names, mention } = request;
  if (names.service === undefined || mention === "never" || request.toneWish) return null;
  const isDue = random() < SERVICE_SHARE;
  const isNamed = variant.frame.needs !== undefined || lines.at(-1)?.role === "closing";
  if (!isDue || request.kind !== "topic" || isNamed || slot.format === "story") return null;
  if (isShutOn(desk.business, slot) || desk.business.trade.gentle) return null;
  // Below advice on something else a service has nothing to do; it has posts of its own.
  const { services } = desk.business;
  const belongs = voiced === null || services.some((one) => isAboutService(one, voiced.pieces.title));
  if (!belongs) return null;
  // Below what is about death or illness no other thing is offered, but for those whose work it is.
  if (!isSoberBusiness(desk.business) && voiced !== null && isGraveFact(aboutOf(voiced))) return null;
  return speaker.trySay("serviceApart");
}

/** The frame's own lines, with at most one lead. */
function speakFrame(request: SpeakRequest, mention: Mention | null, speaker: Speaker): CaptionLine[] {
  const opening = speakOpening(request, speaker);
  const led = mention === "askTown" ? "ask" : opening === null ? chooseLed(request) : null;
  return request.variant.lines.flatMap((line, i) => {
    const spoken = line.map((beat) => {
      const isLed = beat.kind === "piece" && beat.piece === led;
      const key = isLed ? (mention === "askTown" ? "askTown" : (LEADS[beat.piece] ?? null)) : null;
      return speakBeat(beat, key, request, speaker);
    });
    const text = spoken.filter((part) => part !== "").join(" ");
    if (text === "") return [];
    return [{ text: i === 0 && opening !== null ? lead(opening, text) : text, role: roleOf(line) }];
  });
}

/** Puts a frame into words: its pieces, its tone's wordings and punctuation, and the name or the owner's line where wanted. */
export function speakLines(request: SpeakRequest): CaptionLine[] {
  const speaker = new Speaker(request);
  const mention = chooseMention(request);
  const lines = speakFrame(request, mention, speaker);
  // The owner's line stays as it was given.
  const own = placeOwnLine(request, lines);
  if (own) return own;
  const said = lines.map(({ text }) => text).join("\n");
  const last =
    speakMention(request, mention, said, speaker) ??
    speakService(request, lines, speaker) ??
    speakFarewell(request, lines, speaker);
  return accentLines(last === null ? lines : [...lines, { text: last, role: "closing" }], request);
}
