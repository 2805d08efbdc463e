import type { Brief, BusinessFacts, Slot } from "../core/brief";
import { addDays } from "../core/dates/local-date";
import type { OpenReason } from "../core/writing/write-builtin";
import type { CalendarRow } from "./data";

/** What the writing of a calendar found that its posts cannot show. */
export type Findings = NonNullable<CalendarRow["findings"]>;
type StoredOpenSlot = Findings["open"][number];

/** A slot that was left open, and why; `because` where the model gave nothing for it. */
export type OpenSlot = Omit<StoredOpenSlot, "planned">;

/** A slot that was left open, as it is told of. */
export const toOpenSlot = (
  { localDate, channel }: Pick<Slot, "localDate" | "channel">,
  reason: OpenReason,
): OpenSlot => ({ date: localDate, channel, reason });

/** The same of a slot that the model gave nothing for and nobody else writes. */
export const toUnwrittenSlot = ({ localDate, channel }: Slot, because: string): OpenSlot => ({
  date: localDate,
  channel,
  reason: "unwritten",
  because,
});

/** Open slots with how many posts their day and channel were to have, the stored ones among them. */
export function countPlanned(
  open: readonly OpenSlot[],
  posts: readonly Pick<Slot, "localDate" | "channel">[],
): StoredOpenSlot[] {
  return open.map((slot) => {
    const isThere = ({ localDate, channel }: Pick<Slot, "localDate" | "channel">) =>
      localDate === slot.date && channel === slot.channel;
    const others = open.filter(({ date, channel }) => date === slot.date && channel === slot.channel);
    return { ...slot, planned: posts.filter(isThere).length + others.length };
  });
}

/** The days that the newest writing of a calendar was about. */
export function writtenDays({ startDate, days, part, fill }: Brief): { from: string; to: string; dates?: string[] } {
  const period = { from: part?.from ?? startDate, to: part?.to ?? addDays(startDate, days - 1) };
  return fill ? { ...period, dates: fill.dates } : period;
}

/** What was found before of the days that a writing is not about is still to be judged; of the others there is news. */
export function mergeFindings(before: Findings | null, found: Findings, brief: Brief): Findings {
  const { untold } = found;
  if (!before) return found;
  const { from, to } = writtenDays(brief);
  const isOther = ({ date }: { date: string }) => brief.fill !== undefined || date < from || date > to;
  // A week's quota is judged anew with the whole week, unless days are only added to it.
  const weeksFrom = brief.part?.isExtension === true ? from : brief.startDate;
  const isOtherWeek = ({ date }: { date: string }) => brief.fill !== undefined || date < weeksFrom || date > to;
  return {
    shut: before.shut && (before.shut.to < from || before.shut.from > to) ? before.shut : found.shut,
    short: sorted([...before.short.filter(isOtherWeek), ...found.short]),
    unmarked: sorted([...before.unmarked.filter(isOther), ...found.unmarked]),
    open: sorted([...before.open.filter(isOther), ...found.open]),
    offersCapped: found.offersCapped,
    repeated: before.repeated && isOther(before.repeated) ? before.repeated : found.repeated,
    sombre: [...new Set([...before.sombre, ...found.sombre])].sort(),
    untold,
  };
}

const sorted = <T extends { date: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** Notes what the owner has given or changed since a calendar was written, before a part is: the other days do not tell of it. */
export function noteLater(findings: Findings, before: BusinessFacts, now: BusinessFacts): Findings {
  const isNew = <T>(one: T, known: readonly T[]) =>
    !known.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const later = [
    ...now.events.filter((one) => isNew(one, before.events)).map(({ name }) => ({ kind: "event" as const, name })),
    ...now.offers
      .filter((one) => isNew(one, before.offers))
      .map(({ title }) => ({ kind: "offer" as const, name: title })),
  ].map((one) => ({ ...one, reason: "later" as const }));
  return { ...findings, untold: [...later, ...findings.untold] };
}
