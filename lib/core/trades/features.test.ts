import { expect, it } from "vitest";
import { featuresIn } from "./features";

it.each([
  ["hot chocolate", "hot_rooms"],
  ["hot stone massage", "hot_rooms"],
  ["heated pool", "hot_rooms"],
  ["shoe rental", "lettings"],
  ["ski rentals", "lettings"],
  ["cats", "pet_sitting"],
  ["dogs and cats", "pet_sitting"],
  ["plant up your pots", "machines"],
  ["plant care", "machines"],
  ["cleaning service", "repairs"],
  ["room service", "repairs"],
  ["shuttle service", "repairs"],
  ["clear aligners", "braces"],
  ["escape room", "rooms"],
  ["private dining room", "rooms"],
  ["treatment rooms", "rooms"],
  ["jones and partners lawyers", "partner_dancing"],
] as const)("%j in a listing tells of no %s", (words, feature) => expect(featuresIn(words)).not.toContain(feature));

it.each([
  ["hot yoga", "hot_rooms"],
  ["bikram", "hot_rooms"],
  ["rentals", "lettings"],
  ["home sales and rentals", "lettings"],
  ["apartments for rent", "lettings"],
  ["cat visits", "pet_sitting"],
  ["plant hire", "machines"],
  ["tools and plant", "machines"],
  ["sales and service", "repairs"],
  ["bike service", "repairs"],
  ["repairs", "repairs"],
  ["orthodontist", "braces"],
  ["rooms", "rooms"],
  ["pub with rooms", "rooms"],
  ["double rooms", "rooms"],
  ["partner dancing", "partner_dancing"],
] as const)("%j in a listing tells of %s", (words, feature) => expect(featuresIn(words)).toContain(feature));
