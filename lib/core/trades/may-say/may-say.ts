import type { MatchedTrade } from "../../brief";
import type { LayeredTopic } from "../../writing/topic-library";
import { suitsSpecies } from "../species";
import { isForAdults, suitsAdults } from "./customers";
import { keptWaysIn, suitsKeptWays } from "./kept-ways";
import { KINDS_OF_ANY, KINDS_OF_CLUSTER, type Kind } from "./kinds";

/** What a business's topics are chosen by: its trade with the ways it keeps. */
type Sayer = Pick<MatchedTrade, "cluster" | "label" | "risk" | "terms"> & Partial<Pick<MatchedTrade, "keeps" | "id">>;

// Nobody keeps an eye on the result of an hour at an escape room.
const CANNOT_SAY_TO_VISITORS =
  /\b(?:result last|note anything odd|stocking up|second opinion|papers and permits|what you tried|the offer stands|like with like|measurements, a sample|what went before)\b/i;
// Who walks, trains or sells has no guests overnight.
const NO_BOARDING =
  /\b(?:walk(?:er|ers|ing)|train(?:er|ers|ing)|shops?|stores?|foods?|suppl(?:y|ies)|groom\w*|breeders?|taxi|photograph\w*|bakery)\b/i;
const BOARDING =
  /\b(?:handover|newcomers stay|quarantine|somewhere to stay|where animals (?:stay|rest)|first days of a stay|stays away from home|two days of worry|animal stays|come back on them)\b/i;
const ANIMALS = /\b(?:pets?|dogs?|cats?|horses?|equine|animals?)\b/i;
// An animal leaves no papers behind and nobody to be told of them.
const NO_ANIMAL_HAS = /\b(?:passwords?|subscriptions?|accounts?)\b/i;

/** True for owners' words of a trade for animals. */
export const isForAnimals = (label: string): boolean => ANIMALS.test(label);

const textOf = ({ title, hook, do: advice, why, mistake, detail, ask, invite }: LayeredTopic) =>
  [title, hook, advice, why, mistake, detail, ask, invite].join(" ");
/** All that a topic puts before readers, its picture and tags among it. */
const allOf = (topic: LayeredTopic) =>
  [textOf(topic), topic.goal, topic.imageIdea, topic.altTextIdea, ...topic.tags].join(" ");

const suitsKinds = (kinds: readonly Kind[], label: string, text: string) =>
  !kinds.some(({ trades, cannotSay }) => trades.test(label) && cannotSay.test(text));

/** True unless a trade's own words name a kind that cannot say a text written for any local business. */
export const suitsAnyKind = (text: string, { label }: Pick<Sayer, "label">): boolean =>
  suitsKinds(KINDS_OF_ANY, label, text);

/** True unless a trade's own words name a kind of its cluster that cannot say a text of the cluster's, or other animals. */
export function suitsKind(text: string, { cluster, label }: Pick<Sayer, "cluster" | "label">): boolean {
  if (cluster === "pets" && (!suitsSpecies(text, label) || (NO_BOARDING.test(label) && BOARDING.test(text))))
    return false;
  return suitsKinds((cluster && KINDS_OF_CLUSTER[cluster]) ?? [], label, text);
}

/**
 * Makes the one test of what a business may say: of a topic of any layer, whether nothing in it contradicts what the
 * trade is, whom it serves and which ways it keeps. A trade's own topics are written for it and only have to keep its ways.
 */
export function createMaySay(trade: Sayer, country: string): (topic: LayeredTopic) => boolean {
  const { cluster, label, risk, terms } = trade;
  const ways = keptWaysIn(country, trade.keeps);
  const isAdult = isForAdults({ id: trade.id ?? "", label });
  const isForVisitors = terms.customer === "visitor";
  const suitsShared = (topic: LayeredTopic, text: string) =>
    !topic.unless?.some((kind) => kind === risk || kind === cluster) && (!isAdult || suitsAdults(text));
  const suitsLayer = (topic: LayeredTopic): boolean => {
    if (topic.layer === "trade") return true;
    const text = textOf(topic);
    if (!suitsShared(topic, text)) return false;
    if (topic.layer === "cluster") return suitsKind(text, trade);
    return !(isForVisitors && CANNOT_SAY_TO_VISITORS.test(text)) && suitsAnyKind(text, trade);
  };
  return (topic) => suitsLayer(topic) && (ways.length === 0 || suitsKeptWays(allOf(topic), ways));
}

/** Makes the test of the gentle topics: some make no sense where an animal has died. */
export function createMaySayGently({ label }: Pick<Sayer, "label">): (topic: LayeredTopic) => boolean {
  return (topic) => !isForAnimals(label) || !NO_ANIMAL_HAS.test(textOf(topic));
}
