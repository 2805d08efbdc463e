import { foldWords } from "../../places/fold-place-name";

/** What tells one business of a file from another. */
export interface RowIdentity {
  name: string;
  /** The town once found, so that "Portland, OR" and "Portland" with region Oregon are one. */
  placeId: string;
  externalId: string | null;
}

/** What tells two branches of one name in a town apart. */
interface RowTrade {
  trade: string;
  postcode: string | null;
}

const DECORATION = /[©®™℠★☆]/gu;
const NUMBER_SIGN = /№|#(?=\s*\d)/gu;
/** A mark or prize behind a single letter: in longer words a dash is how people part what they type in a hurry. */
const MARK = /(?<![\p{L}\p{N}])(\p{L})([-−*])(?![\p{L}\p{N}])/gu;
/** Signs that belong to the word they touch; between two words "+" only means "and". */
const AFTER_WORD = /(?<=[\p{L}\p{N}+#])[+#%\p{Sc}](?![\p{L}\p{N}])/gu;
const BEFORE_WORD = /(?<![\p{L}\p{N}])[+#%\p{Sc}](?=[\p{L}\p{N}])/gu;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/gu;

/** A sign as a word of its own, which the fold keeps. */
const toWord = (sign: string): string => ` u${sign.codePointAt(0)?.toString(16)} `;

/**
 * What of a business's name tells it from another: without case, accents and punctuation, so that one list saved by two
 * programs names the same businesses; signs with a meaning ("C#", "A+", an emoji) count. Names without any of this are
 * compared as they are. It is stored as `businesses.name_key`: a change of it comes with a migration that sets all of these
 * to null, and names without one are folded as they are read.
 */
export function foldBusinessName(name: string): string {
  const words = name
    .replace(DECORATION, " ")
    .replace(NUMBER_SIGN, " no ")
    .normalize("NFKC")
    .replace(/(?<=\d)\.(?=\d)/g, " ")
    .replace(MARK, (_, letter: string, mark: string) => letter + toWord(mark === "−" ? "-" : mark))
    .replace(BEFORE_WORD, toWord)
    .replace(AFTER_WORD, toWord)
    .replace(PICTURE, toWord);
  return foldWords(words) || name;
}

/** The key of a name in a town. */
const nameKey = ({ name, placeId }: RowIdentity): string => `${placeId}\n${foldBusinessName(name)}`;

/** Words that come and go in one business's name. */
const LOOSE_WORDS =
  /\b(?:the|and|und|et|y|e|u26|ltd|limited|llc|llp|inc|incorporated|co|company|corp|corporation|plc|pty|pvt|gmbh|ug|kg|ohg|ag|sarl|sas|srl|spa|sl|sa|bv|nv)\b/g;

/** A name without what people leave out of it at times: "Smith & Sons Ltd." and "SmithSons" are alike, and may be one. */
export const looseBusinessName = (name: string): string => {
  const folded = foldBusinessName(name.replaceAll("&", " and "));
  return folded.replace(LOOSE_WORDS, " ").replace(/\s+/g, "") || folded;
};

const foldCode = (postcode: string): string => foldWords(postcode).replaceAll(" ", "");

/** Finds the earlier row of a file that names the same business: by external id when both have one, else by name and town. */
export class RowRegister {
  private readonly byId = new Map<string, number>();
  private readonly byName = new Map<string, ({ row: number; externalId: string | null } & Partial<RowTrade>)[]>();
  private readonly byLooseName = new Map<string, { row: number; name: string; externalId: string | null }>();

  /** The earlier row, or null after noting this one. */
  register(row: number, identity: RowIdentity, trade: Partial<RowTrade> = {}): number | null {
    const { externalId } = identity;
    const key = nameKey(identity);
    const namesakes = this.byName.get(key) ?? [];
    const byId = externalId === null ? undefined : this.byId.get(externalId);
    // Two ids for one name in one town are two branches.
    const byName = namesakes.find((other) => other.externalId === null || externalId === null);
    const earlier = byId ?? byName?.row;
    if (earlier !== undefined) return earlier;
    if (externalId !== null) this.byId.set(externalId, row);
    this.byName.set(key, [...namesakes, { row, externalId, ...trade }]);
    return null;
  }

  /**
   * The first other row of the same name, town and trade that has another id, null for none: one business that a list has
   * twice, or two branches. Two postcodes are two branches.
   */
  findTwin(
    row: number,
    identity: RowIdentity,
    { trade, postcode }: RowTrade,
  ): { row: number; externalId: string } | null {
    const { externalId } = identity;
    if (externalId === null) return null;
    for (const other of this.byName.get(nameKey(identity)) ?? []) {
      const isOther = other.row !== row && other.externalId !== null && other.externalId !== externalId;
      if (!isOther || foldWords(other.trade ?? "") !== foldWords(trade)) continue;
      const isSamePlace = !postcode || !other.postcode || foldCode(postcode) === foldCode(other.postcode);
      if (isSamePlace) return { row: other.row, externalId: other.externalId ?? "" };
    }
    return null;
  }

  /**
   * The first row of the same town whose name differs from this one only in what people leave out at times, null for none.
   * Two ids are two businesses.
   */
  findAlike(row: number, { name, placeId, externalId }: RowIdentity): { row: number; name: string } | null {
    const key = `${placeId}\n${looseBusinessName(name)}`;
    const other = this.byLooseName.get(key);
    if (!other) this.byLooseName.set(key, { row, name, externalId });
    if (!other || foldBusinessName(other.name) === foldBusinessName(name)) return null;
    return other.externalId !== null && externalId !== null ? null : { row: other.row, name: other.name };
  }
}
