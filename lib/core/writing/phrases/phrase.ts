import type { Tone } from "../../vocabulary";

/** Wordings of one purpose by tone. They may hold `{name}`, `{town}`, `{goal}`, `{occasion}` and the trade's own words. */
export type Phrases = Readonly<Record<Tone, readonly string[]>>;

/** The same wordings whatever the tone, where a tone would be out of place. */
export function sameForAllTones(wordings: readonly string[]): Phrases {
  return { friendly: wordings, professional: wordings, playful: wordings, warm: wordings, bold: wordings };
}
