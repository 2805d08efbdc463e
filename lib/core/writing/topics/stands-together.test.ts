import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listVariants } from "../frames/compile-frames";
import type { PieceName } from "../frames/frame";
import { makeBusiness, planSlots, postedOf, readTrade, write } from "../writing.fixture";
import { readAllTopics } from "./all-topics.fixture";
import { isVague, standsTogether } from "./stands-together";

const root = path.resolve("data/topics");
const topics = readAllTopics({
  list: () => readdirSync(root, { recursive: true, encoding: "utf8" }),
  read: (at) => JSON.parse(readFileSync(path.join(root, at), "utf8")),
}).map(({ topic }) => topic);
const [any] = topics;
if (!any) throw new Error("no topic");
const plain = { ...any, title: "A roof", ask: "Which roof?", invite: "Ask us about roofs.", leans: undefined };
const LEAST_FRAMES = 12;

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

const pasta = {
  ...any,
  title: "The right moment",
  goal: "cook pasta to the right point",
  hook: "A tiny pale dot at the core means another thirty seconds.",
  do: "Bite a piece two minutes before the packet says.",
  why: "Pasta goes on cooking in the hot pan, so it should leave the water early.",
  mistake: "Rinsing it under the tap washes away the starch that sauce clings to.",
  detail: "Fresh egg pasta is done almost at once, and a dried one takes its time.",
  ask: "Firm or soft?",
  invite: "Ask us how long yours will take.",
  tags: ["aldente"],
  imageIdea: "A strand of spaghetti cut open.",
  altTextIdea: "A fork lifting spaghetti.",
  leans: undefined,
};

test.each<[what: string, pieces: PieceName[], stands: boolean]>([
  ["advice that never says what is cooked", ["do", "ask"], false],
  ["a headline that does not say it either", ["title", "do"], false],
  ["the same with a sentence that does", ["hook", "why"], true],
  ["a question of which nobody knows what it asks", ["ask", "why"], false],
  ["the same question after its answer", ["why", "ask"], true],
  ["what is rinsed, before it is named", ["mistake", "why"], false],
  ["what is rinsed, after it is named", ["why", "mistake"], true],
  ["whose cooking time, before it is named", ["do", "invite"], false],
  ["whose cooking time, after it is named", ["why", "invite"], true],
])("a post says what it is about before it points at it: %s", (_, pieces, stands) => {
  expect(standsTogether(pieces, pasta)).toBe(stands);
});

test("where the goal or a service of the owner's stands before the pieces, they need not name their subject", () => {
  expect(standsTogether(["do"], pasta)).toBe(false);
  expect(standsTogether(["do"], pasta, true)).toBe(true);
});

test("pieces that only hint at their subject are vague, those that name it are not", () => {
  const hinting = { ...pasta, do: "Twirl some spaghetti first." };
  expect([isVague(["do"], hinting), isVague(["why"], hinting)]).toEqual([true, false]);
});

test("a topic whose own texts agree on no word is told as it stands", () => {
  const loose = { ...pasta, title: "A", goal: "b", hook: "C.", why: "D.", detail: "E.", tags: ["zzz"] };
  expect(standsTogether(["hook", "do"], loose)).toBe(true);
});

test("every topic of the library keeps many frames", () => {
  const framesOf = (topic: (typeof topics)[number]) =>
    new Set(
      listVariants("topic", topic.pillar)
        .filter(({ pieces, usesGoal }) => pieces.length > 0 && standsTogether(pieces, topic, usesGoal))
        .map(({ frame }) => frame.id),
    );
  expect(topics.filter((topic) => framesOf(topic).size < LEAST_FRAMES).map(({ id }) => id)).toEqual([]);
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
