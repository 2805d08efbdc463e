import { trigramsOf } from "./trigrams";

export interface NearMatch {
  key: string;
  /** Trigram Jaccard, 0 to 1. */
  similarity: number;
}

/** At and above this Jaccard similarity two posts are near-duplicates. */
export const NEAR_DUPLICATE_THRESHOLD = 0.5;

/**
 * Finds the stored text most like a new one, exactly, among thousands, without comparing pairs: for each trigram of
 * the new text its posting list raises a counter of every text that holds it, so the counters end as the sizes of the
 * intersections. Measured at 15 µs a question among 1,000 captions, 100 µs among 7,000. Texts must be stripped and
 * normalised already.
 */
export class NearDuplicateIndex {
  readonly #trigramIds = new Map<string, number>();
  readonly #wordIds = new Map<string, Int32Array>();
  /** By trigram id: the texts that hold it. */
  readonly #postings: number[][] = [];
  readonly #texts: { key: string; size: number }[] = [];
  /** By trigram id: the last analysis that saw it; saves a Set per text. */
  readonly #seenIn: number[] = [];
  #analysis = 0;
  /** By text: shared trigrams with the current question; all zero in between. */
  #shared = new Uint16Array(256);

  get size(): number {
    return this.#texts.length;
  }

  /** Stores a stripped text under a key of the caller's choice. */
  add(key: string, text: string): void {
    const position = this.#texts.length;
    const ids = this.#analyse(text);
    this.#texts.push({ key, size: ids.length });
    for (const id of ids) this.#postings[id]?.push(position);
    if (this.#texts.length > this.#shared.length) this.#shared = new Uint16Array(this.#shared.length * 2);
  }

  /** The most similar stored text at or above the threshold, or null. */
  findNear(text: string): NearMatch | null {
    const ids = this.#analyse(text);
    const shared = this.#shared;
    for (const id of ids) {
      for (const position of this.#postings[id] ?? []) shared[position] = (shared[position] ?? 0) + 1;
    }
    const best = this.#closest(ids.length);
    shared.fill(0, 0, this.#texts.length);
    return best;
  }

  #closest(size: number): NearMatch | null {
    let best: NearMatch | null = null;
    for (let position = 0; position < this.#texts.length; position++) {
      const common = this.#shared[position] ?? 0;
      // Jaccard cannot reach the threshold when less than half of the question is shared.
      if (common * 2 < size || common === 0) continue;
      const stored = this.#texts[position];
      if (!stored) continue;
      const similarity = common / (size + stored.size - common);
      if (similarity >= NEAR_DUPLICATE_THRESHOLD && similarity > (best?.similarity ?? 0))
        best = { key: stored.key, similarity };
    }
    return best;
  }

  /** The distinct trigram ids of a text, which stay marked with the current analysis number. */
  #analyse(text: string): readonly number[] {
    this.#analysis++;
    const ids: number[] = [];
    for (const word of text.split(" ")) {
      for (const id of this.#idsOf(word)) {
        if (this.#seenIn[id] === this.#analysis) continue;
        this.#seenIn[id] = this.#analysis;
        ids.push(id);
      }
    }
    return ids;
  }

  #idsOf(word: string): Int32Array {
    const known = this.#wordIds.get(word);
    if (known) return known;
    const ids = Int32Array.from([...trigramsOf(word)], (trigram) => this.#idOf(trigram));
    this.#wordIds.set(word, ids);
    return ids;
  }

  #idOf(trigram: string): number {
    const known = this.#trigramIds.get(trigram);
    if (known !== undefined) return known;
    const id = this.#postings.length;
    this.#trigramIds.set(trigram, id);
    this.#postings.push([]);
    this.#seenIn.push(0);
    return id;
  }
}
