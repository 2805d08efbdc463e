import type { TradeKind } from "./trade-kind";

/** Whoever supplies, teaches or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:suppl(?:y|ies|iers?)|software|insurance|wholesal\\w*|factor(?:y|ies)|farms?|machines?|schools?|ranges?|clubs?|museums?|vap(?:e|es|ing)|cbd|cannabis|hemp|nail|glue|massage|water|paint|spray|staple|heat|tattoo|safes?|lawyers?|attorneys?|shows?)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
/** What the law keeps from children is no toy, no treat and no surprise. */
const FOR_NO_CHILD =
  /\b(?:child(?:ren)?|kids?|presents?|gifts?|toys?|pocket money|treats?|surprise|birthdays?|teenagers?|first visit|sold out|try (?:it|one|something)|samples?|last[- ]minute)\b/i;

/** Trades that are regulated, seldom or both, and have to speak with care. */
export const CURIO_KINDS: readonly TradeKind[] = [
  {
    // In many countries nobody may advertise tobacco: what is posted is about care, manners and the small shop.
    id: "tobacconist",
    of: ["retail", "universal"],
    words: named(
      "tobacconists?(?: (?:shops?|stores?))?|tobacco (?:shops?|stores?|sellers?|kiosks?|merchants?)|cigars? (?:shops?|stores?|lounges?|merchants?|bars?)|^cigars?$|pipes? and (?:tobacco|cigar)\\w*|smoke ?shops?|tabac|tabakladen|trafik|estanco|tabaccheria",
    ),
    never: FOR_NO_CHILD,
    leavesCluster: true,
    has: ["premises", "walk_ins", "staffed", "regulars"],
    terms: { place: "tobacconist's", work: "keeping shop" },
    tags: ["tobacconist", "localshop", "smallshop"],
    hasTopics: true,
  },
  {
    id: "gun-shop",
    of: ["retail", "universal", "crafts"],
    words: named(
      "guns?(?: and \\w+)? (?:shops?|stores?|dealers?|rooms?)|gun ?makers?|guns? and (?:ammo|ammunition|tackle)|ammo(?:unition)? (?:shops?|stores?)|gun ?smiths?(?:ing)?|firearms?(?: and \\w+)?(?: (?:dealers?|shops?|stores?|sales))?|(?:gun|rifle|shotgun) (?:repairs?|servic\\w*|shops?|fitt\\w*)|buechsenmacher|armurerie|armeria",
    ),
    never: FOR_NO_CHILD,
    leavesCluster: true,
    has: ["premises", "walk_ins", "jobs", "staffed"],
    terms: { work: "gunsmithing" },
    tags: ["gunsafety", "gunsmith", "safestorage"],
    hasTopics: true,
  },
  {
    id: "taxidermist",
    of: ["universal", "crafts", "pets", "retail"],
    words: named("taxiderm\\w*|praeparator\\w*|taxidermiste\\w*"),
    never: /\b(?:child(?:ren)?|kids?|supper|dinner|kitchen|snacks?)\b/i,
    leavesCluster: true,
    has: ["bookings", "jobs", "staffed"],
    terms: { place: "taxidermist", work: "taxidermy" },
    tags: ["taxidermy", "naturalhistory", "craft"],
    hasTopics: true,
  },
];
