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
import { PROMPT_VERSION } from "../core/writing/model/prompt-5";
import { replyJsonSchema } from "../core/writing/model/reply-schema";
import { db } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { complete } from "../platform/model/complete";
import type { ModelRequestReport } from "../platform/model/complete-options";
import { mostTokens } from "../platform/model/estimate-tokens";
import { ModelUnavailableError } from "../platform/model/judge-failure";
import { cautiousCostOf, modelName } from "../platform/model/model-config";
import type { Patience } from "../platform/model/patience";
import { logger } from "../platform/telemetry/logger";
import type { Budget } from "./spend-budget";
import { insertModelUsage } from "./usage-mutations";

/** Whose calendar a request is for, and so whose usage. */
export interface Payer {
  scope: WorkspaceScope;
  /** null for a sample, which belongs to the workspace alone. */
  calendarId: string | null;
  businessId: string | null;
  /** The purse that its requests are paid from, where a cap holds. */
  budget: Budget | null;
}

/** How long an answer is waited for. */
export interface Waiting {
  signal: AbortSignal;
  patience: Patience;
}

/** A post is some 130 tokens of English; other languages take up to three times as many. */
const TOKENS_PER_POST = 400;
const TOKENS_FLOOR = 800;
/** Most requests for the first answer, and for answer and repair together. */
const MOST_REQUESTS = { answer: 3, all: 4 };
/** The model did answer, with nothing to use: worth asking once more. */
const REPAIRABLE = new Set(["empty", "refused"]);

async function bookRequest(
  { scope, calendarId, businessId, budget }: Payer,
  report: ModelRequestReport,
  reservedUsd: number,
): Promise<void> {
  await insertModelUsage(db(), scope, {
    id: createId("use"),
    calendarId,
    businessId,
    model: modelName(),
    promptVersion: PROMPT_VERSION,
    ...report,
  });
  await budget?.settle(report, reservedUsd);
}

type Answered = ParsedReply & {
  /** Nothing was answered, and asking again will not help. */
  isAway: boolean;
  /** The cap leaves too little for it. */
  isTooDear: boolean;
};

/** One question with its own budget of requests, booked on its payer. */
class Question {
  private sent = 0;

  constructor(
    private readonly payer: Payer,
    private readonly waiting: Waiting,
  ) {}

  /** What the model answers, or for each slot why there is no answer. @throws only when the signal is aborted */
  async ask(messages: ModelMessage[], slots: readonly AskedSlot[], told: string): Promise<Answered> {
    const { payer, waiting } = this;
    const maxOutputTokens = TOKENS_FLOOR + TOKENS_PER_POST * slots.length;
    const worstUsd = cautiousCostOf({ input: mostTokens(messages), output: maxOutputTokens });
    try {
      const text = await complete({
        messages,
        schema: { name: "posts", schema: replyJsonSchema },
        maxOutputTokens,
        ...waiting,
        requests: Math.min(MOST_REQUESTS.answer, MOST_REQUESTS.all - this.sent),
        onRequest: (report) => {
          this.sent += 1;
          return bookRequest(payer, report, worstUsd);
        },
        maySpend: async () => payer.budget?.reserve(worstUsd) ?? true,
      });
      // Loaded with the first answer: its tables of languages take 30 MB that a process without a model has no use for.
      const { parseReply } = await import("../core/writing/model/parse-reply");
      return { ...parseReply(text, slots, told), isAway: false, isTooDear: false };
    } catch (error) {
      waiting.signal.throwIfAborted();
      if (!(error instanceof ModelUnavailableError)) throw error;
      const problem = { code: error.reason, words: "it was missing" };
      const problems = new Map(slots.map(({ slotId }) => [slotId, problem]));
      const isTooDear = error.reason === "spend_cap";
      return { posts: new Map(), problems, isAway: !REPAIRABLE.has(error.reason), isTooDear };
    }
  }
}

/** What a request holds besides its slots. */
export interface Asking {
  /** The owner's voice, where the answer is shared with nobody. */
  voice: OwnVoice | null;
  /** For a redo: the post as it is and what is wished for. */
  redo?: RedoRequest;
  /** What its owner said besides: an answer may say it too. */
  told?: readonly string[];
}

/** The messages for some slots; a redo is for one alone. */
function toMessages(slots: readonly AskedSlot[], { voice, redo }: Asking) {
  const [only] = slots;
  return redo && only ? buildRedoMessages(only, redo, voice) : buildMessages(slots, voice);
}

/** What of the owner's words a request holds: an answer may speak of that, and of nothing else that only the owner knows. */
export function toldIn({ voice, told = [] }: Asking): string {
  return [...(voice?.sampleLines ?? []), ...told].join("\n");
}

/** So few posts are asked for at the least where little money is left: the rules before them cost more than they do. */
const LEAST_PIECE = 3;

/**
 * Asks the model for a chunk of posts, and once more for those that were missing or wrong: four requests at most. Where
 * what is left of a cap does not cover the dearest answer there may be, for half as many at a time, until nothing goes.
 * A slot without a post has its reason ("timeout", "http_401", "breaker_open", "too_long", …: docs/models.md).
 * @throws only when the signal is aborted
 */
export async function askModel(
  payer: Payer,
  slots: readonly AskedSlot[],
  waiting: Waiting,
  asking: Asking,
): Promise<ParsedReply> {
  return warn(await askInPieces(payer, slots, waiting, asking));
}

async function askInPieces(
  payer: Payer,
  slots: readonly AskedSlot[],
  waiting: Waiting,
  asking: Asking,
): Promise<Answered> {
  const whole = await askPiece(new Question(payer, waiting), slots, asking);
  if (!whole.isTooDear || slots.length <= LEAST_PIECE) return whole;
  const half = Math.max(LEAST_PIECE, Math.ceil(slots.length / 2));
  const first = await askInPieces(payer, slots.slice(0, half), waiting, asking);
  const others = slots.slice(half);
  // What keeps one half away keeps the other away too, and a remainder is not worth the rules before it.
  const unasked = first.isAway ? first : others.length < LEAST_PIECE ? whole : null;
  const rest = unasked ? withoutAnswer(others, unasked) : await askInPieces(payer, others, waiting, asking);
  return {
    ...rest,
    posts: new Map([...first.posts, ...rest.posts]),
    problems: new Map([...first.problems, ...rest.problems]),
  };
}

/** Slots that share the reason of others that nobody answered. */
function withoutAnswer(slots: readonly AskedSlot[], others: Answered): Answered {
  const [why = { code: "no_answer", words: "it was missing" }] = [...others.problems.values()].reverse();
  return { ...others, posts: new Map(), problems: new Map(slots.map(({ slotId }) => [slotId, why])) };
}

/** The answer for some slots, and a repair of it. */
async function askPiece(question: Question, slots: readonly AskedSlot[], asking: Asking): Promise<Answered> {
  const told = toldIn(asking);
  const reply = await question.ask(toMessages(slots, asking), slots, told);
  const failed = slots.filter(({ slotId }) => reply.problems.has(slotId));
  if (failed.length === 0 || reply.isAway) return reply;
  const repair = buildRepairMessages(toMessages(failed, asking), reply.problems);
  const repaired = await question.ask(repair, failed, told);
  return { ...repaired, posts: new Map([...reply.posts, ...repaired.posts]), isAway: false, isTooDear: false };
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
