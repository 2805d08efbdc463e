import type { MatchedTrade, Occasion } from "../../brief";
import type { LayeredTopic } from "../../writing/topics/topic-library";
import { groupsOf } from "../groups";
import { foodsIn } from "../kinds/foods";
import { kindsOf } from "../kinds/kinds-of";
import type { TradeKind } from "../kinds/trade-kind";
import { suitsSpecies } from "../species";
import { isForGrownUps } from "../teaching";
import { ownWordsOf, traitsOf } from "../traits";
import { isForAdults, suitsAdults, suitsGrownUps } from "./customers";
import { keptWaysIn, suitsKeptWays } from "./kept-ways";
import { createSuitsLacks } from "./lacked";

/** What a business's topics are chosen by: its trade with the owner's words for it and the ways it keeps. */
type Sayer = Pick<
  MatchedTrade,
  "id" | "matched" | "cluster" | "label" | "said" | "risk" | "terms" | "keeps" | "lacks" | "features"
>;

const ANIMALS = /\b(?:pets?|dogs?|cats?|horses?|equine|animals?)\b/i;
// An animal leaves no papers behind and nobody to be told of them.
const NO_ANIMAL_HAS = /\b(?:passwords?|subscriptions?|accounts?)\b/i;

// Who helps with money, food or shelter, or out of an addiction.
const OF_NEED =
  /\b(?:food ?(?:banks?|pantr(?:y|ies)|larders?)|community (?:pantr(?:y|ies)|larders?|fridges?)|soup kitchens?|shelters?|refuges?|homeless\w*|abuse|violence|refugees?|debts?|loans?|insolvency|bankruptcy|credit|foreclosures?|addictions?|alcohol\w*|rehab\w*|detox|recovery|sober|crisis|mental health|eating disorders?)\b/i;
const BEREAVEMENT =
  /\b(?:died|dies?|dying|deaths?|dead|grie\w+|funerals?|mourn\w*|bereave\w*|graves?|ashes|candles?|memor\w+|condolenc\w*|loss|lost|anniversar\w*|urns?|goodbyes?|farewell|flowers|ceremon\w*|wishes written|lies behind passwords|holds? a name|an empty page|food at the door|remember\w*)\b/i;

/** True for owners' words of a trade for animals. */
export const isForAnimals = (label: string): boolean => ANIMALS.test(label);

/** True for owners' words of help with money, food, shelter or addiction, where nobody has died. */
export const isForNeed = (label: string): boolean => OF_NEED.test(label);

const textOf = ({ title, hook, do: advice, why, mistake, detail, ask, invite }: LayeredTopic) =>
  [title, hook, advice, why, mistake, detail, ask, invite].join(" ");
/** All that a topic puts before readers, its picture and tags among it. */
const allOf = (topic: LayeredTopic) =>
  [textOf(topic), topic.goal, topic.imageIdea, topic.altTextIdea, ...topic.tags].join(" ");

/** What is read of a topic whenever a business asks for its library: topics live as long as the process. */
interface ReadTopic {
  text: string;
  whole: string;
  /** Asked for by few trades, and found by three dozen patterns. */
  foods: () => readonly string[];
}
const readTopics = new WeakMap<LayeredTopic, ReadTopic>();

function readTopic(topic: LayeredTopic): ReadTopic {
  const known = readTopics.get(topic);
  if (known) return known;
  const whole = allOf(topic);
  let foods: readonly string[] | undefined;
  const findFoods = () => {
    foods ??= foodsIn(whole);
    return foods;
  };
  const fresh = { text: textOf(topic), whole, foods: findFoods };
  readTopics.set(topic, fresh);
  return fresh;
}

const serves = (served: readonly string[] | undefined, foods: () => readonly string[]) =>
  served === undefined || foods().every((food) => served.includes(food));

/** True unless a topic that a kind of trade borrows is about what that kind has not: pasta, waiting rooms, babies' rings. */
function suitsTradeKinds(kinds: readonly TradeKind[], topic: LayeredTopic, { whole, foods }: ReadTopic): boolean {
  // Nor of a kind's own what a narrower one beside it leaves: a carpet fitter lays no planks.
  if (topic.kind !== undefined) return !kinds.some(({ leaves }) => leaves?.includes(topic.id));
  return kinds.every(
    ({ never, only, borrows, borrowsOfTrade, leaves, leavesCluster, foods: served }) =>
      (borrows?.includes(topic.id) ?? true) &&
      !leaves?.includes(topic.id) &&
      !(leavesCluster && topic.layer === "cluster") &&
      serves(served, foods) &&
      !never?.test(whole) &&
      (topic.layer !== "trade" || ((only?.test(whole) ?? true) && (borrowsOfTrade?.includes(topic.id) ?? true))),
  );
}

/**
 * Makes the one test of what a business may say: of a topic of any layer, whether nothing in it contradicts what the
 * trade is, what it has, whom it serves and which ways it keeps. A trade's own topics are written for its usual kind:
 * the owner's words tell which kind this is, and what of them it borrows.
 */
export function createMaySay(trade: Sayer, country: string): (topic: LayeredTopic) => boolean {
  const { cluster, label, risk, id, said = label } = trade;
  const ways = keptWaysIn(country, trade.keeps);
  const kinds = kindsOf(id, ownWordsOf(trade));
  const ofTheirWay: ReadonlySet<string | undefined> = new Set(
    kinds.flatMap(({ id: kind, isOfItsWay }) => (isOfItsWay ? [kind] : [])),
  );
  const traits = traitsOf(trade);
  const groups: ReadonlySet<string> = new Set([
    ...groupsOf(trade),
    ...(risk ? [risk] : []),
    ...(cluster ? [cluster] : []),
  ]);
  const isAdult = isForAdults({ id, label: said });
  const isGrownUp = isForGrownUps(ownWordsOf(trade));
  const suitsLacks = createSuitsLacks(trade.lacks);
  // A known trade's own topics know whom it serves; a kind's are shared by those with a bar and those without.
  const suitsLayer = ({ layer, kind }: LayeredTopic, text: string): boolean =>
    (layer === "trade" && kind === undefined) ||
    ((!isAdult || suitsAdults(text)) && (layer !== "cluster" || cluster !== "pets" || suitsSpecies(text, label)));
  return (topic) => {
    const read = readTopic(topic);
    return (
      (topic.presumes ?? []).every((trait) => traits.has(trait)) &&
      !topic.unless?.some((group) => groups.has(group)) &&
      suitsLayer(topic, read.text) &&
      (!isGrownUp || suitsGrownUps(read.text)) &&
      suitsTradeKinds(kinds, topic, read) &&
      suitsLacks(read.whole) &&
      (ways.length === 0 || ofTheirWay.has(topic.kind) || suitsKeptWays(read.whole, ways))
    );
  };
}

/** Makes the test of the days of things: none of what the owner's kind of trade does not sell or do. */
export function createSuitsDay({
  id,
  label = "",
  said,
  lacks,
}: Pick<Sayer, "id"> & Partial<Pick<Sayer, "label" | "said" | "lacks">>) {
  const kinds = kindsOf(id, ownWordsOf(said === undefined ? { label } : { label, said }));
  const suitsLacks = createSuitsLacks(lacks);
  return ({ name }: Pick<Occasion, "name">): boolean =>
    suitsLacks(name) && kinds.every(({ never, foods }) => !never?.test(name) && serves(foods, () => foodsIn(name)));
}

/** Makes the test of the gentle topics: some make no sense where an animal has died, some where nobody has. */
export function createMaySayGently(
  trade: Pick<Sayer, "id" | "label" | "said" | "terms">,
): (topic: LayeredTopic) => boolean {
  const { label } = trade;
  const groups: ReadonlySet<string> = groupsOf(trade);
  const borrowing = kindsOf(trade.id, ownWordsOf(trade)).filter(({ isGentle }) => isGentle);
  const isForAnimal = isForAnimals(label);
  const isOfNeed = isForNeed(label);
  return (topic) => {
    if (topic.kind !== undefined) return true;
    const text = textOf(topic);
    if (topic.unless?.some((group) => groups.has(group))) return false;
    if (!borrowing.every(({ borrows }) => borrows?.includes(topic.id) ?? true)) return false;
    return !(isForAnimal && NO_ANIMAL_HAS.test(text)) && !(isOfNeed && BEREAVEMENT.test(text));
  };
}
