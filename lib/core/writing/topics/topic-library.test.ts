import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { FEATURES } from "../../features";
import { CLUSTERS, PILLARS, SEASONS } from "../../vocabulary";
import { type LibrarySource, topicLibraryProblems } from "./topic-library-problems";
import {
  clusterFileSchema,
  gentleFileSchema,
  kindFileSchema,
  type Topic,
  tradeFileSchema,
  universalFileSchema,
} from "./topic-schema";

const root = path.resolve("data/topics");
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const filesOf = (folder: string) => readdirSync(path.join(root, folder)).map((file) => `${folder}/${file}`);

const trades = filesOf("trades").map((file) => ({ file, ...tradeFileSchema.parse(read(file)) }));
const clusters = filesOf("clusters").map((file) => ({ file, ...clusterFileSchema.parse(read(file)) }));
const kinds = filesOf("kinds").map((file) => ({ file, ...kindFileSchema.parse(read(file)) }));
const gentle = gentleFileSchema.parse(read("gentle.json"));
const universal = universalFileSchema.parse(read("universal.json"));

// What waits for a feature is told by few owners, so it counts for none.
const toldByAll = ({ presumes = [] }: Topic) => !presumes.some((needed) => FEATURES.some((one) => one === needed));

test("the library holds 40 trades with 60 topics that need no special feature, 16 clusters of 30 and 80 universal topics", () => {
  expect(trades.length).toBeGreaterThanOrEqual(40);
  const thin = trades.map(({ file, topics }) => ({ file, count: topics.filter(toldByAll).length }));
  expect(thin.filter(({ count }) => count < 60)).toEqual([]);
  expect(clusters.map(({ cluster }) => cluster).sort()).toEqual([...CLUSTERS].sort());
  expect(universal.topics.length).toBeGreaterThanOrEqual(80);
});

test("no topic breaks the writing rules, and no two are near-duplicates inside or across trades", () => {
  const sources: LibrarySource[] = [
    ...trades.map(({ file, topics }) => ({ source: file, layer: "trade" as const, topics })),
    ...kinds.map(({ file, topics }) => ({ source: file, layer: "trade" as const, topics })),
    ...clusters.map(({ file, topics }) => ({ source: file, layer: "cluster" as const, topics })),
    { source: "gentle", layer: "universal", topics: gentle.topics },
    { source: "universal", layer: "universal", topics: universal.topics },
  ];
  expect(topicLibraryProblems(sources)).toEqual([]);
}, 60_000);

test("every trade's topics are spread over all pillars and all seasons", () => {
  const thin = trades.flatMap(({ file, topics }) => {
    const seasonal = topics.filter((topic) => topic.seasons ?? topic.months).length;
    return [
      ...PILLARS.filter((pillar) => topics.filter((topic) => topic.pillar === pillar).length < 6).map(
        (pillar) => `${file}: few ${pillar}`,
      ),
      ...SEASONS.filter((season) => topics.filter((topic) => topic.seasons?.includes(season)).length < 2).map(
        (season) => `${file}: few for ${season}`,
      ),
      ...(seasonal < 12 ? [`${file}: only ${seasonal} seasonal`] : []),
    ];
  });
  expect(thin).toEqual([]);
});

test("a trade's aliases belong to no other trade", () => {
  const owners = new Map<string, string>();
  const clashes = trades.flatMap(({ trade }) =>
    [trade.id, trade.label.toLowerCase(), ...trade.aliases].flatMap((alias) => {
      const owner = owners.get(alias);
      owners.set(alias, trade.id);
      return owner !== undefined && owner !== trade.id ? [`${alias}: ${owner} and ${trade.id}`] : [];
    }),
  );
  expect(clashes).toEqual([]);
});

test("a topic of a season names no month, because seasons flip with the hemisphere", () => {
  const MONTH = /\b(January|February|April|June|July|August|September|October|November|December)\b/;
  const found = [...trades, ...clusters].flatMap(({ file, topics }) =>
    topics
      .filter(
        (topic) =>
          topic.seasons &&
          MONTH.test([topic.hook, topic.do, topic.why, topic.mistake, topic.detail, topic.ask, topic.invite].join(" ")),
      )
      .map((topic) => `${file}/${topic.id}`),
  );
  expect(found).toEqual([]);
});
