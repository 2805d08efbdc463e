import type { SHARE_ACCESS } from "@/lib/core/vocabulary";
import { ApiProblem, newIdempotencyKey } from "../api-client";

/** What all the new links have in common. */
export interface BulkSettings {
  access: (typeof SHARE_ACCESS)[number];
  passwords: "each" | "none";
  expiresAt?: string;
}

/** Links that are ordered: of which calendars, and with which settings. */
export interface LinkOrder<Which> {
  which: Which;
  settings: BulkSettings;
}

interface Noted<Which> {
  key: string;
  order: LinkOrder<Which>;
}

/** Without storage a note lasts as long as the page. */
const here = new Map<string, string>();
const nameOf = (what: string) => `bella-links:${what}`;

function note(what: string, noted: Noted<unknown>): void {
  const text = JSON.stringify(noted);
  here.set(what, text);
  try {
    sessionStorage.setItem(nameOf(what), text);
  } catch {
    // Kept by the page alone.
  }
}

/** Forgets an order: its answer is there, or its links have ended. */
export function forgetLinks(what: string): void {
  here.delete(what);
  try {
    sessionStorage.removeItem(nameOf(what));
  } catch {
    // Kept by the page alone.
  }
}

/** The order of links under a name whose answer never came, also one from before this tab was loaded again; or null. */
export function findLostLinks<Which>(what: string): Noted<Which> | null {
  let text = here.get(what) ?? null;
  try {
    text ??= sessionStorage.getItem(nameOf(what));
  } catch {
    // Kept by the page alone.
  }
  return text === null ? null : (JSON.parse(text) as Noted<Which>);
}

/** Whether they are the same order to the letter. */
export const isSameOrder = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** An order that was refused for what it says has made nothing; of any other failure nobody knows. */
const hasMadeNothing = (error: unknown) =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500 && error.code !== "idempotency_in_progress";

/**
 * Orders links and notes the order before it leaves. One whose answer was lost is, asked for again, the same order, and
 * answers the same links, whatever has been closed or loaded again meanwhile. `lost` is what the caller saw noted: an
 * answer that arrives after that does not make it another order.
 */
export async function orderLinks<Which, Made>(
  what: string,
  order: LinkOrder<Which>,
  send: (order: LinkOrder<Which>, key: string) => Promise<Made>,
  lost: Noted<Which> | null = findLostLinks<Which>(what),
): Promise<Made> {
  const key = lost && isSameOrder(lost.order, order) ? lost.key : newIdempotencyKey();
  note(what, { key, order });
  try {
    const made = await send(order, key);
    forgetLinks(what);
    return made;
  } catch (error) {
    if (hasMadeNothing(error)) forgetLinks(what);
    throw error;
  }
}
