import { AppError } from "../core/errors";
import { hashToken } from "../platform/crypto/hash-token";
import { openSealedValue, sealValue } from "../platform/crypto/seal-value";
import type { Executor } from "../platform/db/client";
import { getEnv } from "../platform/env";
import { logger } from "../platform/telemetry/logger";
import {
  claimIdempotencyKey,
  keepIdempotentAnswer,
  RENEW_CLAIM_MS,
  releaseIdempotencyKey,
  renewIdempotencyClaim,
  storeIdempotentAnswer,
} from "./mutations";
import type { WorkspaceScope } from "./scope";

export interface Answer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

/** Keeps the answer to a request, in the transaction that makes what it asked for. */
export type KeepAnswer = (tx: Executor, answer: Answer) => Promise<void>;

/**
 * Runs a creating request at most once for its Idempotency-Key and replays its answer afterwards (48 h).
 * `request` identifies what was asked (method, path and body). `run` hands its answer to `keep` in the transaction that
 * makes the thing, so neither exists without the other: a process that dies later (while it waits for a generation,
 * or writes the answer) leaves the answer for whoever asks again, and one that outlived its claim makes nothing.
 * While `run` is at work its claim is renewed, so that the claim of a process that died runs out within ten seconds.
 * What `run` answers in the end takes the kept answer's place; a failure the caller may retry frees a key that kept nothing.
 * @throws AppError idempotency_mismatch, idempotency_in_progress
 */
export async function answerOnce(
  scope: WorkspaceScope,
  key: string,
  request: string,
  run: (keep: KeepAnswer) => Promise<Answer>,
): Promise<Answer> {
  const requestHash = hashToken(request);
  const claim = await claimIdempotencyKey(scope, key, requestHash);
  if (!claim.claimed) return replay(claim.first, requestHash);
  const keep: KeepAnswer = async (tx, answer) => {
    if (await keepIdempotentAnswer(tx, scope, key, requestHash, sealed(answer))) return;
    // Another request claimed the key when this one's time was over; it, not this one, makes the thing.
    throw inProgress();
  };
  const renewal = setInterval(() => {
    renewIdempotencyClaim(scope, key, requestHash).catch((error: unknown) =>
      logger().warn({ err: error }, "a claim on an Idempotency-Key could not be renewed"),
    );
  }, RENEW_CLAIM_MS);
  try {
    const answer = await run(keep);
    if (answer.status >= 500 || answer.status === 429) await releaseIdempotencyKey(scope, key);
    else await storeIdempotentAnswer(scope, key, requestHash, sealed(answer));
    return answer;
  } catch (error) {
    await releaseIdempotencyKey(scope, key);
    throw error;
  } finally {
    clearInterval(renewal);
  }
}

type First = {
  requestHash: string;
  status: number | null;
  body: unknown;
  headers: Record<string, string> | null;
} | null;

function replay(first: First, requestHash: string): Answer {
  if (first && first.requestHash !== requestHash) {
    throw new AppError("idempotency_mismatch", {
      detail: "This Idempotency-Key was used with another body. Use a new key.",
      // What the key made leads whoever asks in vain to it: another tab may have been first.
      ...(first.headers?.location === undefined ? {} : { extra: { location: first.headers.location } }),
    });
  }
  if (!first || first.status === null) {
    throw inProgress();
  }
  return { status: first.status, body: open(first.body), headers: { ...first.headers, "idempotent-replayed": "true" } };
}

const inProgress = () =>
  new AppError("idempotency_in_progress", {
    detail: "The first request with this Idempotency-Key is still running. Try again in a moment.",
    retryAfterSeconds: 1,
  });

const PURPOSE = "idempotent-answer";

// Some answers show a secret once (an API key, a share token); kept for replay, they are unreadable in the database.
const sealed = (answer: Answer): Answer => ({
  ...answer,
  body: sealValue(JSON.stringify(answer.body ?? null), PURPOSE, getEnv().AUTH_SECRET),
});

function open(stored: unknown): unknown {
  const text = openSealedValue(String(stored), PURPOSE, getEnv().AUTH_SECRET);
  if (text === null)
    throw new AppError("conflict", { detail: "The first answer cannot be read any more. Use a new Idempotency-Key." });
  return JSON.parse(text);
}
