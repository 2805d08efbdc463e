const SAID = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });

/** A date in words for the owner, without its year: "Monday 4 May". */
export function sayDate(localDate: string): string {
  return SAID.format(new Date(`${localDate}T00:00:00Z`)).replace(",", "");
}
