import { foldWords } from "../places/fold-place-name";

/** What tells one business of a file from another. */
export interface RowIdentity {
  name: string;
  /** The town once found, so that "Portland, OR" and "Portland" with region Oregon are one. */
  placeId: string;
  externalId: string | null;
}

/**
 * What of a business's name tells it from another: without case, accents and punctuation, so that one list saved by two
 * programs names the same businesses. Names without a letter or digit are compared as they are.
 */
export const foldBusinessName = (name: string): string => foldWords(name) || name;

/** The key of a name in a town. */
const nameKey = ({ name, placeId }: RowIdentity): string => `${placeId}\n${foldBusinessName(name)}`;

/** Finds the earlier row of a file that names the same business: by external id when both have one, else by name and town. */
export class RowRegister {
  private readonly byId = new Map<string, number>();
  private readonly byName = new Map<string, { row: number; externalId: string | null }[]>();

  /** The earlier row, or null after noting this one. */
  register(row: number, identity: RowIdentity): number | null {
    const { externalId } = identity;
    const key = nameKey(identity);
    const namesakes = this.byName.get(key) ?? [];
    const byId = externalId === null ? undefined : this.byId.get(externalId);
    // Two ids for one name in one town are two branches.
    const byName = namesakes.find((other) => other.externalId === null || externalId === null);
    const earlier = byId ?? byName?.row;
    if (earlier !== undefined) return earlier;
    if (externalId !== null) this.byId.set(externalId, row);
    this.byName.set(key, [...namesakes, { row, externalId }]);
    return null;
  }
}
