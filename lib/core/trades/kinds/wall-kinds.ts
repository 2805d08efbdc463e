import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever sells to one of these, teaches it or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|apps?|insurance|manufactur\\w*|wholesal\\w*|merchants?|shops?|stores?|showrooms?|academ(?:y|ies)|schools?|courses?|training)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const ON_SITE: readonly Trait[] = ["bookings", "jobs", "projects", "house_calls", "staffed"];

/** Words with which somebody builds something else. */
const NO_HOUSE =
  "^(?!.*\\b(?:boats?|bod(?:y|ies)|web\\w*|apps?|teams?|decks?|fenc\\w*|pools?|frames?|organs?|instruments?|guitars?|furniture|sheds?|walls?|roads?|ships?|bikes?|cars?|kitchens?|bathrooms?|merchants?|suppl\\w*|clean\\w*|software|insurance|recruit\\w*|consult\\w*|wedding|brand\\w*|model|(?:tree|dog|dolls?|bird|play|wendy|green) ?houses?)\\b).*";
/** Who builds a pond, an oven or a cellar is called a builder, too: what is built has to be a house, or nothing named. */
const BUILDERS =
  "(?<=^|[,/] ?|\\b(?:and|a|an|the|my|our|we are|i am|as|homes?|house|residential|commercial|property|extensions?|lofts?|conversions?|renovations?|garages?|flats?|annex\\w*|villas?|bungalows?|cabins?|barns?|general|master|custom|bespoke|new|local|family|independent|small|registered|qualified|licensed|certified|reliable|trusted|professional|experienced|traditional|heritage|period|passive|eco|green|sustainable|luxury|timber|oak|brick|stone|straw|bale|run|owned) )builders?";

/** Who builds, plasters and tiles: most streets have one at work, and the cluster of house trades knows no mortar. */
export const WALL_KINDS: readonly TradeKind[] = [
  {
    id: "builder",
    of: ["home_services", "universal"],
    words: new RegExp(
      `${NO_HOUSE}\\b(?:${BUILDERS}|building (?:contractors?|firms?|compan(?:y|ies)|services?|work)|general contractors?|construction(?: (?:compan(?:y|ies)|firms?|services?))?|(?:home|house|loft|garage) (?:extensions?|conversions?)|bricklay\\w*|brickies?|bricky|brickies|maurer\\w*|baufirma|bauunternehm\\w*)\\b`,
    ),
    has: ON_SITE,
    terms: { work: "building" },
    tags: ["builder", "homeimprovement", "renovation"],
    hasTopics: true,
  },
  {
    id: "plasterer",
    of: ["home_services", "painter-decorator", "universal"],
    words: named(
      "plaster(?:er|ers|ing)|render(?:er|ers|ing)(?! (?:farm|studio|3d))|skimming|dry ?lin(?:er|ers|ing)|stuccos?",
    ),
    has: ON_SITE,
    terms: { place: "plasterer", work: "plastering" },
    tags: ["plasterer", "plastering", "homeimprovement"],
    hasTopics: true,
  },
  {
    id: "tiler",
    of: ["home_services", "universal"],
    words: named(
      "til(?:er|ers|ing)|tile (?:fitt\\w*|lay\\w*|install\\w*|setters?|contractors?)|wall and floor til\\w*|fliesenleger|carreleur",
    ),
    has: ON_SITE,
    terms: { place: "tiler", work: "tiling" },
    tags: ["tiler", "tiling", "bathroom"],
    hasTopics: true,
  },
];
