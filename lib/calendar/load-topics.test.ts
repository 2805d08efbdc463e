import { expect, it } from "vitest";
import { getTradeIndex } from "../business/trade-index";
import type { MatchedTrade } from "../core/brief";
import { sidelinesOf } from "../core/trades/kinds/kinds-of";
import { matchTrade } from "../core/trades/match-trade";
import { loadTopics } from "./load-topics";

const trade = (id: string, cluster: MatchedTrade["cluster"]): MatchedTrade => ({
  id,
  label: id,
  matched: "exact",
  cluster,
  terms: { place: "place", customer: "customer", customers: "customers", visit: "visit", work: "work" },
  tags: [],
  risk: null,
});
const layersOf = async (id: string, cluster: MatchedTrade["cluster"]) => [
  ...new Set((await loadTopics(trade(id, cluster))).topics.map((topic) => topic.layer)),
];

it("joins the topics of the trade, its cluster and any local business, nearest first", async () => {
  expect(await layersOf("bakery", "food")).toEqual(["trade", "cluster", "universal"]);
  expect(await layersOf("pets", "pets")).toEqual(["cluster", "universal"]);
  expect(await layersOf("universal", null)).toEqual(["universal"]);
});

it("finds every topic by its id, once", async () => {
  const { topics, byId } = await loadTopics(trade("bakery", "food"));
  expect(byId.size).toBe(topics.length);
  for (const topic of topics) expect(byId.get(topic.id)).toBe(topic);
});

it("keeps from a cluster what it cannot say: no second opinion on a cinema, no driving lesson from a daycare", async () => {
  const idsOf = async (id: string, cluster: MatchedTrade["cluster"]) => [
    ...(await loadTopics(trade(id, cluster))).byId.keys(),
  ];
  expect(await idsOf("plumber", "home_services")).toContain("u-second-opinion");
  expect(await idsOf("leisure", "leisure")).not.toContain("u-second-opinion");
  expect((await idsOf("daycare", "education")).filter((id) => id.startsWith("edu-drive"))).toEqual([]);
});

it("leaves a cluster's topics out where a kind has left the cluster", async () => {
  const careHome: MatchedTrade = { ...trade("health", "health"), label: "care home", matched: "cluster" };
  const layers = new Set((await loadTopics(careHome)).topics.map(({ layer }) => layer));
  expect([...layers]).toEqual(["trade", "universal"]);
});

it("does without a file that does not exist and reads none outside its folder", async () => {
  expect(await layersOf("no-such-trade", "food")).toEqual(["cluster", "universal"]);
  expect(await layersOf("../../../package", null)).toEqual(["universal"]);
});

it("parses each library once", async () =>
  expect(await loadTopics(trade("bakery", "food"))).toBe(await loadTopics(trade("bakery", "food"))));

it("tells a speciality first, whether the trade or only what is sold names it", async () => {
  const told = async (words: string, sold: readonly string[] = []) => {
    const matched = matchTrade(await getTradeIndex(), words);
    const { topics } = await loadTopics({ ...matched, sidelines: sidelinesOf(matched.id, sold) }, "CA");
    return topics.slice(0, 8).map(({ kind }) => kind);
  };
  const eight = (kind: string) => Array.from({ length: 8 }, () => kind);
  expect(await told("immigration lawyer")).toEqual(eight("immigration-law"));
  expect(await told("braiding salon")).toEqual(eight("braiding"));
  expect(await told("weightlifting gym")).toEqual(eight("strength-gym"));
  expect(await told("hair salon", ["Cut and dry", "Knotless box braids"])).toEqual(eight("braiding"));
  expect(await told("law firm", ["Study permits and visas"])).toEqual(eight("immigration-law"));
  expect(await told("law firm", ["Contracts"])).not.toContain("immigration-law");
  expect(await told("Mexican restaurant", ["Burritos to go"])).toContain("mexican");
});
