/** Posts about one subject, whatever their topics, as epoch days. */
export interface SubjectUses {
  days: number[];
}

/** Two topics about one thing (a starter's care, its feeding) stand so many days apart where there is room. */
const REST_DAYS = 21;
/** Within so few days a reader thinks of the post before. */
const NEAR_DAYS = 7;

/** How near a day another post about one of the subjects stands: 0 at least three weeks away, 1 nearer, 2 within a week. */
export function nearnessOf(subjects: readonly SubjectUses[], day: number): 0 | 1 | 2 {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { days } of subjects) for (const use of days) nearest = Math.min(nearest, Math.abs(day - use));
  if (nearest >= REST_DAYS) return 0;
  return nearest <= NEAR_DAYS ? 2 : 1;
}
