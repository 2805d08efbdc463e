import { mintScope } from "../account/mint-scope";
import type { WorkspaceScope } from "../account/scope";
import { fetchOutside, type OutsideAnswer } from "../platform/http/fetch-outside";
import { UnsafeTargetError } from "../platform/http/target-guard";
import type { JobContext } from "../platform/queue/define-job";
import { metrics } from "../platform/telemetry/metrics";
import { type DeliveryRow, findDeliveryRow, type WebhookRow } from "./data";
import { failDeliveryRow, recordAttempt, updateWebhookRow } from "./mutations";
import { signMessage } from "./sign-message";

const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 2000;
const GONE = 410;

/** The receiver did not take the message; the queue tries again. */
class NotTakenError extends Error {
  override readonly name = "NotTakenError";
}

/** The handler of `deliver-webhook`: signs the message, sends it and notes the answer. A receiver may see a message twice, with the same `webhook-id`. */
export async function deliverWebhook(
  payload: { deliveryId: string; workspaceId: string },
  job: JobContext,
): Promise<void> {
  const scope = mintScope({ workspaceId: payload.workspaceId, role: "editor", actor: "bella" });
  const found = await findDeliveryRow(scope, payload.deliveryId);
  if (found?.delivery.status !== "pending") return;
  const { delivery, webhook } = found;
  if (!webhook.active) return failDeliveryRow(scope, delivery.id, "The webhook is switched off.");
  const headers = signMessage(webhook, delivery, new Date());
  if (headers === null)
    return failDeliveryRow(scope, delivery.id, "The signing secret cannot be read any more. Make a new one.");
  const startedAt = performance.now();
  const outcome = await send(webhook, delivery, headers, job.signal);
  const durationMs = Math.round(performance.now() - startedAt);
  metrics.webhookAttempts.inc({ result: outcome.status });
  await recordAttempt(scope, delivery.id, { ...outcome, durationMs });
  if (outcome.responseStatus === GONE) await switchOff(scope, webhook);
  if (outcome.status === "pending") throw new NotTakenError(outcome.error ?? "not taken");
}

type Outcome = Pick<DeliveryRow, "status" | "responseStatus" | "responseText" | "error">;

async function send(
  webhook: WebhookRow,
  { body }: DeliveryRow,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const answer = await fetchOutside({
      url: webhook.url,
      method: "POST",
      headers: {
        ...headers,
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(body)),
        "user-agent": "Bella-Webhooks/1",
      },
      body,
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_ANSWER_BYTES,
      signal,
    });
    return toOutcome(answer);
  } catch (error) {
    // A stopped process is not the receiver's fault: the attempt does not count.
    if (signal.aborted) throw error;
    if (error instanceof UnsafeTargetError) return { ...UNANSWERED, status: "failed", error: error.message };
    return { ...UNANSWERED, status: "pending", error: describe(error) };
  }
}

const UNANSWERED = { responseStatus: null, responseText: null };

function toOutcome({ status: responseStatus, text }: OutsideAnswer): Outcome {
  // Postgres stores no NUL, and an answer cut in a character ends in a replacement character.
  const responseText = text.replaceAll("\0", "");
  if (responseStatus >= 200 && responseStatus < 300)
    return { status: "succeeded", responseStatus, responseText, error: null };
  if (responseStatus === GONE)
    return { status: "failed", responseStatus, responseText, error: "The receiver says it is gone for good." };
  return { status: "pending", responseStatus, responseText, error: `The receiver answered ${responseStatus}.` };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return "The receiver could not be reached.";
  if (error.name === "AbortError" || error.name === "TimeoutError")
    return `The receiver did not answer within ${TIMEOUT_MS / 1000} s.`;
  const code = "code" in error ? ` (${String(error.code)})` : "";
  return `The receiver could not be reached${code}.`;
}

async function switchOff(scope: WorkspaceScope, webhook: WebhookRow): Promise<void> {
  await updateWebhookRow(scope, webhook.id, {
    active: false,
    switchedOffBecause: "The receiver answered 410: it wants no more messages.",
  });
}
