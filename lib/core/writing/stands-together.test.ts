import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readAllTopics } from "./all-topics.fixture";
import { listVariants } from "./frames/compile-frames";
import type { PieceName } from "./frames/frame";
import { standsTogether } from "./stands-together";
import { makeBusiness, planSlots, postedOf, readTrade, write } from "./writing.fixture";

const root = path.resolve("data/topics");
const topics = readAllTopics({
  list: () => readdirSync(root, { recursive: true, encoding: "utf8" }),
  read: (at) => JSON.parse(readFileSync(path.join(root, at), "utf8")),
}).map(({ topic }) => topic);
const [any] = topics;
if (!any) throw new Error("no topic");
const plain = { ...any, title: "A roof", ask: "Which roof?", invite: "Ask us about roofs.", leans: undefined };
const LEAST_WAYS = 30;

test.each<[title: string, pieces: PieceName[], stands: boolean]>([
  ["Why you can't come at seven", ["title", "do", "invite"], false],
  ["Why you can't come at seven", ["title", "why", "invite"], true],
  ["Why you can't come at seven", ["hook", "do"], true],
  ["How a good loaf sounds", ["title", "ask"], false],
  ["How a good loaf sounds", ["title", "do", "ask"], true],
  ["Two hours before the music", ["title", "mistake", "invite"], false],
  ["The bin in the heat", ["title", "detail", "invite"], true],
])("a headline that promises a reason, a way or a list has it below: %s, %j", (title, pieces, stands) => {
  expect(standsTogether(pieces, { ...plain, title })).toBe(stands);
});

test.each<[invite: string, points: boolean]>([
  ["Bring them in and ask what the wear says.", true],
  ["Ask us what belongs on such a sheet.", true],
  ["Watch ours being warmed, and tell us how you like yours.", true],
  ["Tell us it's your first time.", false],
  ["Bring the shoes, such as they are.", false],
])("what points back follows what names it: %s", (invite, points) => {
  expect(standsTogether(["title", "detail", "invite"], { ...plain, invite })).toBe(!points);
  expect(standsTogether(["invite", "hook"], { ...plain, invite })).toBe(!points);
  expect(standsTogether(["hook", "invite"], { ...plain, invite })).toBe(true);
});

test("a piece that says which other it leans on comes after that one alone", () => {
  const topic = { ...plain, leans: { invite: "do" as const } };
  expect(standsTogether(["hook", "invite"], topic)).toBe(false);
  expect(standsTogether(["do", "invite"], topic)).toBe(true);
  expect(standsTogether(["hook", "ask"], topic)).toBe(true);
});

test("every topic of the library keeps many ways of being told", () => {
  const few = topics.filter(
    (topic) =>
      listVariants("topic", topic.pillar).filter(({ pieces }) => standsTogether(pieces, topic)).length < LEAST_WAYS,
  );
  expect(few.map(({ id }) => id)).toEqual([]);
});

test("a calendar's headlines that promise a reason are followed by it", () => {
  const { library, trade } = readTrade("bakery", (at) =>
    JSON.parse(readFileSync(path.join(root, `${at}.json`), "utf8")),
  );
  const own = library.topics
    .filter(({ layer }) => layer === "trade")
    .map((topic) => ({ ...topic, title: `Why so: ${topic.title.toLowerCase()}`, why: `Zzz. ${topic.why}` }));
  const business = makeBusiness(trade);
  const asking = { topics: own, byId: new Map(own.map((topic) => [topic.id, topic])) };
  const posts = postedOf(
    write(business, asking, planSlots({ business, library: asking, days: 28, channels: { facebook: 5 } })),
  );
  const headed = posts.map(({ draft }) => draft.caption).filter((caption) => caption.includes("Why so:"));
  expect(headed.length).toBeGreaterThan(2);
  expect(headed.filter((caption) => !caption.includes("Zzz."))).toEqual([]);
});
