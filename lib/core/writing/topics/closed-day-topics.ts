import type { Weekday } from "../../vocabulary";
import { PIECE_NAMES } from "../frames/frame";
import type { LayeredTopic, TopicLibrary } from "./topic-library";

const WEEKDAY_NAME = /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b/gi;

/** Libraries live as long as the process, so each topic is read once. */
const namedDays = new WeakMap<LayeredTopic, ReadonlySet<string>>();

function daysNamedBy(topic: LayeredTopic): ReadonlySet<string> {
  const known = namedDays.get(topic);
  if (known) return known;
  const texts = [topic.goal, ...PIECE_NAMES.map((piece) => topic[piece])].join("\n");
  const days = new Set([...texts.matchAll(WEEKDAY_NAME)].map(([, stem]) => `${stem?.toLowerCase()}day`));
  namedDays.set(topic, days);
  return days;
}

/** A library without the topics that name a weekday on which the business is closed: no Saturday breakfast where Saturday has none. */
export function withoutClosedDays(library: TopicLibrary, closedDays: readonly Weekday[]): TopicLibrary {
  const isOpen = (topic: LayeredTopic) => !closedDays.some((day) => daysNamedBy(topic).has(day));
  const topics = closedDays.length === 0 ? library.topics : library.topics.filter(isOpen);
  if (topics.length === library.topics.length) return library;
  return { topics, byId: new Map(topics.map((topic) => [topic.id, topic])) };
}
