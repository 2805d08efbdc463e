import type { BusinessFacts, Slot } from "../brief";

/** The first of the owner's offers that runs on a date, as its index; null when none does. */
export function findOffer(
  { offers }: Pick<BusinessFacts, "offers">,
  { localDate }: Pick<Slot, "localDate">,
): number | null {
  const index = offers.findIndex(
    ({ startsOn, endsOn }) => localDate >= (startsOn ?? localDate) && localDate <= (endsOn ?? localDate),
  );
  return index < 0 ? null : index;
}
