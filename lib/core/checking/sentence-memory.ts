import { fragmentsOf } from "./fragments-of";

/** "Why?" and "Psst." are wordings too. */
const SHORTEST = 4;
const MOST_WORDINGS = 3000;
/** An exclamation mark or an emoji makes no other sentence. */
const TRAILING = /[^\p{L}\p{N}]+$/u;

const keyOf = (sentence: string) => sentence.replace(TRAILING, "");

/** On which days a calendar's captions hold which sentences. */
export class SentenceMemory {
  readonly #days = new Map<string, number[]>();
  /** By text: its longest sentence. The same few hundred wordings are asked about all year. */
  readonly #longest = new Map<string, string>();

  note(caption: string, day: number): void {
    for (const sentence of new Set(fragmentsOf(caption, SHORTEST).map(keyOf))) {
      const days = this.#days.get(sentence);
      if (days) days.push(day);
      else this.#days.set(sentence, [day]);
    }
  }

  /** How many posts up to `distance` days away from a day, before or after, hold a text's longest sentence. */
  timesWithin(text: string, day: number, distance: number): number {
    let times = 0;
    for (const other of this.#days.get(this.#longestIn(text)) ?? []) if (Math.abs(other - day) <= distance) times++;
    return times;
  }

  #longestIn(text: string): string {
    const known = this.#longest.get(text);
    if (known !== undefined) return known;
    const sentences = fragmentsOf(text, SHORTEST);
    const longest = keyOf(sentences.reduce((best, one) => (one.length > best.length ? one : best), ""));
    if (this.#longest.size < MOST_WORDINGS) this.#longest.set(text, longest);
    return longest;
  }
}
