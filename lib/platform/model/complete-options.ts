export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** One request to the model, whatever became of it. */
export interface ModelRequestReport {
  /** "ok", "truncated", "empty", "refused", "timeout", "connection" or "http_<status>". */
  outcome: string;
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
  /** Called for every request that was sent, failed ones included, before the next is. */
  onRequest: (report: ModelRequestReport) => Promise<void>;
  /** Asked before every request; false stops with the reason `spend_cap`. */
  maySpend: () => Promise<boolean>;
}
