import { setTimeout as sleep } from "node:timers/promises";
import type { AskedSlot } from "../core/writing/model/build-messages";
import type { ParsedReply } from "../core/writing/model/parse-reply";
import { PROMPT_VERSION } from "../core/writing/model/prompt-1";
import { type ModelPost, modelPostSchema } from "../core/writing/model/reply-schema";
import { cached } from "../platform/cache/cache";
import { createId } from "../platform/id/create-id";
import { modelName } from "../platform/model/model-config";
import {
  claimModelOutputs,
  findModelOutputs,
  releaseModelOutputs,
  storeModelOutputs,
} from "../platform/model/model-outputs";

const TTL_SECONDS = 86_400;
const POLL_MS = 100;
/** Longer than a request with its retries and repair takes; a caller that crashed loses its claim after it. */
const LEASE_SECONDS = 180;

export interface SharedOutputs {
  posts: Map<string, ModelPost>;
  reasons: Map<string, string>;
}

type Keyed = AskedSlot & { key: string };

class NotThere extends Error {}

/**
 * Model output by key, written once for everybody: read through memory, Redis and Postgres; of the callers that miss
 * the same key, on any instance, one asks the model and the others wait for its answer. Postgres keeps outputs for good.
 */
export async function shareModelOutputs<Slot extends Keyed>(
  slots: readonly Slot[],
  write: (missing: Slot[]) => Promise<ParsedReply>,
  signal: AbortSignal,
): Promise<SharedOutputs> {
  const result: SharedOutputs = { posts: await readOutputs(slots.map(({ key }) => key)), reasons: new Map() };
  let missing = slots.filter(({ key }) => !result.posts.has(key));
  while (missing.length > 0) {
    signal.throwIfAborted();
    const holder = createId("lease");
    const claimed = new Set(
      await claimModelOutputs(
        missing.map(({ key }) => key),
        { holder, seconds: LEASE_SECONDS, model: modelName(), promptVersion: PROMPT_VERSION },
      ),
    );
    const mine = missing.filter(({ key }) => claimed.has(key));
    if (mine.length > 0) await writeClaimed(mine, holder, write, result);
    const left = missing.filter(({ key }) => !result.posts.has(key) && !result.reasons.has(key));
    // Somebody else is writing these: wait for the answer, or for the lease of a caller that died.
    if (left.length > 0 && mine.length === 0) await sleep(POLL_MS, undefined, { signal });
    for (const [key, post] of await findModelOutputs(left.map(({ key }) => key)))
      result.posts.set(key, modelPostSchema.parse(post));
    missing = left.filter(({ key }) => !result.posts.has(key));
  }
  return result;
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

async function writeClaimed<Slot extends Keyed>(
  mine: Slot[],
  holder: string,
  write: (missing: Slot[]) => Promise<ParsedReply>,
  result: SharedOutputs,
): Promise<void> {
  try {
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
      if (!reply.posts.has(slotId)) result.reasons.set(key, reply.problems.get(slotId) ?? "no_answer");
  } finally {
    // Claims without an answer are given up at once, so that the next caller need not wait for the lease.
    await releaseModelOutputs(holder);
  }
}
