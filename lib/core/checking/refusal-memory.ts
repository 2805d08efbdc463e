/** What a set of sentences may be refused for before it counts as used up: a refusal this near, or several slighter ones. */
const BUDGET = 24;
/**
 * By how alike the refused text was, what a refusal costs. Other words around the same sentences part two texts only
 * where they were just too near: of sets refused at 0.55 or more one in a thousand found words later, at 0.5 one in
 * forty, below one in six (nine bakeries of one street for a year).
 */
const COSTS = [
  { from: 0.55, cost: BUDGET },
  { from: 0.5, cost: BUDGET / 6 },
  { from: 0, cost: BUDGET / 12 },
] as const;
/** A set of a topic's eight pieces, a bit for each. */
const SETS = 2 ** 8;

/** Which sets of a topic's sentences have been refused as near-duplicates, and how clearly. */
export class RefusalMemory {
  readonly #spent = new Map<string, Uint8Array>();

  /** Notes that a text made of these sentences was refused. */
  note(topicId: string, pieceSet: number, nearness: number): void {
    const spent = this.#spent.get(topicId) ?? new Uint8Array(SETS);
    this.#spent.set(topicId, spent);
    const { cost } = COSTS.find(({ from }) => nearness >= from) ?? COSTS[0];
    spent[pieceSet] = Math.min(BUDGET, (spent[pieceSet] ?? 0) + cost);
  }

  /** What tells of a topic's sets of sentences whether it is no use to try them again. */
  usedUpOf(topicId: string): (pieceSet: number) => boolean {
    const spent = this.#spent.get(topicId);
    return spent === undefined ? () => false : (pieceSet) => spent[pieceSet] === BUDGET;
  }
}
