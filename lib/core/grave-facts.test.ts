import { describe, expect, it } from "vitest";
import { isGraveFact } from "./grave-facts";

describe("an owner's fact about death, illness, violence or need", () => {
  it.each([
    "RIP Marcus: pub collection",
    "R.I.P. Uncle Ray",
    "RIP Uncle Ray listening party",
    "Farewell to Nana Jo",
    "Farewell to our old friend Sam",
    "Minute of silence",
    "A minute's silence",
    "Moment of silence",
    "Ash scattering",
    "Scattering of Dad's ashes",
    "Scattering for Bonnie",
    "Post-mortem photography",
    "Wake for Ted",
    "In loving memory of Ann",
    "One year without Ben",
    "10 years without Mum",
    "Pete passed away",
    "Tribute to Coach Dan",
    "Remembering Amy",
    "Stillbirth photography",
    "Miscarriage support",
    "Infant loss photography",
    "Repatriation",
    "Eviction notices",
    "Bailiff services",
    "Lest we forget",
    "Earthquake appeal",
  ])("is grave: %s", (fact) => expect(isGraveFact(fact)).toBe(true));

  it.each([
    "Rip current safety swim",
    "Rip repairs",
    "Tribute to ABBA night",
    "Farewell to summer party",
    "Say goodbye to frizz",
    "Farewell to 2026",
    "Wildflower seed scattering",
    "A year without plastic",
    "Infant massage",
    "Gripping yarns evening",
    "Wake-up yoga",
    "Leaving drinks for Ben",
    "Goodbye to Dr. Olsen (retiring)",
    "Farewell to Maria, off to university",
    "Goodbye to Sam on his last day",
    "Candles for gifts",
  ])("is not, where the words mean something else: %s", (fact) => expect(isGraveFact(fact)).toBe(false));
});

it.each(["Easter bake sale for St Gemma's Hospice", "Fun run in aid of the local hospice", "Quiz for Cancer Research"])(
  "what is done for a good cause is a gathering: %s",
  (event) => expect(isGraveFact(event)).toBe(false),
);
