import { createAvoidedTagFinder, createAvoidWordFinder } from "../../checking/find-avoid-word";
import { PIECE_NAMES } from "../frames/frame";
import type { LayeredTopic, TopicLibrary } from "./topic-library";

/** A word in more of the library than this is a manner of speaking and no subject: "us", "bread" at a bakery. */
const MOST_OF_LIBRARY = 0.4;

const allOf = (topic: LayeredTopic) =>
  [topic.goal, topic.imageIdea, topic.altTextIdea, ...PIECE_NAMES.map((piece) => topic[piece])].join("\n");

/** True when a word is what a topic is about: in its title, goal, first line or tags, or in half of its sentences. */
function isAbout(topic: LayeredTopic, finds: (text: string) => boolean, tags: (tag: string) => boolean): boolean {
  if (topic.tags.some(tags) || [topic.title, topic.goal, topic.hook].some(finds)) return true;
  return PIECE_NAMES.filter((piece) => finds(topic[piece])).length * 2 >= PIECE_NAMES.length;
}

/**
 * A library without the topics that are about a word its owner avoids: what is left of them would have lost its subject.
 * Sentences with such a word in other topics are passed over when they are written.
 */
export function withoutAvoided(library: TopicLibrary, avoidWords: readonly string[]): TopicLibrary {
  const dropped = new Set<string>();
  for (const word of avoidWords) {
    const find = createAvoidWordFinder([word]);
    const finds = (text: string) => find(text) !== null;
    const findTag = createAvoidedTagFinder([word]);
    const tags = (tag: string) => findTag(tag) !== null;
    const about = library.topics.filter((topic) => finds(allOf(topic)) && isAbout(topic, finds, tags));
    if (about.length <= library.topics.length * MOST_OF_LIBRARY) for (const { id } of about) dropped.add(id);
  }
  if (dropped.size === 0) return library;
  const topics = library.topics.filter(({ id }) => !dropped.has(id));
  return { topics, byId: new Map(topics.map((topic) => [topic.id, topic])) };
}
