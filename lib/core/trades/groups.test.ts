import { expect, it } from "vitest";
import type { Group } from "../vocabulary";
import { groupsOf } from "./groups";

const terms = { place: "place", customer: "customer", customers: "customers", visit: "visit", work: "work" };

it.each<[words: string, group: Group, isIn: boolean]>([
  ["scuba diving", "sports_outdoors", true],
  ["climbing gym", "sports_outdoors", false],
  ["Therapist", "talking_care", true],
  ["marriage counselling", "talking_care", true],
  ["Massage therapist", "talking_care", false],
  ["Massage therapist", "massage", true],
  ["Massage therapist", "confidences", false],
  ["marriage counselling", "confidences", true],
  ["campsite", "camping", true],
  ["holiday cottage", "camping", false],
  ["snow removal", "outdoor_work", true],
  ["septic services", "outdoor_work", true],
  ["Landscaper", "outdoor_work", true],
  ["pool cleaning", "outdoor_work", true],
  ["handyman", "outdoor_work", false],
  ["towing service", "roadside", true],
  ["courier", "freight", true],
  ["taxi", "roadside_and_freight", false],
  ["ski rental", "hire_desks", true],
  ["casino", "adult_games", true],
  ["zoo", "adult_games", false],
  ["wine shop", "consumables", true],
  ["toy shop", "consumables", false],
  ["Pottery studio", "makers", true],
  ["winery", "vines_and_trees", true],
  ["Pet shop", "no_boarding", true],
  ["cattery", "no_boarding", false],
  ["dog groomer", "furry_pets", true],
  ["boarding kennels", "furry_pets", true],
  ["cattery", "furry_pets", true],
  ["reptile boarding", "furry_pets", false],
  ["pet shop", "furry_pets", false],
  ["vape shop", "arms", true],
  ["gun shop", "arms", true],
  ["fireworks shop", "arms", true],
  ["glue gun shop", "arms", false],
  ["equine dentist", "no_boarding", true],
  ["falconry", "no_boarding", true],
  ["dog boarding", "no_boarding", false],
  ["cat hotel", "no_boarding", false],
  ["upholsterer", "furnishers", true],
  ["boat builder", "furnishers", true],
  ["plasterer", "furnishers", false],
  ["sign language interpreter", "no_paperwork", true],
  ["private investigator", "no_paperwork", true],
  ["notary", "no_paperwork", false],
  ["crane hire", "roadside_and_freight", true],
  ["house removals", "roadside_and_freight", true],
])("%s and the group %s: %s", (label, group, isIn) => {
  expect(groupsOf({ label, said: label, terms }).has(group)).toBe(isIn);
});

it("the owner's own words count beside the known trade's name", () => {
  expect(groupsOf({ label: "Handyman", said: "gutter cleaning", terms }).has("outdoor_work")).toBe(true);
  expect(groupsOf({ label: "Butcher", said: "the Wurst", terms }).has("butchers")).toBe(true);
});

it("who calls the people visitors has visitors", () => {
  expect(groupsOf({ label: "Escape room", terms: { ...terms, customer: "visitor" } }).has("visitors")).toBe(true);
  expect(groupsOf({ label: "Escape room", terms }).has("visitors")).toBe(false);
});
