import type { BusinessFacts } from "../../brief";
import { foldWords } from "../../places/fold-place-name";
import { ownSubject } from "../../trades/own-subject";
import { ownWordsOf } from "../../trades/traits";
import { briefPlace, isPerson } from "../../trades/word-trade";
import { fillPlaceholders } from "../fill-placeholders";
import type { PieceName } from "../frames/frame";
import { TONE_PROFILES } from "../tone-profiles";
import { createSpeller, mannerOfSpelling, spellingOf } from "../words/convert-spelling";
import { inRegister } from "../words/in-register";
import type { LayeredTopic } from "./topic-library";
import { type ByPiece, Sentence, type TopicWording, wordTopic } from "./topic-wording";
import { findTradePieces } from "./trade-pieces";

/** A topic in the words of one business: spelled for its country, filled with its trade's words and town. */
export interface VoicedTopic {
  topic: LayeredTopic;
  pieces: ByPiece<string>;
  /** By piece: the fragment that tells whether a post says it. */
  keys: ByPiece<string>;
  /** Pieces that tell the trade: those with a word of it in them. */
  tradePieces: ReadonlySet<PieceName>;
  /** By piece: what it speaks of, as stems of its longer words, each once. */
  stems: ByPiece<readonly string[]>;
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

const isOpen = (text: string) => text.includes("{");

/** Puts a business's words into what the topic is to all who speak alike. */
function voiceTopic(
  topic: LayeredTopic,
  wording: TopicWording,
  typical: ReadonlySet<string>,
  fill: (text: string) => string,
): VoicedTopic {
  const { said, open } = wording;
  const filled = open.map((piece) => [piece, new Sentence(fill(wording.pieces[piece]))] as const);
  const own = <T>(shared: ByPiece<T>, of: (sentence: Sentence) => T): ByPiece<T> =>
    filled.length === 0
      ? shared
      : { ...shared, ...Object.fromEntries(filled.map(([piece, sentence]) => [piece, of(sentence)])) };
  let keys: VoicedTopic["keys"] | undefined;
  let stems: VoicedTopic["stems"] | undefined;
  return {
    topic,
    pieces: own(wording.pieces, ({ text }) => text),
    get keys() {
      keys ??= own(wording.keys, ({ key }) => key);
      return keys;
    },
    get tradePieces() {
      return findTradePieces(topic, typical);
    },
    get stems() {
      stems ??= own(wording.stems, (sentence) => sentence.stems);
      return stems;
    },
    goal: fill(said.goal),
    imageIdea: fill(said.imageIdea),
    altText: fill(said.altText),
  };
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

/** "The shine of a taxidermist", "which baker has coffee", "some interpreters are called after a street": said of businesses. */
const OF_BUSINESSES = new RegExp(
  `\\b(of|which|some|most|many|every|each|around|outside|behind) ${PLACE}(?!['’])`,
  "gi",
);
const MANY_PLACES = /\b(some|most|many|few|between|among|the|other) \{place:plural\}/gi;
const inBusiness = (place: string) => (/\ban? |:place/i.test(place) ? "a business like ours" : "business like ours");

// "A place like ours" has an article or none; "your place like ours" is nobody's.
const WHOLE_PLACE = "wholePlace";
const DEFINITE = /\b(the|your|our|their|this|that|which|whichever) \{place\}/gi;

/** "At a tailor's", "the door of a tailor's business": where topics speak of a place and the trade is a person. */
function atPerson(text: string): string {
  return text
    .replace(OF_ROOMS, "$1 $2's business")
    .replace(WITH_ROOMS, "$1's business ")
    .replace(WHERE, "$1 $2's")
    .replace(OF_BUSINESSES, (_, before: string, place: string) => `${before} ${inBusiness(place)}`)
    .replace(MANY_PLACES, "$1 businesses like ours");
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
  const topicWords = { ...words, place, [WHOLE_PLACE]: whole, subject: ownSubject(business.trade) ?? "" };
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
  return {
    say,
    topic: (topic) => {
      const known = own.get(topic);
      if (known) return known;
      const made = voiceTopic(topic, wordTopic(topic, manner, inManner), typical, fillTopic);
      own.set(topic, made);
      return made;
    },
  };
}
