import { expect, it } from "vitest";
import type { Cluster } from "../vocabulary";
import { traitsOf } from "./traits";

it.each<[cluster: Cluster, words: string, does: boolean]>([
  ["home_services", "asbestos removal", false],
  ["home_services", "chimney sweep", false],
  ["home_services", "toran and rangoli decorators", false],
  ["home_services", "decorators", true],
  ["home_services", "bathroom fitter", true],
  ["home_services", "drywall contractor", true],
  ["home_services", "contractor", true],
  ["home_services", "general contractor", true],
  ["home_services", "rope access contractor", false],
  ["home_services", "mining contractor", false],
  ["health", "nit clinic", false],
  ["events", "luxury portable toilet hire", false],
  ["events", "ice sculptor", false],
  ["events", "party planner", true],
  ["events", "string quartet", true],
  ["food", "biltong and droewors shop", false],
  ["food", "spice shop", false],
  ["food", "falafel takeaway", true],
  ["professional", "private investigator", false],
  ["professional", "tax consultant", true],
  ["crafts", "neon sign maker", false],
  ["crafts", "clock repair", true],
  ["retail", "school uniform shop", false],
  ["retail", "gift shop", true],
  ["leisure", "alpaca walks", false],
  ["leisure", "trampoline park", true],
  ["transport", "horse transport", false],
  ["transport", "minicabs", true],
  ["education", "beekeeping courses", true],
  ["education", "nanny agency", false],
  ["education", "forest school for kids", true],
  ["automotive", "window tinting", false],
  ["automotive", "truck repair", true],
  ["hospitality", "houseboat", true],
])("%s / %s does the usual work of its cluster: %s", (cluster, label, does) => {
  const trade = { id: cluster, cluster, label, said: label, matched: "cluster" as const };
  expect(traitsOf(trade).has("usual_work")).toBe(does);
});

it("is known trades' by their cluster, but for those who renovate nothing, and nobody's without a cluster", () => {
  const has = (id: string, cluster: Cluster | null) =>
    traitsOf({ id, cluster, label: id, matched: cluster === null ? "universal" : "exact" }).has("usual_work");
  expect(has("plumber", "home_services")).toBe(true);
  expect(has("cleaning-service", "home_services")).toBe(false);
  expect(has("universal", null)).toBe(false);
});
