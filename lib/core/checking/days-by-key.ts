/** Notes a day (since the epoch) under a key. */
export function addDay(days: Map<string, number[]>, key: string, day: number): void {
  const known = days.get(key);
  if (known) known.push(day);
  else days.set(key, [day]);
}

/** Days from a day to the nearest of some, or null where there is none. */
export function nearestDay(days: readonly number[] | undefined, day: number): number | null {
  if (!days) return null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of days) nearest = Math.min(nearest, Math.abs(other - day));
  return nearest;
}
