import { z } from "zod";
import { MAX_FILE_BYTES } from "@/lib/batch/batch-source";
import { createSamplesSchema, createUploadSchema } from "@/lib/batch/body-schema";
import { batchSamplesSchema, batchSchema, createBatchSchema, dryRunSchema } from "@/lib/batch/schema";
import { UPLOAD_CHUNK_BYTES } from "@/lib/batch/upload-file";
import { uploadSchema } from "@/lib/batch/upload-schema";
import { defineOperation } from "../operation";

/** Room for the other parts of a form around the largest file. */
const FORM_BYTES = 1_000_000;

export const createBatch = defineOperation({
  id: "createBatch",
  method: "POST",
  path: "/api/v1/batches",
  summary: "Start a batch of a list of businesses; with ?dryRun=1 only say what it will come to (200, the dry run)",
  access: "workspace",
  body: createBatchSchema,
  accepts: "file",
  maxBytes: MAX_FILE_BYTES + FORM_BYTES,
  query: z.object({
    dryRun: z
      .enum(["0", "1", "false", "true"], { error: "Write dryRun=1." })
      .optional()
      .transform((value) => value === "1" || value === "true"),
  }),
  answer: { status: 202, schema: z.union([batchSchema, dryRunSchema]) },
  idempotent: ({ dryRun }) => !dryRun,
});

export const createSamples = defineOperation({
  id: "createSamples",
  method: "POST",
  path: "/api/v1/batches/samples",
  summary: "Write the first posts of the first three rows that can be run; nothing is stored",
  access: "workspace",
  body: createSamplesSchema,
  answer: { status: 200, schema: batchSamplesSchema },
});

export const createUpload = defineOperation({
  id: "createUpload",
  method: "POST",
  path: "/api/v1/uploads",
  summary: "Begin a file that comes in pieces; it is kept for a day",
  access: "workspace",
  body: createUploadSchema,
  answer: { status: 201, schema: uploadSchema },
  idempotent: true,
});

export const getUpload = defineOperation({
  id: "getUpload",
  method: "GET",
  path: "/api/v1/uploads/{id}",
  summary: "How much of a file has arrived",
  access: "workspace",
  answer: { status: 200, schema: uploadSchema },
});

export const appendUpload = defineOperation({
  id: "appendUpload",
  method: "PATCH",
  path: "/api/v1/uploads/{id}",
  summary: "Add the piece that starts at the byte of the header Upload-Offset; 409 names the byte to go on from",
  access: "workspace",
  accepts: "bytes",
  maxBytes: UPLOAD_CHUNK_BYTES,
  answer: { status: 204 },
});

export const deleteUpload = defineOperation({
  id: "deleteUpload",
  method: "DELETE",
  path: "/api/v1/uploads/{id}",
  summary: "Forget a file",
  access: "workspace",
  answer: { status: 204 },
});
