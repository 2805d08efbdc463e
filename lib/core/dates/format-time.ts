/** Where people say "2:30 pm"; elsewhere 14:30. From CLDR's first choice of each region, less those whose shops write 24 hours. */
const TWELVE_HOURS = new Set(
  "AE AS AU BB BD BH BM BS CA CO EG GU HK IN JM JO KR KW MP MY NZ OM PH PK PR QA SA SG TT TW US VI".split(" "),
);

/** "8:15" of "08:15", "8:15 am" for a business in a country (ISO 3166-1 alpha-2) that counts to twelve: a time as people read it. */
export function formatTime(time: string, country?: string | null): string {
  if (!country || !TWELVE_HOURS.has(country)) return time.replace(/^0/, "");
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}${time.slice(2, 5)} ${hour < 12 ? "am" : "pm"}`;
}
