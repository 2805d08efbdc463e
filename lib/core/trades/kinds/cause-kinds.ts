import type { TradeKind } from "./trade-kind";

/** What nearly all topics for any local business are not: free of buying, bills and opening hours. */
const OF_ANYBODY = [
  "u-thank-somebody",
  "u-small-town-detail",
  "u-worth-keeping",
  "u-kindness-noticed",
  "u-postcard-view",
];

const HOUSE_OF_PRAYER =
  "church(?:es)?|chapels?|cathedrals?|basilicas?|kirk|abbey|priory|convents?|monaster(?:y|ies)|parish(?:es)?|congregations?|mosques?|masjids?|islamic cent(?:er|re)s?|synagogues?|shul|temples?|mandirs?|gurdwaras?|gurudwaras?|viharas?|meeting ?houses?|places? of worship|houses? of (?:prayer|worship)";
const CAUSE =
  "charit(?:y|ies)|charitable (?:trusts?|organi[sz]ations?|foundations?|societ(?:y|ies))|non ?profits?|not for profits?|ngos?|voluntary organi[sz]ations?|volunteer (?:groups?|organi[sz]ations?)|(?:animal|dog|cat|pet|horse|donkey|wildlife|rabbit|bird) (?:rescues?|shelters?)|(?:museum|heritage|community|civic|wildlife|preservation|youth) trusts?|community foundations?";
/** Named at the end or before what only says more: a church organ builder is a craft, a charity auctioneer a trade. */
const heading = (words: string) =>
  new RegExp(`\\b(?:${words})(?:$| (?:of|in|and|for|at|community|office|group|organi[sz]ation)\\b)`);

/** Kinds that sell nothing: whoever comes is no customer, and what is given has no bill. */
export const CAUSE_KINDS: readonly TradeKind[] = [
  {
    id: "congregation",
    of: ["universal"],
    words: heading(HOUSE_OF_PRAYER),
    borrows: OF_ANYBODY,
    terms: { customer: "visitor", customers: "visitors", visit: "visit", work: "community life" },
    tags: ["community", "everyonewelcome", "neighbors"],
    hasTopics: true,
  },
  {
    id: "charity",
    of: ["universal", "pets", "leisure"],
    words: heading(CAUSE),
    borrows: OF_ANYBODY,
    terms: { customer: "supporter", customers: "supporters", visit: "conversation", work: "voluntary work" },
    tags: ["volunteering", "community", "localsupport"],
    hasTopics: true,
  },
];
