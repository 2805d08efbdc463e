/** Every problem Bella can answer with, and its HTTP status. The set is closed and documented in docs/errors.md. */
export const PROBLEMS = {
  invalid_json: { status: 400, title: "The body is not JSON" },
  unauthenticated: { status: 401, title: "Sign in or send an API key" },
  forbidden: { status: 403, title: "Your role does not allow this" },
  cross_origin: { status: 403, title: "The request came from another site" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "This address does not take that method" },
  conflict: { status: 409, title: "The change does not fit the current state" },
  idempotency_in_progress: { status: 409, title: "The first request with this key is still running" },
  locked_post: { status: 409, title: "The post is locked or approved" },
  email_taken: { status: 409, title: "An account with this e-mail exists" },
  stale_revision: { status: 412, title: "Someone changed this first" },
  payload_too_large: { status: 413, title: "The body is too large" },
  unsupported_media_type: { status: 415, title: "The content type is not supported" },
  invalid_input: { status: 422, title: "Some fields need attention" },
  ambiguous_place: { status: 422, title: "Several places have this name" },
  unknown_place: { status: 422, title: "No place has this name" },
  unsupported_language: { status: 422, title: "The built-in writer writes English only" },
  model_not_configured: { status: 422, title: "No model is configured" },
  idempotency_mismatch: { status: 422, title: "This key was used with another body" },
  unreadable_file: { status: 422, title: "The file cannot be read" },
  missing_column: { status: 422, title: "The file lacks a column that every row needs" },
  too_many_rows: { status: 422, title: "The file has more rows than this installation takes at a time" },
  invalid_rows: { status: 422, title: "Some rows cannot be run" },
  rate_limited: { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "Something went wrong on our side" },
  unavailable: { status: 503, title: "Bella cannot do this right now" },
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** One thing wrong at one place of the input; `path` is dotted ("channels.0.channel"). */
export interface FieldError {
  path: string;
  message: string;
}

export interface AppErrorOptions {
  /** A sentence for the reader: what happened and what to do. */
  detail?: string;
  errors?: FieldError[];
  /** Extra members of the problem document, such as `candidates`. */
  extra?: Record<string, unknown>;
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** The only error that crosses a room's door on purpose; anything else becomes `internal` at the edge. */
export class AppError extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly errors: FieldError[];
  readonly extra: Record<string, unknown>;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ProblemCode, options: AppErrorOptions = {}) {
    super(options.detail ?? PROBLEMS[code].title, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.detail = options.detail;
    this.errors = options.errors ?? [];
    this.extra = options.extra ?? {};
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** A field error as an AppError: `throw invalid("days", "Days must be between 1 and 731.")`. */
export function invalid(path: string, message: string): AppError {
  return new AppError("invalid_input", { detail: message, errors: [{ path, message }] });
}
