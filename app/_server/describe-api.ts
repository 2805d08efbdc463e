import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { PROBLEMS, type ProblemCode } from "@/lib/core/errors";
import { WEBHOOK_DATA } from "@/lib/webhook/schema";
import packageJson from "@/package.json";
import type { Operation } from "./operation";
import { OPERATIONS } from "./operations/all";
import { publicOrigin } from "./public-origin";

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem document" });

function parametersOf(operation: Operation) {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const headers = {
    ...(operation.idempotent ? { "Idempotency-Key": z.string().max(255).optional() } : {}),
    ...(operation.id === "createCalendar"
      ? { Prefer: z.string().optional().meta({ description: "wait=N holds the answer for at most N (20) seconds" }) }
      : {}),
    ...(operation.id === "updatePost" || operation.id === "deletePost"
      ? { "If-Match": z.string().optional().meta({ description: 'The revision you saw, like "3"' }) }
      : {}),
  };
  return {
    ...(names.length > 0 ? { path: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) } : {}),
    ...(operation.query ? { query: operation.query as z.ZodObject } : {}),
    ...(Object.keys(headers).length > 0 ? { header: z.object(headers) } : {}),
  };
}

const binary = { type: "string" as const, format: "binary" };
const fileForm = {
  type: "object" as const,
  required: ["file"],
  properties: { file: binary, options: { type: "string" as const, description: "The JSON body's `options`, as text" } },
};

function requestBodyOf({ body, accepts, isBodyOptional = false }: Operation) {
  if (accepts === "bytes")
    return { requestBody: { required: true, content: { "application/octet-stream": { schema: binary } } } };
  if (!body) return {};
  const json = { "application/json": { schema: body } };
  const content = accepts === "file" ? { ...json, "multipart/form-data": { schema: fileForm } } : json;
  return { requestBody: { required: !isBodyOptional, content } };
}

function describe(operation: Operation): ZodOpenApiOperationObject {
  const { status, schema, mediaType } = operation.answer;
  const content = schema
    ? { "application/json": { schema } }
    : mediaType
      ? { [mediaType]: { schema: { type: "string" as const, format: "binary" } } }
      : undefined;
  const success = { description: "Done", ...(content ? { content } : {}) };
  return {
    operationId: operation.id,
    summary: operation.summary,
    security: operation.access === "public" ? [] : [{ apiKey: [] }, { session: [] }],
    requestParams: parametersOf(operation),
    ...requestBodyOf(operation),
    responses: {
      [String(status) as "200"]: success,
      ...(operation.id === "createCalendar"
        ? { "201": { ...success, description: "Finished within the time waited" } }
        : {}),
      default: { description: "A problem", content: { "application/problem+json": { schema: problemSchema } } },
    },
  };
}

/** The messages that webhooks are sent, by event. */
function describeWebhooks(): ZodOpenApiPathsObject {
  return Object.fromEntries(
    Object.entries(WEBHOOK_DATA).map(([event, data]) => [
      event,
      {
        post: {
          operationId: `webhook:${event}`,
          summary: `Sent to webhooks that listen to ${event}; signed as Standard Webhooks 1.0 describes`,
          // Whoever receives it checks the signature; there is nothing to send along.
          security: [],
          requestParams: {
            header: z.object({
              "webhook-id": z.string().meta({ description: "The same for every attempt of one message" }),
              "webhook-timestamp": z.string().meta({ description: "Seconds since 1970" }),
              "webhook-signature": z.string().meta({ description: "v1,<base64>; two of them during a rotation" }),
            }),
          },
          requestBody: {
            content: {
              "application/json": { schema: z.object({ type: z.literal(event), timestamp: z.string(), data }) },
            },
          },
          responses: { "200": { description: "Taken; any 2xx is" } },
        },
      },
    ]),
  );
}

/** The OpenAPI 3.1 document of every operation in the registry. */
export function describeApi() {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Bella",
      version: packageJson.version,
      description: packageJson.description,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: publicOrigin() }],
    paths,
    webhooks: describeWebhooks(),
    components: {
      securitySchemes: {
        apiKey: { type: "http", scheme: "bearer", description: "bella_<prefix>_<secret>" },
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
      },
    },
  });
}
