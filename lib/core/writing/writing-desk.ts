import type { BusinessFacts } from "../brief";
import { createAvoidWordFinder } from "../checking/find-avoid-word";
import { isForAdults, suitsAdults } from "../trades/may-say/customers";
import type { Tone } from "../vocabulary";
import { createHashtagChooser, type HashtagChooser } from "./choose-hashtags";
import { listOwnLines } from "./choose-own-line";
import type { TopicLibrary } from "./topics/topic-library";
import { createVoice, type Voice } from "./topics/voice-topic";
import { typicalWords } from "./words/typical-words";

/**
 * What the built-in writer works with for one business; make it once and use it for every chunk. It keeps no tally:
 * what has been used is read from the gate's memory, so a calendar written in chunks, or taken up again after a
 * crash, comes out as if in one go (but for topics that found no words: after a crash they are tried anew).
 */
export interface WritingDesk {
  business: BusinessFacts;
  library: TopicLibrary;
  tone: Tone;
  voice: Voice;
  chooseHashtags: HashtagChooser;
  /** Lines of the owner's that posts may hold word for word. */
  ownLines: readonly string[];
  /** True of a wording of Bella's own, placeholders still in, that holds none of the owner's avoid words and suits who is served. */
  allows: (phrase: string) => boolean;
}

// Asked for with every notice of the owner's.
const plainDesks = new WeakMap<WritingDesk, WritingDesk>();

/** The same desk in the tone in which notices and what is grave are told. */
export function inPlainTone(desk: WritingDesk): WritingDesk {
  if (desk.tone === "professional") return desk;
  const plain = plainDesks.get(desk) ?? {
    ...createDesk(desk.business, desk.library, "professional"),
    allows: desk.allows,
  };
  plainDesks.set(desk, plain);
  return plain;
}

const PLACEHOLDERS = /\{[^}]*\}/g;

/**
 * Sets up a desk for a business; `asked` overrides the business's own tone (a warmer redo). A gentle trade speaks
 * plainly whatever is asked: the other tones' wordings joke, vote or cheer.
 */
export function createDesk(business: BusinessFacts, library: TopicLibrary, asked: Tone = business.tone): WritingDesk {
  const findAvoidWord = createAvoidWordFinder(business.avoidWords);
  const isAdult = isForAdults(business.trade);
  const tone = business.trade.gentle ? "professional" : asked;
  return {
    business,
    library,
    tone,
    voice: createVoice({ ...business, tone }, typicalWords(library)),
    chooseHashtags: createHashtagChooser(business),
    ownLines: listOwnLines(business.sampleLines, [
      business.trade.label,
      business.trade.said ?? "",
      ...business.services,
    ]),
    allows: (phrase) => findAvoidWord(phrase.replace(PLACEHOLDERS, " ")) === null && (!isAdult || suitsAdults(phrase)),
  };
}
