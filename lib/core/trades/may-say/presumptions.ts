import type { Trait } from "../../vocabulary";
import type { LayeredTopic } from "../../writing/topic-library";

/**
 * The words by which a trade's own topics take a trait for granted. Those are written for the usual kind of the trade,
 * so they declare nothing; the kinds without a door ("mobile vet", "online bookshop") need to know.
 */
const TAKEN_FOR_GRANTED: Readonly<Partial<Record<Trait, RegExp>>> = {
  premises:
    /\b(?:counters?|waiting (?:rooms?|area)|front desk|at the desk|reception|lobby|till|cash register|shop ?floor|fitting rooms?|changing rooms?|shop windows?|shel(?:f|ves)|parking|closing time|opening (?:hours|time)|the (?:shop|salon|studio|store|gym|practice|clinic|bakery|garage)(?:'s)?|our (?:door|doors|street|window|shop|shelves|place|rooms?|sign|floor|salon|studio|wall|table|board|corner|bench|ovens?)|(?:come|drop|pop|stop|look|walk|step|swing) (?:in|by|past|over|round)|on your way (?:in|out|past)|while you(?:'re| are) here|bring (?:your|the|a|an|in|along|us|it|them|every|any|old|photos?|that|both|one|two|whatever|him|her|someone|somebody|friends?)|table for|seats?|stools?|ask (?:at|in) the|behind the (?:counter|bar|scenes of)|visit us|see it here|try (?:it|them|one|both) on)\b/i,
  walk_ins:
    /\b(?:counters?|queues?|lines? (?:at|is|out)|drop in|pop in|walk[- ]ins?|closing time|opening hours|the board|rush hour|first through the door)\b/i,
};

/** The traits a topic takes for granted: those it declares, and by a trade's own topics those that its words give away. */
export function presumptionsOf(topic: LayeredTopic, text: string): Trait[] {
  const declared = topic.presumes ?? [];
  if (topic.layer !== "trade" || topic.kind !== undefined) return declared;
  const worded = (["premises", "walk_ins"] as const).filter((trait) => TAKEN_FOR_GRANTED[trait]?.test(text));
  return [...declared, ...worded];
}
