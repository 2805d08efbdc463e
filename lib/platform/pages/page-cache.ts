import { contentPolicy } from "../http/content-policy";
import { processState } from "../process-state";
import { metrics } from "../telemetry/metrics";
import { blessScripts } from "./bless-scripts";
import { ChangeClock } from "./change-clock";
import { type PageEntry, type PageValue, weigh } from "./page-entry";
import { PageMemory } from "./page-memory";
import { readPageTags } from "./page-tags";
import {
  changeShared,
  isCurrentShared,
  isShared,
  readSharedClock,
  readSharedPage,
  writeSharedPage,
} from "./shared-pages";
import { stillPage } from "./still-page";
import { tellPeers } from "./tell-peers";

const MEMORY_BYTES = 64 * 2 ** 20;
/** How long a page lives when no change ends it: with Redis, and where only this process and its peers tell of changes. */
const LIFE_MS = { shared: 60_000, alone: 10_000 };
/** How long a page from memory is shown without asking Redis again, and how long while Redis does not answer. */
const TRUST_MS = { redis: 100, silent: 2000 };
const RESEND_MS = 300;
const MOST_STARTS = 10_000;

interface Start {
  at: number;
  local: number;
  shared: number | null;
}

const createState = () => ({
  memory: new PageMemory(MEMORY_BYTES),
  clock: new ChangeClock(),
  starts: new Map<string, Start>(),
  checks: new Map<PageEntry, Promise<boolean>>(),
  /** Tags whose change Redis has not taken yet. */
  unsent: new Set<string>(),
  knownScripts: [] as readonly string[],
  /** The keys of the pages in memory by their paths. */
  keys: new Map<string, string>(),
});
const state = processState("pages", createState);

/** Names the inline scripts of the product's own that kept pages may run. */
export function knowScripts(scripts: readonly string[]): void {
  state.knownScripts = scripts;
}

const count = (level: string, result: "hit" | "miss") => metrics.cacheRequests.inc({ name: "page", level, result });

/** The kept page in the form Next's cache handlers answer, or null: then Next renders it and calls `setPage`. Never a stale one. */
export async function getPage(key: string) {
  const kept = state.memory.get(key);
  if (kept && (await isCurrent(kept))) return show(key, kept, "memory");
  if (kept) state.memory.delete(key);
  const shared = isShared() ? await readSharedPage(key, state.clock.now()) : null;
  if (shared && !shared.tags.some((tag) => state.unsent.has(tag)) && (await isCurrent(shared))) {
    remember(key, shared);
    return show(key, shared, "redis");
  }
  count("all", "miss");
  await noteStart(key);
  return null;
}

/** Two misses may share one rendering; the earlier start is the safe one. */
async function noteStart(key: string): Promise<void> {
  const local = state.clock.now();
  const at = Date.now();
  const shared = isShared() ? await readSharedClock() : null;
  if (state.starts.has(key)) return;
  if (state.starts.size >= MOST_STARTS) state.starts.clear();
  state.starts.set(key, { at, local, shared });
}

async function isCurrent(entry: PageEntry): Promise<boolean> {
  if (Date.now() >= entry.endsAt || !state.clock.isCurrent(entry.localStart, entry.tags)) return false;
  if (!isShared() || Date.now() - entry.checkedAt < TRUST_MS.redis) return true;
  const check = state.checks.get(entry) ?? checkShared(entry).finally(() => state.checks.delete(entry));
  state.checks.set(entry, check);
  return check;
}

async function checkShared(entry: PageEntry): Promise<boolean> {
  const askedAt = Date.now();
  const current = entry.sharedStart === null ? null : await isCurrentShared(entry.sharedStart, entry.tags);
  if (current === null) return askedAt - entry.checkedAt < TRUST_MS.silent;
  if (current) entry.checkedAt = askedAt;
  return current;
}

/** The headers of an answer, by their names in small letters. */
export type KeptAnswer = Record<string, string | string[]>;

/** Next's keys name the route and, behind a mark, the path: `<build>/route-cache/APP_PAGE/<route>/$/s/<token>`. */
const PATH_MARK = "/$";

function remember(key: string, entry: PageEntry): void {
  state.memory.set(key, entry);
  const path = key.slice(key.indexOf(PATH_MARK) + PATH_MARK.length);
  if (!key.includes(PATH_MARK) || isNotFoundPage(key)) return;
  if (state.keys.size >= MOST_STARTS) state.keys.clear();
  state.keys.set(path === "/index" ? "/" : path, key);
}

const inMemory = (path: string) => state.memory.get(state.keys.get(path) ?? "");

/** Notes how Next answered a page that is kept: under these headers it may be answered without Next (answer-kept.ts). */
export function noteAnswer(path: string, headers: KeptAnswer): void {
  const entry = inMemory(path);
  if (entry && headers["x-nextjs-cache"] !== undefined) entry.answer ??= headers;
}

/** The kept page of a path with the headers of its answer, while it may be shown and both are in this process's memory. */
export async function findKept(path: string): Promise<{ entry: PageEntry; headers: KeptAnswer } | null> {
  const entry = inMemory(path);
  if (!entry?.answer || !(await isCurrent(entry))) return null;
  count("memory", "hit");
  const own: PageValue["headers"] = { ...entry.value.headers, ...cacheHeaders(entry.endsAt), "x-nextjs-cache": "HIT" };
  // Next leaves out some of what the page says, such as its tags.
  const headers = Object.entries(entry.answer).map(([name, value]) => [name, own[name] ?? value]);
  return { entry, headers: Object.fromEntries(headers) };
}

const isNotFoundPage = (key: string) => key.endsWith("/_not-found");

function show(key: string, entry: PageEntry, level: string) {
  count(level, "hit");
  const { value, endsAt } = entry;
  // Next counts from `lastModified`, and where a page has no word of its own it tells caches in front the same number.
  const now = Date.now();
  const revalidate = Math.max(1, Math.floor((endsAt - now) / 1000));
  return {
    lastModified: now,
    value: isNotFoundPage(key) ? value : { ...value, headers: { ...value.headers, ...cacheHeaders(endsAt) } },
    cacheControl: { revalidate, expire: revalidate },
  };
}

/** A second in front, so that it replaces at once what a revoked link showed before. */
const NOT_FOUND_HEADERS = {
  "cache-control": "public, max-age=0, must-revalidate, s-maxage=1",
  "x-accel-expires": "1",
};

/** What one visitor alone may see. */
const UNKEPT_HEADERS = { "cache-control": "private, no-store" };

/**
 * What caches in front may do: nothing beyond the page's own end, at most a minute without a purge, and a stale
 * copy only for the seconds in which it is being fetched anew. nginx (X-Accel-Expires) asks again every second.
 */
function cacheHeaders(endsAt: number): Record<string, string> {
  const seconds = Math.max(0, Math.min(60, Math.floor((endsAt - Date.now()) / 1000)));
  if (seconds < 2) return { "cache-control": "private, no-cache", "x-accel-expires": "0" };
  const control = `public, max-age=0, must-revalidate, s-maxage=${seconds}, stale-while-revalidate=2`;
  return { "cache-control": control, "x-accel-expires": "1" };
}

function cachingOf(found: boolean, unkept: boolean, endsAt: number): Record<string, string> {
  if (!found) return NOT_FOUND_HEADERS;
  return unkept ? UNKEPT_HEADERS : cacheHeaders(endsAt);
}

/** Makes a page's HTML what its policy lets run. @returns that policy; null for what is no HTML */
function blessPage(value: PageValue, still: boolean, frameAncestors: readonly string[]): string | null {
  if (value.html === undefined) return null;
  const { html, sources } = blessScripts(still ? stillPage(value.html) : value.html, state.knownScripts);
  value.html = html;
  return contentPolicy(sources, frameAncestors);
}

/** Takes a page that Next has just rendered: completes its headers for this answer, and keeps it if nothing it shows changed meanwhile. */
export async function setPage(key: string, value: PageValue): Promise<void> {
  const start = state.starts.get(key);
  state.starts.delete(key);
  const now = Date.now();
  const { tags, endsAt: until, frameAncestors, indexable, still, gone, unkept } = readPageTags(value.headers);
  // A page can say so only by its tags: Next's own notFound() leaves the page to React, blank without JavaScript.
  if (gone) value.status = 404;
  // An address that shows nothing is not kept: there is no end of them.
  const found = value.status === undefined || value.status === 200;
  const endsAt = Math.min(until, (start?.at ?? now) + (isShared() ? LIFE_MS.shared : LIFE_MS.alone));
  const headers: PageValue["headers"] = { ...value.headers };
  // Next answers a prefetch of a page's part without the page's headers, with a life of its own making. Without parts
  // it answers the whole page's data, under our headers.
  value.segmentData = undefined;
  // Next's data of a page names its address, which for one visitor's page holds their proof. It has no use for its data.
  if (unkept) value.rscData = Buffer.alloc(0);
  const policy = blessPage(value, still === true || isNotFoundPage(key), frameAncestors);
  if (policy !== null) headers["content-security-policy"] = policy;
  if (!indexable) headers["x-robots-tag"] = "noindex, nofollow";
  // What Next answers for every unknown address goes out under the headers of that answer, which forbid to keep it.
  const caching = isNotFoundPage(key) ? {} : cachingOf(found, unkept === true, endsAt);
  value.headers = { ...headers, ...caching };
  if (!found || unkept || !start || endsAt <= now || !state.clock.isCurrent(start.local, tags)) return;
  count("postgres", "hit");
  const kept = { ...value, headers };
  const entry: PageEntry = {
    value: kept,
    tags,
    renderedAt: start.at,
    endsAt,
    localStart: start.local,
    sharedStart: start.shared,
    checkedAt: start.at,
    bytes: weigh(kept),
  };
  remember(key, entry);
  if (isShared()) await writeSharedPage(key, entry);
}

/** Ends every page that shows one of these, here at once and in every other process within a fraction of a second. Call it after the commit. */
export async function changePages(tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  state.clock.change(tags);
  if (!isShared()) {
    tellPeers(tags);
    return;
  }
  for (const tag of tags) state.unsent.add(tag);
  await sendUnsent();
}

/** The same, told by a peer: it is not passed on. */
export function changePagesHere(tags: readonly string[]): void {
  state.clock.change(tags);
}

async function sendUnsent(): Promise<void> {
  const tags = [...state.unsent];
  if (await changeShared(tags)) for (const tag of tags) state.unsent.delete(tag);
  else setTimeout(() => void sendUnsent(), RESEND_MS).unref();
}
