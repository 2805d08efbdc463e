import { fragmentsOf } from "./fragments-of";

/** An exclamation mark or an emoji makes no other sentence. */
const TRAILING = /[^\p{L}\p{N}]+$/u;
/** What runs on into a sentence changes its beginning ("It helps to keep …"), never its end. */
const END_LETTERS = 32;

const endOf = (fragment: string) => fragment.replace(TRAILING, "").slice(-END_LETTERS);

/** A post, by the day it stands on and how long before or after it nobody says the same. */
interface SaidPost {
  day: number;
  restDays: number;
}

/** Which posts hold which sentences, and when: what tells whether two posts are the same but for what stands around their topic's sentences. */
export class CoreMemory {
  readonly #posts: SaidPost[] = [];
  /** By a sentence's end: the posts that hold it. */
  readonly #holders = new Map<string, number[]>();

  /** Notes the sentences of a post that must not be said again within `restDays`. */
  note(caption: string, day: number, restDays: number): void {
    const post = this.#posts.length;
    this.#posts.push({ day, restDays });
    for (const end of new Set(fragmentsOf(caption).map(endOf))) {
      const holders = this.#holders.get(end);
      if (holders) holders.push(post);
      else this.#holders.set(end, [post]);
    }
  }

  /**
   * Of the posts that rest on a day, which of some sentences (each by its keyFragment) they hold: a bit for each
   * sentence, every set once. "" is held by none.
   */
  setsHeld(fragments: readonly string[], day: number): number[] {
    const held = new Map<number, number>();
    for (const [bit, fragment] of fragments.entries()) {
      if (fragment === "") continue;
      for (const post of this.#holders.get(endOf(fragment)) ?? []) {
        const { day: saidOn, restDays } = this.#posts[post] ?? { day, restDays: -1 };
        if (Math.abs(saidOn - day) <= restDays) held.set(post, (held.get(post) ?? 0) | (1 << bit));
      }
    }
    return [...new Set(held.values())];
  }
}
