import type { MatchedTrade } from "../brief";
import { invalid } from "../errors";
import { foldWords } from "../places/fold-place-name";
import type { Cluster, TradeMatch } from "../vocabulary";
import type { TradeTerms } from "../writing/topics/topic-schema";
import { FIRMS, groupsOf } from "./groups";
import { kindsOf } from "./kinds/kinds-of";
import type { TradeKind } from "./kinds/trade-kind";
import { keptWaysOfTrade } from "./may-say/kept-ways";
import { ownTermsOfKind, ownTermsOfTrade, personIn } from "./own-terms";
import { partOwnWords } from "./own-words";
import { readTrade } from "./read-trade";
import { readTypo } from "./read-typo";
import { isGentleTrade, riskOfWords } from "./sensitive-trade";
import { tagsOfSpecies } from "./species";
import { teachesChildren } from "./teaching";
import { toldBeside } from "./told-beside";
import { clusterEntry, type TradeIndex } from "./trade-index";
import { doesUsualWork } from "./usual-work";
import { asPlace, asTerm, briefPlace, isActivity } from "./word-trade";

const UNIVERSAL_TAGS = ["localbusiness", "shoplocal", "supportlocal"];
// Nobody goes shopping for pallets.
const FIRM_TAGS = ["business", "localbusiness", "industry"];
// Nobody goes shopping at an undertaker's.
const GENTLE_TAGS = ["localsupport", "community"];

const riskOf = (label: string) => riskOfWords(foldWords(label));

/** "Whoever understands work like ours well can explain it", or "knife sharpening" where that is how owners call it. */
const ANY_WORK = "work like ours";
/** What is told at length is no word for the middle of a sentence: "goat rentals for brush clearing". */
const TOLD = / (?:of|for|with|in|into|on|at|from|by) /;
const workOf = (term: string, work: string) =>
  work === ANY_WORK && isActivity(term) && !TOLD.test(term) ? term : work;

/**
 * What its place is called: as the owner calls it, unless those words name neither somebody nor somewhere ("glamping
 * domes, adults only", "I tune pianos in people's houses") and its kind has a name.
 */
function placeOf(term: string, kindPlace: string | undefined): string {
  const own = asPlace(term);
  return kindPlace !== undefined && own !== term && / (?:business|like ours)$/.test(briefPlace(own)) ? kindPlace : own;
}

/** A name short enough to be looked for is a tag; a long one nobody types. */
const OWN_TAG_WORDS = 3;
const OWN_TAG_LETTERS = 16;

/** Who learns to weave a seat is no parent of its school. */
const OF_FAMILIES: ReadonlySet<string> = new Set(["parents", "kids"]);

function fromCluster(index: TradeIndex, cluster: Cluster, label: string): MatchedTrade {
  const { terms, tags: clusterTags } = clusterEntry(index, cluster);
  const kinds = kindsOf(cluster, label);
  const isUsual = doesUsualWork({ id: cluster, cluster, matched: "cluster" }, foldWords(label));
  const tags =
    tagsOfKinds(kinds) ??
    (teachesChildren([foldWords(label)]) ? clusterTags : clusterTags.filter((tag) => !OF_FAMILIES.has(tag)));
  const { place: kindPlace, ...kindTerms } = termsOfKinds(kinds);
  const term = asTerm(label);
  return {
    id: cluster,
    label,
    matched: "cluster",
    cluster,
    terms: {
      ...terms,
      place: placeOf(term, kindPlace),
      // "Work on the house" is not what every business does that shares the cluster.
      work: workOf(term, isUsual ? terms.work : ANY_WORK),
      ...ownTermsOfKind(cluster, foldWords(label)),
      ...kindTerms,
    },
    tags: withOwnTag(term, tagsOfSpecies(tags, label)),
    risk: cluster === "health" ? "medical" : riskOf(label),
  };
}

function fromUniversal(label: string): MatchedTrade {
  const term = asTerm(label);
  const kinds = kindsOf("universal", label);
  const { place: kindPlace, ...kindTerms } = termsOfKinds(kinds);
  return {
    id: "universal",
    label,
    matched: "universal",
    cluster: null,
    terms: {
      place: placeOf(term, kindPlace),
      customer: "customer",
      customers: "customers",
      visit: "visit",
      work: workOf(term, ANY_WORK),
      ...kindTerms,
    },
    tags: withOwnTag(term, tagsOfKinds(kinds) ?? (FIRMS.test(foldWords(label)) ? FIRM_TAGS : UNIVERSAL_TAGS)),
    risk: riskOf(label),
  };
}

/** How kinds of a trade call themselves; of two that have a word for the same thing the narrower, which is listed last. */
function termsOfKinds(kinds: readonly TradeKind[]): Partial<TradeTerms> {
  return kinds.reduce((all, { terms }) => Object.assign(all, terms), {});
}

const withoutPlace = ({ place: _place, ...terms }: Partial<TradeTerms>) => terms;

/** The hashtags of the first kind that has its own. */
const tagsOfKinds = (kinds: readonly TradeKind[]): readonly string[] | undefined =>
  kinds.find(({ tags }) => tags !== undefined)?.tags;

/** Who tends a grave, binds a wreath or engraves a stone advises nobody on health or money. */
function riskOfGentle(trade: Pick<MatchedTrade, "label" | "terms" | "risk">): MatchedTrade["risk"] {
  if (groupsOf(trade).has("farewell_crafts")) return trade.risk === "medical" ? "medical" : null;
  return trade.risk ?? "medical";
}

/** A trade whose customers grieve or are ill has topics of its own kind, whatever else its words say. */
function fromGentle(label: string): MatchedTrade {
  const { terms, ...trade } = fromUniversal(label);
  const own = kindsOf("universal", label).filter(({ isGentle }) => isGentle);
  return {
    ...trade,
    terms: {
      ...terms,
      customer: "person",
      customers: "people",
      visit: "conversation",
      work: "this work",
      ...withoutPlace(termsOfKinds(own)),
    },
    tags: withOwnTag(asTerm(label), tagsOfKinds(own) ?? GENTLE_TAGS),
    risk: riskOfGentle({ ...trade, terms }),
    gentle: true,
  };
}

/** The trade's name as a hashtag, where it is one: not what is only told of it, nor two things at once. */
function withOwnTag(label: string, tags: readonly string[]): string[] {
  if (label.split(" ").length > OWN_TAG_WORDS || / (?:and|&|for|of|with) /.test(label)) return [...tags];
  // The words as they are: "cannabis" is no plural, and a women's shelter none for one woman.
  const tag = foldWords(label.replaceAll("&", " and ")).replace(/[^a-z0-9]/g, "");
  return tag.length >= 3 && tag.length <= OWN_TAG_LETTERS ? [...new Set([tag, ...tags])] : [...tags];
}

/**
 * What an owner's words for their trade mean: a trade we know (by its name, else by an alias, typos and plurals
 * forgiven), else its cluster, else any local business, worded with the owner's own words. Throws
 * `invalid_input` only for blank words.
 */
export function matchTrade(index: TradeIndex, words: string): MatchedTrade {
  const own = partOwnWords(words);
  if (own.said === "") throw invalid("niche", "Say what the business does, such as bakery or plumber.");
  const keeps = keptWaysOfTrade(own);
  return {
    ...readMatch(index, own.said),
    ...(keeps.length === 0 ? {} : { keeps }),
    ...toldBeside([own.said], own.lacks),
  };
}

function readMatch(index: TradeIndex, label: string): MatchedTrade {
  if (isGentleTrade(foldWords(label))) return fromGentle(label);
  const read = readTrade(index, label);
  const reading = read ?? readTypo(index, label);
  if (!reading) return fromUniversal(label);
  const { target } = reading;
  if (target.kind === "universal") return fromUniversal(label);
  if (target.kind === "cluster") return fromCluster(index, target.cluster, label);
  const { trade, isOwnName } = target;
  const matched: TradeMatch = isOwnName && read?.isWhole ? "exact" : "alias";
  const person = matched === "alias" ? personIn(label) : null;
  const kinds = matched === "exact" ? [] : kindsOf(trade.id, label);
  return {
    id: trade.id,
    label: trade.label,
    matched,
    cluster: trade.cluster,
    ...(matched === "alias" ? { said: label } : {}),
    terms: {
      ...trade.terms,
      ...(person === null ? {} : { place: person }),
      ...termsOfKinds(kinds),
      ...ownTermsOfTrade(trade.id, foldWords(label.replace("&", " and "))),
    },
    tags: [...(tagsOfKinds(kinds) ?? trade.tags)],
    risk: trade.risk ?? riskOf(label),
  };
}
