import { expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { createGate, type NeighbourPost } from "../core/checking/gate";
import { writeBuiltin } from "../core/writing/write-builtin";
import { untoldWarnings } from "./list-warnings";
import { planBrief } from "./plan-brief";
import { previewBrief } from "./preview-calendar";

const SHOPS = ["Amber", "Birch", "Cedar", "Dune", "Ember", "Fern", "Grove", "Hazel", "Iris", "Juno"];
const OFFER = "15% off a first cut";
const SERVICES = ["Balayage", "Cut and blow-dry £45", "Bridal hair", "Color correction", "Kids' cuts"];

/** What each shop of a street posts in three months, one after the other, in the same tone. */
async function writeStreet() {
  const neighbours: NeighbourPost[] = [];
  const told: { shop: string; frames: string[]; offers: number }[] = [];
  for (const shop of SHOPS) {
    const business = createBusinessSchema.parse({
      name: `${shop} Hair`,
      niche: "hair salon",
      city: "Leeds, UK",
      tone: "warm",
      channels: [{ channel: "instagram", postsPerWeek: 3 }],
      services: SERVICES,
      offers: [{ title: OFFER, details: "New clients only." }],
    });
    const { brief } = await previewBrief({ business, startDate: "2027-05-01", days: 90 });
    const { plan, library } = await planBrief(brief);
    const gate = createGate({ business: brief.business, neighbours });
    const { seed } = brief;
    const drafts = [...writeBuiltin({ slots: plan.slots, business: brief.business, library, gate, seed })].flatMap(
      (one) => ("draft" in one ? [{ ...one.draft, localDate: one.slot.localDate }] : []),
    );
    for (const { caption, localDate, callToAction } of drafts)
      neighbours.push({ caption, localDate, callToAction, businessName: brief.business.name });
    const frames = drafts.map(({ frameId }) => frameId).filter((id) => id.startsWith("service"));
    told.push({ shop, frames, offers: drafts.filter(({ caption }) => caption.includes(OFFER)).length });
  }
  return told;
}

it("ten shops of one street with the same services and one offer each tell the offer and services", async () => {
  const told = await writeStreet();
  expect(told.filter(({ offers }) => offers === 0)).toEqual([]);
  expect(told.filter(({ frames }) => frames.length === 0)).toEqual([]);
});

it("a service for which no words are left is named in the calendar's notes, with what to do", () => {
  const date = "2027-05-01";
  expect(untoldWarnings([{ kind: "service", name: "balayage", date, reason: "no_wording" }])).toEqual([
    {
      code: "service_untold",
      date,
      message: expect.stringMatching(/^No post tells of “balayage”: every way of saying it reads like .* by hand/),
    },
  ]);
});
