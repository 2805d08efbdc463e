import { z } from "zod";
import type { MatchedTrade } from "../core/brief";
import { groupsOf } from "../core/trades/groups";
import { kindsOf } from "../core/trades/kinds/kinds-of";
import { isForAdults } from "../core/trades/may-say/customers";
import { keptWaysIn } from "../core/trades/may-say/kept-ways";
import { createMaySay, createMaySayGently, isForAnimals, isForNeed } from "../core/trades/may-say/may-say";
import { isForGrownUps } from "../core/trades/teaching";
import { ownWordsOf, traitsOf } from "../core/trades/traits";
import { CLUSTERS } from "../core/vocabulary";
import type { LayeredTopic, TopicLayer, TopicLibrary } from "../core/writing/topics/topic-library";
import { topicSchema } from "../core/writing/topics/topic-schema";
import { findDataFile } from "../platform/data-files";

// The counts of a finished file are the business of scripts/check-topics.ts; here any valid topics will do.
const topicsSchema = z.object({ topics: z.array(topicSchema) });
const layers = new Map<string, Promise<readonly LayeredTopic[]>>();

/** The topics of one file of data/topics, parsed once a process; none while the file does not exist. */
function loadLayer(file: string, layer: TopicLayer, kind?: string): Promise<readonly LayeredTopic[]> {
  const cached = layers.get(file);
  if (cached) return cached;
  const loading = findDataFile(`topics/${file}.json`)
    .then((text) =>
      text === null
        ? []
        : topicsSchema
            .parse(JSON.parse(text))
            .topics.map((topic) => ({ ...topic, layer, ...(kind === undefined ? {} : { kind }) })),
    )
    .catch((error: unknown) => {
      // A failed read must not be remembered: the next caller tries again.
      layers.delete(file);
      throw error;
    });
  layers.set(file, loading);
  return loading;
}

const libraries = new Map<string, Promise<TopicLibrary>>();
/** By owners' own words: of those there may be any number, but a batch says the same few again and again. */
const MOST_OWN_LIBRARIES = 100;
const ownLibraries = new Map<string, Promise<TopicLibrary>>();

async function joinLayers(tradeId: string | null, words: MatchedTrade, country: string): Promise<TopicLibrary> {
  const { cluster } = words;
  const named = kindsOf(words.id, ownWordsOf(words)).filter(({ hasTopics }) => hasTopics);
  // Where people grieve or are ill, most other topics would hurt.
  if (words.gentle) {
    const gentle = await Promise.all([
      ...named.filter(({ isGentle }) => isGentle).map(({ id }) => loadLayer(`kinds/${id}`, "trade", id)),
      loadLayer("gentle", "universal"),
    ]);
    return toLibrary(gentle.flat().filter(createMaySayGently(words)));
  }
  const kinds = [...new Set([...named.map(({ id }) => id), ...(words.sidelines ?? [])])];
  const all = await Promise.all([
    // A kind's own topics come before those that it borrows.
    ...kinds.map((kind) => loadLayer(`kinds/${kind}`, "trade", kind)),
    tradeId === null ? [] : loadLayer(`trades/${tradeId}`, "trade"),
    cluster === null ? [] : loadLayer(`clusters/${cluster}`, "cluster"),
    loadLayer("universal", "universal"),
  ]);
  return toLibrary(all.flat().filter(createMaySay(words, country)).map(nearIfOwn));
}

// Topics live as long as the process, and what is remembered of one is remembered by its object.
const nearTopics = new WeakMap<LayeredTopic, LayeredTopic>();

/** A universal topic that names what the business itself sells or does is nearer to it than one about thanks and the weather. */
function nearIfOwn(topic: LayeredTopic): LayeredTopic {
  if (topic.layer !== "universal" || topic.near !== true) return topic;
  const near = nearTopics.get(topic) ?? { ...topic, layer: "cluster" };
  nearTopics.set(topic, near);
  return near;
}

/** From the nearest layer to the furthest: should an id be used twice, the trade's own topic stands. */
function toLibrary(topics: readonly LayeredTopic[]): TopicLibrary {
  const byId = new Map<string, LayeredTopic>();
  for (const topic of topics) if (!byId.has(topic.id)) byId.set(topic.id, topic);
  return { topics: [...byId.values()], byId };
}

/** All that joinLayers goes by for a known trade: the owner's words count only by the kinds and traits they name. */
function keyOf(tradeId: string | null, trade: MatchedTrade, ways: readonly string[]): string {
  const words = ownWordsOf(trade);
  const { cluster, risk } = trade;
  return [
    tradeId,
    cluster,
    risk,
    isForAdults({ id: trade.id, label: trade.said ?? trade.label }),
    isForGrownUps(words),
    [...groupsOf(trade)],
    kindsOf(trade.id, words).map(({ id }) => id),
    [...traitsOf(trade)],
    ways,
    trade.lacks,
    trade.sidelines,
  ].join("/");
}

/**
 * The topics a business may use: its trade's, its cluster's and those of any local business, read and parsed
 * once a process. A trade without a file gets the other two layers, a gentle one the gentle topics alone. What contradicts the
 * trade's own words ("vegan") or the law of its country is left out of all of them.
 */
export function loadTopics(trade: MatchedTrade, country = ""): Promise<TopicLibrary> {
  const ways = keptWaysIn(country, trade.keeps);
  const isKnownTrade =
    /^[a-z0-9-]+$/.test(trade.id) && trade.id !== "universal" && !CLUSTERS.some((cluster) => cluster === trade.id);
  const tradeId = isKnownTrade ? trade.id : null;
  const join = () => joinLayers(tradeId, trade, country);
  if (trade.matched !== "exact" && trade.matched !== "alias" && !trade.gentle)
    return joinOnce(ownLibraries, JSON.stringify([trade, country]), join, MOST_OWN_LIBRARIES);
  const key = trade.gentle
    ? `gentle/${isForAnimals(trade.label)}/${isForNeed(trade.label)}/${[...groupsOf(trade)]}/${kindsOf(trade.id, ownWordsOf(trade)).map(({ id }) => id)}`
    : keyOf(tradeId, trade, ways);
  return joinOnce(libraries, key, join);
}

/** A library by its key, joined when it is first asked for; of more than `most` the oldest is forgotten. */
function joinOnce(
  known: Map<string, Promise<TopicLibrary>>,
  key: string,
  join: () => Promise<TopicLibrary>,
  most = Number.POSITIVE_INFINITY,
): Promise<TopicLibrary> {
  const cached = known.get(key);
  if (cached) return cached;
  const loading = join().catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
  known.set(key, loading);
  const oldest = known.keys().next().value;
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return loading;
}
