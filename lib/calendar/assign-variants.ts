import type { WorkspaceScope } from "../account/scope";
import type { Brief, Slot } from "../core/brief";
import { type Beside, listEarlierBriefs, listFreeVariants } from "./neighbour-data";
import { planBrief } from "./plan-brief";

/** More neighbours than this are not waiting at a time; should they, the gate still keeps their texts apart. */
const MOST_WAITING = 100;
const MOST_PLANS_KEPT = 2000;
/** Topics of plans by calendar and seed: in a batch every calendar asks for those of its neighbours. */
const plannedTopics = new Map<string, Promise<readonly string[]>>();

const keyOf = (id: string, { seed }: Pick<Brief, "seed">) => `${id}/${seed}`;
const topicsOf = (slots: readonly Pick<Slot, "topicId">[]) => slots.flatMap(({ topicId }) => topicId ?? []);

function keepPlanned(key: string, planning: Promise<readonly string[]>): void {
  plannedTopics.set(key, planning);
  const oldest = plannedTopics.keys().next().value;
  if (plannedTopics.size > MOST_PLANS_KEPT && oldest !== undefined) plannedTopics.delete(oldest);
}

function listPlannedTopics(id: string, brief: Brief): Promise<readonly string[]> {
  const key = keyOf(id, brief);
  const known = plannedTopics.get(key);
  if (known) return known;
  const planning = planBrief(brief)
    .then(({ plan }) => topicsOf(plan.slots))
    .catch((error: unknown) => {
      plannedTopics.delete(key);
      throw error;
    });
  keepPlanned(key, planning);
  return planning;
}

/** Keeps what is planned for a calendar, for neighbours that this process writes after it: they need not plan it again. */
export function notePlannedTopics({ id, brief }: { id: string; brief: Brief }, slots: readonly Slot[]): void {
  keepPlanned(keyOf(id, brief), Promise.resolve(topicsOf(slots)));
}

/** How often a period of the calendar was written again (write-part.ts notes it in the seed). */
const timesRewritten = ({ seed }: Brief) => seed.match(/\/again-\d+/g)?.length ?? 0;

/**
 * Which text about its topic each slot gets, by slot key. Businesses that would be seen side by side (one workspace,
 * trade and town) never share one: a calendar takes the variants after those that its neighbours' posts have, and
 * after those that earlier neighbours are about to take. A plan can be computed again from its brief, so calendars
 * written at the same moment need not wait for each other's posts. A killed generation gets the same variants again.
 */
export async function assignVariants(
  scope: WorkspaceScope,
  calendar: Beside & { brief: Brief },
  slots: readonly Slot[],
): Promise<ReadonlyMap<string, number>> {
  const [next, earlier] = await Promise.all([
    listFreeVariants(
      scope,
      calendar,
      slots.map(({ key }) => key),
    ),
    listEarlierBriefs(scope, calendar, MOST_WAITING),
  ]);
  // A period that is written again should not read as it did before.
  const offset = timesRewritten(calendar.brief);
  const take = (topicId: string) => {
    const variant = next.get(topicId) ?? 0;
    next.set(topicId, variant + 1);
    return variant;
  };
  for (const { id, brief } of earlier) for (const topicId of await listPlannedTopics(id, brief)) take(topicId);
  return new Map(slots.flatMap(({ key, topicId }) => (topicId === null ? [] : [[key, take(topicId) + offset]])));
}
