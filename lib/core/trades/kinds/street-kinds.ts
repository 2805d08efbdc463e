import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever sells to one of these, teaches it or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|apps?|insurance|manufactur\\w*|wholesal\\w*|franchise|academ(?:y|ies)|schools?|courses?)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const SHOP: readonly Trait[] = ["premises", "walk_ins", "goods", "staffed", "regulars"];
/** One person's work for another, agreed on and talked over; nothing stands on a shelf. */
const DESK: readonly Trait[] = ["bookings", "jobs", "projects", "staffed"];

/** Trades that stand on most streets and had nothing of their own to say: they mend, fry, carry, sell and write. */
export const STREET_KINDS: readonly TradeKind[] = [
  {
    // What "fish and chips" alone is called; its topics are the kitchen's (food-kinds.ts).
    id: "fish-and-chips",
    of: ["food", "universal"],
    words: /\bfish ?(?:and|n) ?chips\b(?!.*\b(?:vans?|trucks?|trailers?|mobile)\b)/,
    terms: { place: "fish and chip shop" },
  },
  {
    id: "shoe-repair",
    of: ["crafts", "universal"],
    words: named(
      "(?:shoes?|boots?|heels?) (?:and \\w+ )?(?:repair\\w*|mend\\w*|restor\\w*)|(?:repair\\w*|mend\\w*) (?:of )?(?:shoes|boots)|cobblers?|heel bars?|cordonn\\w*|schuster|calzolaio|zapater(?:o|ia)",
    ),
    never: /\b(?:lamps?|screens?|phones?|batter(?:y|ies)|chairs?|clocks?|engines?)\b/i,
    terms: { work: "shoe repair" },
    tags: ["shoerepair", "cobbler", "shoecare"],
    hasTopics: true,
  },
  {
    id: "courier",
    of: ["transport", "universal"],
    words:
      /^(?!.*\b(?:freight|haulage|trucking|logistics|warehous\w*|software|food|pizza|organs?)\b).*\b(?:couriers?|parcels?(?: (?:delivery|services?|shops?))?|same day deliver\w*)\b/,
    has: ["bookings", "jobs", "staffed", "parcels"],
    leavesCluster: true,
    terms: { visit: "pickup", work: "delivering" },
    tags: ["courier", "delivery", "shipping"],
    hasTopics: true,
  },
  {
    // "Sweet shop" means barfi and laddu in India: its topics stay out of there.
    id: "sweet-shop",
    of: ["food", "retail", "universal"],
    words:
      /^(?!.*\b(?:indian|desi|punjabi|gujarati|rajasthani|pakistani|asian|mithai\w*|namkeens?|farsan|halwai|bengali|sweets? (?:marts?|houses?|cent(?:er|re)s?)|turkish|baklava|bak\w+|chocolat\w*|ice cream|dessert|equipment|suppl\w*|wholesal\w*|floss)\b).*\b(?:(?:sweets?|sweetie|candy|candies|lolly|lollies) ?(?:shops?|stores?|stalls?|bars?|makers?)|candy|candies|sweets|sweet marts?|confectioner(?:y|s)?|pick (?:and|n) mix|sugar ?craft shop)\b/,
    foods: ["sweets", "dairy"],
    has: SHOP,
    leavesCluster: true,
    terms: { work: "work with sweets" },
    tags: ["sweetshop", "candy", "sweets"],
    hasTopics: true,
  },
  {
    id: "vape-shop",
    of: ["retail", "universal"],
    words: named("vap(?:e|es|ing|er)s?(?: (?:shops?|stores?|bars?))?|e ?cig\\w*|e ?liquids?|electronic cigarettes?"),
    never: /\b(?:child(?:ren)?|kids?|presents?|gifts?|toys?|school|youngest|family)\b/i,
    has: SHOP,
    leavesCluster: true,
    tags: ["vapeshop", "vapesafety", "adultsonly"],
    hasTopics: true,
  },
  {
    id: "sari-shop",
    of: ["clothing-boutique", "retail", "universal"],
    words: named(
      "sar(?:ee|i)s?|lehengas?|salwar\\w*|shalwar\\w*|kurt(?:i|a)s?|(?:indian|ethnic|desi|south asian|pakistani) (?:ethnic )?(?:wear|clothes|clothing|fashion|dress(?:es)?|outfits?|boutiques?)(?: \\w+)?|(?:indian|pakistani) (?:bridal (?:wear|outfits?|boutiques?)|suits)",
    ),
    has: [...SHOP, "jobs", "textiles"],
    leavesCluster: true,
    never: /\b(?:dress(?:es)?|size missing|last medium|slip out of|jeans|trousers)\b/i,
    terms: { work: "work with saris" },
    tags: ["sari", "ethnicwear", "handloom"],
    hasTopics: true,
  },
  {
    id: "aquarium-shop",
    of: ["pets", "pet-shop", "retail", "universal"],
    words: named(
      "(?:tropical|ornamental|pet|marine|coral|aquarium) fish(?: (?:shops?|stores?|sellers?))?|aquariums? (?:shops?|stores?|fish|maintenance|services?|specialists?)|aquatics?(?: (?:shops?|stores?|cent(?:er|re)s?))?(?! (?:club|therapy|park|fitness))|fish tanks?(?: (?:shops?|stores?|maintenance|cleaning|services?))?|koi (?:shops?|stores?|sellers?)|aquascap\\w*",
    ),
    leavesCluster: true,
    never:
      /\b(?:cats?|dogs?|pupp(?:y|ies)|kittens?|leash(?:es)?|collars?|paws?|fur(?:ry)?|hair(?:y)?|coats?|muzzle\w*|walks?|litter|bark(?:s|ing)|birds?|hamsters?|rabbits?|chew\w*)\b/i,
    has: ["staffed", "regulars"],
    terms: { place: "aquarium shop", work: "fishkeeping" },
    tags: ["aquarium", "fishkeeping", "tropicalfish"],
    hasTopics: true,
  },
  {
    id: "beekeeper",
    of: ["farming", "food", "retail", "universal"],
    words:
      /^(?!.*\b(?:remov\w*|pest|control|suppl\w*|equipment|courses?|honey ?(?:moon|comb|dew)\w*|wax salon|baked|roast)\b).*\b(?:bee ?keep\w*|apiar\w*|apicult\w*|imker\w*|(?:raw |local |natural )?honey(?: (?:sellers?|farms?|producers?|shops?|stalls?|makers?))?|bee farms?)\b/,
    never: /\b(?:ewes?|lambs?|sheep|cattle|cows?|hens?|pigs?|tractors?|pumpkins?|barns?|crates?|fields?)\b/i,
    has: ["goods", "staffed"],
    leavesCluster: true,
    terms: { place: "beekeeper", work: "beekeeping" },
    tags: ["honey", "beekeeping", "bees"],
    hasTopics: true,
  },
  {
    id: "copywriter",
    of: ["professional", "universal"],
    words: named(
      "copy ?writ(?:er|ers|ing)|content writ(?:er|ers|ing)|proof ?read(?:er|ers|ing)|copy ?edit(?:or|ors|ing)|web(?:site)? text\\w*|(?:freelance|technical|marketing) writ(?:er|ers|ing)",
    ),
    has: DESK,
    leavesCluster: true,
    terms: { customer: "client", customers: "clients", visit: "conversation", work: "writing" },
    tags: ["copywriting", "writingtips", "words"],
    hasTopics: true,
  },
  {
    id: "ghostwriter",
    of: ["professional", "universal"],
    words: named(
      "ghost ?writ(?:er|ers|ing)|memoir\\w*|(?:life story|biography|book|speech) writ(?:er|ers|ing)|speech ?writ(?:er|ers|ing)|biographers?|book (?:editors?|coach\\w*)",
    ),
    has: DESK,
    leavesCluster: true,
    terms: { customer: "client", customers: "clients", visit: "conversation", work: "writing" },
    tags: ["ghostwriting", "memoir", "bookwriting"],
    hasTopics: true,
  },
  {
    id: "thatcher",
    of: ["home_services", "roofer", "universal"],
    words: named(
      "(?:master |roof )?thatch(?:er|ers|ing|ed roofs?)?(?: (?:repair\\w*|roof\\w*|contractors?))?|reetdach\\w*|rietdekker",
    ),
    has: ["bookings", "jobs", "projects", "house_calls", "staffed"],
    leavesCluster: true,
    never:
      /\b(?:wallpaper|bathrooms?|toilets?|faucets?|shingles?|tiles?|flashings?|membranes?|skylights?|underlayment)\b/i,
    terms: { place: "thatcher", work: "thatching" },
    tags: ["thatching", "thatchedroof", "thatcher"],
    hasTopics: true,
  },
  {
    // A machine in somebody else's shop: nobody there sells, mends or advises.
    id: "crypto-atm",
    of: ["universal", "professional"],
    words:
      /^(?!.*\b(?:suppl\w*|manufactur\w*|software|repair\w*|mining|tax|coach\w*)\b).*\b(?:crypto ?(?:currency)?|bitcoin|btc) (?:atms?|kiosks?|machines?|tellers?)\b/,
    tags: ["cryptoatm", "scamalert", "goodtoknow"],
    hasTopics: true,
  },
  {
    id: "memorial-mason",
    of: ["universal"],
    words:
      /^(?!.*\b(?:pets?|dogs?|cats?|horses?|clean\w*|wash\w*)\b).*\b(?:memorials|(?:memorial|monument(?:al)?|funeral) (?:stone ?)?(?:masons?|masonry|stones?|works|compan(?:y|ies)|makers?)|head ?stones?|grave ?stones?|tomb ?stones?|grave markers?|cemetery monuments?|monument shops?|grabmale?|grabsteine?)\b/,
    terms: { visit: "conversation", work: "work in stone" },
    tags: ["memorials", "headstones", "stonemasonry"],
    isGentle: true,
    hasTopics: true,
  },
  {
    id: "grave-care",
    of: ["universal"],
    words:
      /^(?!.*\b(?:pets?|dogs?|cats?|horses?)\b).*\b(?:graves? (?:tend\w*|car(?:e|ers?|ing)|keep\w*|clean\w*|maintenance|plant\w*|garden\w*|visits?)|(?:tend\w*|clean\w*|look\w* after) (?:of )?graves?|grabpflege|(?:grave ?stone|head ?stone|cemetery) (?:clean\w*|maintenance|care))\b/,
    terms: { visit: "visit", work: "the care of graves" },
    tags: ["gravecare", "remembrance", "cemetery"],
    isGentle: true,
    hasTopics: true,
  },
];
