import type { Risk } from "../vocabulary";

// Trades whose customers grieve, are gravely ill, flee or are in distress. Words, so that unknown trades are found too.
const GENTLE =
  /\b(?:funerals?|undertakers?|mortician|mortuary|morgue|crematori(?:um|a)|crematory|cremations?|embalm\w*|burials?|cemeter(?:y|ies)|graves?|gravestones?|headstones?|tombstones?|coffins?|caskets?|(?:cremation|ashes|memorial) urns?|hospices?|palliative|end of life|euthanasia|bereave\w*|grief|grieving|monument(?:al)? (?:(?:stone ?)?masons?|masonry|compan(?:y|ies)|works|makers?|shops?)|grabsteine?|grabmale?|memorials|memorial (?:masons?|stones?|stonemasons?|gardens?|parks?|jewell?ery|keepsakes?|services?)|death doulas?|cancer|oncolog\w*|chemotherapy|dialysis|dementia|alzheimer\w*|miscarriage|abortions?|suicide|crisis|trauma|ptsd|eating disorders?|mental health|psychiatr\w*|addictions?|alcoholi\w*|substance abuse|drug (?:rehab|treatment|counsel\w*)|alcohol (?:rehab|treatment|counsel\w*)|sober living|halfway house|methadone|(?:wom[ae]ns?|homeless|domestic violence|family|emergency) (?:shelters?|refuges?)|shelters? for (?:wom[ae]n|the homeless|families)|domestic (?:violence|abuse)|abuse|rape|victims?|refugees?|payday loans?|debts?|insolvency|bankruptcy|repossession|foreclosures?|credit repair|food ?(?:banks?|pantr(?:y|ies)|larders?)|community (?:pantr(?:y|ies)|larders?|fridges?)|soup kitchens?|homeless\w*|biohazard|crime scene|bestatt\w*|pompes funebres|funerarias?|tanatorios?|(?:onoranze|imprese?) funebri|begrafenis\w*|uitvaart\w*|krematori(?:um|en)|crematorios?)\b/;
// "Rehab" alone is for addicts or after a stroke; a sports rehab and a car's recovery are not.
const REHAB =
  /\b(?:rehab|rehabs|rehabilitation|detox (?:clinic|center|centre)|recovery (?:clinic|center|centre|house))\b/;
const NOT_REHAB = /\b(?:sports?|physio\w*|wildlife|vehicle|car|data|house|home|property|cardiac|injury|back|juice)\b/;
/** Something is sold or told, not met with: no grief in a crisis communications agency. */
const NOT_GENTLE =
  /\b(?:(?:charity|thrift|hospice|second ?hand) shops?|crisis (?:pr|communications?|management)|grave(?:l|ly)|debt free|non alcoholic|software)\b/;

// Who settles estates meets people who mourn; a firm that does other law, too, or values and clears a house, is another's.
const PROBATE = /\b(?:probate|estate administration|administration of estates|letters of administration|nachlass\w*)\b/;
const NOT_PROBATE =
  /\b(?:conveyanc\w*|famil\w*|divorce|propert\w*|litigation|disputes?|crim\w*|employ\w*|immigra\w*|injur\w*|commercial|corporate|business|tax\w*|account\w*|notar\w*|genealog\w*|heirs?|valu\w*|apprais\w*|clear(?:ances?|ing)|auction\w*|agents?|real estate|realt\w*|loans?|lend\w*|advances?|courts?)\b/;

/** True for the trades of grief, grave illness and distress, where a joke or a wish would hurt. `words` are folded. */
export function isGentleTrade(words: string): boolean {
  if (NOT_GENTLE.test(words)) return false;
  if (PROBATE.test(words) && !NOT_PROBATE.test(words)) return true;
  return GENTLE.test(words) || (REHAB.test(words) && !NOT_REHAB.test(words));
}

// The first class that a trade's words name counts.
const RISK_WORDS: readonly (readonly [Risk, RegExp])[] = [
  [
    "financial",
    /\b(?:mortgages?|financ\w*|wealth|invest(?:ment|or|ing)s?|loans?|lend(?:er|ing)s?|money lender|credit|debts?|insolvency|bankruptcy|foreclosures?|repossession|pensions?|tax(?:es)?|account(?:ant|ancy|ing)s?|bookkeep\w*|payroll|insurance|crypto\w*|bitcoin|forex|stock ?brokers?|day trading|pawn ?(?:shops?|brokers?)|pawnbrokers?|equity release|funerals?|undertakers?|crematori(?:um|a)|crematory|cremations?|burials?)\b/,
  ],
  [
    "legal",
    /\b(?:laws?|lawyers?|legal|attorneys?|solicitors?|barristers?|notar(?:y|ies)|paralegals?|immigration|visas?|bail|conveyanc\w*|probate|will writ\w*|patents?|trade ?marks?|mediat(?:or|ion)s?|arbitrat\w*|process servers?|divorce)\b/,
  ],
  [
    "medical",
    /\b(?:surg(?:eon|ery|eries|ical)s?|laser|teeth|tooth|dental|dentur\w*|orthodont\w*|botox|fillers?|aesthetics?|injectables?|massage\w*|(?:\w+)?therap(?:y|ies|ist|ists)|counsell?(?:or|ors|ing)|rehab\w*|reiki|doulas?|midwi(?:fe|ves|fery)|phlebotom\w*|clinics?|medi(?:cal|cine|spa)|med ?spa|nurs(?:e|es|ing)|doctors?|physicians?|psych(?:olog|iatr|other)\w*|hypno\w*|acupunct\w*|osteopath\w*|homeopath\w*|naturopath\w*|ayurved\w*|chiropract\w*|chiropod\w*|podiat\w*|physio\w*|nutrition\w*|diet(?:itian|ician|etics)?s?|supplements?|weight loss|slimming|hearing|fertility|ivf|abortions?|hospices?|palliative|cancer|oncolog\w*|addictions?|detox|colonic\w*|hijama|cupping|ear ?wax|moles?|warts?|skin tags?|veins?|tattoo removal|hair (?:transplants?|loss|removal|restoration)|electrolysis|microneedling|chemical peels?|iv (?:drips?|therapy)|oxygen bars?|cryotherapy|cannabis|marijuana|cbd|dispensar(?:y|ies)|pharmac\w*|blood banks?|sperm banks?|care homes?|home care|elder ?care|eye ?care|optic(?:ian|al)\w*|vaccin\w*|diagnostic\w*|ultrasound|wom[ae]ns? health|mental health|(?:sleep|lactation|breastfeeding) (?:consultant|specialist|coach)s?|kinesiolog\w*|reflexolog\w*|aromatherap\w*)\b/,
  ],
];

/** The risk class that an unknown trade's own words name; null when they name none. `words` are folded. */
export function riskOfWords(words: string): Risk | null {
  return RISK_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
