import type { WorkspaceScope } from "../account/scope";
import {
  type AskedSlot,
  buildMessages,
  buildRedoMessages,
  buildRepairMessages,
  type ModelMessage,
  type RedoRequest,
} from "../core/writing/model/build-messages";
import type { OwnVoice } from "../core/writing/model/own-voice";
import type { ParsedReply } from "../core/writing/model/parse-reply";
import { PROMPT_VERSION } from "../core/writing/model/prompt-3";
import { replyJsonSchema } from "../core/writing/model/reply-schema";
import { db } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { complete } from "../platform/model/complete";
import type { ModelRequestReport } from "../platform/model/complete-options";
import { estimateTokens } from "../platform/model/estimate-tokens";
import { ModelUnavailableError } from "../platform/model/judge-failure";
import { cautiousPrice, modelName } from "../platform/model/model-config";
import type { Patience } from "../platform/model/patience";
import { logger } from "../platform/telemetry/logger";
import { isUnderSpendCap } from "./data";
import { insertModelUsage } from "./usage-mutations";

/** Several calendars' common purse. */
export interface Budget {
  /** Sets money aside for a request of about so many tokens; false when there is none left for it. */
  reserve(tokens: { input: number; output: number }): Promise<boolean>;
  /** Books what a request cost in the place of what was set aside. */
  settle(report: ModelRequestReport): Promise<void>;
  /** What to throw when there was none: the calendar then waits instead of going on without the model. */
  exhausted(): Error;
}

/** Whose calendar a request is for, and so whose usage and spend cap. */
export interface Payer {
  scope: WorkspaceScope;
  /** null for a sample, which belongs to the workspace alone. */
  calendarId: string | null;
  businessId: string | null;
  budget?: Budget | null;
}

/** How long an answer is waited for. */
export interface Waiting {
  signal: AbortSignal;
  patience: Patience;
}

/** A post is some 130 tokens of English; other languages take up to three times as many. */
const TOKENS_PER_POST = 400;
const TYPICAL_TOKENS = 150;
const TOKENS_FLOOR = 800;
/** Most requests for the first answer, and for answer and repair together. */
const MOST_REQUESTS = { answer: 3, all: 4 };
/** The model did answer, with nothing to use: worth asking once more. */
const REPAIRABLE = new Set(["empty", "refused"]);

async function bookRequest(
  { scope, calendarId, businessId, budget }: Payer,
  report: ModelRequestReport,
): Promise<void> {
  await insertModelUsage(db(), scope, {
    id: createId("use"),
    calendarId,
    businessId,
    model: modelName(),
    promptVersion: PROMPT_VERSION,
    ...report,
  });
  await budget?.settle(report);
}

/** One question with its own budget of requests, booked on its payer. */
class Question {
  private sent = 0;

  constructor(
    private readonly payer: Payer,
    private readonly waiting: Waiting,
  ) {}

  /** What the model answers, or for each slot why there is no answer. @throws only when the signal is aborted */
  async ask(messages: ModelMessage[], slots: readonly AskedSlot[]): Promise<ParsedReply & { isAway: boolean }> {
    const { payer, waiting } = this;
    try {
      const text = await complete({
        messages,
        schema: { name: "posts", schema: replyJsonSchema },
        maxOutputTokens: TOKENS_FLOOR + TOKENS_PER_POST * slots.length,
        ...waiting,
        requests: Math.min(MOST_REQUESTS.answer, MOST_REQUESTS.all - this.sent),
        onRequest: (report) => {
          this.sent += 1;
          return bookRequest(payer, report);
        },
        maySpend: async () =>
          payer.budget?.reserve({ input: estimateTokens(messages), output: TYPICAL_TOKENS * slots.length }) ??
          (payer.calendarId === null || isUnderSpendCap(payer.scope, payer.calendarId, cautiousPrice())),
      });
      // Loaded with the first answer: its tables of languages take 30 MB that a process without a model has no use for.
      const { parseReply } = await import("../core/writing/model/parse-reply");
      return { ...parseReply(text, slots), isAway: false };
    } catch (error) {
      waiting.signal.throwIfAborted();
      if (!(error instanceof ModelUnavailableError)) throw error;
      if (payer.budget && error.reason === "spend_cap") throw payer.budget.exhausted();
      const problem = { code: error.reason, words: "it was missing" };
      const problems = new Map(slots.map(({ slotId }) => [slotId, problem]));
      return { posts: new Map(), problems, isAway: !REPAIRABLE.has(error.reason) };
    }
  }
}

/** What a request holds besides its slots. */
export interface Asking {
  /** The owner's voice, where the answer is shared with nobody. */
  voice: OwnVoice | null;
  /** For a redo: the post as it is and what is wished for. */
  redo?: RedoRequest;
}

/** The messages for some slots; a redo is for one alone. */
function toMessages(slots: readonly AskedSlot[], { voice, redo }: Asking) {
  const [only] = slots;
  return redo && only ? buildRedoMessages(only, redo, voice) : buildMessages(slots, voice);
}

/**
 * Asks the model for a chunk of posts, and once more for those that were missing or wrong: four requests at most.
 * A slot without a post has its reason ("timeout", "http_401", "breaker_open", "too_long", …: docs/models.md).
 * @throws only when the signal is aborted
 */
export async function askModel(
  payer: Payer,
  slots: readonly AskedSlot[],
  waiting: Waiting,
  asking: Asking,
): Promise<ParsedReply> {
  const question = new Question(payer, waiting);
  const reply = await question.ask(toMessages(slots, asking), slots);
  const failed = slots.filter(({ slotId }) => reply.problems.has(slotId));
  if (failed.length === 0) return reply;
  if (reply.isAway) return warn(reply);
  const repair = buildRepairMessages(toMessages(failed, asking), reply.problems);
  const repaired = await question.ask(repair, failed);
  return warn({ posts: new Map([...reply.posts, ...repaired.posts]), problems: repaired.problems });
}

function warn(reply: ParsedReply): ParsedReply {
  const codes = [...new Set([...reply.problems.values()].map(({ code }) => code))];
  if (codes.length > 0)
    logger().warn(
      { reasons: codes, slots: reply.problems.size },
      "the model gave no usable answer for some slots; the built-in writer takes over",
    );
  return reply;
}
