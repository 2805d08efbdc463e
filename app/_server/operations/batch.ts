import { z } from "zod";
import { approveBatchSchema, resumeBatchSchema } from "@/lib/batch/body-schema";
import { exportBatchQuerySchema } from "@/lib/batch/export-query";
import {
  approveBatchAnswerSchema,
  batchRowsSchema,
  batchSchema,
  listBatchRowsQuerySchema,
  retriedBatchSchema,
  retryBatchSchema,
} from "@/lib/batch/schema";
import { pageQuerySchema } from "@/lib/core/page";
import { createShareLinksSchema } from "@/lib/share/schema";
import { defineOperation } from "../operation";

const ACCESS = "workspace" as const;

export const listBatches = defineOperation({
  id: "listBatches",
  method: "GET",
  path: "/api/v1/batches",
  summary:
    "The workspace's batches with their progress, newest first; with orderKey only the one that the order of this Idempotency-Key made, if it did",
  access: ACCESS,
  query: pageQuerySchema.extend({
    orderKey: z
      .string()
      .regex(/^[\x21-\x7e]{1,255}$/)
      .optional(),
  }),
  answer: { status: 200, schema: z.object({ items: z.array(batchSchema), nextCursor: z.string().nullable() }) },
});

export const getBatch = defineOperation({
  id: "getBatch",
  method: "GET",
  path: "/api/v1/batches/{id}",
  summary: "One batch: counts by status, rate, time left, spend and why it is paused",
  access: ACCESS,
  answer: { status: 200, schema: batchSchema },
});

export const deleteBatch = defineOperation({
  id: "deleteBatch",
  method: "DELETE",
  path: "/api/v1/batches/{id}",
  summary: "Delete a finished batch with its rows; its calendars stay",
  access: ACCESS,
  answer: { status: 204 },
});

export const listBatchRows = defineOperation({
  id: "listBatchRows",
  method: "GET",
  path: "/api/v1/batches/{id}/rows",
  summary: "A batch's rows in the file's order; with changedSince only those that changed since an earlier answer",
  access: ACCESS,
  query: listBatchRowsQuerySchema,
  answer: { status: 200, schema: batchRowsSchema },
});

export const pauseBatch = defineOperation({
  id: "pauseBatch",
  method: "POST",
  path: "/api/v1/batches/{id}/pause",
  summary: "Begin no more rows; those being written are finished",
  access: ACCESS,
  answer: { status: 200, schema: batchSchema },
});

export const resumeBatch = defineOperation({
  id: "resumeBatch",
  method: "POST",
  path: "/api/v1/batches/{id}/resume",
  summary: "Go on with a paused batch, with another spend cap when one is given",
  access: ACCESS,
  body: resumeBatchSchema,
  isBodyOptional: true,
  answer: { status: 200, schema: batchSchema },
});

export const cancelBatch = defineOperation({
  id: "cancelBatch",
  method: "POST",
  path: "/api/v1/batches/{id}/cancel",
  summary: "Stop a batch; what is written stays",
  access: ACCESS,
  answer: { status: 200, schema: batchSchema },
});

export const retryBatch = defineOperation({
  id: "retryBatch",
  method: "POST",
  path: "/api/v1/batches/{id}/retry",
  summary:
    "Run failed and cancelled rows again, all or those named, as they are or with other settings; with fallbacks: have the model write finished rows again for which it was out of reach; kept: rows left alone for what their calendars hold",
  access: ACCESS,
  body: retryBatchSchema,
  isBodyOptional: true,
  answer: { status: 200, schema: retriedBatchSchema },
  idempotent: true,
});

export const exportBatchRejects = defineOperation({
  id: "exportBatchRejects",
  method: "GET",
  path: "/api/v1/batches/{id}/rejects.csv",
  summary: "The refused rows as CSV, each with its reason",
  access: ACCESS,
  answer: { status: 200, mediaType: "text/csv" },
});

export const approveBatch = defineOperation({
  id: "approveBatch",
  method: "POST",
  path: "/api/v1/batches/{id}/approve",
  summary: "Approve the posts of finished rows, some calendars a call; send nextCursor until it is null",
  access: ACCESS,
  body: approveBatchSchema,
  answer: { status: 200, schema: approveBatchAnswerSchema },
});

const selectionSchema = approveBatchSchema.omit({ cursor: true });

export const createBatchShareLinks = defineOperation({
  id: "createBatchShareLinks",
  method: "POST",
  path: "/api/v1/batches/{id}/share-links",
  summary: "Make a public link for each finished calendar; the CSV is the only time they are shown",
  access: ACCESS,
  body: createShareLinksSchema.omit({ calendarIds: true }).extend(selectionSchema.shape),
  answer: { status: 201, mediaType: "text/csv" },
  idempotent: true,
});

export const revokeBatchShareLinks = defineOperation({
  id: "revokeBatchShareLinks",
  method: "POST",
  path: "/api/v1/batches/{id}/share-links/revoke",
  summary: "Revoke every open link of the finished calendars",
  access: ACCESS,
  body: selectionSchema,
  answer: { status: 200, schema: z.object({ revoked: z.int() }) },
});

export const exportBatch = defineOperation({
  id: "exportBatch",
  method: "GET",
  path: "/api/v1/batches/{id}/export",
  summary: "The finished calendars, streamed: a ZIP with a folder a business, or one CSV of all of them",
  access: ACCESS,
  query: exportBatchQuerySchema,
  answer: { status: 200, mediaType: "application/octet-stream" },
});
