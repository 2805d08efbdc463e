/** A finished row and what it has to be told from others by. */
export interface Namesake {
  /** The spreadsheet's number. */
  row: number;
  businessName: string;
  /** Rows of one business are no namesakes. */
  businessId: string | null;
  town: string;
  /** Blank where the file gave none. */
  externalId: string;
}

const fold = (text: string) => text.trim().toLowerCase();

/** What a name is followed by, from the friendliest to the one that is always the row's own. */
const WAYS: readonly ((one: Namesake) => string)[] = [
  ({ town }) => town.trim(),
  ({ town, externalId }) => (externalId === "" ? "" : [town.trim(), externalId].filter(Boolean).join(", ")),
  ({ town, row }) => [town.trim(), `row ${row}`].filter(Boolean).join(", "),
];

/**
 * For rows whose business name is another business's too: what to put behind the name, such as " (York)". A scheduler knows
 * a business by this name alone; under one name, one shop's posts would be published as the other's.
 */
export function tellNamesakesApart(rows: readonly Namesake[]): Map<number, string> {
  const suffixes = new Map<number, string>();
  for (const group of groupBy(rows, ({ businessName }) => fold(businessName))) {
    const owners = groupBy(group, ({ businessId, row }) => businessId ?? `row ${row}`);
    if (owners.length < 2) continue;
    const firsts = owners.flatMap(([first]) => first ?? []);
    for (const own of owners)
      for (const { row } of own) suffixes.set(row, ` (${wordsFor(own[0] as Namesake, firsts)})`);
  }
  return suffixes;
}

function wordsFor(one: Namesake, all: readonly Namesake[]): string {
  const way = WAYS.find(
    (say) => say(one) !== "" && all.filter((other) => fold(say(other)) === fold(say(one))).length === 1,
  );
  return (way ?? (({ row }: Namesake) => `row ${row}`))(one);
}

function groupBy(rows: readonly Namesake[], keyOf: (one: Namesake) => string): Namesake[][] {
  const groups = new Map<string, Namesake[]>();
  for (const one of rows) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}
