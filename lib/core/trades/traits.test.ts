import { expect, it } from "vitest";
import type { Cluster, Trait } from "../vocabulary";
import { traitsOf } from "./traits";

it.each<[cluster: Cluster, words: string, trait: Trait, has: boolean]>([
  ["education", "Fahrschule", "teaches_driving", true],
  ["education", "Daycare", "teaches_driving", false],
  ["crafts", "tailor", "textiles", true],
  ["crafts", "phone repair", "textiles", false],
  ["crafts", "cobbler", "shoes", true],
  ["crafts", "mobile phone repair", "devices", true],
  ["crafts", "mobile dry cleaner", "devices", false],
  ["crafts", "mobile knife sharpener", "devices", false],
  ["transport", "courier", "parcels", true],
  ["transport", "taxi", "parcels", false],
  ["transport", "towing service", "tows", true],
  ["leisure", "ski rental", "hires_out", true],
  ["leisure", "cinema", "hires_out", false],
  ["crafts", "calligrapher", "things", false],
  ["crafts", "church organ builder", "things", false],
  ["crafts", "knife maker", "things", false],
  ["crafts", "engraving and watch repair", "things", true],
  ["crafts", "violin maker", "things", true],
  ["retail", "online bookshop", "premises", false],
  ["pets", "mobile vet", "premises", false],
  ["events", "wedding planner", "projects", true],
  ["crafts", "bespoke furniture maker", "projects", true],
  ["home_services", "bathroom renovation", "projects", true],
  ["crafts", "shoe repair", "projects", false],
  ["crafts", "taxidermist", "projects", false],
  ["pets", "farrier", "projects", false],
  ["home_services", "bee swarm removal", "projects", false],
  ["home_services", "borehole driller", "projects", false],
  ["health", "head lice removal", "projects", false],
  ["events", "bouncy castle hire", "projects", false],
])("%s / %s has %s: %s", (cluster, label, trait, has) => {
  expect(traitsOf({ id: cluster, cluster, label, said: label, matched: "cluster" }).has(trait)).toBe(has);
});

it("has what its kind has, and loses what the owner's own words take away", () => {
  const has = (label: string) => traitsOf({ id: "universal", cluster: null, label, said: label, matched: "universal" });
  expect([...has("newsagent")]).toEqual(expect.arrayContaining(["premises", "walk_ins", "goods"]));
  expect(has("newsagent").has("jobs")).toBe(false);
  expect(has("mobile greengrocer").has("premises")).toBe(false);
});
