import type { Cluster } from "../vocabulary";
import type { TradeTerms } from "../writing/topics/topic-schema";
import { asTerm, isPerson } from "./word-trade";

type Terms = Partial<TradeTerms>;

/** Kinds of a known trade that no owner calls by its name: a B&B is no hotel. Owners' words are folded. */
const PLACES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  hotel: [
    [/\b(?:b and b|b b|bed and breakfast)\b/, "B&B"],
    [/\bguest ?house\b/, "guest house"],
    [/\bmotel\b/, "motel"],
    [/\binn\b/, "inn"],
    [/\blodge\b/, "lodge"],
  ],
  bar: [
    [/\bpub\b/, "pub"],
    [/\btavern\b/, "tavern"],
  ],
  cafe: [
    [/\bkopitiam\b/, "kopitiam"],
    [/\bcoffee (?:kiosk|stand|stall|hatch)\b/, "coffee stand"],
    [/\bcoffee (?:van|truck|trailer|cart)\b/, "coffee van"],
    [/\b(?:bubble tea|boba)\b/, "bubble tea shop"],
    [/\btea ?houses?\b/, "tea house"],
    [/\btea (?:shop|store)s?\b/, "tea shop"],
    [/\btea ?rooms?\b/, "tea room"],
    [/\bcoffee shop\b/, "coffee shop"],
  ],
  photographer: [[/\b(?:photo\w*|portrait) studios?\b/, "photo studio"]],
  "personal-trainer": [[/\b(?:pt|personal training|training) studios?\b/, "personal training studio"]],
  plumber: [
    [
      /\bbath(?:room)?s? (?:fitt\w*|install\w*)\b(?!.*\bkitchens?\b)(?<!\b(?:kitchens?|plumb\w*)\b.*)/,
      "bathroom fitter",
    ],
  ],
  spa: [
    [/^(?!.*\bspas?\b).*\bhamm?ams?\b/, "hammam"],
    [/^(?!.*\bspas?\b).*\bbath ?houses?\b/, "bathhouse"],
    [/^(?!.*\b(?:spas?|wellness)\b).*\bsaunas?\b/, "sauna"],
  ],
  restaurant: [
    [/\bdhabas?\b/, "dhaba"],
    [/\bcanteens?\b/, "canteen"],
    [/\bcarvery\b/, "carvery"],
    [/\bgastro ?pub\b/, "gastropub"],
    [/\bsteak ?house\b/, "steakhouse"],
    [/\bbistro\b/, "bistro"],
    [/\bbrasserie\b/, "brasserie"],
    [/\btrattoria\b/, "trattoria"],
    [/\bdiner\b/, "diner"],
  ],
};

/** What an hour at a place of sport is spent on. */
const SPORTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:kite ?)?surf/, "surfing"],
  [/\bswim/, "swimming"],
  [/\bski\b/, "skiing"],
  [/\bsail/, "sailing"],
  [/\bgolf/, "golf"],
  [/\btennis/, "tennis"],
  [/\bpadel/, "padel"],
  [/\bclimb/, "climbing"],
  [/\b(?:horse )?riding/, "riding"],
  [/\b(?:scuba|diving)\b/, "diving"],
  [/\browing/, "rowing"],
  [/\bkayak/, "kayaking"],
];
const TAUGHT: Terms = { customer: "student", customers: "students", visit: "lesson" };
const HIRED: Terms = { customer: "customer", customers: "customers", visit: "visit", work: "work like ours" };

/** Longer names of people say whom they serve or how. */
const PERSON_WORDS = 3;

/** Who the owner is, where the words say so: a gardener is no landscaping company, a wedding photographer no studio. */
export function personIn(label: string): string | null {
  const term = asTerm(label);
  const isOne = isPerson(term) && !/[,&]| and /.test(term) && term.split(" ").length <= PERSON_WORDS;
  return isOne ? term : null;
}

/** The words of a known trade that an owner's own replace; `words` are folded. */
export function ownTermsOfTrade(tradeId: string, words: string): Terms {
  const place = PLACES[tradeId]?.find(([name]) => name.test(words))?.[1];
  return place === undefined ? {} : { place };
}

/** The words of a cluster that a kind of it has others for: a surf school has students, and a ski rental no visitors. */
export function ownTermsOfKind(cluster: Cluster, words: string): Terms {
  if (cluster === "leisure") return /\b(?:hire|rental)\b/.test(words) ? HIRED : {};
  if (cluster !== "fitness") return {};
  const work = SPORTS.find(([name]) => name.test(words))?.[1];
  return {
    ...(work === undefined ? {} : { work }),
    ...(/\b(?:school|lessons?|academy|class(?:es)?)\b/.test(words) ? TAUGHT : {}),
  };
}
