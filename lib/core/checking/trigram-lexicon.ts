import { trigramsOf } from "./trigrams";

/** So many words make a lexicon of some ten megabytes; the next text then begins a new one. */
const MOST_WORDS = 60_000;

/** Letters and digits of normalised English, and the space that pads a word: their trigrams have a place in a table. */
const ALPHABET = 37;
const PAIRS = ALPHABET ** 2;
const SPACE = 0;
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
 * Numbers for trigrams: those of English letters by their place in a table, others by words met before. All texts of a
 * process share one: calendars of a batch say the same words again and again.
 */
export class TrigramLexicon {
  readonly #words = new Map<string, Int32Array>();
  /** By the place of three letters in the alphabet: the trigram's number, 0 for one that was not met yet. */
  readonly #plain = new Int32Array(ALPHABET ** 3);
  readonly #others = new Map<string, number>();
  /** No trigram has the number 0. */
  #size = 1;
  /** By trigram: the last text that held it, 0 for none yet; an even number for what it says, the odd one above for its days. */
  readonly #seenIn: number[] = [0];
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

  /** Notes the distinct trigrams of a line. Words of English letters are taken apart where they stand, with no string or array made of them. */
  #note(line: string, mark: number, ids: number[]): void {
    const plain = this.#plain;
    // The two letters before this one, as digits of the table's places.
    let before = 0;
    for (let at = 0; at <= line.length; at++) {
      const letter = at < line.length ? codeAt(line, at) : SPACE;
      if (letter < 0) {
        at = this.#noteOtherWord(line, at, mark, ids);
        before = 0;
        continue;
      }
      const place = before * ALPHABET + letter;
      before = letter === SPACE ? 0 : place % PAIRS;
      // Where two spaces meet, or at the ends, is no word.
      if (place === 0) continue;
      const id = plain[place] || this.#addPlain(place);
      if ((this.#seenIn[id] ?? 0) >= this.#text) continue;
      this.#seenIn[id] = mark;
      ids.push(id);
    }
  }

  /** Notes the trigrams of a word with a letter at `at` that is not English; answers where the word ends. */
  #noteOtherWord(line: string, at: number, mark: number, ids: number[]): number {
    const space = line.indexOf(" ", at);
    const end = space < 0 ? line.length : space;
    for (const id of this.#idsOf(line.slice(line.lastIndexOf(" ", at) + 1, end))) {
      if ((this.#seenIn[id] ?? 0) >= this.#text) continue;
      this.#seenIn[id] = mark;
      ids.push(id);
    }
    return end;
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

  /** Of a word with a letter that is not English. A trigram that stands in a word twice comes twice. */
  #idsOf(word: string): Int32Array {
    const known = this.#words.get(word);
    if (known) return known;
    const ids = Int32Array.from(trigramsOf(word), (trigram) => this.#idOf(trigram));
    this.#words.set(word, ids);
    return ids;
  }

  #idOf(trigram: string): number {
    if ([0, 1, 2].every((at) => codeAt(trigram, at) >= 0)) {
      const place = (codeAt(trigram, 0) * ALPHABET + codeAt(trigram, 1)) * ALPHABET + codeAt(trigram, 2);
      return this.#plain[place] || this.#addPlain(place);
    }
    const known = this.#others.get(trigram);
    if (known !== undefined) return known;
    const id = this.#add();
    this.#others.set(trigram, id);
    return id;
  }

  #addPlain(place: number): number {
    const id = this.#add();
    this.#plain[place] = id;
    return id;
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
