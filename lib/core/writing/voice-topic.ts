import type { BusinessFacts } from "../brief";
import { keyFragment } from "../checking/fragments-of";
import { normalizeText } from "../checking/trigrams";
import { createSpeller, spellingOf } from "./convert-spelling";
import { expandContractions } from "./expand-contractions";
import { fillPlaceholders } from "./fill-placeholders";
import { PIECE_NAMES, type PieceName } from "./frames/frame";
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

function voiceTopic(topic: LayeredTopic, say: (text: string) => string, typical: ReadonlySet<string>): VoicedTopic {
  const pieces = byPiece((piece) => say(topic[piece]));
  const tellsTrade = (piece: PieceName) =>
    TRADE_WORD.test(topic[piece]) ||
    (topic.layer === "trade" && wordsOf(topic[piece]).some((word) => typical.has(word)));
  return {
    topic,
    pieces,
    keys: byPiece((piece) => keyFragment(pieces[piece])),
    tradePieces: new Set(PIECE_NAMES.filter(tellsTrade)),
    stems: byPiece((piece) => stemsOf(pieces[piece])),
    goal: say(topic.goal),
    imageIdea: say(topic.imageIdea),
    altText: say(topic.altTextIdea),
  };
}

// Most topics hold nothing of the business, so all who spell and speak alike and share a library share them; working them
// out costs more than using them. By the words typical of the library's trade, then by manner.
const sharedTopics = new WeakMap<ReadonlySet<string>, Map<string, WeakMap<LayeredTopic, VoicedTopic>>>();

function topicsInCommon(typical: ReadonlySet<string>, manner: string): WeakMap<LayeredTopic, VoicedTopic> {
  const byManner = sharedTopics.get(typical) ?? new Map<string, WeakMap<LayeredTopic, VoicedTopic>>();
  sharedTopics.set(typical, byManner);
  const known = byManner.get(manner) ?? new WeakMap<LayeredTopic, VoicedTopic>();
  byManner.set(manner, known);
  return known;
}

const hasPlaceholder = (topic: LayeredTopic) =>
  PIECE_NAMES.some((piece) => topic[piece].includes("{")) ||
  [topic.goal, topic.imageIdea, topic.altTextIdea].some((text) => text.includes("{"));

/** Makes the voice of a business; topics are voiced once and kept. `typical`: words that only its trade uses. */
export function createVoice(business: BusinessFacts, typical: ReadonlySet<string> = NO_WORDS): Voice {
  const spell = createSpeller(business.place.country);
  const { terms } = business.trade;
  const words = Object.fromEntries(Object.entries(terms).map(([key, term]) => [key, spell(term)]));
  const given = { name: business.name, town: business.place.city };
  const register = business.tone === "professional" ? expandContractions : (text: string) => text;
  const say: Voice["say"] = (text, names) =>
    fillPlaceholders(register(spell(text)), words, names ? { ...given, ...names } : given);
  const own = new WeakMap<LayeredTopic, VoicedTopic>();
  const shared = topicsInCommon(typical, `${spellingOf(business.place.country)}/${business.tone === "professional"}`);
  return {
    say,
    topic: (topic) => {
      const known = shared.get(topic) ?? own.get(topic);
      if (known) return known;
      const made = voiceTopic(topic, (text) => say(text), typical);
      (hasPlaceholder(topic) ? own : shared).set(topic, made);
      return made;
    },
  };
}
