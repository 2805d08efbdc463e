import { setImmediate as nextTurn } from "node:timers/promises";
import { createBusinessSchema } from "../business/schema";
import { createGate } from "../core/checking/gate";
import { writeBuiltin } from "../core/writing/write-builtin";
import { planBrief } from "./plan-brief";
import { previewBrief } from "./preview-calendar";

/** Other work of the process has its turn after so many ms. */
const YIELD_AFTER_MS = 5;
/** Any business will do: most of what is read and compiled for one is for all. */
const BUSINESS = createBusinessSchema.parse({ name: "Rehearsal", niche: "florist", city: "Leeds", country: "GB" });

/**
 * Plans and writes a year for nobody, and stores nothing. The first calendar of a process takes two or three times as
 * long as those after it (topics and places are read, the engine compiles what turns out hot); a worker that has nothing
 * to do gets this over with before somebody waits for it. Stops as soon as `isIdle` denies.
 * @returns how many slots were written
 */
export async function rehearseCalendar(isIdle: () => boolean): Promise<number> {
  const { brief } = await previewBrief({ business: BUSINESS, startDate: "2027-01-01", days: 365 });
  const { plan, library } = await planBrief(brief);
  const gate = createGate({ business: brief.business, neighbours: [] });
  let written = 0;
  let pausedAt = performance.now();
  for (const _ of writeBuiltin({ slots: plan.slots, business: brief.business, library, gate, seed: brief.seed })) {
    written += 1;
    if (performance.now() - pausedAt < YIELD_AFTER_MS) continue;
    await nextTurn();
    if (!isIdle()) break;
    pausedAt = performance.now();
  }
  return written;
}
