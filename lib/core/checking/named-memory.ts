/** How often posts name each of a few things by its words, whatever the case. */
export class NamedMemory {
  readonly #times: Map<string, number>;
  readonly #inVain = new Set<string>();

  constructor(things: readonly string[]) {
    this.#times = new Map(things.map((thing) => [thing.toLowerCase(), 0]));
  }

  note(caption: string): void {
    if (this.#times.size === 0) return;
    const text = caption.toLowerCase();
    for (const [thing, times] of this.#times) if (text.includes(thing)) this.#times.set(thing, times + 1);
  }

  /** Notes that it was the turn of one of them and every way of telling it was refused. */
  noteInVain(thing: string): void {
    this.#inVain.add(thing);
  }

  /** Those for which no words were found when it was their turn. */
  get inVain(): readonly string[] {
    return [...this.#inVain];
  }

  times(thing: string): number {
    return this.#times.get(thing.toLowerCase()) ?? 0;
  }
}
