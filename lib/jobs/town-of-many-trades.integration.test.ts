import { expect, test } from "vitest";
import { findNearPairs, toComparedPost } from "../../scripts/eval/find-near-pairs";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import { createCalendar } from "../calendar/create-calendar";
import { listAllPostRows } from "../calendar/data";
import { drain } from "./drain";

const NOW = new Date("2026-11-30T12:00:00Z");
/** Each with a service that is due again and again, so that all have the same few things to say of it. */
const CLIENTS = [
  ["hair salon", "Fringe trims", "friendly"],
  ["auto repair", "Oil changes", "friendly"],
  ["pet groomer", "Puppy trims", "friendly"],
  ["window cleaner", "Window cleaning", "friendly"],
  ["bike shop", "Bike servicing", "warm"],
  ["dentist", "Check-ups", "professional"],
  ["landscaper", "Mowing", "warm"],
  ["optician", "Eye check-ups", "professional"],
] as const;

test("clients of one agency in one town say nothing nearly the same, whatever their trades", async () => {
  const scope = await makeScope();
  const compared = [];
  for (const [niche, service, tone] of CLIENTS) {
    const business = {
      name: `The ${niche} of Mill Lane`,
      niche,
      tone,
      city: "Leeds",
      region: undefined,
      country: "GB",
      services: [service],
      channels: [{ channel: "instagram", postsPerWeek: 7 }],
    };
    const input = bakeryCalendar({ startDate: "2026-12-01", days: 32, seed: niche }, business);
    const { calendar } = await createCalendar(scope, input, NOW);
    // One after the other, as an agency takes them on.
    await drain({ deadline: Date.now() + 100_000, concurrency: 1 });
    for (const post of await listAllPostRows(scope, calendar.id))
      compared.push(toComparedPost(calendar.brief.business, `${niche}: ${post.caption}`, post));
  }
  expect(compared.length).toBeGreaterThan(220);
  expect(findNearPairs(compared)).toEqual([]);
}, 120_000);
