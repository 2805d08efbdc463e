import { expect, it } from "vitest";
import { partPrice } from "./service-price";

it.each([
  ["sourdough £4.50", "sourdough", "£4.50"],
  ["birthday cakes from £32", "birthday cakes", "from £32"],
  ["mince pies, box of 6 for £9", "mince pies", "box of 6 for £9"],
  ["wax melts, six for €10", "wax melts", "six for €10"],
  ["bedding plants, 6 for £5", "bedding plants", "6 for £5"],
  ["Silk press – $90", "Silk press", "$90"],
  ["Wash & go $65", "Wash & go", "$65"],
  ["Scalp treatment (45 min) $55", "Scalp treatment (45 min)", "$55"],
  [
    "Candle-making workshops on Sunday afternoons, €45 a head",
    "Candle-making workshops on Sunday afternoons",
    "€45 a head",
  ],
  ["PART WORN TYRES FROM £20", "PART WORN TYRES", "from £20"],
  ["Pitch raise £40 extra", "Pitch raise", "£40 extra"],
  ["The Tobacco Merchant's Vault (60 minutes, £24 each)", "The Tobacco Merchant's Vault (60 minutes)", "£24 each"],
  ["Studio shoot (half a day, from R1 450)", "Studio shoot (half a day)", "from R1 450"],
  ["headshots R1 450", "headshots", "R1 450"],
  ["Local delivery (£6)", "Local delivery", "£6"],
  ["haircut: only €25", "haircut", "only €25"],
  ["braai packs R250", "braai packs", "R250"],
  ["open gym $15 day pass", "open gym day pass", "$15"],
  ["Farm park £8.50 entry", "Farm park entry", "£8.50"],
])("the price behind a service is parted from its name: %s", (service, name, price) =>
  expect(partPrice(service)).toEqual({ name, price }),
);

it.each([
  "balayage",
  "R&B nights",
  "10-visit punch card",
  "£5 lunch",
  "Yoga from 5 euros",
  "Free delivery over $50",
  "Gluten-free loaves Thursdays only £5",
  "BYO wine Sunday to Wednesday ($6 corkage)",
])("a service without a price behind it is its name: %s", (service) =>
  expect(partPrice(service)).toEqual({ name: service, price: null }),
);
