import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAllTopics, textsOfTopic } from "../topics/all-topics.fixture";
import type { Topic } from "../topics/topic-schema";

const topics = readAllTopics({
  list: () => readdirSync("data/topics", { recursive: true, encoding: "utf8" }),
  read: (path) => JSON.parse(readFileSync(`data/topics/${path}`, "utf8")),
});

const ENGLISH = ["US", "CA", "GB", "IE", "AU", "NZ", "ZA", "IN", "SG"];
const EUROPE = ["GB", "IE", "DE", "FR", "ES", "IT", "NL"];
const ALL = [...ENGLISH, "DE", "FR", "ES", "IT", "NL", "AE", "KE", "MX", "BR", "JP", "HK"];
const DUCTED = ["US", "CA", "MX", "AU", "NZ", "AE"];

/** Words that hold in some countries alone: law, taxes, what houses are made of, how one learns to drive, which birds come. */
const HOLDS_IN: readonly (readonly [words: RegExp, countries: readonly string[]])[] = [
  [/\bMOTs?\b/, ["GB"]],
  [/\bNCT\b/, ["IE"]],
  [/\bWOF\b/, ["NZ"]],
  [/\b(?:NHS|HMRC|council tax|stamp duty|GCSEs?|A-levels?|Ofsted|Highway Code)\b/, ["GB"]],
  [
    /\b(?:IRS|W-2|1099|401\(k\)|HOAs?|Medicare|Medicaid|Social Security|copays?|escrow|closing costs(?! people)|SATs?|homecoming|SNAP)\b/,
    ["US"],
  ],
  [
    /\b(?:zip codes?|gallons? of gas|DMV|poison control|kindergarten teacher|right on red|yellow school bus)\b/i,
    ["US", "CA"],
  ],
  [/\b(?:VAT|PAYE)\b/, ["GB", "IE", "ZA", "KE", "AE", ...EUROPE]],
  [/\b(?:GST|BAS|superannuation|super contributions)\b/, ["AU", "NZ", "IN", "SG", "CA"]],
  [/\b(?:911|999|112|111)\b(?!, the dog)(?<!p\. 112)/, []],
  [/\b(?:plug fuse|fuse in the plug)\b/i, ["GB", "IE", "SG", "HK"]],
  [/(?<!saliva )\b(?:ducts?|ductwork|air vents in the floor|return vent)\b(?! tape)/i, DUCTED],
  [/\b(?:furnaces?) (?:lights|filter|room)/i, ["US", "CA"]],
  [/(?<!or )\bshingles?\b(?! or tile)/i, ["US", "CA"]],
  [/\b(?:tons? of cooling|BTU)\b/i, ["US", "CA", "MX", "IN", "AE"]],
  [/\bwindow unit/i, ["US", "CA", "MX", "IN", "AE", "ZA", "SG", "HK", "KE", "BR"]],
  [
    /\b(?:clutch(?! (?:job|bag))(?:'s)?|biting point)\b/i,
    ALL.filter((country) => !["US", "CA", "JP", "SG"].includes(country)),
  ],
  [/\b(?:storks?|blackbirds?|blue tits?|hedgehog houses?|conkers)\b/i, EUROPE],
  [/\b(?:raccoons? (?:in|live|get)|skunks? (?:in|under)|poison ivy|chipmunks?|groundhogs?|coyotes?)\b/i, ["US", "CA"]],
  [/\bsquirrels dig\b/i, ALL.filter((country) => !["AU", "NZ"].includes(country))],
  // Nobody there keeps things under the roof.
  [/\battics?\b/i, ALL.filter((country) => !["SG", "HK", "AE"].includes(country))],
  [
    /\b(?:acorns?|horse chestnuts?)\b/i,
    ALL.filter((country) => !["AU", "NZ", "ZA", "IN", "SG", "HK", "AE", "KE"].includes(country)),
  ],
  [/\bcondens(?:ing boilers?|ate pipe)\b/i, EUROPE],
  [/\bflame sensors?\b/i, ["US", "CA"]],
  [/\btermites?\b/i, ALL.filter((country) => !["GB", "IE", "NL"].includes(country))],
  // Where the highest hill is a bridge, nobody trains for a mountain.
  [
    /\b(?:down the mountain|next mountain|hiking poles|to the mountains)\b/i,
    ALL.filter((country) => !["SG", "NL", "DK", "QA", "KW", "BH"].includes(country)),
  ],
  [/\bticks (?:wait|climb)\b/i, ALL.filter((country) => country !== "NZ")],
  // Feet stand beside them where these are read.
  [
    /\b(?<!\()(?:first|two|three|six|eight|ten|twenty|forty|ninety|few|several|square|for) meters\b(?!,? (?:\(|or (?:\w+ )?feet))/i,
    ALL.filter((country) => country !== "US"),
  ],
  [/\b(?:meter cupboard|tram line)\b/i, ALL.filter((country) => country !== "US")],
  [/\b(?:bank holidays?|Boxing Day|Black Friday|Thanksgiving|Super Bowl|Memorial Day|Labor Day|spring break)\b/, []],
  [/\b(?:baseball (?:game|season|team)|cricket (?:match|season|team)|American football|netball)\b/i, []],
];

const isTold = ({ countries, notCountries }: Topic, country: string) =>
  countries ? countries.includes(country) : notCountries?.includes(country) !== true;

test.each(HOLDS_IN)("what speaks of %s is told where that holds", (words, where) => {
  const wrong = topics.flatMap(({ at, topic }) => {
    // Bail bonds are a trade of the US alone, and its owner says so.
    if (at.startsWith("kinds/bail-bonds") || !textsOfTopic(topic).some((text) => words.test(text))) return [];
    const told = ALL.filter((country) => isTold(topic, country) && !where.includes(country));
    return told.length === 0
      ? []
      : [`${at} in ${told.join(" ")}: ${textsOfTopic(topic).find((text) => words.test(text))}`];
  });
  expect(wrong).toEqual([]);
});

test("a topic about the start of school or of exams follows its country's school year", () => {
  const STARTS =
    /\b(?:school year (?:starts|begins)|new school year|before term|first (?:day|week)s? (?:of|at) school|school (?:bags?|laptops?|blazers?) (?:are|meet|need)|new term|when term begins)\b/i;
  const wrong = topics.filter(
    ({ topic }) => topic.follows !== "school" && textsOfTopic(topic).some((text) => STARTS.test(text)),
  );
  expect(wrong.map(({ at, topic }) => `${at}: ${textsOfTopic(topic).find((text) => STARTS.test(text))}`)).toEqual([]);
});

test("weddings are asked about when their country marries", () => {
  const SEASON = /\b(?:wedding season|groomsmen|bridal (?:hair|nails)|first dance)\b/i;
  const wrong = topics.filter(
    ({ topic }) =>
      topic.seasons && topic.follows !== "weddings" && textsOfTopic(topic).some((text) => SEASON.test(text)),
  );
  expect(wrong.map(({ at }) => at)).toEqual([]);
});
