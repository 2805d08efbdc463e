import { foldWords } from "../places/fold-place-name";

/** What tells one business of a file from another. */
export interface RowIdentity {
  name: string;
  /** The town once found, so that "Portland, OR" and "Portland" with region Oregon are one. */
  placeId: string;
  externalId: string | null;
}

/** The key of a name in a town. Names without a letter or digit are compared as they are. */
function nameKey({ name, placeId }: RowIdentity): string {
  return `${placeId}\n${foldWords(name) || name}`;
}

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
