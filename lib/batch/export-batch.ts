import type { WorkspaceScope } from "../account/scope";
import { type CalendarExport, listExportFiles, readCalendarExport } from "../calendar/list-export-files";
import { AppError, invalid } from "../core/errors";
import { combinedHeader, combinedRows } from "../core/export/combined-csv";
import { type CombinedTarget, isCombinedTarget } from "../core/export/combined-targets";
import { BYTE_ORDER_MARK, CSV_MEDIA_TYPE, toCsvText } from "../core/export/csv-text";
import { escapeFormula } from "../core/export/escape-formula";
import { fileStem, folderStem } from "../core/export/exported-calendar";
import { SCHEDULER_TOOLS } from "../core/export/scheduler-tools";
import { tellNamesakesApart } from "../core/export/tell-namesakes-apart";
import { type ListedRow, listNamesakes, listRowRecords } from "./data";
import type { ExportBatchQuery } from "./export-query";
import { getBatch } from "./get-batch";
import { ZipStream } from "./zip-stream";

const ROWS_PER_PAGE = 200;
const LIST_COLUMNS = ["row", "business", "trade", "town", "status", "posts", "folder", "error"];

/** Which rows of the batch are wished for. */
type RowWish = Pick<ExportBatchQuery, "q" | "warning" | "trade" | "town" | "rows">;
const wishOf = ({ q, warning, trade, town, rows }: ExportBatchQuery): RowWish => ({ q, warning, trade, town, rows });

async function requireSome(scope: WorkspaceScope, batchId: string, wish: RowWish): Promise<void> {
  const { items } = await listRowRecords(scope, batchId, { ...wish, status: "succeeded", limit: 1, cursor: null });
  if (items.length === 0)
    throw new AppError("conflict", { detail: "None of the rows that you chose has a finished calendar." });
}

/** A file that is made while it is sent: nobody ever holds more of it than one business. */
export interface StreamedDownload {
  name: string;
  mediaType: string;
  chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

/**
 * The finished calendars of a batch, or of those of its rows that are wished for: a ZIP with a folder a business, or one CSV of all of them.
 * @throws AppError not_found, conflict (nothing of it is finished), invalid_input (no such part)
 */
export async function exportBatch(
  scope: WorkspaceScope,
  batchId: string,
  query: ExportBatchQuery,
): Promise<StreamedDownload> {
  const { counts, fileName } = await getBatch(scope, batchId);
  if (counts.succeeded === 0) throw new AppError("conflict", { detail: "No business of this batch is finished yet." });
  const wish = wishOf(query);
  await requireSome(scope, batchId, wish);
  const stem = `${fileStem((fileName ?? "batch").replace(/\.[^.]*$/, ""))}-${query.target}`;
  const { format, target, part } = query;
  if (format === "zip" || !isCombinedTarget(target))
    return { name: `${stem}.zip`, mediaType: "application/zip", chunks: zipChunks(scope, batchId, query) };
  return part === undefined
    ? { name: `${stem}.csv`, mediaType: CSV_MEDIA_TYPE, chunks: csvChunks(scope, batchId, target, wish) }
    : {
        name: `${stem}-part-${part}.csv`,
        mediaType: CSV_MEDIA_TYPE,
        chunks: await requirePart(part, partChunks(scope, batchId, part, wish)),
      };
}

/** The chunks of a part that has any rows, told before the answer has begun. @throws AppError invalid_input */
async function requirePart(part: number, chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>) {
  const [header, first] = [await chunks.next(), await chunks.next()];
  if (header.done || first.done)
    throw invalid("part", `There is no part ${part}: the parts before it hold every post.`);
  return (async function* all() {
    yield header.value;
    yield first.value;
    yield* chunks;
  })();
}

/** One part of the CSV, as large as the tool takes it: its header, then its rows. Businesses of the parts before are counted and not read. */
async function* partChunks(scope: WorkspaceScope, batchId: string, part: number, wish: RowWish) {
  const size = SCHEDULER_TOOLS.metricool.postsPerFile ?? Number.MAX_SAFE_INTEGER;
  const encoder = new TextEncoder();
  yield encoder.encode(BYTE_ORDER_MARK + toCsvText([combinedHeader("metricool")]));
  const suffixes = tellNamesakesApart(await listNamesakes(scope, batchId));
  let [skip, left] = [(part - 1) * size, size];
  const isSkipped = ({ calendar }: ListedRow) => skip > 0 && calendar !== null && calendar.postCount <= skip;
  for await (const { listed, source } of listRows(scope, batchId, { ...wish, status: "succeeded" }, isSkipped)) {
    if (!source) {
      if (isSkipped(listed)) skip -= listed.calendar?.postCount ?? 0;
      continue;
    }
    const rows = combinedRows(source.exported, "metricool", suffixes.get(listed.row.row)).slice(skip, skip + left);
    skip = Math.max(0, skip - source.posts.length);
    left -= rows.length;
    if (rows.length > 0) yield encoder.encode(toCsvText(rows));
    if (left === 0) return;
  }
}

async function* csvChunks(scope: WorkspaceScope, batchId: string, target: CombinedTarget, wish: RowWish) {
  const encoder = new TextEncoder();
  yield encoder.encode(BYTE_ORDER_MARK + toCsvText([combinedHeader(target)]));
  const suffixes = tellNamesakesApart(await listNamesakes(scope, batchId));
  for await (const { listed, source } of listRows(scope, batchId, { ...wish, status: "succeeded" })) {
    const rows = source ? combinedRows(source.exported, target, suffixes.get(listed.row.row)) : [];
    if (rows.length > 0) yield encoder.encode(toCsvText(rows));
  }
}

async function* zipChunks(scope: WorkspaceScope, batchId: string, query: ExportBatchQuery) {
  const { target, dateOrder } = query;
  const zip = new ZipStream();
  const list = [LIST_COLUMNS];
  // Where one file of the tool may hold many businesses, it stands beside the folders too, split at the tool's limit.
  const combined = new CombinedParts(target === "metricool" ? (SCHEDULER_TOOLS.metricool.postsPerFile ?? 0) : 0);
  const suffixes = tellNamesakesApart(await listNamesakes(scope, batchId));
  for await (const { listed, source } of listRows(scope, batchId, wishOf(query))) {
    const folder = source && `${String(listed.row.row).padStart(5, "0")}-${folderStem(listed.row.businessName)}`;
    list.push(toListLine(listed, source?.posts.length ?? null, folder));
    if (!source) continue;
    const { updatedAt } = source.calendar;
    for (const file of listExportFiles(source, target, dateOrder))
      yield* zip.add(`${folder}/${file.name}`, file.content, updatedAt);
    for (const part of combined.add(source, suffixes.get(listed.row.row)))
      yield* zip.add(part.name, part.content, updatedAt);
  }
  const now = new Date();
  for (const part of combined.end()) yield* zip.add(part.name, part.content, now);
  yield* zip.add("businesses.csv", BYTE_ORDER_MARK + toCsvText(list), now);
  yield* zip.end();
}

function toListLine({ row }: ListedRow, posts: number | null, folder: string | null): string[] {
  const { businessName, trade, town, status, errors } = row;
  const cells = [String(row.row), businessName, trade, town, status, String(posts ?? ""), folder ?? ""];
  return [...cells, errors[0]?.message ?? ""].map(escapeFormula);
}

/** Rows in the file's order, read a page at a time; each finished one with its calendar, unless that has been deleted since. */
async function* listRows(
  scope: WorkspaceScope,
  batchId: string,
  filter: RowWish & { status?: "succeeded" },
  isSkipped: (listed: ListedRow) => boolean = () => false,
): AsyncGenerator<{ listed: ListedRow; source: CalendarExport | null }> {
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof listRowRecords>> = await listRowRecords(scope, batchId, {
      limit: ROWS_PER_PAGE,
      cursor,
      ...filter,
    });
    for (const listed of page.items) {
      const isWanted = listed.row.status === "succeeded" && !isSkipped(listed);
      const id = isWanted ? (listed.calendar?.id ?? null) : null;
      yield { listed, source: id === null ? null : await readIfThere(scope, id) };
    }
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}

async function readIfThere(scope: WorkspaceScope, calendarId: string): Promise<CalendarExport | null> {
  try {
    return await readCalendarExport(scope, calendarId);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

/** Rows of many businesses in files of at most `size`; none when it is 0. */
class CombinedParts {
  private waiting: string[][] = [];
  private part = 0;

  constructor(private readonly size: number) {}

  *add({ exported }: CalendarExport, suffix: string | undefined) {
    if (this.size === 0) return;
    for (const row of combinedRows(exported, "metricool", suffix)) {
      this.waiting.push(row);
      if (this.waiting.length === this.size) yield this.take();
    }
  }

  *end() {
    if (this.waiting.length > 0) yield this.take();
  }

  private take() {
    this.part += 1;
    const content = BYTE_ORDER_MARK + toCsvText([combinedHeader("metricool"), ...this.waiting]);
    this.waiting = [];
    return { name: `all-businesses/metricool-part-${String(this.part).padStart(4, "0")}.csv`, content };
  }
}
