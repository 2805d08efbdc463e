import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PIECE_NAMES } from "../frames/frame";
import type { Topic } from "./topic-schema";

const root = path.resolve("data/topics");
const MONTHS = "January February March April May June July August September October November December".split(" ");
// With a capital letter "May" and "March" are hardly ever verbs; a sentence that begins so is worded otherwise.
const MONTH = new RegExp(`\\b(${MONTHS.join("|")})\\b`, "g");
/** "November is when …": says what a month is, as if it were now. */
const SAYS_WHAT_MONTH_IS = new RegExp(
  `^(?:In )?(${MONTHS.join("|")})(?: and (${MONTHS.join("|")}))? (?:is|are|has|have|holds?|brings?|means?)\\b`,
);
/** Words that are right at one time of the year only. */
const TIME_OF_YEAR =
  /\b(?:this (?:spring|summer|autumn|winter)|new year|year-end|year's end|turn of the year|back[- ]to[- ]school|christmas|easter|halloween|thanksgiving|valentine\w*|festive|tax season)\b/i;
const SEASON = /\b(?:spring|summer|autumn|winter)\b/i;
/** Topics for any time that mention a season as such ("three winters old"): not one that says it is now. */
const NOW_IN_SEASON =
  /\b(?:(?:this|last|by) (?:spring|summer|autumn|winter)(?!')|(?:winter|summer|autumn) (?:starts|begins|leaves))\b/i;

const textsOf = (topic: Topic): string[] => [topic.title, topic.goal, ...PIECE_NAMES.map((piece) => topic[piece])];

const topics = ["trades", "clusters", "kinds", ""].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const { topics: list } = JSON.parse(readFileSync(path.join(root, folder, file), "utf8")) as { topics: Topic[] };
      return list.map((topic) => ({ at: `${folder}/${file}/${topic.id}`, topic }));
    }),
);

function found(judge: (topic: Topic, text: string) => boolean): string[] {
  return topics.flatMap(({ at, topic }) =>
    textsOf(topic)
      .filter((text) => judge(topic, text))
      .map((text) => `${at}: ${text}`),
  );
}

test("a topic that names a month is kept to months, the same ones in both hemispheres", () => {
  const judge = (topic: Topic, text: string) =>
    (text.match(MONTH)?.length ?? 0) > 0 && (topic.months === undefined || topic.hemisphereAware === true);
  expect(topics.length).toBeGreaterThan(3000);
  expect(found(judge)).toEqual([]);
});

test("a line that says what a month is runs in that month alone", () => {
  const judge = (topic: Topic, text: string) => {
    const said = SAYS_WHAT_MONTH_IS.exec(text);
    const named = said?.slice(1).map((month) => MONTHS.indexOf(month ?? "") + 1);
    return named !== undefined && (topic.months ?? []).some((month) => !named.includes(month));
  };
  expect(found(judge)).toEqual([]);
});

test("a topic with words of one time of the year is kept to it", () => {
  const judge = (topic: Topic, text: string) =>
    topic.seasons === undefined && topic.months === undefined && (TIME_OF_YEAR.test(text) || NOW_IN_SEASON.test(text));
  expect(found(judge)).toEqual([]);
});

test("a topic of calendar months names no season, for it is another one in the south", () => {
  const judge = (topic: Topic, text: string) =>
    topic.months !== undefined && topic.seasons === undefined && topic.hemisphereAware !== true && SEASON.test(text);
  expect(found(judge)).toEqual([]);
});
