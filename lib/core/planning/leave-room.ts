import type { Brief, Slot } from "../brief";
import { daysBetween } from "../dates/local-date";
import type { Plan } from "./plan";

const WEEK = 7;

/**
 * Takes from the plan of a period that is written again the slots whose place posts that stay have already, so that
 * the week's quota holds for both together. A post whose own slot is planned again simply keeps it; for any other the
 * nearest slot of its channel and week goes.
 */
export function leaveRoom(plan: Plan, { startDate, kept = [] }: Pick<Brief, "startDate" | "kept">): Plan {
  if (kept.length === 0) return plan;
  const held = new Set(kept.map(({ slotKey }) => slotKey));
  const weekOf = ({ localDate }: { localDate: string }) => Math.floor(daysBetween(startDate, localDate) / WEEK);
  const planned = new Set(plan.slots.map(({ key }) => key));
  const gone = new Set<string>();
  for (const post of kept) {
    if (planned.has(post.slotKey)) continue;
    const distance = ({ localDate }: Slot) => Math.abs(daysBetween(post.localDate, localDate));
    const [nearest] = plan.slots
      .filter(({ key, channel }) => channel === post.channel && !held.has(key) && !gone.has(key))
      .filter((slot) => weekOf(slot) === weekOf(post))
      .sort((a, b) => distance(a) - distance(b));
    if (nearest) gone.add(nearest.key);
  }
  return { ...plan, slots: plan.slots.filter(({ key }) => !gone.has(key)) };
}
