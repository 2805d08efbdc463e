import type { Brief } from "../core/brief";
import { addDays } from "../core/dates/local-date";
import { AHEAD_REACH_DAYS, listAheadDays } from "../core/occasions/ahead-days";
import { greetSeason } from "../core/occasions/greet-season";
import type { Plan } from "../core/planning/plan";
import { planCalendar } from "../core/planning/plan-calendar";
import { suitsCustomers } from "../core/trades/may-say/customers";
import { withoutAvoided } from "../core/writing/topics/avoided-topics";
import { withoutClosedDays } from "../core/writing/topics/closed-day-topics";
import { listSubjects } from "../core/writing/topics/list-subjects";
import type { TopicLibrary } from "../core/writing/topics/topic-library";
import { listOccasions } from "./list-occasions";
import { loadTopics } from "./load-topics";

export interface PlannedBrief {
  plan: Plan;
  library: TopicLibrary;
}

/** Plans a brief with the world's data: the occasions of its place and the topics of its trade. */
export async function planBrief(brief: Brief): Promise<PlannedBrief> {
  const { business, startDate, days } = brief;
  const known = withoutAvoided(await loadTopics(business.trade, business.place.country), business.avoidWords);
  const library = withoutClosedDays(known, business.closedDays);
  const { place, events, trade } = business;
  const endDate = addDays(startDate, days - 1);
  const near = listOccasions({ place, startDate, days: days + AHEAD_REACH_DAYS, events, trade }).filter((occasion) =>
    suitsCustomers(occasion, trade),
  );
  const inPeriod = near.filter(({ date }) => date <= endDate);
  // Whoever fills a day means that day.
  const all = brief.fill ? inPeriod : inPeriod.map((occasion) => greetSeason(occasion, business, endDate));
  // No feast is wished from a place where people grieve; a quiet day and the owner's own dates are kept.
  const occasions = trade.gentle ? all.filter(({ sombre, kind }) => sombre || kind === "owner_event") : all;
  const ahead = listAheadDays(near, trade, place.country);
  const context = { occasions, topics: library.topics, ahead, subjects: listSubjects(library.topics) };
  return { plan: planCalendar(brief, context), library };
}
