import { fragmentsOf } from "./fragments-of";

// Fragment numbers are packed two to a key; a workspace's street has thousands, not millions.
const MOST_FRAGMENTS = 2 ** 26;

/** How often sentences have been said, alone and in company: two posts that share two sentences are soon the same post. */
export class SaidMemory {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #pairs = new Map<number, number>();

  /** Notes every sentence of a caption. */
  note(caption: string): void {
    const numbers = [...new Set(fragmentsOf(caption))].map((fragment) => this.#numberOf(fragment));
    for (const [i, number] of numbers.entries()) {
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
      for (const other of numbers.slice(0, i)) {
        const key = pairKey(number, other);
        this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + 1);
      }
    }
  }

  /** How many captions hold a sentence (its keyFragment). */
  times(fragment: string): number {
    const number = this.#numbers.get(fragment);
    return number === undefined ? 0 : (this.#counts[number] ?? 0);
  }

  /** How many captions hold both sentences. */
  timesTogether(fragment: string, other: string): number {
    const [a, b] = [this.#numbers.get(fragment), this.#numbers.get(other)];
    return a === undefined || b === undefined ? 0 : (this.#pairs.get(pairKey(a, b)) ?? 0);
  }

  #numberOf(fragment: string): number {
    const known = this.#numbers.get(fragment);
    if (known !== undefined) return known;
    this.#numbers.set(fragment, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function pairKey(a: number, b: number): number {
  return a < b ? a * MOST_FRAGMENTS + b : b * MOST_FRAGMENTS + a;
}
