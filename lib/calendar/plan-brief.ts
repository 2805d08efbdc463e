import type { Brief } from "../core/brief";
import type { Plan } from "../core/planning/plan";
import { planCalendar } from "../core/planning/plan-calendar";
import { suitsCustomers } from "../core/trades/may-say/customers";
import { withoutAvoided } from "../core/writing/avoided-topics";
import type { TopicLibrary } from "../core/writing/topic-library";
import { listOccasions } from "./list-occasions";
import { loadTopics } from "./load-topics";

export interface PlannedBrief {
  plan: Plan;
  library: TopicLibrary;
}

/** Plans a brief with the world's data: the occasions of its place and the topics of its trade. */
export async function planBrief(brief: Brief): Promise<PlannedBrief> {
  const { business, startDate, days } = brief;
  const library = withoutAvoided(await loadTopics(business.trade, business.place.country), business.avoidWords);
  const all = listOccasions({
    place: business.place,
    startDate,
    days,
    events: business.events,
    trade: business.trade,
  }).filter((occasion) => suitsCustomers(occasion, business.trade));
  // No feast is wished from a place where people grieve; a quiet day and the owner's own dates are kept.
  const occasions = business.trade.gentle ? all.filter(({ sombre, kind }) => sombre || kind === "owner_event") : all;
  return { plan: planCalendar(brief, { occasions, topics: library.topics }), library };
}
