import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { type Answer, answerOnce } from "@/lib/account/answer-once";
import { type Keep, keepNothing } from "@/lib/account/keep-made";
import type { WorkspaceScope } from "@/lib/account/scope";
import { AppError } from "@/lib/core/errors";
import { isRecordId } from "@/lib/core/record-id";
import { takeToken } from "@/lib/platform/rate-limit/take-token";
import { withLogContext } from "@/lib/platform/telemetry/log-context";
import { logger } from "@/lib/platform/telemetry/logger";
import { countRequest, metrics } from "@/lib/platform/telemetry/metrics";
import { checkOrigin } from "./check-origin";
import { clientAddress } from "./client-address";
import type { Operation } from "./operation";
import { parseInput, toProblem } from "./problem";
import { type ReceivedFile, readBody } from "./read-body";
import { readQuery } from "./read-query";
import { type Authenticated, authenticate } from "./session";

const PER_WORKSPACE = { points: 30_000, perSeconds: 60 };
const PER_ADDRESS = { points: 120, perSeconds: 60 };
/** An id in the right shape that nothing has. */
const NO_RECORD = "none_00000000000000000000000000";

/** What a route's function is given; everything in it is parsed and authorised. */
export interface RouteContext<Body, Query> {
  scope: WorkspaceScope;
  visitor: Authenticated | null;
  /** The id of the path; empty for paths without one. */
  id: string;
  /** The share token of the path; empty for paths without one. */
  token: string;
  body: Body;
  query: Query;
  /** The file of a multipart body, or the bytes of an octet stream; null without one. */
  file: ReceivedFile | null;
  request: Request;
  address: string;
  /**
   * For what a creating request makes: keeps the answer to it under the request's Idempotency-Key, in the transaction
   * that makes it. Keeps nothing for a request without a key.
   */
  keep: <Made>(toAnswer: (made: Made) => RouteAnswer) => Keep<Made>;
}

/** What a route answers: a JSON body, a file, or nothing. */
export type RouteAnswer =
  | { status?: number; json: unknown; headers?: Record<string, string> }
  | { status?: number; file: BodyInit; headers: Record<string, string> }
  | { status?: number; headers?: Record<string, string> };

type Params = { params: Promise<Record<string, string> | undefined> };

/**
 * Turns a function into a route handler: authorise, parse, call, answer. The one place where HTTP meets the rooms:
 * request id, logs, metrics by route template, CSRF, rate limits, idempotency and RFC 9457 problems live here.
 */
export function route<Body extends z.ZodType, Query extends z.ZodType>(
  operation: Operation<Body, Query>,
  run: (context: RouteContext<z.output<Body>, z.output<Query>>) => Promise<RouteAnswer>,
) {
  return async (request: Request, { params }: Params): Promise<Response> => {
    const requestId = randomUUID();
    const startedAt = performance.now();
    metrics.httpActive.inc();
    const response = await withLogContext({ requestId }, async () => {
      try {
        // Next hands routes without a dynamic segment no params at all.
        const { id = "", token = "" } = (await params) ?? {};
        return await answer(operation, run, request, { id, token });
      } catch (error) {
        return toProblem(error, requestId, request);
      }
    });
    metrics.httpActive.dec();
    response.headers.set("x-request-id", requestId);
    const seconds = (performance.now() - startedAt) / 1000;
    countRequest({ method: operation.method, route: operation.path, status: response.status, seconds });
    const line = {
      method: operation.method,
      route: operation.path,
      status: response.status,
      durationMs: Math.round(seconds * 1000),
      requestId,
    };
    logger().info(line, "request");
    return response;
  };
}

async function answer<Body extends z.ZodType, Query extends z.ZodType>(
  operation: Operation<Body, Query>,
  run: (context: RouteContext<z.output<Body>, z.output<Query>>) => Promise<RouteAnswer>,
  request: Request,
  { id: pathId, token }: { id: string; token: string },
): Promise<Response> {
  const address = clientAddress(request.headers);
  const visitor = await admit(operation, request, address);
  // What cannot be an id never reaches the database, and is told as any other id that never was.
  const id = pathId === "" || isRecordId(pathId) ? pathId : NO_RECORD;
  const read = await readBody(request, operation as Operation);
  const body = operation.body ? parseInput(operation.body, read?.value) : undefined;
  const query = operation.query ? parseInput(operation.query, readQuery(request)) : undefined;
  // Public operations have no scope; their functions do not take one.
  const scope = visitor?.scope as WorkspaceScope;
  const file = read?.file ?? null;
  const given = { scope, visitor, id, token, body, query, file, request, address };
  const contextWith = (keep: RouteContext<unknown, unknown>["keep"]) =>
    ({ ...given, keep }) as RouteContext<z.output<Body>, z.output<Query>>;
  const creates =
    typeof operation.idempotent === "function" ? operation.idempotent(query as z.output<Query>) : operation.idempotent;
  const key = creates ? request.headers.get("idempotency-key") : null;
  if (key === null) return toResponse(operation, await run(contextWith(() => keepNothing)));
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new AppError("invalid_input", {
      detail: "An Idempotency-Key has 1 to 255 visible ASCII characters.",
      errors: [{ path: "Idempotency-Key", message: "1 to 255 visible ASCII characters." }],
    });
  }
  const asked = `${operation.method} ${operation.path} ${id} ${read?.fingerprint ?? ""}`;
  const stored = await answerOnce(scope, key, asked, async (keep) => {
    const context = contextWith((toAnswer) => (tx, made) => keep(tx, toStored(operation, toAnswer(made))));
    return toStored(operation, await run(context));
  });
  return toResponse(operation, fromStored(stored));
}

/** An answer as it is kept. A file that is kept is text: its type among the headers tells it from JSON. */
function toStored(operation: { answer: { status: number } }, answer: RouteAnswer): Answer {
  const { status = operation.answer.status, headers = {} } = answer;
  const body = "json" in answer ? answer.json : "file" in answer ? answer.file : null;
  return { status, body, headers };
}

function fromStored({ status, body, headers }: Answer): RouteAnswer {
  return headers["content-type"] === undefined
    ? { status, json: body, headers }
    : { status, file: String(body), headers };
}

async function admit(operation: Operation, request: Request, address: string): Promise<Authenticated | null> {
  const changes = operation.method !== "GET";
  if (operation.access === "public") {
    // A page of another site cannot add this header unasked: like a key's owner elsewhere, its sender is no browser led astray.
    if (changes && !request.headers.has("authorization")) checkOrigin(request.headers);
    await limit("api-address", address, PER_ADDRESS);
    return null;
  }
  const visitor = await authenticate(request.headers);
  if (!visitor) {
    await limit("api-address", address, PER_ADDRESS);
    throw new AppError("unauthenticated", { detail: "Sign in, or send an API key as Authorization: Bearer bella_…" });
  }
  if (changes && visitor.credential !== "api-key") checkOrigin(request.headers);
  await limit("api-workspace", visitor.scope.workspaceId, PER_WORKSPACE);
  return visitor;
}

/** Takes a token or answers 429 with Retry-After. @throws AppError rate_limited */
export async function limit(
  name: string,
  key: string,
  allowance: { points: number; perSeconds: number; cost?: number },
): Promise<void> {
  const { allowed, retryAfterSeconds } = await takeToken({ name, key, ...allowance });
  if (!allowed)
    throw new AppError("rate_limited", {
      detail: `Too many requests. Try again in ${retryAfterSeconds} s.`,
      retryAfterSeconds,
    });
}

function toResponse(operation: Operation, result: RouteAnswer): Response {
  const status = result.status ?? operation.answer.status;
  const headers = new Headers({ "cache-control": "private, no-store", ...result.headers });
  if ("file" in result) return new Response(result.file, { status, headers });
  if (!("json" in result) || status === 204) return new Response(null, { status, headers });
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(result.json), { status, headers });
}
