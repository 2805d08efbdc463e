import type { Topic } from "./topic-schema";

/** How close a topic is to the business: its own trade, its cluster, or any local business. */
export type TopicLayer = "trade" | "cluster" | "universal";

/** A topic with the layer it was found in. */
export interface LayeredTopic extends Topic {
  layer: TopicLayer;
  /** The kind of trade it was written for (data/topics/kinds): never one that was borrowed. */
  kind?: string;
}

/** All topics a business may use, nearest layer first; ids are unique across layers. */
export interface TopicLibrary {
  topics: readonly LayeredTopic[];
  byId: ReadonlyMap<string, LayeredTopic>;
}
