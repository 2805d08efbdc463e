/** How often posts name each of a few things by its words, whatever the case. */
export class NamedMemory {
  readonly #times: Map<string, number>;

  constructor(things: readonly string[]) {
    this.#times = new Map(things.map((thing) => [thing.toLowerCase(), 0]));
  }

  note(caption: string): void {
    if (this.#times.size === 0) return;
    const text = caption.toLowerCase();
    for (const [thing, times] of this.#times) if (text.includes(thing)) this.#times.set(thing, times + 1);
  }

  times(thing: string): number {
    return this.#times.get(thing.toLowerCase()) ?? 0;
  }
}
