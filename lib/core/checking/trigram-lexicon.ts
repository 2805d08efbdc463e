import { trigramsOf } from "./trigrams";

/** So many words make a lexicon of some ten megabytes; the next text then begins a new one. */
const MOST_WORDS = 60_000;

/** Letters and digits of normalised English, and the space that pads a word: their trigrams have a place in a table. */
const ALPHABET = 37;
const codes = new Int8Array(128).fill(-1);
for (const [code, char] of [..." 0123456789abcdefghijklmnopqrstuvwxyz"].entries()) codes[char.charCodeAt(0)] = code;
const codeAt = (word: string, at: number): number => codes[word.charCodeAt(at)] ?? -1;

/** The distinct trigrams of a text; only its weekdays and dates hold those from `said` on. */
export interface TextTrigrams {
  ids: readonly number[] | Uint16Array | Int32Array;
  said: number;
}

const jaccardOf = (both: number, a: number, b: number) => (both === 0 ? 0 : both / (a + b - both));

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
  /** By trigram: the last text that held it, 0 for none yet; an even number for what it says, the odd one above for its days. */
  readonly #seenIn: number[] = [];
  #text = 2;
  /** The text that was analysed last: who asks about a text soon stores it. */
  #last: { text: string; ids: readonly number[]; said: number } = { text: "", ids: [], said: 0 };

  /** Whether every number it has given fits 16 bits. */
  get hasSmallNumbers(): boolean {
    return this.#size <= 2 ** 16;
  }

  get isFull(): boolean {
    return this.#words.size >= MOST_WORDS;
  }

  /** The trigrams of a stripped text, whose days stand on a second line. Until the next call `likeLast` knows them. */
  analyse(text: string): { ids: readonly number[]; said: number } {
    if (text === this.#last.text) return this.#last;
    this.#text += 2;
    const ids: number[] = [];
    const end = text.indexOf("\n");
    this.#note(end < 0 ? text : text.slice(0, end), this.#text, ids);
    const said = ids.length;
    if (end >= 0) this.#note(text.slice(end + 1), this.#text + 1, ids);
    this.#last = { text, ids, said };
    return this.#last;
  }

  #note(line: string, mark: number, ids: number[]): void {
    for (const word of line.split(" ")) {
      for (const id of this.#idsOf(word)) {
        if ((this.#seenIn[id] ?? 0) >= this.#text) continue;
        this.#seenIn[id] = mark;
        ids.push(id);
      }
    }
  }

  /**
   * How alike a text is to the one analysed last: the Jaccard of their trigrams with weekdays and dates or without,
   * whichever is more. A day that one of two texts names makes them differ; one that both name makes them alike.
   */
  likeLast({ ids, said }: TextTrigrams): number {
    let both = 0;
    let bothSaid = 0;
    for (let at = 0; at < ids.length; at++) {
      const seen = this.#seenIn[ids[at] ?? 0] ?? 0;
      if (seen < this.#text) continue;
      both++;
      if (at < said && seen === this.#text) bothSaid++;
    }
    const last = this.#last;
    return Math.max(jaccardOf(both, ids.length, last.ids.length), jaccardOf(bothSaid, said, last.said));
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
