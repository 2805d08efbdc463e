import { z } from "zod";

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
  /**
   * "ok"; "truncated" at the endpoint's own limit or ours; "cut", "timeout" or "stopped" when the rest did not come. Without
   * a text: why there is none ("empty", "refused", "endless", "connection", "bad_json", "error_in_answer" …).
   */
  outcome: string;
  usage: AnswerUsage | null;
  /** How much was read, text or not: it has to be paid for. */
  characters: number;
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

/** undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an end is called that came before any text. */
const WITHOUT_TEXT: Readonly<Record<string, string>> = { cut: "connection", truncated: "endless" };

/** The text of an answer, put together from what arrives: server-sent events, or one JSON document. */
export class AnswerText {
  private text = "";
  private refusal = "";
  private finish: string | null = null;
  private usage: AnswerUsage | null = null;
  private rest = "";
  private isDone = false;
  private failure: string | null = null;
  private isStream: boolean;

  constructor(contentType: string) {
    this.isStream = /event-stream/i.test(contentType);
  }

  /** Characters read so far. */
  get size(): number {
    return this.text.length + this.rest.length;
  }

  /** True once nothing that comes can change the answer: a stream said so, or an error was sent for one. */
  get isComplete(): boolean {
    return this.isDone || this.failure !== null;
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

  /** What came in all, when nothing more does. */
  end(ending: string): ReadAnswer {
    const characters = this.size;
    if (this.isStream) this.readLine(this.rest);
    else if (ending === "ok") this.takeDocument(this.rest);
    const { text, usage } = this;
    const because = this.whyNothing(ending);
    if (because !== null) return { text: "", outcome: because, usage, characters };
    const isCut = ending === "ok" && !this.isDone && this.finish === null && this.isStream;
    // A list cut off in the middle still holds whole posts; whoever reads it keeps those.
    const outcome = ending === "ok" && this.finish === "length" ? "truncated" : ending;
    return { text, outcome: isCut ? "cut" : outcome, usage, characters };
  }

  private whyNothing(ending: string): string | null {
    if (this.failure !== null) return this.failure;
    if (this.text === "" && ending !== "ok") return WITHOUT_TEXT[ending] ?? ending;
    if (this.refusal !== "" || this.finish === "content_filter") return "refused";
    return this.text.trim() === "" ? "empty" : null;
  }

  private readLine(line: string): void {
    const data = line.startsWith("data:") ? line.slice(5).trim() : undefined;
    if (data === undefined || data === "") return;
    if (data === "[DONE]") this.isDone = true;
    else this.takeEvent(data);
  }

  // A line that was cut off ends a broken stream and is no reason to lose what came before.
  private takeEvent(data: string): void {
    const value = parseJson(data);
    if (value !== undefined) this.take(value);
  }

  private takeDocument(text: string): void {
    const value = parseJson(text);
    if (value === undefined) this.failure = "bad_json";
    else this.take(value);
  }

  private take(value: unknown): void {
    const alone = textAlone(value);
    if (alone !== null) {
      this.text += alone;
      return;
    }
    const parsed = completionSchema.safeParse(value);
    if (!parsed.success) {
      this.failure = "bad_json";
      return;
    }
    const { choices, usage, error } = parsed.data;
    if (error) this.failure = "error_in_answer";
    const choice = choices[0];
    const message = choice?.message ?? choice?.delta;
    this.text += message?.content ?? "";
    this.refusal += message?.refusal ?? "";
    this.finish = choice?.finish_reason ?? this.finish;
    this.usage = usage ?? this.usage;
  }
}
