import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allPhrases, readAllTags, readAllTopics, textsOfTopic } from "../topics/all-topics.fixture";
import { createSpeller } from "./convert-spelling";
import { createTagSpeller } from "./spell-tag";

const reader = {
  list: () => readdirSync("data/topics", { recursive: true, encoding: "utf8" }),
  read: (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}`, "utf8")),
};

const texts = [
  ...readAllTopics(reader).flatMap(({ at, cluster, topic }) =>
    textsOfTopic(topic).map((text) => ({ at, cluster, text })),
  ),
  ...allPhrases().map((text) => ({ at: "phrases", cluster: null, text })),
];

/** What the US says and most others do not; where a country's English has it, the country's word is left out. */
const AMERICAN: readonly (readonly [words: string, except?: string])[] = [
  ["faucets?|spigots?|sidewalks?|trash(?:y|ed)?|garbage|flashlights?|diapers?|cribs?|pacifiers?|strollers?"],
  ["vacations?|apartments?|elevators?|parking lots?|gas stations?|gasoline|windshields?|license plates?|car trunks?"],
  ["chilis?|chilies|cilantro|arugula|powdered sugar|scallions?|green onions?|ground (?:beef|meat)|takeout|cookouts?"],
  ["baking soda|cornstarch|skillets?|dish ?towels?|plastic wrap|shopping carts?|clothespins?|cookies?|shrimps?"],
  ["restrooms?|zip ?codes?|cell ?phones?|counterclockwise|band-?aids?|drugstores?|emergency rooms?|paychecks?"],
  ["ground, or earth|ground pins?|grounding|leak to ground|(?:the|no) ground (?:works|carries)"],
  [
    "realtors?|soccer|mom|moms|math|zippers?|wall outlets?|breaker panels?|dumpsters?|(?<!(?:stable|truck|tow|loading|gravel) )yards?|yardsticks|gotten",
  ],
  ["\\w*(?<!s|pr|se)iz(?:e|es|ed|ing|er|ers|ation|ations)"],
  [
    "(?:un|re|dis|multi|water)?(?:color|flavor|neighbor|favorite|humor|odor|vapor|labor|rumor|harbor|behavior)(?:s|ed|ing|ful|less|hood|ly|able)?",
  ],
  [
    "gray|centers?|(?:micro)?fibers?|theaters?|liters?|catalogs?|jewelry|jewelers?|programs?|aluminum|mustaches?|pajamas?",
  ],
  ["\\w+(?:abel|evel|avel|ancel|encil|anel|hovel|edal|iral)(?:ed|ing)"],
  ["sweaters?", "IN ZA SG"],
  ["sneakers?", "AU NZ IN ZA SG"],
  ["rental cars?", "IN SG"],
  ["deductibles?", "IN"],
  ["laundromats?|movies?|backyards?", "AU NZ ZA IN SG"],
  ["attics?|highways?|moving trucks?", "AU NZ ZA IN SG"],
  ["furnaces?|truck drivers?", "AU NZ ZA IN SG"],
];

/** What nobody in the US or Canada says. */
const BRITISH =
  "autumns?|fortnights?|(?<!a )queu(?:e|es|ing)(?! of updates)|ring (?:us|me|back)|trousers?|bodg\\w+|wheel nuts?|flat batter\\w+|skirting|worktops?|" +
  "jumpers?(?! (?:cables|between))|rubbish|petrol|lorr(?:y|ies)|motorways?|pavements?|kerbs?|tyres?|windscreens?|number plates?(?! only)|spanners?|" +
  "napp(?:y|ies)|prams?|pushchairs?|sat navs?|car parks?|car boots?|flatmates?|tea ?towels?|washing[- ]up|cling ?film|tinned|" +
  "cornflour|icing sugar|plain flour|strong flour|aubergines?|courgettes?|spring onions?|prawns?|takeaways?|minced|bank holiday|" +
  "trolleys?|rucksacks?|payslips?|downpipes?|drainpipes?|plasterboard|dust ?sheets?|jump leads|breakdown cover|snag lists?|marquees?|" +
  "(?:a longer|own|the|bad|lashes and) fringes?|(?:milk|water|steel|cold) jugs?|(?:liability|travel|home|car|health) cover(?!s)|proof of cover|" +
  "waistcoats?|anoraks?|offcuts?|hairdryers?|postm[ae]n|straight away|needn't|mustn't|timetables?|parcels?|caravans?|viewings?(?! a)|" +
  "gritted|clothes pegs?|washing lines?|poo bags?|whilst|mum|mums|maths|joiners?|dodgy|full stop|school term|bin days?|hire (?:desk|shop)s?|" +
  "round (?:the|your|it|our|their|his|her) |on holiday|compost heaps?|have you got|zips|punctures?|" +
  "\\w*(?:colour|flavour|neighbour|favourit|humour|odour|vapour|rumour|harbour|behaviour)\\w*|grey(?!hound)|centres?|fibres?|" +
  "theatres?|litres?|catalogues?|jewellery|jewellers?|programmes?|aluminium|moustaches?|pyjamas?|(?:organ|real|recogn|special|steril|moistur|apolog|emphas)is(?:e|es|ed|ing|er|ers|ation|ations)|" +
  "(?:trave|labe|cance|mode|leve|penci)ll(?:ed|ing)";
/** Tea, days' names, and a back that is rounded. */
const NO_MARK = /\b(?:Earl Grey|(?:May|June|August|October) bank holiday|under and round the spine)\b/g;
const CANADIAN_TOO =
  /^(?:\w*(?:colour|flavour|neighbour|favourit|humour|odour|vapour|rumour|harbour|behaviour)\w*|grey|centres?|fibres?|theatres?|litres?|catalogues?|jewellery|jewellers?|(?:trave|labe|cance|mode|leve|penci)ll(?:ed|ing)|payslips?|bank holiday)$/i;

function marked(country: string, words: string, isFine: (word: string) => boolean = () => false): string[] {
  const pattern = new RegExp(`\\b(?:${words})\\b`, "gi");
  return texts.flatMap(({ at, cluster, text }) => {
    const said = createdSpeller(country, cluster)(text).replace(NO_MARK, "");
    const found = (said.match(pattern) ?? []).filter((word) => !isFine(word));
    return found.length === 0 ? [] : [`${at}: ${found.join(", ")} | ${said}`];
  });
}

const spellers = new Map<string, (text: string) => string>();
function createdSpeller(country: string, cluster: (typeof texts)[number]["cluster"]) {
  const key = `${country}/${cluster}`;
  const known = spellers.get(key) ?? createSpeller(country, cluster);
  spellers.set(key, known);
  return known;
}

test.each(["GB", "IE", "AU", "NZ", "ZA", "IN", "SG"])("a reader in %s meets no word of the US alone", (country) => {
  const words = AMERICAN.filter(([, except = ""]) => !except.includes(country)).map(([words]) => words);
  expect(texts.length).toBeGreaterThan(40_000);
  expect(marked(country, words.join("|"))).toEqual([]);
});

test.each(["US", "CA"])("a reader in %s meets no word of Britain alone", (country) => {
  expect(marked(country, BRITISH, (word) => country === "CA" && CANADIAN_TOO.test(word))).toEqual([]);
});

const tags = readAllTags(reader);

test.each(["GB", "IE", "AU", "NZ", "ZA", "IN", "SG"])("no hashtag in %s is written as in the US", (country) => {
  const spell = createTagSpeller(country);
  const MARKED =
    /color|neighbor|favorite|flavor|humor|savory|behavior|gray|license|jewel(?:er(?!l)|ry)|catalog$|takeout|chili(?!l)|(?<!l)chili|cookout|vacation|sidewalk|trash|garbage|faucet|diaper|apartment|zipper|mustache|bookstore|toystore|petstore|centers?$|centering|cozy|donut|^tires?$|curb|(?<!s|pr|se|p)iz(?:e|ing|ation|er)|counseling|shoveling|traveling|realestate/;
  expect(tags.map(spell).filter((tag) => MARKED.test(tag))).toEqual([]);
});

test.each(["US", "CA"])("no hashtag in %s is written as in Britain", (country) => {
  const spell = createTagSpeller(country);
  const MARKED =
    /autumn|takeaway|worktop|dustsheet|trouser|parcel|schoolholiday|beachholiday|viewing|queue|(?<!s|p|new|for)hire$|hireorbuy|newterm|halfterm|(?<!acu)puncture|(?<!par)tyre|kerb|jumper|petrol|fortnight|personalised|lorry|motorway|pushchair|skirting/;
  expect(tags.map(spell).filter((tag) => MARKED.test(tag))).toEqual([]);
});

test("a word's article goes with the word put for it", () => {
  expect(createSpeller("GB")("An elevator, an empty apartment, a cookout and an apartment.")).toBe(
    "A lift, an empty flat, a barbecue and a flat.",
  );
  expect(createSpeller("US")("Bring an offcut in an anorak.")).toBe("Bring a scrap in a parka.");
});

test("what ends in -ize ends in -ise by rule, and size and prize stay", () => {
  expect(createSpeller("AU")("Sanitizing, acclimatized, analyzer; oversized, resize, prized, seizing, quizzed.")).toBe(
    "Sanitising, acclimatised, analyser; oversized, resize, prized, seizing, quizzed.",
  );
});

test("brooms and boilers live in a cupboard, and clothes in a wardrobe", () => {
  expect(createSpeller("GB")("Look in the utility closet, and not in your closet.")).toBe(
    "Look in the utility cupboard, and not in your wardrobe.",
  );
});
