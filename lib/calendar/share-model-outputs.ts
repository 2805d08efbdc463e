import type { AskedSlot } from "../core/writing/model/build-messages";
import type { ParsedReply } from "../core/writing/model/parse-reply";
import { PROMPT_VERSION } from "../core/writing/model/prompt-5";
import { type ModelPost, modelPostSchema } from "../core/writing/model/reply-schema";
import { cached } from "../platform/cache/cache";
import { createId } from "../platform/id/create-id";
import { modelName } from "../platform/model/model-config";
import {
  claimModelOutputs,
  findModelOutputs,
  releaseModelOutputs,
  renewModelOutputs,
  storeModelOutputs,
} from "../platform/model/model-outputs";
import type { Patience } from "../platform/model/patience";
import { hasModelSpokenSince } from "../platform/model/send-request";
import { sleepUnlessAborted } from "../platform/sleep-unless-aborted";
import { logger } from "../platform/telemetry/logger";

const TTL_SECONDS = 86_400;
const POLL_MS = 150;
/** A caller that crashed loses its claims after so long; one that lives renews them. */
const LEASE_SECONDS = 30;
const RENEW_MS = 10_000;

export interface SharedOutputs {
  posts: Map<string, ModelPost>;
  reasons: Map<string, string>;
}

type Keyed = AskedSlot & { key: string };
type Write<Slot> = (missing: Slot[]) => Promise<ParsedReply>;

class NotThere extends Error {}

/**
 * Model output by key, written once for everybody: read through memory, Redis and Postgres; of the callers that miss
 * the same key, on any instance, one asks the model and the others wait for its answer as long as `patience` lasts.
 * Postgres keeps outputs for good. `written`: keys that were there when the caller looked, if it did.
 */
export async function shareModelOutputs<Slot extends Keyed>(
  slots: readonly Slot[],
  write: Write<Slot>,
  { signal, patience, written }: { signal: AbortSignal; patience: Patience; written?: ReadonlySet<string> },
): Promise<SharedOutputs> {
  // Of keys that were not there a moment ago the claim will tell whether they are by now.
  const known = slots.map(({ key }) => key).filter((key) => written?.has(key) ?? true);
  const result: SharedOutputs = { posts: await readOutputs(known), reasons: new Map() };
  let missing = slots.filter(({ key }) => !result.posts.has(key));
  while (missing.length > 0 && !patience.isOver) {
    signal.throwIfAborted();
    const hasWritten = await writeMine(missing, write, result);
    const left = missing.filter(({ key }) => !result.posts.has(key) && !result.reasons.has(key));
    // Somebody else is writing these: wait for the answer, or for the lease of a caller that died.
    if (left.length > 0 && !hasWritten) await waitForOthers(signal, patience);
    for (const [key, post] of await findModelOutputs(left.map(({ key }) => key)))
      result.posts.set(key, modelPostSchema.parse(post));
    missing = left.filter(({ key }) => !result.posts.has(key));
  }
  for (const { key } of missing) result.reasons.set(key, "deadline");
  return result;
}

async function waitForOthers(signal: AbortSignal, patience: Patience): Promise<void> {
  const since = performance.now();
  await patience.during(() => sleepUnlessAborted(POLL_MS, signal));
  // As long as the model answers others, theirs may be the answer that is waited for.
  if (hasModelSpokenSince(since)) patience.renew();
}

async function readOutputs(keys: readonly string[]): Promise<Map<string, ModelPost>> {
  const posts = new Map<string, ModelPost>();
  // One query serves all keys that neither memory nor Redis has.
  let rows: ReturnType<typeof findModelOutputs> | undefined;
  const load = async (key: string) => {
    rows ??= findModelOutputs(keys);
    const found = (await rows).get(key);
    if (!found) throw new NotThere();
    return modelPostSchema.parse(found);
  };
  await Promise.all(
    [...new Set(keys)].map(async (key) => {
      try {
        posts.set(
          key,
          await cached({
            name: "model-output",
            key,
            ttlSeconds: TTL_SECONDS,
            schema: modelPostSchema,
            load: () => load(key),
          }),
        );
      } catch (error) {
        if (!isNotThere(error)) throw error;
      }
    }),
  );
  return posts;
}

// The cache wraps what a load throws.
const isNotThere = (error: unknown): boolean =>
  error instanceof NotThere || (error instanceof Error && error.cause instanceof NotThere);

/** Writes those of the missing keys that nobody else is writing; false when there were none. */
async function writeMine<Slot extends Keyed>(
  missing: readonly Slot[],
  write: Write<Slot>,
  result: SharedOutputs,
): Promise<boolean> {
  const holder = createId("lease");
  const claimed = new Set(
    await claimModelOutputs(
      missing.map(({ key }) => key),
      { holder, seconds: LEASE_SECONDS, model: modelName(), promptVersion: PROMPT_VERSION },
    ),
  );
  const mine = missing.filter(({ key }) => claimed.has(key));
  if (mine.length === 0) return false;
  const keys = mine.map(({ key }) => key);
  const renewal = setInterval(() => {
    renewModelOutputs(keys, holder, LEASE_SECONDS).catch((error: unknown) =>
      logger().warn({ err: error }, "a claim on model output could not be renewed"),
    );
  }, RENEW_MS);
  try {
    await writeClaimed(mine, holder, write, result);
  } finally {
    clearInterval(renewal);
    // Claims without an answer are given up at once, so that the next caller need not wait for the lease.
    if (!keys.every((key) => result.posts.has(key))) await releaseModelOutputs(keys, holder);
  }
  return true;
}

async function writeClaimed<Slot extends Keyed>(
  mine: Slot[],
  holder: string,
  write: Write<Slot>,
  result: SharedOutputs,
): Promise<void> {
  const reply = await write(mine);
  const done = mine.flatMap(({ key, slotId }) => {
    const post = reply.posts.get(slotId);
    return post ? [{ key, post }] : [];
  });
  await storeModelOutputs(
    done.map(({ key, post }) => ({ key, output: { ...post } })),
    holder,
  );
  for (const { key, post } of done) result.posts.set(key, post);
  for (const { key, slotId } of mine)
    if (!reply.posts.has(slotId)) result.reasons.set(key, reply.problems.get(slotId)?.code ?? "no_answer");
}
