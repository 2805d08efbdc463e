import type { Slot } from "../brief";
import type { CalendarMemory } from "../checking/calendar-memory";
import { toEpochDay } from "../dates/local-date";
import { isDelicateFact } from "../delicate-facts";
import type { SeededRandom } from "../planning/seeded-random";
import type { Tone } from "../vocabulary";
import type { FrameVariant } from "./frames/compile-frames";
import type { PhraseKey } from "./frames/frame";
import { beforeColon, suitsEventName } from "./phrases/announcement-key";
import { choosePhrase, listenTo, type PhraseRequest, type SpokenAround } from "./phrases/choose-phrase";
import { allowedPhrase } from "./phrases/plain-wordings";
import { areDone, isOfLife, sellsGoods } from "./services/is-done";
import { isApartService } from "./services/nameable-services";
import { isGraveTopic } from "./topics/is-grave-topic";
import type { VoicedTopic } from "./topics/voice-topic";
import type { WritingDesk } from "./writing-desk";

/** A wording of Bella's own comes back after so many days, and so often within a year: more reads like a tic. */
const WORDING_REST_DAYS = 30;
const MOST_A_YEAR = 6;
const YEAR_DAYS = 365;
/** A bare "Harbor Bakery, Portland" is a signature and no sentence. */
const SIGNATURE_REST_DAYS = 10;
const HAS_WORDS = /\p{L}/u;
/** What the owner announces has to be named again before a month is over. */
const ANNOUNCES = /\{(?:[Ee]vent|offer)\}/;
/** Lines a post does as well without. */
const OPTIONAL: ReadonlySet<PhraseKey> = new Set<PhraseKey>(["questions", "answers"]);

/** Of what has been told before, so many days ago at most. */
const SAYS_AGAIN = /^In case you missed it: \{offer\}/;
const OFFER_DAYS = 60;

/** Wordings about the owner's services. */
const SERVICES: ReadonlySet<PhraseKey> = new Set<PhraseKey>([
  "services",
  "service",
  "serviceApart",
  "serviceLead",
  "serviceBody",
  "wishBody",
  "goodsBody",
  "orderBody",
  "helpBody",
  "talkBody",
  "talkGoodsBody",
  "talkWaresBody",
  "talkOutingBody",
  "hireBody",
  "outingBody",
  "stayBody",
  "serviceEnd",
  "serviceMention",
]);

/** Wordings about what is said: in a regulated trade and of a grave topic the playful ones would make light of it. */
const SOBER: ReadonlySet<PhraseKey> = new Set<PhraseKey>([
  ...SERVICES,
  "offerOpen",
  "offerIntro",
  "offerHow",
  "offerShare",
  "offerEnds",
  "eventDay",
  "eventAhead",
  "eventEve",
  "eventNote",
  "eventToday",
  "eventShare",
  "eventAsk",
  "questions",
  "toldLead",
  "do",
  "mistake",
  "howTo",
  "named",
  "signed",
  "introduced",
  "whereabouts",
  "ask",
  "askTown",
  "answers",
  "behind",
  "opening",
  "farewell",
]);

/** Remarks about the reader: "Singapore, now you know" is no last line below a funeral. */
const REMARKING: ReadonlySet<PhraseKey> = new Set<PhraseKey>(["questions", "named", "answers"]);

/** What is baked, sold or served is not "done", and nobody is helped with it. */
const OF_WORK =
  /\b(?:we|our) (?:also )?(?:do|work)\b|\bdo(?=[ :]).*\{service|\bhelp|services(?!\})|day's work|get up to|another thing we/i;

/** Two sentences, or one that leads up to its wish. */
const BREAKS = /[.?!] \S|: (?=\p{Lu}|\{greeting\})/u;

export interface SpeakerRequest {
  desk: WritingDesk;
  memory: CalendarMemory;
  slot: Slot;
  variant: FrameVariant;
  voiced: VoicedTopic | null;
  /** The owner's facts by placeholder. */
  names: Readonly<Record<string, string>>;
  random: SeededRandom;
  /** Captions nearby, whose wordings are not heard again so soon. */
  recent: readonly string[];
}

/** The tone in which services are told that are no matter for jokes; null where the desk's own will do. */
function toneOfService(named: string, { business, tone }: WritingDesk): Tone | null {
  if (isApartService(named) || business.trade.cluster === "health") return "professional";
  return tone === "playful" && isOfLife(named) ? "friendly" : null;
}

/** Says phrases for one post: picks and fills them. */
export class Speaker {
  readonly #request: SpeakerRequest;
  #around: SpokenAround | null = null;

  constructor(request: SpeakerRequest) {
    this.#request = request;
  }

  /** A wording of a purpose, one that has not rested where there is no other; "" where the post does without. */
  say(key: PhraseKey): string {
    const said = this.#tryAired(key) ?? this.trySay(key);
    if (said !== null || OPTIONAL.has(key)) return said ?? "";
    const { random, recent } = this.#request;
    const asked = { tone: this.#toneFor(key), random, recent };
    const suits = (phrase: string) => this.#maySay(phrase);
    const fitting = choosePhrase(key, { ...asked, around: this.#listen(), suits });
    return this.#fill(fitting ?? allowedPhrase(key, asked, suits));
  }

  /** On Instagram a wish is one that has room for a line break. */
  #tryAired(key: PhraseKey): string | null {
    const { slot, variant } = this.#request;
    const isAlone = slot.channel === "instagram" && variant.frame.kind === "holiday";
    return isAlone ? this.trySay(key, (phrase) => BREAKS.test(phrase)) : null;
  }

  /** A rested wording of a purpose that echoes nothing of the post, or null. */
  trySay(key: PhraseKey, suits: (phrase: string) => boolean = () => true): string | null {
    const { random, recent } = this.#request;
    const request: PhraseRequest = {
      tone: this.#toneFor(key),
      random,
      recent,
      around: this.#listen(),
      suits: (phrase) => suits(phrase) && this.#maySay(phrase) && this.#isRested(phrase),
    };
    const phrase = choosePhrase(key, request);
    return phrase === null ? null : this.#fill(phrase);
  }

  #maySay(phrase: string): boolean {
    const { desk, names } = this.#request;
    const isOfServices = phrase.includes("{service") && OF_WORK.test(phrase);
    if (isOfServices && (sellsGoods(desk.business) || !areDone(names.services ?? names.service ?? ""))) return false;
    if (SAYS_AGAIN.test(phrase) && !this.#hasToldOffer()) return false;
    return desk.allows(phrase) && suitsEventName(phrase, names.event);
  }

  #hasToldOffer(): boolean {
    const { memory, slot, names } = this.#request;
    const offer = names.offer ?? "";
    return memory.captionsWithin(slot.localDate, OFFER_DAYS).some((caption) => caption.includes(offer));
  }

  /** What a lawyer or a doctor says is no joke to retell, nor is what anybody says of a fire, whatever the tone of the rest. */
  #toneFor(key: PhraseKey): Tone {
    const { desk, voiced, names } = this.#request;
    const named = `${names.service ?? ""}, ${names.services ?? ""}`;
    const ofService = SERVICES.has(key) ? toneOfService(named, desk) : null;
    if (ofService !== null) return ofService;
    if (!SOBER.has(key)) return desk.tone;
    const { risk } = desk.business.trade;
    const isGrave = voiced !== null && (isGraveTopic(voiced.topic) || isDelicateFact(voiced.topic.title));
    if (desk.tone === "bold" && isGrave && REMARKING.has(key)) return "professional";
    const isRegulated = risk !== null && risk !== "food_safety";
    return desk.tone === "playful" && (isRegulated || isGrave) ? "friendly" : desk.tone;
  }

  #listen(): SpokenAround {
    const { variant, voiced } = this.#request;
    this.#around ??= listenTo(voiced ? variant.pieces.map((piece) => voiced.pieces[piece]).join(" ") : "");
    return this.#around;
  }

  #isRested(phrase: string): boolean {
    const { memory, slot } = this.#request;
    if (ANNOUNCES.test(phrase)) return true;
    const day = toEpochDay(slot.localDate);
    const text = this.#fill(phrase);
    const isSentence = HAS_WORDS.test(phrase.replace(/\{[^}]*\}/g, ""));
    if (!isSentence) return memory.sentences.timesWithin(text, day, SIGNATURE_REST_DAYS) === 0;
    return (
      memory.sentences.timesWithin(text, day, WORDING_REST_DAYS) === 0 &&
      memory.sentences.timesWithin(text, day, YEAR_DAYS) < MOST_A_YEAR
    );
  }

  #fill(phrase: string): string {
    const { desk, names } = this.#request;
    return desk.voice.say(beforeColon(phrase, names.event), names);
  }
}
