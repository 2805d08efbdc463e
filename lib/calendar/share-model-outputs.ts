import { z } from "zod";
import type { AskedSlot } from "../core/writing/model/build-messages";
import { JUDGING_VERSION } from "../core/writing/model/judging-version";
import type { ParsedReply } from "../core/writing/model/parse-reply";
import { PROMPT_VERSION } from "../core/writing/model/prompt-5";
import { type ModelPost, modelPostSchema } from "../core/writing/model/reply-schema";
import { cached } from "../platform/cache/cache";
import { createId } from "../platform/id/create-id";
import { modelName } from "../platform/model/model-config";
import {
  claimModelOutputs,
  dropModelOutput,
  findModelOutputs,
  releaseModelOutputs,
  renewModelOutputs,
  replaceModelOutput,
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

/** An answer as it is kept: judged by the checks of today, or it is judged again before it is used. */
const keptSchema = modelPostSchema.extend({ judged: z.literal(JUDGING_VERSION) });
const asKept = (post: ModelPost) => ({ ...post, judged: JUDGING_VERSION });

/**
 * A stored answer, judged anew where an earlier deploy judged it. A fit one is kept as it is now, one that is refused is
 * dropped and asked for again, both once for everybody.
 * @param told what of the owner's words its request held
 * @returns null for one that is refused
 */
async function judgeStored(stored: unknown, slot: Keyed, told: string): Promise<z.infer<typeof keptSchema> | null> {
  const kept = keptSchema.safeParse(stored);
  if (kept.success) return kept.data;
  // Loaded when an answer has to be judged: its tables of languages take 30 MB.
  const { judgeKept } = await import("../core/writing/model/parse-reply");
  const post = judgeKept(modelPostSchema.parse(stored), slot, told);
  if (post === null) {
    logger().info({ key: slot.key }, "a kept answer no longer passes the checks and is written anew");
    await dropModelOutput(slot.key);
    return null;
  }
  await replaceModelOutput(slot.key, asKept(post));
  return { ...post, judged: JUDGING_VERSION };
}
/** How long an answer is waited for, keys that were there when the caller looked, and what of the owner's words the requests hold. */
interface Sharing {
  signal: AbortSignal;
  patience: Patience;
  written?: ReadonlySet<string>;
  told: string;
}

type Write<Slot> = (missing: Slot[]) => Promise<ParsedReply>;

class NotThere extends Error {}

/**
 * Model output by key, written once for everybody: read through memory, Redis and Postgres; of the callers that miss
 * the same key, on any instance, one asks the model and the others wait for its answer as long as `patience` lasts.
 * Postgres keeps outputs for good, and what newer checks refuse of them is written anew. `written`: keys that were there when the caller looked, if it did.
 */
export async function shareModelOutputs<Slot extends Keyed>(
  slots: readonly Slot[],
  write: Write<Slot>,
  { signal, patience, written, told }: Sharing,
): Promise<SharedOutputs> {
  // Of keys that were not there a moment ago the claim will tell whether they are by now.
  const known = slots.filter(({ key }) => written?.has(key) ?? true);
  const result: SharedOutputs = { posts: await readOutputs(known, told), reasons: new Map() };
  let missing = slots.filter(({ key }) => !result.posts.has(key));
  while (missing.length > 0 && !patience.isOver) {
    signal.throwIfAborted();
    const hasWritten = await writeMine(missing, write, result);
    const left = missing.filter(({ key }) => !result.posts.has(key) && !result.reasons.has(key));
    // Somebody else is writing these: wait for the answer, or for the lease of a caller that died.
    if (left.length > 0 && !hasWritten) await waitForOthers(signal, patience);
    const stored = await findModelOutputs(left.map(({ key }) => key));
    for (const slot of left) {
      const post = stored.has(slot.key) ? await judgeStored(stored.get(slot.key), slot, told) : null;
      if (post) result.posts.set(slot.key, post);
    }
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

async function readOutputs(slots: readonly Keyed[], told: string): Promise<Map<string, ModelPost>> {
  const posts = new Map<string, ModelPost>();
  const byKey = new Map(slots.map((slot) => [slot.key, slot]));
  // One query serves all keys that neither memory nor Redis has.
  let rows: ReturnType<typeof findModelOutputs> | undefined;
  const load = async (slot: Keyed) => {
    rows ??= findModelOutputs([...byKey.keys()]);
    const found = (await rows).get(slot.key);
    const kept = found ? await judgeStored(found, slot, told) : null;
    if (!kept) throw new NotThere();
    return kept;
  };
  await Promise.all(
    [...byKey].map(async ([key, slot]) => {
      try {
        posts.set(
          key,
          await cached({
            name: "model-output",
            key,
            ttlSeconds: TTL_SECONDS,
            schema: keptSchema,
            load: () => load(slot),
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
    done.map(({ key, post }) => ({ key, output: asKept(post) })),
    holder,
  );
  for (const { key, post } of done) result.posts.set(key, post);
  for (const { key, slotId } of mine)
    if (!reply.posts.has(slotId)) result.reasons.set(key, reply.problems.get(slotId)?.code ?? "no_answer");
}
