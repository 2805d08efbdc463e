import type { Patience } from "./patience";

export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** One request to the model, whatever became of it. */
export interface ModelRequestReport {
  /** "ok", "truncated", "cut", "empty", "refused", "bad_json", "endless", "timeout", "connection", "stopped", "quota" or "http_<status>". */
  outcome: string;
  /** As the endpoint counted them, else estimated from what was sent and read. */
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  costUsd: number;
  durationMs: number;
}

export interface CompleteOptions {
  messages: ChatMessage[];
  /** JSON schema of the reply, for endpoints that enforce one. */
  schema: { name: string; schema: Record<string, unknown> };
  maxOutputTokens: number;
  signal: AbortSignal;
  /** How long the caller waits for a model that says nothing; without it only the time-outs of the requests count. */
  patience?: Patience;
  /** Most requests this question may take, repeats included. Default 3. */
  requests?: number;
  /** Called for every request that was sent, failed ones included, before the next is. */
  onRequest: (report: ModelRequestReport) => Promise<void>;
  /** Asked right before every request; false stops with the reason `spend_cap`. */
  maySpend: () => Promise<boolean>;
}
