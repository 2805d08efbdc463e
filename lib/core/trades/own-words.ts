import { isPlaceTerm } from "./word-trade";

/** An owner's words for a trade, read apart: what it is, and what it says it has not got. */
export interface OwnWords {
  /** Without where it stands and what it lacks: "café inside a hospital, no food" is a café. */
  said: string;
  /** "restaurant", "weddings": one thing each, as the owner wrote it. */
  lacks: readonly string[];
}

const MARKS = ",;|()–—";
/** What follows a thing that is lacked or a place that is named, and is of the trade again. */
const REST = `(?=[${MARKS}]|$|\\s(?:but|for|with|without|no|not|except|that|which|selling|offering|serving|called|named|in|at|near|next|opposite|inside|beside|behind|by)\\s)`;
/** "No-frills", "not for profit", "no. 7": they say what it is like, not what is missing. */
const NO_LACK =
  "(?:for[ -]profit|just|only|your|frills?|kill|win|nonsense|fuss|more|ordinary|limits?|far|so|to|too|dig|sew|touch|contact(?! lens)|one|like|quite|have to|need to|worry|stress|hassle|\\d)\\b";
const LACK = new RegExp(
  `(?<=\\S)(?<!\\bno win)[\\s${MARKS}-]+(?:but\\s+|and\\s+)?(?:without|w/o|not|no|never|do(?:es)?n['’]?t|except(?:ing)?(?:\\s+for)?|excluding|other\\s+than|apart\\s+from|minus)\\s+(?!${NO_LACK})([^${MARKS}]+?)\\s*\\)?${REST}`,
  "giu",
);
/** "We do not do tax returns" lacks tax returns. */
const VERB =
  /^(?:do|does|offer|sell|stock|make|provide|supply|carry|take on|take|accept|serve|cover|handle|treat|see|fit|prepare|lodge|file)\s+(?=\p{L}{3})/iu;
const ARTICLE = /^(?:for\s+)?(?:(?:a|an|any|the|our|own)\s+)?/iu;
/** "No appointment needed", "without a restaurant on site". */
const IDLE =
  /\s+(?:needed|required|necessary|available|allowed|please|thanks?|on ?site|at all|of (?:its|our|my) own)$/iu;
const ITEMS = /\s*(?:\s(?:or|and|nor)\s|[&/+])\s*(?:no\s+|without\s+)?/iu;

/** Where something stands: these say so with any noun after them… */
const STANDS = `inside(?!\\s+(?:and|out)\\b)(?:\\s+of)?|within|behind(?!\\s+the\\s+scenes)|beneath|underneath|beside|besides|next(?:\\s+door)?\\s+to|opposite|across(?:\\s+the\\s+(?:road|street))?\\s+from|in\\s+front\\s+of|near(?:\\s+to)?|close\\s+to|(?:a)?round\\s+the\\s+corner\\s+from|adjacent\\s+to|adjoining|attached\\s+to|overlooking|facing|upstairs\\s+from|between`;
/** …and these only before one place: "under a hotel", and never "lessons in Excel" or "over 50s". */
const MAY_STAND =
  "in|at|on|by|off|over|above|under|below|outside|along|around|past|beyond|on\\s+top\\s+of|at\\s+the\\s+back\\s+of|on\\s+the\\s+(?:grounds|premises|site)\\s+of|(?:part|inside\\s+part)\\s+of";
const WHERE = new RegExp(
  `(?<=\\S)(?<!\\bhole)\\s+(?:(?:located|situated|based|right|just|directly|hidden|working|operating|trading|(?:renting|rents)\\s+(?:a\\s+)?(?:chair|room|space))\\s+)?(?:(${STANDS})|(${MAY_STAND}))\\s+([^${MARKS}]+?)${REST}`,
  "giu",
);
const ONE = /^(?:a|an|the|this|another|one)\s/iu;
/** What carries a trade, or whose home it is done in, is no neighbour: it says how the trade works. */
const OWN_PLACE =
  /\b(?:vans?|trucks?|trailers?|bus|buses|caravans?|boats?|carts?|horse ?box(?:es)?|tuk ?tuks?|bikes?|containers?|(?<!\b(?:funeral|care|nursing|rest|retirement|stately)\s)homes?|house|garage|doors?|place|rail|rails|site|demand|line|wheels|water|road|move|go|day)$/iu;
const WHOSE = /^(?:your|their|my|our|his|her|clients?|customers?|people)\b/iu;

function isWhere(means: string | undefined, object: string): boolean {
  if (WHOSE.test(object) || OWN_PLACE.test(object)) return false;
  return means !== undefined || ONE.test(object) || isPlaceTerm(object);
}

function toItems(lacked: string): string[] {
  return lacked
    .split(ITEMS)
    .map((item) => item.trim().replace(VERB, "").replace(ARTICLE, "").replace(IDLE, "").trim())
    .filter((item) => /\p{L}{3}/u.test(item));
}

const isLarge = (words: string) => /\p{Lu}/u.test(words);

/**
 * Reads an owner's words apart. What a business has not got and what it stands beside are nouns like its own trade and
 * decide nothing of what it is: neither "hotel without restaurant" is a restaurant, nor a florist opposite the cemetery
 * an undertaker.
 * @param isLine true for words that may hold a name: what is written large there belongs to it ("Café by the Sea")
 */
export function partOwnWords(words: string, isLine = false): OwnWords {
  const label = words.trim().replace(/\s+/gu, " ");
  const isName = (part: string) => isLine && isLarge(part);
  const lacks: string[] = [];
  const had = label.replace(LACK, (all, lacked: string) => {
    if (isName(all)) return all;
    lacks.push(...toItems(lacked));
    return "";
  });
  const said = had
    .replace(WHERE, (all, means: string | undefined, _may, object: string) =>
      isWhere(means, object) && !isName(all) ? "" : all,
    )
    .replace(/[\s,;|(–—-]+$/u, "")
    .trim();
  return said === "" ? { said: label, lacks: [] } : { said, lacks };
}
