import { z } from "zod";
import {
  apiKeySchema,
  createAccountSchema,
  createApiKeySchema,
  createdApiKeySchema,
  workspaceSchema,
} from "@/lib/account/schema";
import { pageQuerySchema } from "@/lib/core/page";
import { defineOperation } from "../operation";

export const createGuest = defineOperation({
  id: "createGuest",
  method: "POST",
  path: "/api/v1/guest",
  summary: "Give a visitor without a session a workspace of their own, bound to a signed cookie",
  access: "public",
  answer: { status: 204 },
});

export const createAccount = defineOperation({
  id: "createAccount",
  method: "POST",
  path: "/api/v1/accounts",
  summary: "Sign up; the guest workspace of the cookie becomes the account's",
  access: "public",
  body: createAccountSchema,
  answer: { status: 201, schema: z.object({ userId: z.string(), workspaceId: z.string(), claimed: z.boolean() }) },
});

export const claimGuest = defineOperation({
  id: "claimGuest",
  method: "POST",
  path: "/api/v1/guest/claim",
  summary: "Move what the browser made as a guest into the signed-in workspace",
  access: "workspace",
  answer: { status: 200, schema: z.object({ moved: z.boolean() }) },
});

export const getWorkspace = defineOperation({
  id: "getWorkspace",
  method: "GET",
  path: "/api/v1/workspace",
  summary: "Who is asking, and in which workspace",
  access: "workspace",
  answer: { status: 200, schema: workspaceSchema },
});

export const listApiKeys = defineOperation({
  id: "listApiKeys",
  method: "GET",
  path: "/api/v1/api-keys",
  summary: "The workspace's API keys, without their secrets",
  access: "workspace",
  query: pageQuerySchema,
  answer: { status: 200, schema: z.object({ items: z.array(apiKeySchema), nextCursor: z.string().nullable() }) },
});

export const createApiKey = defineOperation({
  id: "createApiKey",
  method: "POST",
  path: "/api/v1/api-keys",
  summary: "Make an API key; this answer is the only time it is shown",
  access: "workspace",
  body: createApiKeySchema,
  answer: { status: 201, schema: createdApiKeySchema },
  idempotent: true,
});

export const deleteApiKey = defineOperation({
  id: "deleteApiKey",
  method: "DELETE",
  path: "/api/v1/api-keys/{id}",
  summary: "End an API key",
  access: "workspace",
  answer: { status: 204 },
});
