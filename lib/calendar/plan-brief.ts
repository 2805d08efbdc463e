import type { Brief } from "../core/brief";
import type { Plan } from "../core/planning/plan";
import { planCalendar } from "../core/planning/plan-calendar";
import type { TopicLibrary } from "../core/writing/topic-library";
import { listOccasions } from "./list-occasions";
import { loadTopics } from "./load-topics";

/** Plans a brief with the world's data: the occasions of its place and the topics of its trade. */
export async function planBrief(brief: Brief): Promise<{ plan: Plan; library: TopicLibrary }> {
  const { business, startDate, days } = brief;
  const library = await loadTopics(business.trade);
  const occasions = listOccasions({
    place: business.place,
    startDate,
    days,
    events: business.events,
    trade: business.trade,
  });
  return { plan: planCalendar(brief, { occasions, topics: library.topics }), library };
}
