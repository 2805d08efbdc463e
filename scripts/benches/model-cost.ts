import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrateDatabase } from "../../drizzle/migrate";
import { createGuest } from "../../lib/account/create-guest";
import { resolveGuestSession } from "../../lib/account/resolve-session";
import type { WorkspaceScope } from "../../lib/account/scope";
import { createBusinessSchema } from "../../lib/business/schema";
import { createCalendar } from "../../lib/calendar/create-calendar";
import { type CalendarRow, listAllPostRows, type PostRow } from "../../lib/calendar/data";
import { getCalendar } from "../../lib/calendar/get-calendar";
import { createCalendarSchema } from "../../lib/calendar/schema";
import { drain } from "../../lib/jobs/drain";
import { closeDb } from "../../lib/platform/db/client";
import { estimateTokens } from "../../lib/platform/model/estimate-tokens";
import { closeBoss } from "../../lib/platform/queue/boss";
import { openDatabase } from "../launcher/embedded-postgres.mjs";
import { askedSlots, inventiveAnswer, startFakeModel } from "../testing/fake-model";
import { CANARY, canaryOf, listAgencyBusinesses, VOICED_SHARE } from "./agency-workload";
import { countNearPairs } from "./count-near-pairs";
import { type BenchResult, round } from "./measure";
import { countNaiveCost } from "./naive-cost";

/*
 * What an agency's month costs through Bella's own paths, beside one call per business and day.
 *
 * 1,000 businesses of one workspace (Zipf over 40 trades and over 60 towns; agency-workload.ts) get 30 days each, seven
 * posts a week, through createCalendar and drain on a real Postgres. The model is the fake one: its text is decided by
 * the slot's brief alone, so the same brief shared by two neighbours would show as a near-duplicate. Tokens of both
 * sides are characters divided by four, of all messages sent and all content received; repairs and retries count.
 * The naive side (naive-cost.ts) is worked out for the very same plans with the very same prompt, post by post from
 * the same fake model: one call for each day on which a business posts, nothing shared.
 */
const DAYS = 30;
const START = "2026-09-01";
const CONCURRENCY = 16;
const PROGRESS_MS = 5000;

const say = (text: string) => process.stderr.write(`${text}\n`);

interface Written {
  index: number;
  calendar: CalendarRow;
  posts: PostRow[];
}

/** BENCH_BUSINESSES makes it smaller while one works on it; BENCH_VOICED is the share that gave sample lines. */
export async function run(): Promise<BenchResult> {
  const count = Number(process.env.BENCH_BUSINESSES ?? 1000);
  const voiced = Number(process.env.BENCH_VOICED ?? VOICED_SHARE);
  const folder = mkdtempSync(path.join(tmpdir(), "bella-cost-"));
  // As root the database runs as another account, which must be able to enter.
  chmodSync(folder, 0o755);
  const database = await openDatabase({ dataDir: folder });
  const received = { tokens: 0 };
  const model = await startFakeModel((slots) => {
    const answer = inventiveAnswer(slots);
    if ("content" in answer) received.tokens += estimateTokens(answer.content);
    return answer;
  });
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    AUTH_SECRET: "a-secret-for-the-bench-of-enough-length",
    LOG_LEVEL: "error",
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: "none",
    OPENAI_MODEL: "gpt-5-mini",
  });
  try {
    await migrateDatabase();
    const startedAt = performance.now();
    const written = await writeAgency(count, voiced);
    const seconds = (performance.now() - startedAt) / 1000;
    say("checking and reckoning");
    return { voicedPercent: 100 * voiced, ...(await reckon(written, model, received.tokens, seconds)) };
  } finally {
    await model.stop();
    await closeBoss();
    await closeDb();
    await database.stop({ force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openWorkspace(): Promise<WorkspaceScope> {
  const { workspaceId, guestVersion } = await createGuest();
  const visitor = await resolveGuestSession(workspaceId, guestVersion);
  if (!visitor) throw new Error("the guest is not there");
  return visitor.scope;
}

async function writeAgency(count: number, voiced: number): Promise<Written[]> {
  const scope = await openWorkspace();
  const ids: string[] = [];
  for (const business of listAgencyBusinesses(count, voiced)) {
    const body = { business: createBusinessSchema.parse(business), startDate: START, days: DAYS, writer: "model" };
    const made = await createCalendar(scope, createCalendarSchema.parse(body), new Date(`${START}T00:00:00Z`));
    ids.push(made.calendar.id);
  }
  say(`${count} calendars are queued`);
  const progress = setInterval(() => void sayProgress(scope, ids), PROGRESS_MS);
  await drain({ deadline: Date.now() + 3_600_000, concurrency: CONCURRENCY }).finally(() => clearInterval(progress));
  const written: Written[] = [];
  for (const [index, id] of ids.entries()) {
    const { calendar } = await getCalendar(scope, id);
    if (calendar.status !== "succeeded") throw new Error(`calendar ${index} ended as ${calendar.status}`);
    written.push({ index, calendar, posts: await listAllPostRows(scope, id) });
  }
  return written;
}

async function sayProgress(scope: WorkspaceScope, ids: readonly string[]): Promise<void> {
  // Calendars are written about in order: the first that is not finished tells how far it is.
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const { calendar } = await getCalendar(scope, ids[middle] ?? "");
    if (calendar.status === "succeeded") low = middle + 1;
    else high = middle;
  }
  say(`about ${low} of ${ids.length} calendars are written`);
}

/** Posts that hold another business's canary. */
function countLeaks(written: readonly Written[]): number {
  let leaks = 0;
  for (const { index, posts } of written)
    for (const { caption, hashtags, callToAction, imageIdea, altText, link } of posts) {
      const text = JSON.stringify([caption, hashtags, callToAction, imageIdea, altText, link]);
      const foreign = [...text.matchAll(CANARY)].filter(
        ([found]) => found.toLowerCase() !== canaryOf(index).toLowerCase(),
      );
      if (foreign.length > 0) leaks += 1;
    }
  return leaks;
}

/** Shared requests hold no business's facts; a voiced one may hold its own business's, and nobody else's. */
function countCanariesInRequests(requests: readonly string[]): Record<string, number> {
  const isVoiced = (text: string) => text.includes("voice: {");
  const owners = (text: string) => new Set([...text.matchAll(CANARY)].map(([found]) => found.toLowerCase())).size;
  return {
    voicedRequests: requests.filter(isVoiced).length,
    canariesInSharedRequests: requests.filter((text) => !isVoiced(text) && owners(text) > 0).length,
    foreignCanariesInVoicedRequests: requests.filter((text) => isVoiced(text) && owners(text) > 1).length,
  };
}

async function reckon(
  written: readonly Written[],
  model: Awaited<ReturnType<typeof startFakeModel>>,
  received: number,
  seconds: number,
): Promise<BenchResult> {
  const posts = written.flatMap((one) => one.posts);
  const naive = await countNaiveCost(written.map(({ calendar }) => calendar));
  const sent = model.bodies.reduce((sum, { messages }) => sum + estimateTokens(messages as never), 0);
  const asked = model.requests.reduce((sum, text) => sum + askedSlots(text).length, 0);
  const byModel = posts.filter(({ writtenBy }) => writtenBy.writer === "model").length;
  const booked = written.reduce((sum, { calendar }) => sum + calendar.usageCalls, 0);
  if (booked !== model.requests.length) throw new Error(`${model.requests.length} requests, ${booked} booked`);
  const calls = model.requests.length;
  const tokens = sent + received;
  return {
    businesses: written.length,
    posts: posts.length,
    seconds: round(seconds),
    calls,
    naiveCalls: naive.calls,
    callsPercentOfNaive: round((100 * calls) / naive.calls, 2),
    barCallsPercent: 10,
    tokens,
    naiveTokens: naive.tokens,
    tokensPercentOfNaive: round((100 * tokens) / naive.tokens, 2),
    barTokensPercent: 40,
    postsPerCall: round(posts.length / calls),
    askedOfPlannedPercent: round((100 * asked) / posts.length),
    writtenByModelPercent: round((100 * byModel) / posts.length, 2),
    ...listReasons(posts),
    nearPairsSameTradeAndTown: countNearPairs(written, ({ tradeId, placeId }) => `${tradeId}/${placeId}`),
    nearPairsSameTown: countNearPairs(written, ({ placeId }) => placeId),
    largestNeighbourhood: largest(written),
    foreignCanariesInPosts: countLeaks(written),
    ...countCanariesInRequests(model.bodies.map((body) => JSON.stringify(body))),
  };
}

function listReasons(posts: readonly PostRow[]): Record<string, number> {
  const reasons: Record<string, number> = {};
  for (const { writtenBy } of posts) {
    if (writtenBy.writer === "model") continue;
    const name = `fellBack_${writtenBy.fallbackReason ?? "none"}`;
    reasons[name] = (reasons[name] ?? 0) + 1;
  }
  return reasons;
}

function largest(written: readonly Written[]): number {
  const sizes = new Map<string, number>();
  for (const { calendar } of written) {
    const key = `${calendar.tradeId}/${calendar.placeId}`;
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return Math.max(...sizes.values());
}
