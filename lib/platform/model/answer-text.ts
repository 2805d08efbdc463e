import { z } from "zod";
import { ModelUnavailableError } from "./judge-failure";

const usageSchema = z.object({
  prompt_tokens: z.number().catch(0),
  completion_tokens: z.number().catch(0),
  prompt_tokens_details: z
    .object({ cached_tokens: z.number().catch(0) })
    .nullish()
    .catch(null),
});
type AnswerUsage = z.infer<typeof usageSchema>;

export interface ReadAnswer {
  text: string;
  /** "ok"; "truncated" at the endpoint's own limit; "cut" or "timeout" when the rest did not come; "empty", "refused". */
  outcome: string;
  usage: AnswerUsage | null;
}

const contentSchema = z
  .union([
    z.string(),
    z.array(z.object({ text: z.string().catch("") })).transform((parts) => parts.map(({ text }) => text).join("")),
  ])
  .nullish()
  .catch(null);
const messageSchema = z.object({ content: contentSchema, refusal: z.string().nullish().catch(null) });
/** A whole completion or one piece of a streamed one. Endpoints that only resemble OpenAI's leave fields out, so nothing is taken for granted. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        message: messageSchema.nullish(),
        delta: messageSchema.nullish(),
        finish_reason: z.string().nullish().catch(null),
      }),
    )
    .catch([]),
  usage: usageSchema.nullish().catch(null),
  error: z.unknown().optional(),
});

interface PlainPiece {
  choices?: { message?: unknown; delta?: { content?: unknown; refusal?: unknown } | null; finish_reason?: unknown }[];
  usage?: unknown;
  error?: unknown;
}
const isNone = (value: unknown): boolean => value === null || value === undefined;

/**
 * The text of a piece as nearly all pieces of a stream are: some text, and nothing else that would have to be noted. null
 * for any other. An answer comes in thousands of them, a word each, and to judge every one by the schema takes longer than to write a post.
 */
function textAlone(value: unknown): string | null {
  const { choices, usage, error } = (value ?? {}) as PlainPiece;
  if (!Array.isArray(choices) || choices.length !== 1 || !isNone(usage) || !isNone(error)) return null;
  const { message, delta, finish_reason: finish } = choices[0] ?? {};
  if (!isNone(message) || !isNone(finish) || !isNone(delta?.refusal)) return null;
  return typeof delta?.content === "string" ? delta.content : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelUnavailableError("bad_json");
  }
}

/** The text of an answer, put together from what arrives: server-sent events, or one JSON document. */
export class AnswerText {
  private text = "";
  private refusal = "";
  private finish: string | null = null;
  private usage: AnswerUsage | null = null;
  private rest = "";
  private isDone = false;
  private isStream: boolean;

  constructor(contentType: string) {
    this.isStream = /event-stream/i.test(contentType);
  }

  /** Characters read so far. */
  get size(): number {
    return this.text.length + this.rest.length;
  }

  /** True once a stream said that nothing more comes. */
  get isComplete(): boolean {
    return this.isDone;
  }

  add(piece: string): void {
    this.rest += piece;
    // Not every endpoint names what it sends.
    this.isStream ||= /^\s*(?:data|event|:)/.test(this.rest);
    if (!this.isStream || !piece.includes("\n")) return;
    let from = 0;
    for (let end = this.rest.indexOf("\n"); end >= 0; end = this.rest.indexOf("\n", from)) {
      this.readLine(this.rest.slice(from, end));
      from = end + 1;
    }
    this.rest = this.rest.slice(from);
  }

  /** What came in all, when nothing more does. @throws ModelUnavailableError bad_json, error_in_answer, timeout, connection */
  end(ending: string): ReadAnswer {
    if (this.isStream) this.readLine(this.rest);
    else if (ending === "ok") this.take(parseJson(this.rest));
    const { text, usage } = this;
    const isCut = ending === "ok" && !this.isDone && this.finish === null && text !== "" && this.isStream;
    const outcome = isCut ? "cut" : ending;
    if (text === "" && outcome !== "ok") throw new ModelUnavailableError(outcome === "cut" ? "connection" : outcome);
    if (this.refusal !== "" || this.finish === "content_filter") return { text: "", outcome: "refused", usage };
    if (text.trim() === "") return { text: "", outcome: "empty", usage };
    // A list cut off in the middle still holds whole posts; whoever reads it keeps those.
    return { text, outcome: outcome === "ok" && this.finish === "length" ? "truncated" : outcome, usage };
  }

  private readLine(line: string): void {
    const data = line.startsWith("data:") ? line.slice(5).trim() : undefined;
    if (data === undefined || data === "") return;
    if (data === "[DONE]") this.isDone = true;
    else this.takeEvent(data);
  }

  // A line that was cut off ends a broken stream and is no reason to lose what came before.
  private takeEvent(data: string): void {
    let value: unknown;
    try {
      value = JSON.parse(data);
    } catch {
      return;
    }
    this.take(value);
  }

  private take(value: unknown): void {
    const alone = textAlone(value);
    if (alone !== null) {
      this.text += alone;
      return;
    }
    const parsed = completionSchema.safeParse(value);
    if (!parsed.success) throw new ModelUnavailableError("bad_json");
    const { choices, usage, error } = parsed.data;
    if (error) throw new ModelUnavailableError("error_in_answer");
    const choice = choices[0];
    const message = choice?.message ?? choice?.delta;
    this.text += message?.content ?? "";
    this.refusal += message?.refusal ?? "";
    this.finish = choice?.finish_reason ?? this.finish;
    this.usage = usage ?? this.usage;
  }
}
