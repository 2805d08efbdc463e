import type { Occasion, Slot } from "../brief";

/** What a slot keeps of its occasion: of a themed day also what tells which topics may claim it. */
export function pickForSlot({ id, name, kind, sombre, carriedBy, keywords }: Occasion): NonNullable<Slot["occasion"]> {
  const isThemed = carriedBy === "trade" || carriedBy === "theme";
  return { id, name, kind, sombre, ...(isThemed && { carriedBy }), ...(isThemed && keywords && { keywords }) };
}
