import { z } from "zod";

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
  /** A request without any body is one of `{}`. */
  isBodyOptional?: boolean;
  /** `file`: JSON by `body`, or multipart with the parts `file` and `options`; `bytes`: application/octet-stream. Default: JSON when there is a `body`. */
  accepts?: "json" | "file" | "bytes";
  /** Largest body in bytes; 1 MB unless given. */
  maxBytes?: number;
  query?: Query;
  /** The answer when all goes well. No schema: the body is a file or empty. */
  answer: { status: number; schema?: z.ZodType; mediaType?: string };
  /** Takes an Idempotency-Key: always, or only when the query says that something is created. */
  idempotent?: boolean | ((query: z.output<Query>) => boolean);
}

/**
 * Keeps the literal types of an operation's schemas, and closes its body: a field that is not known, or cannot be
 * changed, is refused by its name instead of being left out in silence, where a slip of the pen would go unnoticed.
 */
export function defineOperation<Body extends z.ZodType, Query extends z.ZodType>(
  operation: Operation<Body, Query>,
): Operation<Body, Query> {
  const { body } = operation;
  return body instanceof z.ZodObject ? { ...operation, body: body.strict() as unknown as Body } : operation;
}
