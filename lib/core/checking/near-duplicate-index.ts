import { currentLexicon } from "./trigram-lexicon";

export interface NearMatch {
  key: string;
  /** Trigram Jaccard, 0 to 1. */
  similarity: number;
}

/** At and above this Jaccard similarity two posts are near-duplicates. */
export const NEAR_DUPLICATE_THRESHOLD = 0.5;

/**
 * The gate refuses sooner, so that who measures a little differently finds no near-duplicate either: with apostrophes
 * dropped, or by the windows of the whole text, figures were up to 0.028 above ours (words parted as pg_trgm does) over
 * 366 days on five channels of a bakery, a tailor, a gym, a dentist, a groomer and a cinema. At 0.475 one pair of some
 * 3 million came to 0.5; a hundredth less costs about one post in twenty where five channels post daily.
 */
export const REFUSAL_THRESHOLD = 0.47;

/**
 * Share of a question's trigrams whose posting lists are walked; more than one less the threshold. Less walks less and compares more in
 * full: 0.5 took 200 µs, 0.7 took 56 and 0.9 took 83 on 1,500 captions.
 */
const WALKED_SHARE = 0.7;

/** What a stored text is called, and where its trigrams end among those of all. */
interface StoredText {
  key: string;
  end: number;
}

/** How many of the texts last found near are asked before all others. */
const USUAL = 24;

/**
 * Finds the stored text most like a new one, exactly, among thousands, without comparing pairs. Two texts that are
 * alike enough share at least the threshold's part of the new one's trigrams, so they must meet among any so many that
 * fewer are left out: only the shorter posting lists are walked, raising a counter of every text in them, and only texts whose counter could still
 * reach the threshold are compared in full, with weekdays and dates and without. Measured at 60 µs a question among 1,500 captions of one bakery. Texts
 * must be stripped and normalised already.
 */
export class NearDuplicateIndex {
  readonly #lexicon = currentLexicon();
  /** By trigram id: the texts that hold it. */
  readonly #postings: (number[] | undefined)[] = [];
  readonly #texts: StoredText[] = [];
  /** The trigrams of all texts, one after another: an array for each takes longer to make than to fill. A year among fifty neighbours holds twenty thousand texts: in 16 bits they take a quarter. */
  #ids: Uint16Array | Int32Array = new Uint16Array(4096);
  readonly #threshold: number;
  /** Of both texts' trigrams together: who shares less is below the threshold. */
  readonly #leastShared: number;
  /** By text: shared trigrams of the walked part with the current question; all zero in between. */
  #shared = new Uint16Array(256);
  /** By subject: the texts last found near, latest first. Whoever tries to say a thing in many ways meets the same few. */
  readonly #usual = new Map<string, number[]>();
  /** By text: how many trigrams it has, its days left out. */
  #sizes = new Uint16Array(256);

  /** `threshold`: the least Jaccard similarity that counts, above the 0.3 that a walk leaves out. */
  constructor(threshold = NEAR_DUPLICATE_THRESHOLD) {
    this.#threshold = threshold;
    this.#leastShared = threshold / (1 + threshold);
  }

  get size(): number {
    return this.#texts.length;
  }

  /** Stores a stripped text under a key of the caller's choice. */
  add(key: string, text: string): void {
    const position = this.#texts.length;
    const { ids, said } = this.#lexicon.analyse(text);
    this.#keep(key, ids);
    for (const id of ids) {
      const texts = this.#postings[id];
      if (texts) texts.push(position);
      else this.#postings[id] = [position];
    }
    if (this.#texts.length > this.#shared.length) this.#grow();
    this.#sizes[position] = said;
  }

  #keep(key: string, ids: readonly number[]): void {
    const start = this.#texts.at(-1)?.end ?? 0;
    const end = start + ids.length;
    const isWide = !this.#lexicon.hasSmallNumbers;
    if (end > this.#ids.length || (isWide && this.#ids instanceof Uint16Array)) {
      const length = Math.max(this.#ids.length, end + (end >> 1));
      const wider = isWide ? new Int32Array(length) : new Uint16Array(length);
      wider.set(this.#ids.subarray(0, start));
      this.#ids = wider;
    }
    const kept = this.#ids;
    for (let at = 0; at < ids.length; at++) kept[start + at] = ids[at] ?? 0;
    this.#texts.push({ key, end });
  }

  #grow(): void {
    const sizes = new Uint16Array(this.#sizes.length * 2);
    sizes.set(this.#sizes);
    this.#sizes = sizes;
    this.#shared = new Uint16Array(sizes.length);
  }

  /**
   * How alike some stored text is that is at or above the threshold, not always the most similar one; 0 when there is
   * none. `subject` is what the text is about: the texts that were near to earlier ones of it are asked before all others.
   */
  similarityToAny(text: string, subject = ""): number {
    const asked = this.#lexicon.analyse(text);
    const usual = this.#usual.get(subject) ?? [];
    let nearest = 0;
    for (const position of usual) nearest = Math.max(nearest, this.#similarityTo(position));
    if (nearest >= this.#threshold) return nearest;
    const found = this.#findPosition(asked, true);
    if (found === null) return 0;
    this.#usual.set(subject, [found.position, ...usual].slice(0, USUAL));
    return found.similarity;
  }

  /** The most similar stored text at or above the threshold, or null. */
  findNear(text: string): NearMatch | null {
    const best = this.#findPosition(this.#lexicon.analyse(text));
    return best && { key: this.#texts[best.position]?.key ?? "", similarity: best.similarity };
  }

  /** The text most like the current question, or with `isAnyEnough` the first that is alike enough. */
  #findPosition(
    { ids, said }: { ids: readonly number[]; said: number },
    isAnyEnough = false,
  ): { position: number; similarity: number } | null {
    const shared = this.#shared;
    const rare = this.#rarerIds(ids, Math.floor(ids.length - (1 - WALKED_SHARE) * said) + 1);
    for (const id of rare) {
      for (const position of this.#postings[id] ?? []) shared[position] = (shared[position] ?? 0) + 1;
    }
    const best = this.#closest(said, ids.length - rare.length, isAnyEnough);
    shared.fill(0, 0, this.#texts.length);
    return best;
  }

  /**
   * The ids with the shorter posting lists, more than half of them: who shares none of these shares less than half.
   * Which ones is a matter of speed alone, so lengths are told apart by their power of two, without a sort.
   */
  #rarerIds(ids: readonly number[], wanted: number): readonly number[] {
    const byPower: number[][] = [];
    for (const id of ids) {
      const power = 32 - Math.clz32(this.#postings[id]?.length ?? 0);
      const list = byPower[power];
      if (list) list.push(id);
      else byPower[power] = [id];
    }
    const rare: number[] = [];
    for (const list of byPower) {
      for (const id of list ?? []) {
        if (rare.length === wanted) return rare;
        rare.push(id);
      }
    }
    return rare;
  }

  /**
   * Of `said` trigrams asked about, days left out, and `common` more than were walked. What two texts share in all is no
   * less than what they share of what they say, so who shares too little in all for that is near neither way.
   */
  #closest(said: number, common: number, isAnyEnough: boolean): { position: number; similarity: number } | null {
    let best: { position: number; similarity: number } | null = null;
    for (let position = 0; position < this.#texts.length; position++) {
      const rare = this.#shared[position] ?? 0;
      if (rare === 0 || rare + common < this.#leastShared * (said + (this.#sizes[position] ?? 0))) continue;
      const similarity = this.#similarityTo(position);
      if (similarity >= this.#threshold && similarity > (best?.similarity ?? 0)) best = { position, similarity };
      if (best !== null && isAnyEnough) break;
    }
    return best;
  }

  #similarityTo(position: number): number {
    const ids = this.#ids.subarray(this.#texts[position - 1]?.end ?? 0, this.#texts[position]?.end ?? 0);
    return this.#lexicon.likeLast({ ids, said: this.#sizes[position] ?? 0 });
  }
}
