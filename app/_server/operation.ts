import type { z } from "zod";

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

/**
 * One operation of the REST API, declared once: the route parses by it, `/api/openapi.json` is generated from it and
 * the isolation test calls every one of them with another workspace's ids.
 */
export interface Operation<Body extends z.ZodType = z.ZodType, Query extends z.ZodType = z.ZodType> {
  id: string;
  method: Method;
  /** With `{id}` placeholders, as OpenAPI writes it; also the route label of the metrics. */
  path: string;
  summary: string;
  /** `workspace` demands a session, guest cookie or API key; `public` does not look for one. */
  access: "workspace" | "public";
  body?: Body;
  query?: Query;
  /** The answer when all goes well. No schema: the body is a file or empty. */
  answer: { status: number; schema?: z.ZodType; mediaType?: string };
  /** Takes an Idempotency-Key. */
  idempotent?: boolean;
}

/** Keeps the literal types of an operation's schemas. */
export function defineOperation<Body extends z.ZodType, Query extends z.ZodType>(
  operation: Operation<Body, Query>,
): Operation<Body, Query> {
  return operation;
}
