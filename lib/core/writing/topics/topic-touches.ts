import { normalizeText } from "../../checking/trigrams";
import type { LayeredTopic } from "./topic-library";

const GENERIC = new Set(
  "national international world global european american british canadian german day days week weekend month year eve awareness appreciation celebration prevention efficiency happy love small business shop local family friend friends your their with from that this the and for bring make good great best get know tell into professional professionals customer customers service monday tuesday wednesday thursday friday saturday sunday begins back forward lover lovers homemade founder tech uk you".split(
    " ",
  ),
);
const LEAST_SHARED = 5;

const stemOf = (word: string) =>
  word
    .replace(/(?<=\p{L}{3})ing$/u, "")
    .replace(/(?<=\p{L}{2})ies$/u, "y")
    .replace(/(?<=\p{L}{2}(?:sh|ch|x|ss))es$|(?<=\p{L}{2}[^s])s$/u, "");
/** The words of a text without their endings, so that "cakes" meets "cake". */
export const stemsOf = (text: string): string[] => normalizeText(text).split(" ").map(stemOf);

/** The words of an occasion's name that say what it is about, the thing itself last: none for "Small Business Week". */
export function subjectsOfOccasion(occasion: string): string[] {
  return normalizeText(occasion)
    .split(" ")
    .filter((word) => word.length > 2 && !GENERIC.has(word) && !/^\d+$/.test(word))
    .map(stemOf);
}

/**
 * True when a topic is about what an occasion is about, so that the day may be claimed for it: the thing stands in
 * its title or hook and the other words somewhere in it. "Banana Bread Day" is not for every loaf.
 */
export function topicTouches(topic: LayeredTopic, subjects: readonly string[]): boolean {
  const thing = subjects.at(-1);
  if (thing === undefined || !stemsOf(`${topic.title} ${topic.hook}`).includes(thing)) return false;
  const all = stemsOf([topic.title, topic.hook, topic.do, topic.why, topic.mistake, topic.detail].join(" "));
  return subjects.every((subject) => all.includes(subject));
}

/** True when an occasion is about the trade itself ("World Plumbing Day" for a plumber): then any topic of the trade will do. */
export function isAboutTrade(subjects: readonly string[], tradeWords: readonly string[]): boolean {
  const words = tradeWords.flatMap(stemsOf);
  return (
    subjects.length > 0 &&
    subjects.every((subject) =>
      words.some(
        (word) =>
          word === subject || (subject.length >= LEAST_SHARED && word.startsWith(subject.slice(0, LEAST_SHARED))),
      ),
    )
  );
}
