import { describe, expect, it } from "vitest";
import { graveServices, isRule, lightServices } from "./nameable-services";

describe("an owner's service", () => {
  it.each([
    "No walk-ins",
    "No dogs",
    "No refunds",
    "not on Mondays",
    "I don't strip paint from doors",
    "We do not cut wet hair",
    "Please book ahead",
    "Cash only",
    "By appointment only",
    "Sorry, no card payments",
    "Delivery not available",
    "Never before 10",
    "We only work with cash",
    "We buy guns",
    "I fix bikes",
    "we're open late",
    "Emergency 24/7 call 0161 496 0000",
    "Etc.",
    "Open 7 days",
    "open until late",
    "Open on Sundays",
  ])("that is a rule is nothing to offer: %s", (service) => expect(isRule(service)).toBe(true));

  it.each([
    "No-bake cheesecake",
    "CRA letters and audits – we deal with them so you don't have to",
    "No chip manicure",
    "Non-surgical facelift",
    "Notary services",
    "Knots and splices",
    "Notting Hill tours",
    "Open-plan conversions",
    "Closed-circuit cameras",
    "Opening balance checks",
    "open weights floor",
    "Open water swims",
    "Wedding cakes",
  ])("is one, whatever it begins with: %s", (service) => expect(isRule(service)).toBe(false));

  it("that is grave is named only by what is about it, unless the business is", () => {
    const vet = {
      services: ["Cremation", "Puppy parties", "Put-to-sleep visits", "Nail clipping", "No walk-ins"],
      trade: {},
    };
    expect(lightServices(vet)).toEqual(["Puppy parties", "Nail clipping"]);
    expect(graveServices(vet)).toEqual(["Cremation", "Put-to-sleep visits"]);
    const counsellor = { services: ["Grief", "Anxiety", "Depression"], trade: {} };
    expect(lightServices(counsellor)).toEqual(["Grief", "Anxiety", "Depression"]);
    expect(lightServices({ services: ["Repatriation"], trade: { gentle: true } })).toEqual(["Repatriation"]);
  });

  it.each([
    "Euthanasia at home",
    "Oral cancer screening",
    "Bereavement discount",
    "Function room for wakes",
    "Funeral flowers",
    "Sympathy bouquets",
    "Probate",
    "Memorial jewellery",
    "Cremation urns",
    "Anxiety counselling",
    "HIV testing",
    "Addiction support",
    "Crime scene cleaning",
    "Mastectomy bras",
    "End-of-life care",
    "Domestic violence injunctions",
    "Wigs for patients",
    "Pet loss support",
    "Dementia-friendly swims",
    "Celebration of life catering",
  ])("about death, illness or violence is grave: %s", (service) =>
    expect(graveServices({ services: [service, "Haircuts", "Colour"], trade: {} })).toEqual([service]),
  );

  it.each([
    "Death by chocolate cake",
    "Murder mystery evenings",
    "Wake-up calls",
    "Wakeboarding lessons",
    "Coffin nails",
    "Deadlift coaching",
    "Dead Sea mud wrap",
    "Deadline tax returns",
    "Retail therapy vouchers",
    "Coffee urns",
    "Gravel drives",
    "Engraving",
    "Therapeutic massage",
  ])("that only sounds so is not: %s", (service) =>
    expect(graveServices({ services: [service, "Haircuts", "Colour"], trade: {} })).toEqual([]),
  );

  it.each([
    "Vasectomy",
    "STI testing",
    "Paternity tests",
    "Colonic irrigation",
    "Sex therapy",
    "Head lice removal",
    "Debt collection",
    "Incontinence products",
    "Hair loss treatment",
    "Infertility consultations",
    "Rehab",
    "IVF advice",
    "Erectile dysfunction clinic",
    "Divorce",
    "Haemorrhoid treatment",
    "Intimate waxing",
    "Pregnancy tests",
    "Bed bug treatment",
  ])("that is intimate or delicate stands apart: %s", (service) => {
    const business = { services: [service, "Haircuts", "Colour"], trade: {} };
    expect(graveServices(business)).toEqual([service]);
    expect(lightServices(business)).toEqual(["Haircuts", "Colour"]);
    expect(lightServices({ services: [service], trade: {} })).toEqual([service]);
  });

  it.each([
    "Soil fertility checks",
    "Hair styling",
    "Weight training",
    "Acne facials",
    "Career counselling",
    "Knitwear",
    "Divorce cakes",
    "Essex weddings",
    "Analysis",
    "Tax returns",
  ])("that only looks so does not: %s", (service) =>
    expect(graveServices({ services: [service, "Haircuts", "Colour"], trade: {} })).toEqual([]),
  );
});
