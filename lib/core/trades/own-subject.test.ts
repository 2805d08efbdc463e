import { expect, it } from "vitest";
import type { Cluster } from "../vocabulary";
import { ownSubject } from "./own-subject";

it.each<[words: string, cluster: Cluster | null, subject: string | null]>([
  ["mobility scooters", null, "mobility scooters"],
  ["mobility scooter shop", "retail", "mobility scooters"],
  ["Biltong and droewors shop", "food", "biltong and droewors"],
  ["wool shop", "retail", "wool"],
  ["samosa shop", "food", "samosas"],
  ["beekeeping school", "education", "beekeeping"],
  ["first aid training", "education", "first aid"],
  ["drama school", "education", null],
  ["alpaca walks", null, "alpaca walks"],
  ["asbestos removal", "home_services", "asbestos removal"],
  ["luxury portable toilet hire", "events", "portable toilet hire"],
  ["goat rentals for brush clearing", null, "goat rentals for brush clearing"],
  ["memorial glass", null, "memorial glass"],
  ["taxidermist", "crafts", null],
  ["stilt walkers", null, null],
  ["terrarium workshops", null, "terrarium workshops"],
  ["sourdough starter rescue service", null, "sourdough starter rescue"],
  ["seed cleaning service", null, "seed cleaning"],
  ["escape room", "leisure", null],
  ["alpaca farm", "farming", "alpaca farming"],
  ["petting farm", "farming", null],
  ["worm farm", "farming", "worm farming"],
  ["snake catcher", null, "snake catching"],
  ["crab pot maker", null, "crab pots"],
  ["sheep shearer", null, "sheep shearing"],
  ["cat flap fitter", null, "cat flap installation"],
  ["stump grinder", null, "stump grinding"],
  ["worm castings supplier", null, "worm castings"],
  ["incense maker", null, "incense"],
  ["boat storage", null, "boat storage"],
  ["snake rescue", null, "snake rescue"],
  ["saddle fitter", null, "saddle fitting"],
  ["tack shop", "retail", "tack"],
  ["axes, knives & more", null, null],
  ["baby shop", "retail", null],
  ["maternity shop", "retail", null],
  ["Polish shop", "retail", null],
  ["vintage store", "retail", null],
  ["vintage clothing shop", "retail", "vintage clothing"],
  ["discount store", "retail", null],
  ["baby carrier shop", "retail", "baby carriers"],
])("%s: people ask about %s's %s", (label, cluster, subject) => {
  expect(ownSubject({ label, cluster, matched: cluster === null ? "universal" : "cluster" })).toBe(subject);
});

it("is left to a known trade's own topics, and nobody's where people grieve", () => {
  expect(ownSubject({ label: "Bakery", cluster: "food", matched: "exact" })).toBeNull();
  expect(ownSubject({ label: "cremation urns", cluster: null, matched: "universal", gentle: true })).toBeNull();
});
