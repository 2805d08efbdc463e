import type { Trait } from "../../vocabulary";
import type { TradeTerms } from "../../writing/topics/topic-schema";
import type { Food } from "./foods";

/** A kind of a trade, by the owner's own words, and what of the trade's topics is none of its own. */
export interface TradeKind {
  id: string;
  /** The known trades, or clusters, whose topics it borrows. */
  of: readonly string[];
  /** Owners' words for it, folded. */
  words: RegExp;
  /** What it cannot say of those topics. */
  never?: RegExp;
  /** Where only what speaks of this is its own: a window cleaner borrows no bathroom. */
  only?: RegExp;
  /** The ids of all that it borrows, where that is so little that it is simpler told than what it cannot say. */
  borrows?: readonly string[];
  /** The same of a known trade's topics alone: what anybody may say it says, too. */
  borrowsOfTrade?: readonly string[];
  /** The ids of topics that belong to its sisters: an immigration lawyer leaves fences and wills to others, a carpet fitter planks. */
  leaves?: readonly string[];
  /** The foods and drinks it serves, where topics about others are left out. */
  foods?: readonly Food[];
  /** What it has and does, where the usual of its trade or cluster is another: a newsagent has a door and shelves. */
  has?: readonly Trait[];
  /** True where its cluster's topics are other trades': an interior designer turns off no water. */
  leavesCluster?: boolean;
  /** How it calls itself where the trade has another word. */
  terms?: Partial<TradeTerms>;
  /** Hashtags in place of the trade's. */
  tags?: readonly string[];
  /** True where it is told in the gentle tone, and its own topics beside the gentle ones. */
  isGentle?: boolean;
  /** True where its own topics are written for the way it keeps: a vegan cheese maker says "cheese". */
  isOfItsWay?: boolean;
  /** True when data/topics/kinds has a file of its own topics. */
  hasTopics?: boolean;
  /** True where its own topics are shared by so many that each is asked about its own subject, too: a school of beekeeping. */
  isBroad?: boolean;
  /** True for a speciality whose topics are told, too, where only what is sold names it: a law firm with "visas", a salon with "cornrows". */
  leads?: boolean;
}
