import { PIECE_NAMES, type PieceName } from "../frames/frame";
import { contentOf } from "../words/content-words";
import type { Topic } from "./topic-schema";

/**
 * How much it tells of a word that it stands in a place: what a topic is about is in its goal, and it comes back to it
 * under its headline, in its tags and in other sentences. The picture is about it, too, though a caption prints none.
 */
const WEIGHTS = { goal: 3, title: 2, hook: 2, tags: 2, other: 1, picture: 1 } as const;
/** From here on a word of the goal, the headline, the hook or the tags is the subject's name, */
const NAME = 4;
/** and any word a sign of it: two of them tell as much. */
const SIGN = 2;
/** "Toothbrush" names the tooth, and a "cheesecake" is a cake. */
const LEAST_OF_COMPOUND = 4;
const LEAST_ADDED = 3;
const OTHERS = ["do", "why", "mistake", "detail", "ask", "invite"] as const;
const VERB = /^\S+ /;

/** What a topic's pieces say of its subject. */
export interface TopicSubject {
  /** True when no word is certain to name it; then nothing is known of the pieces. */
  isUnknown: boolean;
  /** Stems that name it. */
  names: ReadonlySet<string>;
  /** True of a word's stem that names it. */
  isName: (stem: string) => boolean;
  /** By piece: the stems it is made of. */
  content: Readonly<Record<PieceName, readonly string[]>>;
  /** Pieces that name it. */
  named: ReadonlySet<PieceName>;
  /** By piece: words that tell of it without naming it. */
  signs: Readonly<Record<PieceName, readonly string[]>>;
}

class Weights {
  readonly byStem = new Map<string, number>();
  readonly heads = new Set<string>();

  add(stems: readonly string[], weight: number, isHead: boolean): void {
    for (const stem of new Set(stems)) {
      if (stem === "") continue;
      this.byStem.set(stem, (this.byStem.get(stem) ?? 0) + weight);
      if (isHead) this.heads.add(stem);
    }
  }

  /** Tags are words run together. */
  addTags(tags: readonly string[]): void {
    for (const [stem, weight] of this.byStem)
      if (tags.some((tag) => tag.startsWith(stem) || tag.endsWith(stem))) {
        this.byStem.set(stem, weight + WEIGHTS.tags);
        this.heads.add(stem);
      }
  }
}

function isCompound(stem: string, names: readonly string[]): boolean {
  return names.some(
    (name) => stem.length >= name.length + LEAST_ADDED && (stem.startsWith(name) || stem.endsWith(name)),
  );
}

const byPiece = <T>(make: (piece: PieceName) => T) =>
  Object.fromEntries(PIECE_NAMES.map((piece) => [piece, make(piece)])) as Record<PieceName, T>;

/** Works out of a topic's own texts what it is about, and which of its pieces say so. */
export function readSubject(topic: Topic): TopicSubject {
  const content = byPiece((piece) => contentOf(topic[piece]));
  const weights = new Weights();
  weights.add(contentOf(topic.goal.replace(VERB, "")), WEIGHTS.goal, true);
  weights.add(content.title, WEIGHTS.title, true);
  weights.add(content.hook, WEIGHTS.hook, true);
  for (const piece of OTHERS) weights.add(content[piece], WEIGHTS.other, false);
  weights.add(contentOf(`${topic.imageIdea} ${topic.altTextIdea}`), WEIGHTS.picture, false);
  weights.addTags(topic.tags);
  const weightOf = (stem: string) => weights.byStem.get(stem) ?? 0;
  const names = new Set([...weights.heads].filter((stem) => weightOf(stem) >= NAME));
  const long = [...names].filter((name) => name.length >= LEAST_OF_COMPOUND);
  // What speaks of the place, its work or its customers in a trade's own words speaks of the trade.
  const isName = (stem: string) => stem !== "" && (names.has(stem) || stem.startsWith("{") || isCompound(stem, long));
  return {
    isUnknown: names.size === 0,
    names,
    isName,
    content,
    named: new Set(PIECE_NAMES.filter((piece) => content[piece].some(isName))),
    signs: byPiece((piece) => content[piece].filter((stem) => weightOf(stem) >= SIGN)),
  };
}
