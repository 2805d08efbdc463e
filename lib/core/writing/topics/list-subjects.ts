import type { LayeredTopic } from "./topic-library";
import { readSubject } from "./topic-subject";

/** A word that names more of a library's topics than this is its trade ("bread" at a bakery) and no subject of one post. */
const MOST_OF_LIBRARY = 0.04;
const LEAST = 3;

/** Libraries live as long as the process, so each topic is read once. */
const namesOfTopics = new WeakMap<LayeredTopic, readonly string[]>();

function namesOf(topic: LayeredTopic): readonly string[] {
  const known = namesOfTopics.get(topic);
  if (known) return known;
  const names = [...readSubject(topic).names].filter((name) => !name.startsWith("{"));
  namesOfTopics.set(topic, names);
  return names;
}

/**
 * By topic id, the words that name its subject and few others of the library ("starter", "croissant"): two topics that
 * share one are about the same thing.
 */
export function listSubjects(topics: readonly LayeredTopic[]): Map<string, readonly string[]> {
  const counts = new Map<string, number>();
  for (const topic of topics) for (const name of namesOf(topic)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(LEAST, topics.length * MOST_OF_LIBRARY);
  const isSubject = (name: string) => {
    const count = counts.get(name) ?? 0;
    return count > 1 && count <= most;
  };
  return new Map(topics.map((topic) => [topic.id, namesOf(topic).filter(isSubject)]));
}
