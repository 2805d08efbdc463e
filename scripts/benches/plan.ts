import { createBusinessSchema } from "../../lib/business/schema";
import { listOccasions } from "../../lib/calendar/list-occasions";
import { loadTopics } from "../../lib/calendar/load-topics";
import { previewBrief } from "../../lib/calendar/preview-calendar";
import { planCalendar } from "../../lib/core/planning/plan-calendar";
import { type BenchResult, percentile, round, timed } from "./measure";

const RUNS = 200;
const WARM_UPS = 20;

/** Planning 366 days × 5 channels: the pure planner alone, occasions and topics already at hand. */
export async function run(): Promise<BenchResult> {
  const channels = (["instagram", "facebook", "google_business", "x", "linkedin"] as const).map((channel) => ({
    channel,
    postsPerWeek: 3,
  }));
  const business = createBusinessSchema.parse({
    name: "Harbor Bakery",
    niche: "bakery",
    city: "Portland",
    region: "OR",
    channels,
  });
  const { brief } = await previewBrief({ business, startDate: "2027-01-01", days: 366 });
  const { place, trade, events } = brief.business;
  const library = await loadTopics(trade);
  const occasions = listOccasions({ place, startDate: brief.startDate, days: brief.days, events, trade });
  const samples: number[] = [];
  let slots = 0;
  for (let i = 0; i < RUNS + WARM_UPS; i++) {
    const { ms, value } = await timed(() =>
      planCalendar({ ...brief, seed: `seed-${i}` }, { occasions, topics: library.topics }),
    );
    slots = value.slots.length;
    if (i >= WARM_UPS) samples.push(ms);
  }
  return {
    runs: RUNS,
    slots,
    p50Ms: round(percentile(samples, 50)),
    p95Ms: round(percentile(samples, 95)),
    barP95Ms: 50,
  };
}
