import { createHash } from "node:crypto";
import { redis } from "../cache/redis";
import { type PageEntry, packEntry, unpackEntry } from "./page-entry";

/** After a failure Redis is left alone for so long, so that a slow one costs one time-out and not one a request. */
const PAUSE_MS = 500;
const TAG_LIFE_SECONDS = 600;
// One slot of a Redis Cluster: the clock and the tags are changed in one script.
const CLOCK = "{bella-pages}:clock";
const tagKey = (tag: string) => `{bella-pages}:tag:${tag}`;

// The clock never stands behind the wall clock's milliseconds, so a flushed Redis does not begin again at 1 and
// mistake old pages for new ones.
const CHANGE = `
local at = math.max((tonumber(redis.call('GET', KEYS[1])) or 0) + 1, tonumber(ARGV[1]))
redis.call('SET', KEYS[1], string.format('%.0f', at))
for i = 2, #KEYS do redis.call('SET', KEYS[i], string.format('%.0f', at), 'EX', ARGV[2]) end
return 1`;

let pausedUntil = 0;

/** Whether a Redis is configured: then other processes may show pages of this one. */
export function isShared(): boolean {
  return redis() !== null;
}

/** Runs one command; undefined when Redis is away, silent, or was so a moment ago. */
async function ask<T>(command: (client: NonNullable<ReturnType<typeof redis>>) => Promise<T>): Promise<T | undefined> {
  const client = redis();
  if (!client || Date.now() < pausedUntil) return undefined;
  try {
    return await command(client);
  } catch {
    // The client logs its own troubles.
    pausedUntil = Date.now() + PAUSE_MS;
    return undefined;
  }
}

/** The shared clock's count; null when Redis does not say. */
export async function readSharedClock(): Promise<number | null> {
  const count = await ask((client) => client.get(CLOCK));
  return count === undefined ? null : Number(count ?? 0);
}

/** Notes a change for every process; false when Redis could not take it. */
export async function changeShared(tags: readonly string[]): Promise<boolean> {
  const keys = [CLOCK, ...tags.map(tagKey)];
  const done = await ask((client) => client.eval(CHANGE, keys.length, ...keys, Date.now(), TAG_LIFE_SECONDS));
  return done !== undefined;
}

/** Whether none of the tags changed after `start`; null when Redis does not say. A Redis that lost its clock lost changes too. */
export async function isCurrentShared(start: number, tags: readonly string[]): Promise<boolean | null> {
  const answer = await ask((client) => client.mget(CLOCK, ...tags.map(tagKey)));
  if (answer === undefined) return null;
  const [clock = 0, ...counts] = answer.map(Number);
  return clock >= start && counts.every((count) => count <= start);
}

// Keys hold the page's address and with it a share token, which is stored nowhere in the clear.
const pageKey = (key: string) => `bella-page:${createHash("sha256").update(key).digest("hex")}`;

/** The entry another process (or this one, earlier) stored; null when there is none. */
export async function readSharedPage(key: string, localStart: number): Promise<PageEntry | null> {
  const text = await ask((client) => client.get(pageKey(key)));
  return text ? unpackEntry(text, localStart) : null;
}

/** Stores an entry for every process until it ends by itself. */
export async function writeSharedPage(key: string, entry: PageEntry): Promise<void> {
  const text = packEntry(entry);
  const lifeMs = Math.floor(entry.endsAt - Date.now());
  if (text && lifeMs > 0) await ask((client) => client.set(pageKey(key), text, "PX", lifeMs));
}
