import type { BusinessFacts } from "../../brief";

/**
 * How an owner wants posts to sound. It is the one thing an owner typed that a request for new posts may hold, and
 * then its answers are that workspace's alone.
 */
export interface OwnVoice {
  sampleLines: readonly string[];
  avoidWords: readonly string[];
}

/** More than these teach a model nothing new and cost tokens in every request. */
const MOST_LINES = 5;

/** The voice of an owner who gave sample lines; null for others, who share what is written. */
export function ownVoice({ sampleLines, avoidWords }: BusinessFacts): OwnVoice | null {
  return sampleLines.length === 0 ? null : { sampleLines: sampleLines.slice(0, MOST_LINES), avoidWords };
}

/** What the owner never wants to read, for the posts in which a shared text used it; null when there is no such word. */
export function avoidance({ avoidWords }: BusinessFacts): OwnVoice | null {
  return avoidWords.length === 0 ? null : { sampleLines: [], avoidWords };
}

/** Everything the owner said about the voice, for a request that nobody shares anyway. */
export const wholeVoice = (business: BusinessFacts): OwnVoice | null => ownVoice(business) ?? avoidance(business);
