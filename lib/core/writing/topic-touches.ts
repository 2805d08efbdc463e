import { normalizeText } from "../checking/trigrams";
import type { LayeredTopic } from "./topic-library";

const GENERIC = new Set(
  "national international world global european american british canadian german day days week weekend month year eve awareness appreciation celebration prevention efficiency happy love small business shop local family friend friends your their with from that this the and for bring make good great best get know take tell into work professional professionals customer customers service monday tuesday wednesday thursday friday saturday sunday begins back forward lover lovers homemade founder tech uk club".split(
    " ",
  ),
);
const LEAST_SHARED = 5;

const stemOf = (word: string) =>
  word.replace(/(?<=\p{L}{2})ies$/u, "y").replace(/(?<=\p{L}{2}(?:sh|ch|x|ss))es$|(?<=\p{L}{2}[^s])s$/u, "");
const stemsOf = (text: string) => normalizeText(text).split(" ").map(stemOf);

/** The word of an occasion's name that says what it is about, if any: "World Bread Day" is about bread, "Walking the Dog Day" about dogs. */
export function subjectOfOccasion(occasion: string): string | null {
  const words = normalizeText(occasion)
    .split(" ")
    .filter((word) => word.length > 2 && !GENERIC.has(word) && !/^\d+$/.test(word));
  const last = words.at(-1);
  return last === undefined ? null : stemOf(last);
}

/** True when a text names the subject ("dog" in "dogs" and "dog", not in "dogged"). */
export function namesSubject(text: string, subject: string): boolean {
  return stemsOf(text).includes(subject);
}

/** True when a topic is about what an occasion is about, so that the day may be claimed for it. */
export function topicTouches(topic: LayeredTopic, subject: string): boolean {
  if (namesSubject(`${topic.title} ${topic.hook}`, subject)) return true;
  return topic.tags.some((tag) => tag === subject || (subject.length >= LEAST_SHARED && tag.includes(subject)));
}

/** True when an occasion is about the trade itself ("World Plumbing Day" for a plumber): then any topic of the trade will do. */
export function isAboutTrade(subject: string, tradeWords: readonly string[]): boolean {
  const start = subject.slice(0, LEAST_SHARED);
  return tradeWords.flatMap(stemsOf).some((word) => word === subject || (start.length >= LEAST_SHARED && word.startsWith(start)));
}
