import { CLUSTERS, type Cluster } from "../../vocabulary";
import { PIECE_NAMES } from "../frames/frame";
import { CLOSING_PHRASES } from "../phrases/closing-phrases";
import { CLUSTER_FEAST_PHRASES } from "../phrases/cluster-feast-phrases";
import { EVENT_PHRASES } from "../phrases/event-phrases";
import { FAREWELL_PHRASES } from "../phrases/farewell-phrases";
import { FEAST_PHRASES } from "../phrases/feast-phrases";
import { LEAD_PHRASES } from "../phrases/lead-phrases";
import { MENTION_PHRASES } from "../phrases/mention-phrases";
import { NOTICE_PHRASES } from "../phrases/notice-phrases";
import { OCCASION_PHRASES } from "../phrases/occasion-phrases";
import { OFFER_PHRASES } from "../phrases/offer-phrases";
import { OPENING_PHRASES } from "../phrases/opening-phrases";
import { TELLING_PHRASES } from "../phrases/telling-phrases";
import { TRADE_FEAST_PHRASES } from "../phrases/trade-feast-phrases";
import { WISH_PHRASES } from "../phrases/wish-phrases";
import type { Topic } from "./topic-schema";

/** A topic of data/topics, with its file and whose cluster's businesses post it (null: many clusters'). */
export interface FiledTopic {
  /** As `trades/bakery.json/bread-not-in-the-fridge`. */
  at: string;
  cluster: Cluster | null;
  topic: Topic;
}

interface TopicFile {
  trade?: { cluster: Cluster; tags: string[] };
  cluster?: Cluster;
  kind?: string;
  tags?: string[];
  topics: Topic[];
}

/** Lists the files of data/topics (`trades/bakery.json`) and reads one; given by the test, since the core itself reads nothing. */
export interface LibraryReader {
  list: () => string[];
  read: (path: string) => unknown;
}

const filesOf = ({ list, read }: LibraryReader) =>
  list()
    .filter((at) => at.endsWith(".json"))
    .map((at) => ({ at: at.replaceAll("\\", "/"), content: read(at) as TopicFile }));

/** A kind's cluster is known by the owner's trade alone, but for what is said of cars. */
const clusterOf = ({ trade, cluster, kind }: TopicFile): Cluster | null =>
  trade?.cluster ?? CLUSTERS.find((one) => one === cluster) ?? (kind === "mobile-mechanic" ? "automotive" : null);

/** Every topic of the library: trades', clusters', kinds', universal and gentle ones. */
export function readAllTopics(reader: LibraryReader): FiledTopic[] {
  return filesOf(reader).flatMap(({ at, content }) =>
    content.topics.map((topic) => ({ at: `${at}/${topic.id}`, cluster: clusterOf(content), topic })),
  );
}

/** Every hashtag of the library. */
export function readAllTags(reader: LibraryReader): string[] {
  return [
    ...new Set(
      filesOf(reader).flatMap(({ content }) => [
        ...(content.trade?.tags ?? content.tags ?? []),
        ...content.topics.flatMap(({ tags }) => tags),
      ]),
    ),
  ];
}

/** All that a topic's posts may say or show. */
export const textsOfTopic = (topic: Topic): string[] => [
  topic.goal,
  topic.imageIdea,
  topic.altTextIdea,
  ...PIECE_NAMES.map((piece) => topic[piece]),
];

const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Every wording of Bella's own that stands around topics. */
export const allPhrases = (): string[] =>
  stringsIn([
    CLOSING_PHRASES,
    NOTICE_PHRASES,
    TELLING_PHRASES,
    CLUSTER_FEAST_PHRASES,
    EVENT_PHRASES,
    FAREWELL_PHRASES,
    FEAST_PHRASES,
    LEAD_PHRASES,
    MENTION_PHRASES,
    OCCASION_PHRASES,
    OFFER_PHRASES,
    OPENING_PHRASES,
    TRADE_FEAST_PHRASES,
    WISH_PHRASES,
  ]);
