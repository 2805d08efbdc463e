import { z } from "zod";
import { createdShareLinkSchema, createShareLinkSchema, shareLinkSchema } from "@/lib/share/schema";
import { defineOperation } from "../operation";

export const createShareLink = defineOperation({
  id: "createShareLink",
  method: "POST",
  path: "/api/v1/calendars/{id}/share-links",
  summary: "Make a public link to a calendar; its token is shown this once",
  access: "workspace",
  body: createShareLinkSchema,
  answer: { status: 201, schema: createdShareLinkSchema },
  idempotent: true,
});

export const listShareLinks = defineOperation({
  id: "listShareLinks",
  method: "GET",
  path: "/api/v1/calendars/{id}/share-links",
  summary: "A calendar's share links, newest first",
  access: "workspace",
  answer: { status: 200, schema: z.object({ items: z.array(shareLinkSchema), nextCursor: z.null() }) },
});

export const revokeShareLink = defineOperation({
  id: "revokeShareLink",
  method: "DELETE",
  path: "/api/v1/share-links/{id}",
  summary: "Revoke a share link; its page and feed are gone at once",
  access: "workspace",
  answer: { status: 204 },
});
