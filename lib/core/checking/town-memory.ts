import { toEpochDay } from "../dates/local-date";
import { fragmentsOf } from "./fragments-of";

/** So many days before and after another says it. */
const WITHIN_DAYS = 60;
/** A post is an echo when so much of it stands in one of another business: the rest is mostly names. */
const ECHO_SHARE = 0.4;
/** An exclamation mark or an emoji makes no other sentence. */
const TRAILING = /[^\p{L}\p{N}]+$/u;
const NAME = "…";

/** Whose post it is: neither the name nor the town makes another post of it. */
export interface Townsperson {
  name: string;
  town: string;
}

/** "It's" is "it is" where the tone is formal. */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]t\b/gi, "cannot"],
  [/\bwon['’]t\b/gi, "will not"],
  [/n['’]t\b/g, " not"],
  [/['’]re\b/g, " are"],
  [/['’]ll\b/g, " will"],
  [/['’]ve\b/g, " have"],
  [/['’]m\b/g, " am"],
  [/(?<=\b(?:it|that|there|here|he|she|what|who|where|how|let))['’]s\b/gi, " is"],
];

/** A caption's sentences without the names of business and town, each once. */
function sentencesOf(caption: string, { name, town }: Townsperson): string[] {
  const unnamed = [name, town].reduce((text, one) => (one === "" ? text : text.replaceAll(one, NAME)), caption);
  const plain = /['’]/.test(unnamed)
    ? CONTRACTED.reduce((text, [short, long]) => text.replace(short, long), unnamed)
    : unnamed;
  return [...new Set(fragmentsOf(plain).map((sentence) => sentence.replace(TRAILING, "")))];
}

/**
 * What an agency's businesses of other trades say to the same town. They may share a topic, a wish or a service's
 * wording with this calendar, and whoever follows two of them should not read it twice; where no other words are left
 * it is better said than left unsaid. So nothing is refused for it: the writer looks for other words first.
 */
export class TownMemory {
  readonly #days: number[] = [];
  /** By sentence: the posts that hold it. */
  readonly #holders = new Map<string, number[]>();

  note(caption: string, localDate: string, whose: Townsperson): void {
    const post = this.#days.length;
    this.#days.push(toEpochDay(localDate));
    for (const sentence of sentencesOf(caption, whose)) {
      const holders = this.#holders.get(sentence);
      if (holders) holders.push(post);
      else this.#holders.set(sentence, [post]);
    }
  }

  get isEmpty(): boolean {
    return this.#days.length === 0;
  }

  /** True when about half of a post, or more, stands in one post of another business around its date. */
  isEcho(caption: string, localDate: string, whose: Townsperson): boolean {
    if (this.isEmpty) return false;
    const day = toEpochDay(localDate);
    const shared = new Map<number, number>();
    let total = 0;
    for (const sentence of sentencesOf(caption, whose)) {
      total += sentence.length;
      for (const post of this.#holders.get(sentence) ?? [])
        if (Math.abs((this.#days[post] ?? 0) - day) <= WITHIN_DAYS)
          shared.set(post, (shared.get(post) ?? 0) + sentence.length);
    }
    return [...shared.values()].some((length) => length >= total * ECHO_SHARE);
  }
}
