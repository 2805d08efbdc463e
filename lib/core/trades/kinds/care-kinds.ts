import type { TradeKind } from "./trade-kind";

/** A home for children is none for their grandparents. */
const NOT_FOR_THE_YOUNG = "^(?!.*\\b(?:child\\w*|kids?|youth|bab(?:y|ies)|animals?|pets?|dogs?|cats?|horses?)\\b).*";
const HOME_FOR_ELDERS =
  "\\b(?:(?:care|nursing|residential|retirement|rest|convalescent|old (?:peoples?|age|folks?)) homes?|assisted living|memory care|senior living|(?:retirement|senior) (?:communit(?:y|ies)|villages?|living)|skilled nursing|aged care (?:home|facility)|pflegeheim|altenheim|seniorenheim)\\b";
const AT_HOME =
  "\\b(?:home ?care|(?:live|in) (?:in|home) care|domiciliary|care (?:agenc(?:y|ies)|workers?)|(?:senior|elder(?:ly)?|aged|companion|respite|personal) care|care ?givers?|carers?|home help|home health(?: ?care)?|visiting care)\\b";
/** No shop, no bill that is compared, nobody who would be left with a stranger's sofa. */
const OF_SHOPS =
  /\b(?:receipts?|budget|stars?|three-star|regulars?|the usual|stock(?:ing)?|closing time|sofa people|weather forecasting|pric\w+|samples?|favorite tool|trade first)\b/i;

/** Kinds of trades that look after people day by day, and after how they look and live. */
export const CARE_KINDS: readonly TradeKind[] = [
  {
    id: "care-home",
    of: ["health", "universal"],
    words: new RegExp(NOT_FOR_THE_YOUNG + HOME_FOR_ELDERS),
    never: OF_SHOPS,
    has: ["premises", "staffed"],
    leavesCluster: true,
    terms: { customer: "resident", customers: "residents", visit: "visit", work: "care" },
    tags: ["eldercare", "seniorliving", "carework"],
    hasTopics: true,
  },
  {
    id: "home-care",
    of: ["health", "universal"],
    words: new RegExp(`${NOT_FOR_THE_YOUNG.replace("(?!", `(?!.*${HOME_FOR_ELDERS})(?!`)}${AT_HOME}`),
    never: OF_SHOPS,
    has: ["bookings", "house_calls", "staffed", "regulars"],
    leavesCluster: true,
    terms: { customer: "client", customers: "clients", visit: "visit", work: "care" },
    tags: ["homecare", "eldercare", "caregivers"],
    hasTopics: true,
  },
  {
    id: "lash-brow",
    of: ["beauty", "universal"],
    words: /\b(?:eye ?lash(?:es)?|lash(?:es)?|eye ?brows?|brows?)\b/,
    never: /\b(?:roots|nails?|hands and backs|glass files?|feet|hair ?cut)\b/i,
    has: ["premises", "bookings", "jobs", "staffed", "regulars"],
    terms: { customer: "client", customers: "clients", visit: "appointment", work: "lash and brow work" },
    tags: ["lashes", "brows", "lashandbrow"],
    hasTopics: true,
  },
  {
    id: "organizer",
    of: ["home_services", "professional", "universal"],
    words:
      /\b(?:(?:professional|home|house|closet|personal|wardrobe|office) organi[sz]\w*|declutter\w*|organi[sz]ing (?:services?|consult\w*|coach))\b/,
    has: ["bookings", "house_calls", "staffed"],
    leavesCluster: true,
    terms: { customer: "client", customers: "clients", visit: "session", work: "organizing" },
    tags: ["declutter", "organizing", "tidyhome"],
    hasTopics: true,
  },
];
