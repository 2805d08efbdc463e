import { z } from "zod";
import { languageSchema, placeCandidateSchema } from "../business/schema";
import { calendarWarningSchema, daysSchema, postSchema } from "../calendar/schema";
import { DATE_ORDERS } from "../core/batching/cells/read-date";
import { BATCH_COLUMNS } from "../core/batching/columns/batch-columns";
import { LEAST_CAP_USD, refuseCap } from "../core/batching/judge-cap";
import {
  estimateSchema,
  listLanguageSchema,
  readColumnSchema,
  readFormatSchema,
  rowErrorSchema,
  rowWarningSchema,
} from "../core/batching/report-shapes";
import { localDateRangeSchema } from "../core/brief";
import { cursorSchema, pageQuerySchema } from "../core/page";
import { lineSchema } from "../core/text";
import { BATCH_PAUSE_CODES, BATCH_ROW_STATUSES, BATCH_STATUSES, WRITER_CHOICES } from "../core/vocabulary";
import { batchChannelsSchema } from "./channels-option";
import { storedErrorSchema } from "./stored-error";
import { tableOptions } from "./table-options";
import { wordSchema } from "./word-schema";

/** `options` of POST /api/v1/batches; a column of the file overrides `days`, `startDate` and `channels`. */
export const batchOptionsSchema = z.object({
  ...tableOptions,
  days: daysSchema.default(30),
  startDate: localDateRangeSchema.optional(),
  channels: batchChannelsSchema.optional(),
  /** Of rows that say none and whose business is not known; left out, English. */
  language: languageSchema.optional(),
  /** How dates such as 03/04/2027 are read; left out, the order of the column's other dates decides, else they are refused. */
  dateOrder: z.enum(DATE_ORDERS, { error: `Choose one of: ${DATE_ORDERS.join(", ")}.` }).optional(),
  writer: z.enum(WRITER_CHOICES, { error: `Choose one of: ${WRITER_CHOICES.join(", ")}.` }).default("auto"),
  /** False: one bad row refuses the whole file. */
  skipBadRows: z.boolean().default(true),
  runDuplicates: z.boolean().default(false),
  spendCapUsd: z
    .number()
    .min(LEAST_CAP_USD, { error: ({ input }) => refuseCap(input) })
    .max(100_000)
    .nullish(),
});
export type BatchOptions = z.output<typeof batchOptionsSchema>;

/** A batch with its progress, counted from its rows. */
export const batchSchema = z.object({
  id: z.string(),
  fileName: z.string().nullable(),
  status: z.enum(BATCH_STATUSES),
  counts: z.object({
    total: z.int(),
    queued: z.int(),
    running: z.int(),
    succeeded: z.int(),
    failed: z.int(),
    cancelled: z.int(),
    /** Refused rows, repetitions and lines that are no business: they are not run. */
    invalid: z.int(),
  }),
  /** Posts that the finished rows' calendars hold now. */
  postCount: z.int(),
  days: z.int(),
  writer: z.enum(WRITER_CHOICES),
  spendUsd: z.number(),
  spendCapUsd: z.number().nullable(),
  pauseReason: z.object({ code: z.enum(BATCH_PAUSE_CODES), message: z.string() }).nullable(),
  /** How many rows ended in the last minute, a minute; null while it cannot be told. */
  rowsPerMinute: z.number().nullable(),
  etaSeconds: z.int().nullable(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Batch = z.infer<typeof batchSchema>;

export const batchRowSchema = z.object({
  id: z.string(),
  /** The spreadsheet's number. */
  row: z.int(),
  businessId: z.string().nullable(),
  businessName: z.string(),
  /** Of the row's business, once it is there. */
  country: z.string().nullable(),
  trade: z.string(),
  town: z.string(),
  status: z.enum(BATCH_ROW_STATUSES),
  attempts: z.int(),
  error: z.string().nullable(),
  errors: z.array(storedErrorSchema),
  /** Once the calendar is there, also while it is being written. */
  calendarId: z.string().nullable(),
  postCount: z.int(),
  plannedCount: z.int(),
  /** Those of the row's own cells, with their column, then those of its calendar. */
  warnings: z.array(calendarWarningSchema.extend({ column: z.string().nullable().optional() })),
});
export type BatchRow = z.infer<typeof batchRowSchema>;

/** A page of rows; `changedSince` of the first page, sent with the next poll, gives the rows that changed meanwhile. */
export const batchRowsSchema = z.object({
  items: z.array(batchRowSchema),
  nextCursor: z.string().nullable(),
  changedSince: z.string(),
});
export type BatchRows = z.infer<typeof batchRowsSchema>;

const NUMBERED = /^\d{1,18}$/;
/** Rows go on after a row number. */
export const isRowCursor = (text: string) => /^\d{1,9}$/.test(text);
/** Query of GET /api/v1/batches/:id/rows; `warning` is a warning's code, or "any". */
export const listBatchRowsQuerySchema = pageQuerySchema.extend({
  cursor: cursorSchema(isRowCursor),
  status: z.enum(BATCH_ROW_STATUSES, { error: `Choose one of: ${BATCH_ROW_STATUSES.join(", ")}.` }).optional(),
  q: wordSchema(200).optional(),
  warning: wordSchema(60).optional(),
  trade: wordSchema(120).optional(),
  town: wordSchema(120).optional(),
  changedSince: z.string().regex(NUMBERED, "Send the changedSince of an earlier answer.").optional(),
});
export type ListBatchRowsQuery = z.output<typeof listBatchRowsQuerySchema>;

/** Body of POST /api/v1/batches/:id/retry: all failed and cancelled rows (with `fallbacks` others) unless some are named; `options` changes their settings. */
export const retryBatchSchema = z.object({
  rowIds: z.array(z.string().max(80)).min(1, "Name at least one row.").max(10_000).optional(),
  /** Instead: finished rows that are not the model's because it was out of reach. The model writes their calendars again. */
  fallbacks: z.boolean().default(false),
  options: batchOptionsSchema
    .pick({ startDate: true, channels: true, language: true, spendCapUsd: true })
    .extend({ days: daysSchema.optional(), writer: z.enum(WRITER_CHOICES).optional() })
    .strict()
    .optional(),
});
export type RetryBatch = z.input<typeof retryBatchSchema>;

/** The answer of …/retry: the batch, and how many rows were left as they are for what their calendars hold; null when none was. */
export const retriedBatchSchema = batchSchema.extend({
  kept: z.object({ rows: z.int(), message: z.string() }).nullable(),
});
export type RetriedBatch = z.infer<typeof retriedBatchSchema>;

/** The answer of POST /api/v1/batches?dryRun=1: everything that can be known before anything is started. */
export const dryRunSchema = z.object({
  format: readFormatSchema,
  columns: z.array(readColumnSchema),
  /** The country that most of the list lies in, which decides between towns of one name; null where it lies in several. */
  homeCountry: z.string().nullable(),
  /** `valid`, `invalid`, `duplicate` and `skipped` sum to `total`; `reused` of the valid ones name a business that is there already. */
  rows: z.object({
    total: z.int(),
    valid: z.int(),
    invalid: z.int(),
    duplicate: z.int(),
    skipped: z.int(),
    reused: z.int(),
  }),
  errors: z.array(rowErrorSchema),
  /** What may be meant and is posted as it stands, such as a template's gap ("{{name}}"); such rows run. */
  warnings: z.array(rowWarningSchema),
  duplicates: z.array(z.object({ row: z.int(), duplicateOf: z.int().nullable(), calendarId: z.string().nullable() })),
  /** Lines that are no business, and why: totals, page numbers, what an export prints under its rows. Nothing is to be mended there. */
  skipped: z.array(z.object({ row: z.int(), message: z.string() })),
  /** Rows that change a business that is there already, and in which columns. */
  updates: z.array(
    z.object({
      row: z.int(),
      businessId: z.string(),
      businessName: z.string(),
      columns: z.array(z.enum(BATCH_COLUMNS)),
    }),
  ),
  /** Trades without topics of their own; their rows run with general ones. */
  trades: z.array(z.object({ niche: z.string(), rows: z.array(z.int()) })),
  /** Towns that were not found, with what may be meant: `candidates`, and as words those that are only `suggestions`. */
  places: z.array(
    z.object({
      city: z.string(),
      region: z.string().nullable(),
      country: z.string().nullable(),
      /** What the rows' postcodes begin with ("ST", "627"), where the list has a column of them. */
      postcodeArea: z.string().nullable(),
      code: z.enum(["ambiguous_place", "unknown_place"]),
      candidates: z.array(placeCandidateSchema),
      suggestions: z.array(z.string()),
      rows: z.array(z.int()),
    }),
  ),
  writer: z.enum(["builtin", "model"]),
  /** How many rows say no language, so that `options.language`, else English, holds; what the list seems to be in instead; and who writes that. */
  language: z.object({
    unsaid: z.int(),
    guess: listLanguageSchema.nullable(),
    /** The batch's writer writes other languages than English; else a model is needed, and there is one or not. */
    isWritable: z.boolean(),
    hasModel: z.boolean(),
  }),
  estimate: estimateSchema,
});
export type DryRun = z.infer<typeof dryRunSchema>;

/** A row as JSON: the CSV's column names and their cells. */
export const jsonRowSchema = z.record(z.string().max(500), z.unknown());

/** The JSON forms of POST /api/v1/batches; a file comes as multipart with the parts `file` and `options`. */
export const createBatchSchema = z.object({
  rows: z.array(jsonRowSchema).max(1_000_000).optional(),
  uploadId: z.string().max(80).optional(),
  fileName: lineSchema(200, "The file's name").optional(),
  options: batchOptionsSchema.strict().prefault({}),
});

export type CreateBatch = z.input<typeof createBatchSchema>;

/** The answer of POST /api/v1/batches/samples. */
export const batchSamplesSchema = z.object({
  items: z.array(
    z.object({
      row: z.int(),
      businessName: z.string(),
      timezone: z.string(),
      country: z.string(),
      writer: z.string(),
      posts: z.array(postSchema),
    }),
  ),
  /** Of the rows that were looked at: why some gave no sample. */
  errors: z.array(rowErrorSchema),
});
export type BatchSamples = z.infer<typeof batchSamplesSchema>;

/** A step of the approval; the next one sends `nextCursor` as its `cursor`. */
export const approveBatchAnswerSchema = z.object({
  calendars: z.int(),
  /** Posts that were drafts or in review and are approved now. */
  approved: z.int(),
  nextCursor: z.string().nullable(),
});
export type ApproveBatchAnswer = z.infer<typeof approveBatchAnswerSchema>;
