import type { Slot } from "../../brief";
import { addDays } from "../../dates/local-date";
import { LAST_DAYS, listUntold, type NotedUntold, type UntoldRequest } from "./list-untold";

export interface NoteRequest extends Omit<UntoldRequest, "noted" | "writtenFor"> {
  /** What has been written now: all dates of a period, or only these. */
  written: { from: string; to: string; dates?: readonly string[] | undefined };
  /** What was planned for it. */
  slots: readonly Pick<Slot, "eventIndex" | "offerIndex">[];
  /** The owner's services for which no words were found when it was their turn. */
  servicesInVain: readonly string[];
  /** What earlier parts of the calendar found. */
  before: readonly NotedUntold[];
}

/** What to remember of a writing for those of the owner's events, offers and services that it does not tell of. */
export function noteUntold({ written, slots, servicesInVain, before, ...now }: NoteRequest): NotedUntold[] {
  const { events, offers } = now.business;
  const isWritten = (from: string, to: string) =>
    written.dates ? written.dates.some((date) => date >= from && date <= to) : from <= written.to && to >= written.from;
  const note = (
    kind: NotedUntold["kind"],
    name: string,
    { hadSlot, isShut }: { hadSlot: boolean; isShut: boolean },
    [from, to]: readonly [string, string],
  ): NotedUntold[] => {
    if (hadSlot) return [{ kind, name, reason: "no_wording" }];
    if (isShut) return [{ kind, name, reason: "shut" }];
    if (isWritten(from, to)) return [{ kind, name, reason: "no_post" }];
    return before.filter((one) => one.kind === kind && one.name === name);
  };
  // With a note that says nothing yet, what is shut is told apart from what is gone.
  const unknown = events.map(({ name }) => ({ kind: "event" as const, name, reason: "no_post" as const }));
  const untold = listUntold({ ...now, writtenFor: now.business, noted: unknown });
  const found = untold.flatMap(({ kind, name, date, reason }) => {
    if (reason === "over" || kind === "service") return [];
    const isShut = reason === "closed";
    if (kind === "event") {
      const index = events.findIndex((event) => event.name === name && event.date === date);
      const hadSlot = slots.some(({ eventIndex }) => eventIndex === index);
      return note(kind, name, { hadSlot, isShut }, [addDays(date, -LAST_DAYS), date]);
    }
    const index = offers.findIndex(({ title }) => title === name);
    const hadSlot = slots.some(({ offerIndex }) => offerIndex === index);
    return note(kind, name, { hadSlot, isShut }, [date, offers[index]?.endsOn ?? now.period.to]);
  });
  const services = new Set([
    ...before.flatMap(({ kind, name }) => (kind === "service" ? [name] : [])),
    ...servicesInVain,
  ]);
  return [
    ...found,
    ...[...services].map((name) => ({ kind: "service" as const, name, reason: "no_wording" as const })),
  ];
}
