import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Weather } from "../../vocabulary";
import type { Topic } from "./topic-schema";

const root = path.resolve("data/topics");
const topics = ["trades", "clusters", "kinds", ""].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => (JSON.parse(readFileSync(path.join(root, folder, file), "utf8")) as { topics: Topic[] }).topics),
);

/** Ice, frost and skis that have nothing to do with the weather. */
const NO_WEATHER =
  /\b(?:snow (?:foam|peas?)|(?:cloudy|clear|crushed|half-thawed|bagged|more|less|no) ice|ice (?:cream|cubes?|packs?|machines?|maker|cruncher|water)|single skis|a skiing accident|skiing, diving|frosted (?:layer|surfaces|lips|glass|green|cocktail|mug)|frosting on a freezer|a snowy that turned gray|team icy|leans? on ice)\b/gi;
const NAMES: Readonly<Record<"snow" | "frost", RegExp>> = {
  snow: /\b(?:snow(?!drop)\w*|sleds?|sledging|blizzards?|slush\w*|skis?|(?<!water-)skiers?|skiing|icicles?|toboggan\w*|road salt)\b/i,
  frost:
    /\b(?:frost\w*|de-?icers?|ice scrapers?|mittens?|thaws?|gritted|black ice|icy (?:path|step|street|morning|month|corner|minute|night)s?|snowdrops?|penguins?|winter salt|rock salt)\b/i,
};
/** Topics whose ice is in a glass, a freezer or a machine. */
const MADE_COLD =
  /^(?:bar|brew|cafe|iced|shaken)-|^(?:hvac-(?:ice-on-the-coil|vacuum-matters|what-is-a-ton)|freeze-rolls-for-later|move-defrost-two-days-early)$/;

const isDeclared = (topic: Topic, weather: "snow" | "frost") => {
  const enough: Weather[] = weather === "snow" ? ["snow", "frost"] : ["frost", "snow"];
  return topic.weather?.some((one) => enough.includes(one)) ?? false;
};
const textOf = (topic: Topic) =>
  Object.values(topic)
    .filter((value) => typeof value === "string")
    .join("\n")
    .replace(NO_WEATHER, "");

test.each(["snow", "frost"] as const)("a topic that names %s is kept to places that have it", (weather) => {
  const undeclared = topics.filter(
    (topic) => !MADE_COLD.test(topic.id) && NAMES[weather].test(textOf(topic)) && !isDeclared(topic, weather),
  );
  expect(topics.length).toBeGreaterThan(3000);
  expect(undeclared.map((topic) => `${topic.id}: ${textOf(topic).match(NAMES[weather])?.[0]}`)).toEqual([]);
});

test("a topic that counts on heating, coats or early dark says so", () => {
  const WORDS =
    /\b(?:boilers?|radiators?|furnaces?|the heat comes on|woolens?|antifreeze|long dark|dark evenings?|dark (?:at|by) (?:four|five))\b/i;
  const undeclared = topics.filter(
    (topic) =>
      topic.weather === undefined && topic.seasons?.some((season) => season === "winter") && WORDS.test(textOf(topic)),
  );
  expect(undeclared.map(({ id }) => id)).toEqual([]);
});

test("what only December sells is kept to the end of the year, in the south as well", () => {
  const flora = topics.filter((topic) =>
    /\bpoinsettias?|mistletoe|\bholly\b|\bfir\b|string lights spent/i.test(textOf(topic)),
  );
  const wrong = flora.filter(
    ({ months, hemisphereAware }) => hemisphereAware || !months?.every((month) => month >= 11),
  );
  expect(flora.length).toBeGreaterThan(1);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

/** Winters and springs of a topic that stand for something else: a debt, a florist's back room, a year. */
const FIGURATIVE = new Set(
  "ins-exclusions-first florist-cold-room-secret hvac-what-is-a-ton u-next-date-in-the-calendar".split(" "),
);

test("a topic that speaks of a winter, a spring or a first warm day is kept to places that have them", () => {
  const NAMES_SEASON =
    /\b(?:winters?|autumns?|midsummer|early spring|in spring|every spring|until spring|next spring|first warm|falling leaves)\b/i;
  const undeclared = topics.filter(
    (topic) =>
      !topic.seasons &&
      !topic.weather &&
      !topic.months &&
      !FIGURATIVE.has(topic.id) &&
      NAMES_SEASON.test(textOf(topic)),
  );
  expect(undeclared.map((topic) => `${topic.id}: ${textOf(topic).match(NAMES_SEASON)?.[0]}`)).toEqual([]);
});

test("rain and evenings outdoors in July are not spoken of in the Gulf", () => {
  const GULF = ["AE", "BH", "KW", "OM", "QA", "SA"];
  const RAINY = /\b(?:rainy|rain on the|umbrellas? are|in the rain|gutters?)\b/i;
  const OUTDOORS = /\b(?:picnics?|garden part(?:y|ies)|terraces?|summer evenings?)\b/i;
  const isAllowed = ({ notCountries, countries }: Topic) =>
    countries?.every((country) => !GULF.includes(country)) === true ||
    GULF.every((country) => notCountries?.includes(country));
  const wrong = topics.filter((topic) => {
    const said = `${topic.title}. ${topic.hook}`;
    const isSummers = topic.seasons?.includes("summer") === true;
    const needsCold = topic.weather !== undefined;
    return !isAllowed(topic) && !needsCold && (RAINY.test(said) || (isSummers && OUTDOORS.test(said)));
  });
  expect(wrong.map(({ id, title, hook }) => `${id}: ${title} | ${hook}`)).toEqual([]);
});

test("a topic for any time of the year counts on no radiator, furnace, icy path or chilly night", () => {
  const COLD_HOUSES =
    /\b(?:furnaces?|radiators?|fireplaces?|icy (?:path|street|step)s?|chilly|central heating|winter coats?)\b/i;
  const undeclared = topics.filter(
    (topic) => !topic.weather && !topic.seasons && !topic.months && !topic.countries && COLD_HOUSES.test(textOf(topic)),
  );
  // Where a television hangs is asked with other places.
  expect(undeclared.map(({ id }) => id).filter((id) => id !== "handy-tv-height-sofa")).toEqual([]);
});

test("a topic that looks ahead to its season is told early in it", () => {
  const AHEAD =
    /\b(?:before (?:the )?(?:summer (?:classes|courses)|spring (?:rush|course)|autumn rain|frost)|plan(?:ning)? an? (?:spring|summer|autumn|winter)|(?:ready|prepare) for (?:spring|summer|autumn|winter)|first (?:spring|summer|autumn|winter) (?:wash|ride|drive|trip|pint|beer|picture|evening|storm|special)|start of (?:spring|summer|autumn|winter)|early (?:spring|summer|autumn|winter))\b/i;
  const late = topics.filter(
    (topic) =>
      topic.seasons?.length === 1 &&
      !topic.early &&
      new RegExp(`\\b${topic.seasons[0]}\\b`).test(AHEAD.exec(textOf(topic))?.[0] ?? ""),
  );
  expect(late.map((topic) => `${topic.id}: ${AHEAD.exec(textOf(topic))?.[0]}`)).toEqual([]);
});

test("light evenings are told of where summer days are long", () => {
  const undeclared = topics.filter(
    (topic) =>
      /\b(?:light evenings?|light until late)\b/i.test(textOf(topic)) && !topic.weather?.includes("light_evenings"),
  );
  expect(undeclared.map(({ id }) => id)).toEqual([]);
});

test("flowers that need a cold winter are planted and seen where there is one", () => {
  const FLOWERS = /\b(?:daffodils?|crocus\w*|snowdrops?|peon(?:y|ies)|lilacs? in|tulip bulbs?)\b/i;
  const undeclared = topics.filter(
    (topic) => topic.seasons && !topic.weather && FLOWERS.test(`${topic.title} ${topic.hook} ${topic.ask}`),
  );
  // Cats are warned of bulbs anywhere.
  expect(undeclared.map(({ id }) => id)).toEqual([]);
});

/** Cellars of wine, cheese and beer, and how they smell. */
const NO_HOUSES = new Set(
  "wy-cellar-noise chz-turning-wheels brew-garden-summer bar-keg-to-tap brew-right-temperature when-wine-is-corked wood-dust-tells-the-species".split(
    " ",
  ),
);

test("a topic that speaks of a cellar or an attic is kept to where houses have them: those with heating", () => {
  const undeclared = topics.filter(
    (topic) =>
      topic.weather === undefined &&
      topic.countries === undefined &&
      !NO_HOUSES.has(topic.id) &&
      /\b(?:attics?|cellars?)\b/i.test(textOf({ ...topic, id: "" })),
  );
  expect(undeclared.map(({ id }) => id)).toEqual([]);
});
