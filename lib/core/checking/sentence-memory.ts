import { fragmentsOf } from "./fragments-of";

/** On which days a calendar's captions hold which sentences. */
export class SentenceMemory {
  readonly #days = new Map<string, number[]>();

  note(caption: string, day: number): void {
    for (const fragment of new Set(fragmentsOf(caption))) {
      const days = this.#days.get(fragment);
      if (days) days.push(day);
      else this.#days.set(fragment, [day]);
    }
  }

  /** How many posts up to `distance` days away from a day, before or after, hold one of a text's sentences: of several the most. */
  timesWithin(text: string, day: number, distance: number): number {
    let most = 0;
    for (const fragment of fragmentsOf(text)) {
      const days = this.#days.get(fragment);
      if (days) most = Math.max(most, days.filter((other) => Math.abs(other - day) <= distance).length);
    }
    return most;
  }
}
