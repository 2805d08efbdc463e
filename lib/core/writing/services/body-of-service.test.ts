import { expect, it } from "vitest";
import type { Cluster } from "../../vocabulary";
import { bodyKeyOf } from "./body-of-service";

const work = (
  cluster: Cluster | null,
  service: string,
  label = "",
  kind: "service" | "service_help" = "service_help",
) => bodyKeyOf({ service, kind, isWished: true, trade: { cluster, label: label || (cluster ?? "") } });

it.each(["Evening ghost ride", "Brewery tours", "Sunset cruise", "Hayrides", "Corn maze"])(
  "%s is told as an outing by whoever offers it",
  (service) => {
    expect(work(null, service)).toBe("outingBody");
    expect(work("farming", service)).toBe("outingBody");
  },
);

it.each<[cluster: Cluster | null, service: string, key: string]>([
  ["transport", "Airport rides", "helpBody"],
  ["professional", "Virtual tours", "helpBody"],
  [null, "Wedding carriage", "wishBody"],
  ["crafts", "Violin hire for students", "hireBody"],
  ["education", "Practice chanter for beginners", "goodsBody"],
  ["education", "Guitar for beginners", "classBody"],
])("of a %s business, %s is told as %s, whatever its last word", (cluster, service, key) => {
  expect(work(cluster, service)).toBe(key);
});

it.each<[label: string, service: string, key: string]>([
  ["ice factory", "Crushed ice", "goodsBody"],
  ["neon sign maker", "Custom neon signs", "orderBody"],
  ["neon sign maker", "Neon repair", "helpBody"],
  ["chimney sweep", "Wood stoves", "helpBody"],
])("%s: %s is told as %s though no trade of ours is known", (label, service, key) => {
  expect(work(null, service, label)).toBe(key);
});

it.each<[cluster: Cluster, service: string, not: string]>([
  ["beauty", "Balayage", "helpBody"],
  ["beauty", "Gel manicure", "helpBody"],
  ["professional", "Apostille service", "routineBody"],
  ["professional", "Legal service", "routineBody"],
  ["leisure", "The Clockmaker's Attic", "helpBody"],
  ["leisure", "Team afternoons", "helpBody"],
  ["fitness", "Court hire", "helpBody"],
  ["hospitality", "Courtyard rooms", "serviceBody"],
  ["retail", "Ski hire", "goodsBody"],
  ["retail", "Touring skis to test", "helpBody"],
])("of a %s business, %s is not told as %s", (cluster, service, not) => {
  expect(work(cluster, service)).not.toBe(not);
});

it.each<[cluster: Cluster, service: string, key: string]>([
  ["beauty", "Balayage", "wishBody"],
  ["automotive", "Full service", "routineBody"],
  ["retail", "Edge and wax service", "routineBody"],
  ["leisure", "The Clockmaker's Attic", "outingBody"],
  ["leisure", "Gift vouchers", "voucherBody"],
  ["fitness", "Court hire", "hireBody"],
  ["retail", "Touring skis to test", "hireBody"],
  ["hospitality", "Courtyard rooms", "stayBody"],
  ["hospitality", "Breakfast", "orderBody"],
  ["home_services", "Bathroom renovation", "helpBody"],
  ["food", "Sourdough rye loaves", "goodsBody"],
])("of a %s business, %s is told as %s", (cluster, service, key) => {
  expect(work(cluster, service)).toBe(key);
});
