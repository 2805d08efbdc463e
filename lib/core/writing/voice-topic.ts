import type { BusinessFacts } from "../brief";
import { keyFragment } from "../checking/fragments-of";
import { normalizeText } from "../checking/trigrams";
import { foldWords } from "../places/fold-place-name";
import { ownWordsOf } from "../trades/traits";
import { briefPlace, isPerson } from "../trades/word-trade";
import { createSpeller, mannerOfSpelling, spellingOf } from "./convert-spelling";
import { fillPlaceholders } from "./fill-placeholders";
import { PIECE_NAMES, type PieceName } from "./frames/frame";
import { inRegister } from "./in-register";
import { TONE_PROFILES } from "./tone-profiles";
import type { LayeredTopic } from "./topic-library";
import { wordsOf } from "./typical-words";

/** A topic in the words of one business: spelled for its country, filled with its trade's words and town. */
export interface VoicedTopic {
  topic: LayeredTopic;
  pieces: Readonly<Record<PieceName, string>>;
  /** By piece: the fragment that tells whether a post says it. */
  keys: Readonly<Record<PieceName, string>>;
  /** Pieces that tell the trade: those with a word of it in them. */
  tradePieces: ReadonlySet<PieceName>;
  /** By piece: what it speaks of, as stems of its longer words. */
  stems: Readonly<Record<PieceName, ReadonlySet<string>>>;
  goal: string;
  imageIdea: string;
  altText: string;
}

/** How one business speaks: everything a text needs before it is published. */
export interface Voice {
  /** Words of Bella's own (topics, phrases) in the business's spelling and tone, with placeholders filled. */
  say(text: string, names?: Readonly<Record<string, string>>): string;
  topic(topic: LayeredTopic): VoicedTopic;
}

const MOST_PHRASES = 3000;
const NO_WORDS: ReadonlySet<string> = new Set();
const TRADE_WORD = /\{(?:[aA]:)?(?:place|work)\b/i;
const STEM_LETTERS = 5;
// Long enough to be kept, and said in any sentence.
const EMPTY_WORDS = new Set(
  "about after again always anybody another because before being could different every everybody first found great least longer making might month months never nobody often other people place rather really should since small something still their there these thing things think those three through under until usually where which while without would years".split(
    " ",
  ),
);

function stemsOf(sentence: string): ReadonlySet<string> {
  const words = normalizeText(sentence)
    .split(" ")
    .filter((word) => word.length >= 4 && !EMPTY_WORDS.has(word));
  return new Set(words.map((word) => word.slice(0, STEM_LETTERS).replace(/s$/, "")));
}

const byPiece = <T>(make: (piece: PieceName) => T) =>
  Object.fromEntries(PIECE_NAMES.map((piece) => [piece, make(piece)])) as Record<PieceName, T>;

/** Worked out when it is first asked for: a model's post has no use for it. */
class OnFirstUse<T> {
  #made: T | undefined;
  constructor(readonly make: () => T) {}

  get value(): T {
    this.#made ??= this.make();
    return this.#made;
  }
}

/** What a topic is to everybody who spells and speaks alike and whose trade has the same typical words. */
interface CommonTopic {
  /** As said, placeholders still open. */
  said: Record<"goal" | "imageIdea" | "altText", string>;
  pieces: Readonly<Record<PieceName, string>>;
  keys: OnFirstUse<Readonly<Record<PieceName, string>>>;
  stems: OnFirstUse<Readonly<Record<PieceName, ReadonlySet<string>>>>;
  tradePieces: OnFirstUse<ReadonlySet<PieceName>>;
  /** Pieces that are whole only in one business's words. */
  open: readonly PieceName[];
}

const isOpen = (text: string) => text.includes("{");

function findTradePieces(topic: LayeredTopic, typical: ReadonlySet<string>): ReadonlySet<PieceName> {
  const tellsTrade = (piece: PieceName) =>
    TRADE_WORD.test(topic[piece]) ||
    (topic.layer === "trade" && wordsOf(topic[piece]).some((word) => typical.has(word)));
  return new Set(PIECE_NAMES.filter(tellsTrade));
}

function makeCommon(
  topic: LayeredTopic,
  inManner: (text: string, isCareful?: boolean) => string,
  typical: ReadonlySet<string>,
): CommonTopic {
  const pieces = byPiece((piece) => inManner(topic[piece], topic.risk !== undefined));
  return {
    said: {
      goal: inManner(topic.goal),
      imageIdea: inManner(topic.imageIdea),
      altText: inManner(topic.altTextIdea),
    },
    pieces,
    keys: new OnFirstUse(() => byPiece((piece) => keyFragment(pieces[piece]))),
    stems: new OnFirstUse(() => byPiece((piece) => stemsOf(pieces[piece]))),
    tradePieces: new OnFirstUse(() => findTradePieces(topic, typical)),
    open: PIECE_NAMES.filter((piece) => isOpen(pieces[piece])),
  };
}

/** Puts a business's words into what the topic is to all. */
function voiceTopic(topic: LayeredTopic, common: CommonTopic, fill: (text: string) => string): VoicedTopic {
  const { said, open } = common;
  const own = <T>(shared: Readonly<Record<PieceName, T>>, make: (piece: PieceName) => T) =>
    open.length === 0 ? shared : { ...shared, ...Object.fromEntries(open.map((piece) => [piece, make(piece)])) };
  const pieces = own(common.pieces, (piece) => fill(common.pieces[piece]));
  const keys = new OnFirstUse(() => own(common.keys.value, (piece) => keyFragment(pieces[piece])));
  const stems = new OnFirstUse(() => own(common.stems.value, (piece) => stemsOf(pieces[piece])));
  return {
    topic,
    pieces,
    get keys() {
      return keys.value;
    },
    get tradePieces() {
      return common.tradePieces.value;
    },
    get stems() {
      return stems.value;
    },
    goal: fill(said.goal),
    imageIdea: fill(said.imageIdea),
    altText: fill(said.altText),
  };
}

// Working out a topic costs more than using it, and most of its pieces hold nothing of the business. By the words
// typical of the library's trade, then by manner.
const commonTopics = new WeakMap<ReadonlySet<string>, Map<string, WeakMap<LayeredTopic, CommonTopic>>>();

function topicsInCommon(typical: ReadonlySet<string>, manner: string): WeakMap<LayeredTopic, CommonTopic> {
  const byManner = commonTopics.get(typical) ?? new Map<string, WeakMap<LayeredTopic, CommonTopic>>();
  commonTopics.set(typical, byManner);
  const known = byManner.get(manner) ?? new WeakMap<LayeredTopic, CommonTopic>();
  byManner.set(manner, known);
  return known;
}

const PLACE = "(\\{[aA]:place\\}|(?:(?:an?|the|your|our|any|every|each|one) )?\\{place\\})";
const WHERE = new RegExp(`\\b(at|in|into|inside) ${PLACE}`, "gi");
// What has doors, corners and shelves is a business and nobody's body.
const OF_ROOMS = new RegExp(
  `\\b((?:doors?|sign|corner|back) of|whole|truth about|stocking up for|behind(?: every)?|even) ${PLACE}`,
  "gi",
);
const WITH_ROOMS = new RegExp(
  `${PLACE} (?=with (?:a|no|the)\\b|(?:has|keeps) (?:a|an) (?:box|jar|hour)\\b|orders\\b)`,
  "gi",
);

// "A place like ours" has an article or none; "your place like ours" is nobody's.
const WHOLE_PLACE = "wholePlace";
const DEFINITE = /\b(the|your|our|their|this|that|which|whichever) \{place\}/gi;

/** "At a tailor's", "the door of a tailor's business": where topics speak of a place and the trade is a person. */
function atPerson(text: string): string {
  return text.replace(OF_ROOMS, "$1 $2's business").replace(WITH_ROOMS, "$1's business ").replace(WHERE, "$1 $2's");
}

/** The trade's words as its country spells them; what the owner calls it stays as it was typed: a dog daycare is no dog nursery. */
function spelledTerms(
  trade: BusinessFacts["trade"],
  spell: (text: string) => string,
): Readonly<Record<string, string>> {
  const typed = trade.matched === "exact" ? "" : ownWordsOf(trade);
  const isTyped = (term: string) => typed.includes(foldWords(term).replace(/ business$/, ""));
  return Object.fromEntries(
    Object.entries(trade.terms).map(([key, term]) => [key, isTyped(term) ? term : spell(term)]),
  );
}

/** Makes the voice of a business; topics are voiced once and kept. `typical`: words that only its trade uses. */
export function createVoice(business: BusinessFacts, typical: ReadonlySet<string> = NO_WORDS): Voice {
  const spell = createSpeller(business.place.country, business.trade.cluster);
  const words = spelledTerms(business.trade, spell);
  const given = { name: business.name, town: business.place.city };
  const { register } = TONE_PROFILES[business.tone];
  const inManner = (text: string, isCareful = false) => inRegister(register, spell(text), isCareful);
  // The speller has been past before the trade's own words come in.
  const soundH =
    spellingOf(business.place.country) === "british"
      ? (text: string) => text.replace(/\b([Aa])n (?=herb)/g, "$1 ")
      : (text: string) => text;
  // The same few hundred phrases are asked for again and again.
  const phrases = new Map<string, string>();
  const phraseInManner = (text: string) => {
    const known = phrases.get(text);
    if (known !== undefined) return known;
    const said = isOpen(text) ? inManner(text) : soundH(inManner(text));
    if (phrases.size < MOST_PHRASES) phrases.set(text, said);
    return said;
  };
  const say: Voice["say"] = (text, names) => {
    const said = phraseInManner(text);
    if (!isOpen(said)) return said;
    return soundH(fillPlaceholders(said, words, names ? { ...given, ...names } : given));
  };
  // Without topics of its own a trade is named in many sentences, so briefly; its post's last line says it in full.
  const isKnown = business.trade.matched === "exact" || business.trade.matched === "alias";
  const whole = words.place ?? "";
  const place = isKnown ? whole : briefPlace(whole);
  const topicWords = { ...words, place, [WHOLE_PLACE]: whole };
  const fillTopic = (text: string) =>
    soundH(
      fillPlaceholders(
        isPerson(place) ? atPerson(text) : text.replace(DEFINITE, `$1 {${WHOLE_PLACE}}`),
        topicWords,
        given,
      ),
    );
  const own = new Map<LayeredTopic, VoicedTopic>();
  const manner = `${mannerOfSpelling(business.place.country, business.trade.cluster)}/${register}`;
  const shared = topicsInCommon(typical, manner);
  return {
    say,
    topic: (topic) => {
      const known = own.get(topic);
      if (known) return known;
      const common = shared.get(topic) ?? makeCommon(topic, inManner, typical);
      shared.set(topic, common);
      const made = voiceTopic(topic, common, fillTopic);
      own.set(topic, made);
      return made;
    },
  };
}
