import { trigramsOf } from "./trigrams";

/** So many words make a lexicon of some ten megabytes; the next text then begins a new one. */
const MOST_WORDS = 60_000;

/** Letters and digits of normalised English, and the space that pads a word: their trigrams have a place in a table. */
const ALPHABET = 37;
const codes = new Int8Array(128).fill(-1);
for (const [code, char] of [..." 0123456789abcdefghijklmnopqrstuvwxyz"].entries()) codes[char.charCodeAt(0)] = code;
const codeAt = (word: string, at: number): number => codes[word.charCodeAt(at)] ?? -1;

/**
 * Numbers for trigrams, and the trigrams of words met before. All texts of a process share one: calendars of a batch
 * say the same words again and again, and taking a word apart costs ten times what looking it up does.
 */
export class TrigramLexicon {
  readonly #words = new Map<string, Int32Array>();
  /** By the place of three letters in the alphabet: the trigram's number plus one. */
  readonly #plain = new Int32Array(ALPHABET ** 3);
  readonly #others = new Map<string, number>();
  #size = 0;
  /** By trigram: the last text that held it, 0 for none yet. */
  readonly #seenIn: number[] = [];
  #text = 1;
  /** The text that was analysed last: who asks about a text soon stores it. */
  #last: { text: string; ids: readonly number[] } = { text: "", ids: [] };

  /** Whether every number it has given fits 16 bits. */
  get hasSmallNumbers(): boolean {
    return this.#size <= 2 ** 16;
  }

  get isFull(): boolean {
    return this.#words.size >= MOST_WORDS;
  }

  /** The distinct trigrams of a normalised text. Until the next call `countInLast` knows them. */
  analyse(text: string): readonly number[] {
    if (text === this.#last.text) return this.#last.ids;
    this.#text++;
    const ids: number[] = [];
    for (const word of text.split(" ")) {
      for (const id of this.#idsOf(word)) {
        if (this.#seenIn[id] === this.#text) continue;
        this.#seenIn[id] = this.#text;
        ids.push(id);
      }
    }
    this.#last = { text, ids };
    return ids;
  }

  /** How many of some trigrams are in the text that was analysed last. */
  countInLast(ids: Uint16Array | Int32Array): number {
    let both = 0;
    for (const id of ids) if (this.#seenIn[id] === this.#text) both++;
    return both;
  }

  #idsOf(word: string): Int32Array {
    const known = this.#words.get(word);
    if (known) return known;
    const ids = this.#plainIdsOf(word) ?? Int32Array.from(trigramsOf(word), (trigram) => this.#otherIdOf(trigram));
    this.#words.set(word, ids);
    return ids;
  }

  /** null for a word with a letter that is not English. A trigram that stands in a word twice comes twice. */
  #plainIdsOf(word: string): Int32Array | null {
    for (let at = 0; at < word.length; at++) if (codeAt(word, at) < 0) return null;
    const ids = new Int32Array(word === "" ? 0 : word.length + 1);
    let [before, last] = [0, 0];
    for (let at = 0; at < ids.length; at++) {
      const next = at < word.length ? codeAt(word, at) : 0;
      ids[at] = this.#plainIdOf((before * ALPHABET + last) * ALPHABET + next);
      [before, last] = [last, next];
    }
    return ids;
  }

  #plainIdOf(place: number): number {
    const known = this.#plain[place] ?? 0;
    if (known > 0) return known - 1;
    this.#plain[place] = this.#size + 1;
    return this.#add();
  }

  #otherIdOf(trigram: string): number {
    if ([0, 1, 2].every((at) => codeAt(trigram, at) >= 0))
      return this.#plainIdOf((codeAt(trigram, 0) * ALPHABET + codeAt(trigram, 1)) * ALPHABET + codeAt(trigram, 2));
    const known = this.#others.get(trigram);
    if (known !== undefined) return known;
    this.#others.set(trigram, this.#size);
    return this.#add();
  }

  #add(): number {
    this.#seenIn.push(0);
    return this.#size++;
  }
}

let shared = new TrigramLexicon();

/** The lexicon for an index made now. An index keeps the one it was made with: numbers of two lexicons do not compare. */
export function currentLexicon(): TrigramLexicon {
  if (shared.isFull) shared = new TrigramLexicon();
  return shared;
}
