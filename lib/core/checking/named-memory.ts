import { partPrice } from "../service-price";

/** How often posts name each of the owner's services by its words without the price, whatever the case. */
export class NamedMemory {
  readonly #times = new Map<string, number>();
  readonly #inVain = new Set<string>();

  constructor(services: readonly string[]) {
    for (const service of services) this.#times.set(nameOf(service), 0);
  }

  note(caption: string): void {
    if (this.#times.size === 0) return;
    const text = caption.toLowerCase();
    for (const [name, times] of this.#times) if (text.includes(name)) this.#times.set(name, times + 1);
  }

  /** Notes that it was the turn of one of them and every way of telling it was refused. */
  noteInVain(service: string): void {
    this.#inVain.add(service);
  }

  /** Those for which no words were found when it was their turn. */
  get inVain(): readonly string[] {
    return [...this.#inVain];
  }

  times(service: string): number {
    return this.#times.get(nameOf(service)) ?? 0;
  }
}

const nameOf = (service: string) => partPrice(service).name.toLowerCase();
