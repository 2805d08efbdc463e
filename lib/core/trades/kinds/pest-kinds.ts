import type { TradeKind } from "./trade-kind";

const words = (list: string) => new RegExp(`\\b(?:${list})\\b`, "i");
const pest = (
  id: string,
  said: RegExp,
  own: string,
  terms: TradeKind["terms"],
  tags: readonly string[],
): TradeKind => ({
  id,
  of: ["pest-control"],
  words: said,
  only: words(own),
  ...(terms ? { terms } : {}),
  tags,
});
/** Who is called for one animal says nothing of the others. */
export const PESTS: readonly TradeKind[] = [
  pest(
    "bees",
    /\b(?:bees?|swarms?|hives?)\b/,
    "a bee|bees|honeybees?|wasps|swarms?",
    { place: "bee removal service", work: "bee removal" },
    ["bees", "savethebees", "honeybees", "beeremoval"],
  ),
  pest("wasps", /\b(?:wasps?|hornets?)\b/, "bees?|wasps?", { work: "wasp removal" }, ["wasps", "waspnest"]),
  pest("termites", /\b(?:termites?|white ants?)\b/, "termites?|about wood", undefined, ["termites", "homecare"]),
  pest("bed-bugs", /\bbed ?bugs?\b/, "bed bugs?|suitcases?|eggs", undefined, ["bedbugs", "sleepwell"]),
  pest("rodents", /\b(?:rats?|mice|mouse|rodents?)\b/, "rats?|mice|mouse|mouse's|rodents?|gnaw\\w*", undefined, [
    "rodents",
    "homecare",
  ]),
  pest("mosquitoes", /\bmosquito\w*/, "mosquitoe?s?|water", undefined, ["mosquitoes", "summerevenings"]),
  pest(
    "wildlife",
    /\b(?:possums?|wildlife|birds?|pigeons?|moles?|squirrels?|bats?|raccoons?|snakes?)\b/,
    "attics?|wings|birds|proof\\w*|closing holes|vents",
    undefined,
    ["wildlife", "homecare"],
  ),
];
