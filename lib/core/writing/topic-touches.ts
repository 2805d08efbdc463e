import { normalizeText } from "../checking/trigrams";
import type { LayeredTopic } from "./topic-library";

const GENERIC = new Set(
  "national international world global european american british day days week month year awareness appreciation celebration happy love small business shop local family friend friends your with from that this bring make good great best".split(
    " ",
  ),
);

/** The words of an occasion's name that say what it is about: "World Bread Day" is about bread. */
export function subjectWords(occasion: string): string[] {
  return normalizeText(occasion)
    .split(" ")
    .map((word) => word.replace(/(?:ies|s)$/, ""))
    .filter((word) => word.length > 2 && !GENERIC.has(word) && !GENERIC.has(`${word}s`) && !/^\d+$/.test(word));
}

/** True when a topic is about what an occasion is about, so that the day may be claimed for it. */
export function topicTouches(topic: LayeredTopic, subjects: readonly string[]): boolean {
  if (subjects.length === 0) return false;
  const text = ` ${normalizeText([topic.title, topic.hook, topic.goal, topic.do].join(" "))} ${topic.tags.join(" ")}`;
  return subjects.some((subject) => text.includes(` ${subject}`));
}
