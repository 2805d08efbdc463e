import { z } from "zod";
import {
  buildTradeIndex,
  type ClusterEntry,
  clusterEntrySchema,
  type TradeIndex,
  tradeAliasesSchema,
} from "../core/trades/trade-index";
import { type Trade, tradeSchema } from "../core/writing/topics/topic-schema";
import { findDataFile, listDataFiles, readDataFile } from "../platform/data-files";

const tradeFileSchema = z.object({ trade: tradeSchema });

/** Every file of a folder of data/topics that parses; the topics in them are not read here. */
async function readAll<T>(folder: string, parse: (json: unknown) => T): Promise<T[]> {
  const names = await listDataFiles(`topics/${folder}`, ".json");
  return Promise.all(names.map(async (name) => parse(JSON.parse(await readDataFile(`topics/${folder}/${name}`)))));
}

async function loadTradeIndex(): Promise<TradeIndex> {
  const [trades, clusters, aliases] = await Promise.all([
    readAll<Trade>("trades", (json) => tradeFileSchema.parse(json).trade),
    readAll<ClusterEntry>("clusters", (json) => clusterEntrySchema.parse(json)),
    findDataFile("trade-aliases.json"),
  ]);
  return buildTradeIndex(
    trades,
    clusters,
    aliases === null ? { trades: {}, aliases: {} } : tradeAliasesSchema.parse(JSON.parse(aliases)),
  );
}

let loading: Promise<TradeIndex> | null = null;

/** Names of all trades and clusters, read once a process on first use. */
export function getTradeIndex(): Promise<TradeIndex> {
  loading ??= loadTradeIndex().catch((error: unknown) => {
    // A failed read must not be remembered: the next caller tries again.
    loading = null;
    throw error;
  });
  return loading;
}
