import type { WorkspaceScope } from "../account/scope";
import { type ColumnMapping, markGuesses } from "../core/batching/columns/apply-mapping";
import type { ColumnMatch } from "../core/batching/columns/column-assignment";
import { headerSignature } from "../core/batching/columns/match-columns";
import { NO_HEADER } from "../core/batching/file/table";
import { todayIn } from "../core/dates/time-zone";
import { AppError } from "../core/errors";
import { hashToken } from "../platform/crypto/hash-token";
import type { Executor } from "../platform/db/client";
import { getEnv } from "../platform/env";
import type { BatchSource } from "./batch-source";
import { findKnownRows, type KnownRow } from "./find-known-rows";
import { findColumnMappings } from "./import-data";
import { keepColumnMapping } from "./import-mutations";
import { readBatchFile } from "./read-batch-file";
import { judgeLanguageFor, requireLanguage } from "./refuse-language";
import { requireColumns } from "./require-columns";
import type { BatchOptions } from "./schema";

/** The longest that reading one file may take. */
const READ_TIMEOUT_MS = 120_000;

const NO_MEMORY = { remembered: undefined, earlier: [] };

/** Whether a mapping says more than that columns are what they are called, as the screen's corrected lists do. */
function saysMore(mapping: ColumnMapping): boolean {
  const said = Object.entries(mapping);
  const used = said.filter(([, column]) => column !== null && column !== "");
  return used.length === 0 ? said.length > 0 : used.some(([header, column]) => header !== column);
}

export interface OpenBatch {
  columns: ColumnMatch[];
  /** The country that most of its rows lie in, where there is one. */
  homeCountry: string | null;
  /** The rows, once; looked up in the workspace through the caller's transaction where one is given. */
  read: (tx?: Executor) => AsyncGenerator<KnownRow>;
}

/** Why reading stopped, as the caller may know it. */
async function* inTime(rows: AsyncIterable<KnownRow>, signal: AbortSignal): AsyncGenerator<KnownRow> {
  try {
    yield* rows;
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new AppError("payload_too_large", { detail: "Reading this file takes too long. Split it.", cause: error });
  }
}

/**
 * Reads a table as the workspace's rows: columns by the caller's mapping and what the workspace remembers of
 * headers, rows checked and compared with the file and the workspace. A mapping that was given is remembered, and so are
 * guesses that were let stand, where nothing was yet.
 * @throws AppError model_not_configured, missing_column; while reading too_many_rows, unreadable_file, payload_too_large (time)
 */
export async function openBatch(
  scope: WorkspaceScope,
  source: BatchSource,
  options: BatchOptions,
  now: Date,
): Promise<OpenBatch> {
  // "Column 1" of one list has nothing to do with that of another.
  const signature = source.headerRow === NO_HEADER ? null : hashToken(headerSignature(source.headers));
  const { remembered, earlier } = signature ? await findColumnMappings(scope, signature) : NO_MEMORY;
  const signal = AbortSignal.timeout(READ_TIMEOUT_MS);
  const judgeLanguage = judgeLanguageFor(options.writer);
  if (options.language !== undefined) requireLanguage(options.language, judgeLanguage);
  const { columns, homeCountry, rows } = await readBatchFile(source, {
    days: options.days,
    startDate: options.startDate,
    channels: options.channels,
    dateOrder: options.dateOrder,
    homeCountry: options.homeCountry,
    merged: options.merged,
    language: options.language,
    chosen: options.mapping,
    remembered,
    earlier,
    today: todayIn("UTC", now),
    maxRows: getEnv().BATCH_MAX_ROWS,
    judgeLanguage,
    signal,
  });
  requireColumns(columns, source.format);
  const said = options.mapping && saysMore(options.mapping) ? options.mapping : {};
  const news = { ...markGuesses(options.guesses ?? {}), ...remembered, ...said };
  if (signature && Object.keys({ ...options.guesses, ...said }).length > 0)
    await keepColumnMapping(scope, signature, news);
  return { columns, homeCountry, read: (tx) => inTime(findKnownRows(scope, rows, { tx, now, judgeLanguage }), signal) };
}
