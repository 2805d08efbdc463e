import { describe, expect, it } from "vitest";
import { findTrade } from "./find-trade";

/** How owners in Britain, Ireland, Australia, New Zealand, India, South Africa and the US write common trades. */
const WORDINGS: Readonly<Record<string, string>> = {
  "auto-repair":
    "car repair workshop, car repair shop, car mechanic workshop, automobile workshop, automotive workshop, auto workshop, motor garage, motor repairs, vehicle service centre, MOT and servicing, servicing and MOT, puncture repair shop, two wheeler repair, panel beaters, smash repairs, tyre fitter, motor mechanic, car AC repair",
  cafe: "greasy spoon, tearooms, coffee van, snack bar",
  bar: "boozer, local pub, micropub, shebeen",
  bakery: "bakehouse, hot bread shop, bake shop, home baker",
  butcher: "butchery, family butchers",
  "ice-cream-shop": "icecream parlour, gelateria",
  pharmacy: "medical store, medical shop, chemist, chemist shop",
  gym: "gymnasium, fitness centre",
  "driving-school": "learner driver school, motor driving school, driving instructor",
  "pet-groomer": "dog grooming parlour, dog parlour, pet parlour, dog groomers",
  plumber: "boiler servicing, gas engineer, geyser repair, roof plumber, drainlayer",
  electrician: "sparky, electrical contractor",
  carpenter: "chippie, joiner",
  physiotherapist: "physio, physiotherapy rooms",
  dentist: "dental surgery, dental rooms",
  accountant: "tax practitioner, CA firm, chartered accountant",
  barbershop: "gents hairdresser, gents parlour",
  "hair-salon": "ladies salon, hair dressing salon, hairdressers",
  landscaper: "grass cutting, garden maintenance, landscape contractor",
  "dry-cleaner": "dhobi, ironing lady",
  "cleaning-service": "cleaning lady, domestic cleaner",
  "moving-company": "removalists, packers and movers, man with a van",
  photographer: "photo and video, candid photographer",
  tutoring: "tuition centre, coaching classes, maths tuition",
  daycare: "creche, kindy, playschool, childminder",
  veterinarian: "vet surgery, pet clinic",
};

describe("an owner's everyday words lead to the trade", () => {
  it.each(Object.entries(WORDINGS))("%s", async (id, wordings) => {
    const read = await Promise.all(wordings.split(", ").map(async (words) => [words, (await findTrade(words)).id]));
    expect(read).toEqual(wordings.split(", ").map((words) => [words, id]));
  });
});

it.each<[words: string, place: string]>([
  ["wedding photographer", "wedding photographer"],
  ["photographer", "photographer"],
  ["photo studio", "photo studio"],
  ["gardener", "gardener"],
  ["private tutor", "private tutor"],
  ["mobile hairdresser", "mobile hairdresser"],
  ["hairdressers", "hair salon"],
  ["garden maintenance", "landscaping company"],
  ["mobility scooters", "mobility scooter business"],
  ["rainwater tank sales", "rainwater tank business"],
  ["goat rentals for brush clearing", "goat rental business"],
  ["goats for brush clearing", "brush clearing business"],
])("who says %s is %s", async (words, place) => {
  expect((await findTrade(words)).terms.place).toBe(place);
});

it("puts no trade into the middle of a sentence that its owner told at length", async () => {
  expect((await findTrade("goat rentals for brush clearing")).terms.work).toBe("work like ours");
  expect((await findTrade("violin bow rehairing")).terms.work).toBe("violin bow rehairing");
});
