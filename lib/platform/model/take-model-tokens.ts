import { getEnv } from "../env";
import { takeToken } from "../rate-limit/take-token";
import { sleepUnlessAborted } from "../sleep-unless-aborted";
import type { CompleteOptions } from "./complete-options";
import { estimateTokens } from "./estimate-tokens";

const MAX_WAIT_SECONDS = 60;

/**
 * Waits until the minute has room for a request (MODEL_TOKENS_PER_MINUTE; 0 is no limit). Prompt and longest answer
 * count, as providers count them. The count is shared by all instances through Redis. After a minute of waiting it
 * lets the request go: the provider's own 429 then decides.
 */
export async function takeModelTokens(
  { messages, maxOutputTokens }: Pick<CompleteOptions, "messages" | "maxOutputTokens">,
  signal: AbortSignal,
): Promise<void> {
  const points = getEnv().MODEL_TOKENS_PER_MINUTE;
  if (points === 0) return;
  const tokens = estimateTokens(messages) + maxOutputTokens;
  let waited = 0;
  while (waited < MAX_WAIT_SECONDS) {
    const answer = await takeToken({
      name: "model-tokens",
      key: "all",
      points,
      perSeconds: 60,
      cost: Math.min(tokens, points),
    });
    if (answer.allowed) return;
    await sleepUnlessAborted(answer.retryAfterSeconds * 1000, signal);
    waited += answer.retryAfterSeconds;
  }
}
