import type { BusinessFacts } from "../brief";
import { keyFragment } from "../checking/fragments-of";
import { createSpeller } from "./convert-spelling";
import { expandContractions } from "./expand-contractions";
import { fillPlaceholders } from "./fill-placeholders";
import { PIECE_NAMES, type PieceName } from "./frames/frame";
import type { LayeredTopic } from "./topic-library";

/** A topic in the words of one business: spelled for its country, filled with its trade's words and town. */
export interface VoicedTopic {
  topic: LayeredTopic;
  pieces: Readonly<Record<PieceName, string>>;
  /** By piece: the fragment that tells whether a post says it. */
  keys: Readonly<Record<PieceName, string>>;
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

/** Makes the voice of a business; topics are voiced once and kept. */
export function createVoice(business: BusinessFacts): Voice {
  const spell = createSpeller(business.place.country);
  const { terms } = business.trade;
  const words = Object.fromEntries(Object.entries(terms).map(([key, term]) => [key, spell(term)]));
  const own = { name: business.name, town: business.place.city };
  const register = business.tone === "professional" ? expandContractions : (text: string) => text;
  const say: Voice["say"] = (text, names) =>
    fillPlaceholders(register(spell(text)), words, names ? { ...own, ...names } : own);
  const voiced = new Map<string, VoicedTopic>();
  return {
    say,
    topic: (topic) => {
      const known = voiced.get(topic.id);
      if (known) return known;
      const pieces = Object.fromEntries(PIECE_NAMES.map((piece) => [piece, say(topic[piece])])) as Record<
        PieceName,
        string
      >;
      const keys = Object.fromEntries(PIECE_NAMES.map((piece) => [piece, keyFragment(pieces[piece])])) as Record<
        PieceName,
        string
      >;
      const made = {
        topic,
        pieces,
        keys,
        goal: say(topic.goal),
        imageIdea: say(topic.imageIdea),
        altText: say(topic.altTextIdea),
      };
      voiced.set(topic.id, made);
      return made;
    },
  };
}
