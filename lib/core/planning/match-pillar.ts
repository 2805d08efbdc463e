import { PILLARS, type Pillar } from "../vocabulary";

/** Words in an owner's own pillar id that tell which pillar of the topic library it resembles. */
const HINTS: readonly (readonly [Pillar, RegExp])[] = [
  ["offers", /offer|promo|sale|deal|discount|special|launch|product|shop/],
  ["proof", /proof|review|testimonial|result|trust|case|portfolio|quality|award|before/],
  ["behind_the_scenes", /behind|scene|team|people|staff|story|stories|process|craft|making|workshop|studio/],
  ["community", /communit|local|town|neighbo|event|question|fun|customer|charity|culture/],
  ["tips", /tip|advice|educat|how|guide|learn|help|faq|know|care|recipe|idea/],
];

/**
 * The library pillars whose topics may fill a slot: the pillar itself, for an owner's own pillar the one its
 * name resembles, else every pillar that is not promotional.
 */
export function matchPillar(pillar: string): readonly Pillar[] {
  const known = PILLARS.find((id) => id === pillar);
  if (known) return [known];
  const hinted = HINTS.find(([, words]) => words.test(pillar));
  return hinted ? [hinted[0]] : PILLARS.filter((id) => id !== "offers");
}
