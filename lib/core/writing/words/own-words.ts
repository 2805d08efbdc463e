/** One word for another wherever it stands, and the countries it is for (ISO 3166-1 alpha-2) where not all that share a side say it. */
export type OwnWord = readonly [word: string, other: string, countries?: readonly string[]];

/** Great Britain, Ireland and their neighbors, who say more things their own way than the rest of the Commonwealth. */
export const ISLES: readonly string[] = ["GB", "IE", "MT", "CY", "GI", "IM", "JE", "GG"];
const JUMPERS = [...ISLES, "AU", "NZ"];
const NO_RIDGES = [...ISLES, "AU", "NZ", "ZA"];

const withPlural = (pairs: readonly OwnWord[]): OwnWord[] =>
  pairs.flatMap(([word, other, countries]) => {
    const both = [[word, other] as const, [`${word}s`, `${other}s`] as const];
    return both.map(([one, two]): OwnWord => (countries ? [one, two, countries] : [one, two]));
  });

/** What the US has another word for than those who spell as Britain does: the library is written in the first. */
export const BRITISH_OWN_WORDS: readonly OwnWord[] = [
  ...withPlural([
    ["apartment", "flat"],
    ["backyard", "back garden", ISLES],
    ["carburetor", "carburettor"],
    ["clothesline", "washing line", ISLES],
    ["cookout", "barbecue"],
    ["crib", "cot"],
    ["elevator", "lift"],
    ["flashlight", "torch"],
    ["laundromat", "launderette", ISLES],
    ["movie", "film", ISLES],
    ["sneaker", "trainer", ISLES],
    ["stovetop", "hob", ISLES],
    ["sweater", "jumper", JUMPERS],
    ["vise", "vice"],
    ["zipper", "zip"],
  ]),
  ["chili", "chilli"],
  ["chilies", "chillies"],
  ["chilis", "chillies"],
  ["cilantro", "coriander"],
  ["counterclockwise", "anticlockwise"],
  ["daycare", "nursery", ["GB"]],
  ["daycares", "nurseries", ["GB"]],
  ["flashlights", "torches"],
  ["preschool", "nursery", ["GB"]],
  ["pruner", "secateur", NO_RIDGES],
  ["pruners", "secateurs", NO_RIDGES],
  ["shrimp", "prawns"],
];

/** What the US and Canada have another word for than a topic may use. */
export const NORTH_AMERICAN_OWN_WORDS: readonly OwnWord[] = [
  ...withPlural([
    ["caravan", "camper"],
    ["downpipe", "downspout"],
    ["drainpipe", "downspout"],
    ["hairdryer", "hair dryer"],
    ["offcut", "scrap"],
    ["parcel", "package"],
    ["pavement", "sidewalk"],
    ["payslip", "pay stub"],
    ["pram", "stroller"],
    ["puncture", "flat"],
    ["rucksack", "backpack"],
    ["timetable", "schedule"],
    ["trolley", "cart"],
    ["trouser", "pant"],
    ["worktop", "countertop"],
  ]),
  ["anorak", "parka"],
  ["bodge", "quick fix"],
  ["bodged", "botched"],
  ["dodgy", "bad"],
  ["joiner", "carpenter"],
  ["joiners", "carpenters"],
  ["marquee", "party tent"],
  ["paintwork", "paint"],
  ["prawn", "shrimp"],
  ["prawns", "shrimp"],
  ["takeaway", "takeout"],
  ["ticked", "checked"],
  ["tills", "registers"],
  ["torches", "flashlights"],
  ["varifocals", "progressives"],
  ["waistcoat", "vest"],
];
