import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Cluster } from "../../vocabulary";
import { PIECE_NAMES } from "../frames/frame";
import { createSpeller } from "../words/convert-spelling";
import type { Topic } from "./topic-schema";

const root = path.resolve("data/topics");
const texts = ["trades", "clusters", "kinds", ""].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const { topics } = JSON.parse(readFileSync(path.join(root, folder, file), "utf8")) as { topics: Topic[] };
      return topics.flatMap((topic) =>
        [topic.title, topic.goal, topic.imageIdea, topic.altTextIdea, ...PIECE_NAMES.map((piece) => topic[piece])].map(
          (text) => ({ at: `${file}/${topic.id}`, text }),
        ),
      );
    }),
);

/** The files whose topics only trades of cars use. */
const OF_CARS = /^(?:automotive|auto-repair|car-detailing)\.json/;

function found(country: string, pattern: RegExp): string[] {
  const spellOf = (cluster: Cluster | null) => createSpeller(country, cluster);
  const [ofCars, ofAll] = [spellOf("automotive"), spellOf(null)];
  return texts.flatMap(({ at, text }) => {
    const said = (OF_CARS.test(at) ? ofCars : ofAll)(text);
    return pattern.test(said) ? [`${at}: ${said}`] : [];
  });
}

/** What conversion must not leave behind: an empty pair of commas, a word twice, the wrong article. */
const BROKEN =
  /, ?,| ,|\b(a|an|the|tap|bin|or|cellar|lift|bath|queue|garden) \1\b|\ban (?:lift|flat|torch|skip|jumper|cellar|biscuit|tap|socket|spanner|boot|bonnet|queue)\b|\ba (?:aubergine|estate)\b|\ba (?:empty|elevator)\b/i;
const AMERICAN =
  /\b(?:faucets?|flashlights?|license|sidewalks?|colors?|favorites?|gray|centers?|programs?|mom|vacations?|apartments?|trash|sweaters?|diapers?|cookies?|basements?|bathtubs?|windshields?|elevators?|closets?|gasoline|sneakers|leash(?:es)?|strollers?|cornstarch|neighbors?|blond|(?<!(?:stable|truck|tow|loading|gravel) )yards?|arugula|spigots?|skillets?|restrooms?|(?<!eye )candy|turtlenecks?|ladybugs?|zippers?|bangs|washcloths?|paychecks?|dish soap|baking soda|cotton swabs?|car trunks?|car hoods?|(?<!torque )wrench(?:es)?|wall outlets?|join the line|mail (?:carriers?|has|slots?)|shingles?|drywall|(?<!coarse-)ground beef|shopping carts?|dish towels?|plastic wrap|hardware stores?)\b/i;
const BRITISH =
  /\b(?:colour|favourite|(?<!Earl )grey|centre|tyres?|kerb|mum|whilst|licence|programme|neighbour|jumpers|nappy|nappies|windscreen|aluminium|organise|realise|pyjamas?|jewellery)\b/i;

// Ireland, New Zealand, India and South Africa share the table.
test.each(["GB", "AU"])("voiced for %s no text keeps an American word or breaks", (country) => {
  expect(texts.length).toBeGreaterThan(30_000);
  expect(found(country, AMERICAN)).toEqual([]);
  const ofCars = texts
    .filter(({ at }) => OF_CARS.test(at))
    .map(({ text }) => createSpeller(country, "automotive")(text));
  expect(ofCars.filter((text) => /\b(?:trunks?|hoods?|tires?)\b/i.test(text))).toEqual([]);
  expect(found(country, BROKEN)).toEqual([]);
});

test("a bike shop's tires are tyres where one spells so", () => {
  const spell = createSpeller("GB", "retail");
  const said = texts.filter(({ at }) => at.startsWith("bike-shop.json")).map(({ text }) => spell(text));
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter((text) => /\b(?:tires?|curbs?)\b/i.test(text))).toEqual([]);
  expect(spell("Muscles tire, and some tire of hills.")).toBe("Muscles tire, and some tire of hills.");
});

test("vegetables are called what each country calls them", () => {
  const said = (country: string) => createSpeller(country)("Grill an eggplant, then a zucchini.");
  expect(said("GB")).toBe("Grill an aubergine, then a courgette.");
  expect(said("NZ")).toBe("Grill an eggplant, then a courgette.");
  expect(said("AU")).toBe("Grill an eggplant, then a zucchini.");
  expect(found("GB", /eggplant|zucchini/i)).toEqual([]);
});

test("a trunk is a boot where the trade is cars, else a tree's", () => {
  expect(createSpeller("GB", "automotive")("Empty the trunk under the hood.")).toBe("Empty the boot under the bonnet.");
  expect(createSpeller("GB", "home_services")("Mulch round the trunk.")).toBe("Mulch round the trunk.");
});

test("voiced for the US no text is spelled as in Britain", () => {
  expect(found("US", BRITISH)).toEqual([]);
  expect(found("US", BROKEN)).toEqual([]);
});

test("Canada takes colour, centre and licence, and keeps tire, curb and organize", () => {
  expect(found("CA", /\b(?:colors?|centers?|neighbors?|license|favorites?|flavors?|gray)\b/i)).toEqual([]);
  expect(found("CA", /\b(?:tyres?|kerbs?|organise|realise|jumpers|nappy)\b/i)).toEqual([]);
});

test("practice is practise where it is a verb", () => {
  const said = (text: string) => createSpeller("GB")(text);
  expect(said("Practice the bow. Practice has its hour: ask us to practice with you.")).toBe(
    "Practise the bow. Practice has its hour: ask us to practise with you.",
  );
  expect(said("A dental practice where people practiced practicing.")).toBe(
    "A dental practice where people practised practising.",
  );
});

test("practice stays a noun where another verb follows in its sentence", () => {
  const said = createSpeller("GB")("Practice on two good legs leaves one less thing to learn. Practice on a mat.");
  expect(said).toBe("Practice on two good legs leaves one less thing to learn. Practise on a mat.");
});

test("each reader has the season, the roof and the kitchen of home", () => {
  const said = (country: string, text: string) => createSpeller(country)(text);
  expect(said("US", "Every autumn the queue is long. An autumn loaf, in autumn, in a fortnight.")).toBe(
    "Every fall the line is long. A fall loaf, in the fall, in two weeks.",
  );
  expect(said("CA", "Autumn colors, and trousers on a tea towel.")).toBe("Fall colours, and pants on a dish towel.");
  expect(said("GB", "Autumn in the attic, out of the draft, with a first draft in hand.")).toBe(
    "Autumn in the loft, out of the draught, with a first draft in hand.",
  );
  expect(said("AU", "An attic under shingles, and a shopping cart.")).toBe(
    "An attic under tiles, and a shopping trolley.",
  );
  expect(said("DE", "Every autumn.")).toBe("Every autumn.");
});

test.each(["US", "CA"])("voiced for %s no text keeps a word that only Britain uses", (country) => {
  expect(
    found(
      country,
      /\b(?:autumns?|fortnights?|queuing|tea towels?|trousers?|worktops?|skirting|plaits?|cling film|postman|flatmates?|plasterboard|motorways?)\b/i,
    ),
  ).toEqual([]);
  expect(found(country, BROKEN)).toEqual([]);
});

test("a length is in metres, in Canada as well, and a meter measures", () => {
  expect(createSpeller("CA")("Two meters from the gas meter.")).toBe("Two metres from the gas meter.");
  expect(found("CA", /\b(?:two|ten|twenty|forty|few|several|square|cubic) meters\b/i)).toEqual([]);
  expect(createSpeller("GB")("Stand two meters from the water meter, and check two meters of cable.")).toBe(
    "Stand two metres from the water meter, and check two metres of cable.",
  );
});
