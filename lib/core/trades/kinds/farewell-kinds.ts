import type { TradeKind } from "./trade-kind";

const NO_ANIMALS = "pets?|dogs?|cats?|horses?|animals?";

/** Trades of farewell that have topics of their own beside the gentle ones. */
export const FAREWELL_KINDS: readonly TradeKind[] = [
  {
    // Who binds a wreath, drives a hearse or sings directs no funeral.
    id: "funeral-director",
    of: ["universal"],
    words: new RegExp(
      `^(?!.*\\b(?:${NO_ANIMALS}|florists?|flowers?|wreaths?|cater\\w*|cars?|limousines?|hearses?|celebrants?|photograph\\w*|music\\w*|singers?|stationery|suppl\\w*|insurance|software|masons?|masonry)\\b).*\\b(?:funeral (?:directors?|directing|homes?|parlou?rs?|services?|arrangers?|arranging|care|houses?|compan(?:y|ies)|chapels?)|funerals|undertakers?|undertaking|morticians?|mortuary services?|bestatt\\w*|pompes funebres|(?:onoranze|imprese?) funebri|funerarias?|tanatorios?|begrafenis\\w*|uitvaart\\w*)\\b`,
    ),
    terms: { visit: "conversation", work: "the work at a funeral" },
    tags: ["funeraldirector", "funeralcare", "bereavement"],
    isGentle: true,
    hasTopics: true,
  },
  {
    id: "crematorium",
    of: ["universal"],
    words: new RegExp(
      `^(?!.*\\b(?:${NO_ANIMALS}|direct cremations?|suppl\\w*|equipment)\\b).*\\b(?:crematori(?:um|ums|a)|crematory|krematori(?:um|en)|crematorios?)\\b`,
    ),
    terms: { visit: "visit", work: "the work at a crematorium" },
    tags: ["crematorium", "remembrance", "funeralservice"],
    isGentle: true,
    hasTopics: true,
  },
  {
    id: "probate",
    of: ["universal"],
    words: /\b(?:probate|estate administration|administration of estates|letters of administration|nachlass\w*)\b/,
    terms: { visit: "meeting", work: "the work on an estate" },
    tags: ["probate", "estate", "goodtoknow"],
    isGentle: true,
    hasTopics: true,
  },
];
