import type { z } from "zod";
import { AppError, type FieldError, PROBLEMS } from "@/lib/core/errors";
import { wordIssue } from "@/lib/core/word-issue";
import { isConnectionFailure } from "@/lib/platform/db/explain-connection-failure";
import { logger } from "@/lib/platform/telemetry/logger";

/** A database that starts again after a crash is back by then. */
const RETRY_AFTER_SECONDS = 5;

/** An RFC 9457 answer. The only translation of errors into HTTP; causes are logged, never shown. */
export function toProblem(error: unknown, requestId: string, request?: Request): Response {
  const known = error instanceof AppError ? error : toAppError(error);
  const { status, title } = PROBLEMS[known.code];
  if (status >= 500 && isLeft(error, request)) logger().info("the caller left before the answer");
  else if (status >= 500) logger().error({ err: known.cause ?? known, code: known.code }, "a request failed");
  const body = {
    type: `/docs/errors#${known.code}`,
    title,
    status,
    detail: known.detail ?? title,
    code: known.code,
    requestId,
    ...(known.errors.length > 0 ? { errors: known.errors } : {}),
    ...known.extra,
  };
  const headers = new Headers({ "content-type": "application/problem+json", "cache-control": "no-store" });
  if (known.retryAfterSeconds !== undefined) headers.set("retry-after", String(known.retryAfterSeconds));
  return new Response(JSON.stringify(body), { status, headers });
}

function toAppError(cause: unknown): AppError {
  if (!isConnectionFailure(cause)) return new AppError("internal", { cause });
  const detail = "Bella cannot reach her data right now. Try again in a moment.";
  return new AppError("unavailable", { detail, retryAfterSeconds: RETRY_AFTER_SECONDS, cause });
}

/** A browser that asks anew (each key pressed in the importer does) breaks off the request before; that is nobody's fault. */
function isLeft(error: unknown, request: Request | undefined): boolean {
  if (request?.signal.aborted) return true;
  // Node's own words for a body that ends early; a database that hangs up says "read ECONNRESET".
  return error instanceof Error && error.message === "aborted" && "code" in error && error.code === "ECONNRESET";
}

/** What a schema says of an input, as field errors with dotted paths. @throws AppError invalid_input */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input, { error: wordIssue });
  if (parsed.success) return parsed.data;
  const all = parsed.error.issues.flatMap((issue) => toFieldErrors(issue, input));
  // Several rules may find fault with one field; the first says what to do, and the others may not hold any more then.
  const errors = [...new Map(all.reverse().map((error) => [error.path, error])).values()].reverse();
  const first = errors[0]?.message ?? "Some fields need attention.";
  throw new AppError("invalid_input", {
    detail: errors.length > 1 ? `${errors.length} fields need attention. ${first}` : first,
    errors,
  });
}

function toFieldErrors(issue: z.core.$ZodIssue, input: unknown): FieldError[] {
  if (issue.code === "unrecognized_keys") {
    const at = issue.path.map(String);
    return issue.keys.map((key) => ({
      path: [...at, key].join("."),
      message: `${JSON.stringify(key.slice(0, 40))} is not a field that can be given here.`,
    }));
  }
  const path = issue.path.map(String).join(".");
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  );
  // A schema's own words tell what a wrong value should be; of none at all there is only this to say.
  if (value === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value"))
    return [{ path, message: "This is required." }];
  return [{ path, message: issue.message }];
}
