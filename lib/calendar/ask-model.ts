import type { WorkspaceScope } from "../account/scope";
import {
  type AskedSlot,
  buildMessages,
  buildRepairMessages,
  type ModelMessage,
} from "../core/writing/model/build-messages";
import { type ParsedReply, parseReply } from "../core/writing/model/parse-reply";
import { PROMPT_VERSION } from "../core/writing/model/prompt-1";
import { replyJsonSchema } from "../core/writing/model/reply-schema";
import { transaction } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { complete } from "../platform/model/complete";
import type { ModelRequestReport } from "../platform/model/complete-options";
import { ModelUnavailableError } from "../platform/model/judge-failure";
import { modelName } from "../platform/model/model-config";
import { logger } from "../platform/telemetry/logger";
import { isUnderSpendCap } from "./data";
import { addCalendarUsage, insertModelUsage } from "./mutations";

/** Whose calendar a request is for, and so whose usage and spend cap. */
export interface Payer {
  scope: WorkspaceScope;
  calendarId: string;
  businessId: string;
}

const TOKENS_PER_POST = 450;
const TOKENS_FLOOR = 800;

async function bookRequest({ scope, calendarId, businessId }: Payer, report: ModelRequestReport): Promise<void> {
  await transaction(async (tx) => {
    await insertModelUsage(tx, scope, {
      id: createId("use"),
      calendarId,
      businessId,
      model: modelName(),
      promptVersion: PROMPT_VERSION,
      ...report,
    });
    await addCalendarUsage(tx, scope, calendarId, { calls: 1, ...report });
  });
}

async function ask(
  payer: Payer,
  messages: ModelMessage[],
  slots: readonly AskedSlot[],
  signal: AbortSignal,
): Promise<ParsedReply> {
  const text = await complete({
    messages,
    schema: { name: "posts", schema: replyJsonSchema },
    maxOutputTokens: TOKENS_FLOOR + TOKENS_PER_POST * slots.length,
    signal,
    onRequest: (report) => bookRequest(payer, report),
    maySpend: () => isUnderSpendCap(payer.scope, payer.calendarId),
  });
  return parseReply(text, slots);
}

/**
 * Asks the model for a chunk of posts, and once more for those that were missing or wrong.
 * A model that gives no answer leaves its reason ("timeout", "http_401", "breaker_open", …) with every slot.
 * @throws only when `signal` is aborted
 */
export async function askModel(
  payer: Payer,
  slots: readonly AskedSlot[],
  signal: AbortSignal,
  first = buildMessages(slots),
): Promise<ParsedReply> {
  try {
    const reply = await ask(payer, first, slots, signal);
    if (reply.problems.size === 0) return reply;
    const failed = slots.filter(({ slotId }) => reply.problems.has(slotId));
    const repaired = await ask(payer, buildRepairMessages(failed, reply.problems), failed, signal).catch(
      (error: unknown) => unavailable(error, failed, signal),
    );
    return { posts: new Map([...reply.posts, ...repaired.posts]), problems: repaired.problems };
  } catch (error) {
    return unavailable(error, slots, signal);
  }
}

function unavailable(error: unknown, slots: readonly AskedSlot[], signal: AbortSignal): ParsedReply {
  signal.throwIfAborted();
  if (!(error instanceof ModelUnavailableError)) throw error;
  logger().warn(
    { reason: error.reason, slots: slots.length },
    "the model gave no answer; the built-in writer takes over",
  );
  return { posts: new Map(), problems: new Map(slots.map(({ slotId }) => [slotId, error.reason])) };
}
