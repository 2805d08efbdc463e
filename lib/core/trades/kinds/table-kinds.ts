import type { Trait } from "../../vocabulary";
import { OF_A_PANTRY } from "./food-kinds";
import type { TradeKind } from "./trade-kind";

/** Whoever sells to one of these, teaches it or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|apps?|insurance|wholesal\\w*|factor(?:y|ies)|academ(?:y|ies)|schools?|courses?|training|recruit\\w*|knives|uniforms?|clothing|pizza|machines?|packaging)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const SHOP: readonly Trait[] = ["premises", "walk_ins", "goods", "staffed", "regulars"];
const SELLER =
  "(?:shops?|stores?|makers?|bak(?:ery|eries|ers?)|compan(?:y|ies)|houses?|sellers?|marts?|cent(?:er|re)s?|stalls?|bars?)";

/** What is cooked in somebody's home, under a crust, in a kadhai or grown in the tide. */
export const TABLE_KINDS: readonly TradeKind[] = [
  {
    id: "private-chef",
    of: ["food", "caterer", "universal"],
    words: named(
      "(?:private|personal|in home|dinner party|freelance|travell?ing|villa|yacht|celebrity) (?:dining )?(?:chefs?|cooks?)|home chefs? for \\w+|chefs? (?:for hire|at home|in your home|to your home)|private dining(?: at home)?|mietkoch|chef a domicile|chef privado",
    ),
    leavesCluster: true,
    has: ["bookings", "house_calls", "projects", "staffed"],
    terms: { customer: "host", customers: "hosts", visit: "dinner", work: "cooking" },
    tags: ["privatechef", "dinnerparty", "personalchef"],
    hasTopics: true,
  },
  {
    id: "pie-shop",
    of: ["bakery", "food", "retail", "universal"],
    words: named(
      `(?:(?:meat|pork|fruit|sweet|savou?ry|artisan|handmade|hand made|game) )?pies?(?: and (?:mash|peas|cakes?|pasties))? ${SELLER}|pie and mash|(?:meat|pork|artisan|handmade|savou?ry) pies|^(?:\\w+ )?pies$`,
    ),
    // Whoever fills crusts pipes no buttercream and drives no tiers home.
    never: /\b(?:buttercream|icing|cakes?|bread|loaf|loaves)\b/i,
    has: SHOP,
    terms: { place: "pie shop", work: "pie making" },
    tags: ["pie", "pieshop", "pastry"],
    hasTopics: true,
  },
  {
    id: "mithai-shop",
    of: ["food", "bakery", "retail", "universal"],
    words: named(
      "mithai\\w*(?: (?:and \\w+ )?\\w+)?|(?:indian|desi|bengali|punjabi|gujarati|rajasthani|south indian|pakistani|asian) (?:sweets?|confectioner(?:s|y)?)(?: (?:and \\w+ )?(?:shops?|stores?|makers?|marts?|houses?|cent(?:er|re)s?))?|sweet ?meats?(?: shops?)?|halwais?|sweets? (?:marts?|houses?|cent(?:er|re)s?)|sweets? and (?:namkeens?|farsan)|farsan(?: (?:marts?|shops?))?",
    ),
    leavesCluster: true,
    has: SHOP,
    terms: { work: "making mithai" },
    tags: ["mithai", "indiansweets", "sweetshop"],
    hasTopics: true,
  },
  {
    id: "oyster-farm",
    of: ["farming", "food", "retail", "universal"],
    words: named(
      "(?:oysters?|shell ?fish)(?: and \\w+)? (?:farms?|growers?|farm(?:ers?|ing)|beds?|compan(?:y|ies)|shacks?|hatcher(?:y|ies)|producers?|sellers?)|austernzucht|ostreicult\\w*",
    ),
    leavesCluster: true,
    has: ["goods", "staffed", "regulars"],
    terms: { work: "growing oysters" },
    tags: ["oysters", "oysterfarm", "shellfish"],
    hasTopics: true,
  },
  {
    // Nobody walks between rows: no field, no tractor, and often no door.
    id: "aquaculture",
    of: ["farming", "food", "retail", "universal"],
    words: named(
      "aquacultur\\w*|mussels?(?: (?:farms?|growers?|farm(?:ers?|ing)|producers?|compan(?:y|ies)))|(?:fish|trout|salmon|char|eels?|carp|tilapia|barramundi|catfish|sturgeon|caviar|kingfish|sea bass|clams?|cockles?|scallops?|abalone|prawns?|shrimps?|crayfish|yabb(?:y|ies)|lobsters?|crabs?|sea ?weed|kelp|algae|spirulina)(?: and \\w+)? (?:farms?|growers?|farm(?:ers?|ing)|hatcher(?:y|ies)|producers?|ponds?|ranch\\w*)|piscicult\\w*|fischzucht|forellenzucht",
    ),
    leavesCluster: true,
    has: ["goods", "staffed", "regulars"],
    terms: { work: "farming in water" },
    tags: ["aquaculture", "seafood", "localfood"],
    hasTopics: true,
    isBroad: true,
  },
  {
    // Dough around a filling, eaten warm from the hand: nothing stands on a shelf to be touched.
    id: "filled-parcels",
    of: ["food", "bakery", "retail", "universal", "food-truck"],
    words: named(
      `(?:past(?:y|ies)|samosas?|empanadas?|tamales?|bao|pupusas?|arepas?|pierogi|b[ou]reks?|calzones?|momos?|sausage rolls?|spring rolls?|pirozhki|steamed buns?|tamaleria|pupuseria)(?= |$)`,
    ),
    leaves: OF_A_PANTRY,
    tags: ["streetfood", "eatlocal", "handmade"],
    hasTopics: true,
  },
];
