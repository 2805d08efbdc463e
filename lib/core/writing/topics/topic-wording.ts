import { keyFragment } from "../../checking/fragments-of";
import { normalizeText } from "../../checking/trigrams";
import { PIECE_NAMES, type PieceName } from "../frames/frame";
import { markQuestion } from "./mark-question";
import type { LayeredTopic } from "./topic-library";

const STEM_LETTERS = 5;
// Long enough to be kept, and said in any sentence.
const EMPTY_WORDS = new Set(
  "about after again always anybody another because before being could different every everybody first found great least longer making might month months never nobody often other people place rather really should since small something still their there these thing things think those three through under until usually where which while without would years".split(
    " ",
  ),
);

function stemsOf(sentence: string): readonly string[] {
  const words = normalizeText(sentence)
    .split(" ")
    .filter((word) => word.length >= 4 && !EMPTY_WORDS.has(word));
  return [...new Set(words.map((word) => word.slice(0, STEM_LETTERS).replace(/s$/, "")))];
}

/** One value for each piece of a topic. */
export type ByPiece<T> = Readonly<Record<PieceName, T>>;

const byPiece = <T>(make: (piece: PieceName) => T): ByPiece<T> =>
  Object.fromEntries(PIECE_NAMES.map((piece) => [piece, make(piece)])) as Record<PieceName, T>;

/** A sentence, and what is worked out of it when it is first asked for: a model's post has no use for that. */
export class Sentence {
  #key: string | undefined;
  #stems: readonly string[] | undefined;

  constructor(readonly text: string) {}

  /** The fragment that tells whether a post says it. */
  get key(): string {
    this.#key ??= keyFragment(this.text);
    return this.#key;
  }

  /** What it speaks of: its longer words, each once and without their ends. */
  get stems(): readonly string[] {
    this.#stems ??= stemsOf(this.text);
    return this.#stems;
  }
}

const isOpen = (text: string) => text.includes("{");

/** A topic's texts as some businesses say them, placeholders still open. */
export class TopicWording {
  /** Pieces that are whole only in one business's words. */
  readonly open: readonly PieceName[];
  readonly pieces: ByPiece<string>;
  #keys: ByPiece<string> | undefined;
  #stems: ByPiece<readonly string[]> | undefined;

  constructor(
    readonly said: Readonly<Record<"goal" | "imageIdea" | "altText", string>>,
    readonly sentences: ByPiece<Sentence>,
  ) {
    this.pieces = byPiece((piece) => sentences[piece].text);
    this.open = PIECE_NAMES.filter((piece) => isOpen(sentences[piece].text));
  }

  get keys(): ByPiece<string> {
    this.#keys ??= byPiece((piece) => this.sentences[piece].key);
    return this.#keys;
  }

  get stems(): ByPiece<readonly string[]> {
    this.#stems ??= byPiece((piece) => this.sentences[piece].stems);
    return this.#stems;
  }

  /** Whether it says the same as another, word for word. */
  equals({ said, pieces }: TopicWording): boolean {
    const { goal, imageIdea, altText } = this.said;
    return (
      goal === said.goal &&
      imageIdea === said.imageIdea &&
      altText === said.altText &&
      PIECE_NAMES.every((piece) => pieces[piece] === this.pieces[piece])
    );
  }
}

/** The wordings of one topic: two dozen ways of spelling and speaking come to a few texts, and each is kept once. */
class TopicWordings {
  readonly #byManner = new Map<string, TopicWording>();
  readonly #distinct: TopicWording[] = [];

  constructor(readonly topic: LayeredTopic) {}

  in(manner: string, say: Say): TopicWording {
    const known = this.#byManner.get(manner);
    if (known) return known;
    const made = this.#make(say);
    const same = this.#distinct.find((wording) => wording.equals(made));
    if (!same) this.#distinct.push(made);
    this.#byManner.set(manner, same ?? made);
    return same ?? made;
  }

  #make(say: Say): TopicWording {
    const { topic } = this;
    // Most texts are the same in all manners, and then the topic's own is enough.
    const once = (text: string, isCareful: boolean) => {
      const said = say(text, isCareful);
      return said === text ? text : said;
    };
    const said = {
      goal: once(topic.goal, false),
      imageIdea: once(topic.imageIdea, false),
      altText: once(topic.altTextIdea, false),
    };
    return new TopicWording(
      said,
      byPiece((piece) =>
        this.#sentenceOf(
          piece,
          once(piece === "title" ? markQuestion(topic.title) : topic[piece], topic.risk !== undefined),
        ),
      ),
    );
  }

  #sentenceOf(piece: PieceName, text: string): Sentence {
    const same = this.#distinct.find(({ pieces }) => pieces[piece] === text);
    return same?.sentences[piece] ?? new Sentence(text);
  }
}

/** Puts a text in a manner of spelling and speaking; `isCareful` where something is at risk. */
type Say = (text: string, isCareful: boolean) => string;

// Working out a topic costs more than using it. A worker meets all topics in all manners: a thousand businesses of forty
// trades came to hundreds of megabytes where each trade and manner had a copy of its own.
const wordings = new WeakMap<LayeredTopic, TopicWordings>();

/** A topic's texts in a manner; `say` must put every text the same way whenever the manner is the same. */
export function wordTopic(topic: LayeredTopic, manner: string, say: Say): TopicWording {
  const known = wordings.get(topic) ?? new TopicWordings(topic);
  wordings.set(topic, known);
  return known.in(manner, say);
}
