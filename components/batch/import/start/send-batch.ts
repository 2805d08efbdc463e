import type { BatchSamples, CreateBatch, DryRun } from "@/lib/batch/schema";
import { DateOrders } from "@/lib/core/batching/cells/date-orders";
import { NO_HEADER } from "@/lib/core/batching/file/table";
import { readMoney } from "@/lib/core/read-money";
import { ApiProblem, fetchJson, sendFile } from "../../../api-client";
import { type ImportDraft, type ImportOptions, shownColumns } from "../draft/import-draft";
import { listMergedSent } from "../fix/merged-note";
import type { TableRow } from "../fix/table-row";
import { findUnused, NONE, nameSent, toCanonicalCsv, toCsv } from "../fix/to-csv";
import { uploadInPieces } from "./upload-pieces";

type Options = NonNullable<CreateBatch["options"]>;

/** Larger files travel in pieces: some hosts take no more than 4.5 MB in one request. */
const ONE_REQUEST_BYTES = 3_500_000;

/** Options as the API takes them; what is no number is sent as it is, so that the API refuses it. */
export function toApiOptions(options: ImportOptions): Options {
  const { days, startDate, channels, writer, spendCap, skipBadRows, runDuplicates, language } = options;
  const cap = readMoney(spendCap);
  return {
    days: (Number.isNaN(Number(days)) || days.trim() === "" ? days : Number(days)) as number,
    ...(startDate === "" ? {} : { startDate }),
    ...(channels === null ? {} : { channels }),
    writer,
    ...("value" in cap
      ? cap.value === null
        ? {}
        : { spendCapUsd: cap.value }
      : { spendCapUsd: spendCap as unknown as number }),
    skipBadRows,
    runDuplicates,
    ...(language ? { language } : {}),
  };
}

/** How `toCsv` and the browser write the lists that are sent: nothing of that is to be guessed. */
const WRITTEN = { delimiter: ",", encoding: "utf-8" } as const satisfies Options;

/** A list on its way. */
interface Sending {
  file: File;
  text: string;
  /** Of a large one, once it has arrived: asked for again it is the same request. */
  uploadId?: string;
}

async function send<Answer>(
  path: string,
  sending: Sending,
  options: Options,
  extra: { key?: string; signal?: AbortSignal | undefined; onSent?: ((share: number) => void) | undefined },
): Promise<Answer> {
  const { file, text } = sending;
  const headers = extra.key === undefined ? {} : { "idempotency-key": extra.key };
  if (file.size > ONE_REQUEST_BYTES) {
    const pieces = { pieceBytes: ONE_REQUEST_BYTES, signal: extra.signal, onSent: extra.onSent };
    sending.uploadId ??= await uploadInPieces(file, text, pieces);
    const body = {
      uploadId: sending.uploadId,
      fileName: file.name,
      options: { ...options, ...WRITTEN },
    };
    return sendFile<Answer>(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { ...headers, "content-type": "application/json" },
      signal: extra.signal,
    });
  }
  const form = new FormData();
  form.set("file", file, file.name);
  form.set("options", JSON.stringify({ ...options, ...WRITTEN }));
  return sendFile<Answer>(path, { method: "POST", body: form, headers, signal: extra.signal });
}

const toFile = (name: string, text: string): Sending => ({ file: new File([text], name, { type: "text/csv" }), text });

/** The columns as they were understood, and the language that they and the first rows seem to be in. */
interface ReadColumns {
  columns: DryRun["columns"];
  language: DryRun["language"]["guess"];
}

const SAMPLED_ROWS = 50;

/** The header and first rows as they stand in the file, for the server to judge. */
function sampleFile({ fileName, file: { headerRow, headers, rows } }: ImportDraft): Sending {
  const lines = rows.slice(0, SAMPLED_ROWS).map(({ cells }) => cells);
  return toFile(fileName, toCsv(headerRow === NO_HEADER ? lines : [headers, ...lines]));
}

/** What the server makes of the columns of the first rows. */
export async function readColumns(draft: ImportDraft): Promise<ReadColumns> {
  const { headerRow } = draft.file;
  const unnamed = headerRow === NO_HEADER ? { headerRow } : {};
  const options: Options = { ...toCheckOptions(draft.options), ...unnamed };
  try {
    const { columns, language } = await send<DryRun>("/batches?dryRun=1", sampleFile(draft), options, {});
    return { columns, language: language.guess };
  } catch (error) {
    const columns = error instanceof ApiProblem && error.code === "missing_column" ? error.extra.columns : undefined;
    if (columns) return { columns: columns as DryRun["columns"], language: null };
    throw error;
  }
}

/**
 * Has the server remember, for lists like this one, which column is which: `mapping` by a person's choice, or `guesses` that a
 * batch was started with. A list whose columns have no names teaches nothing.
 */
export async function rememberColumns(
  draft: ImportDraft,
  said: Pick<Options, "mapping"> | Pick<Options, "guesses">,
): Promise<void> {
  const isSaid = Object.values(said).some((columns) => Object.keys(columns ?? {}).length > 0);
  if (!isSaid || draft.file.headerRow === NO_HEADER) return;
  await send<DryRun>("/batches?dryRun=1", sampleFile(draft), { ...toCheckOptions(draft.options), ...said }, {});
}

/** What may be spent changes no estimate; a cap that is being typed must not hide one. */
const toCheckOptions = (options: ImportOptions): Options => toApiOptions({ ...options, spendCap: "" });

/** The country that the whole list was found to lie in, for a few of its rows alone. */
const toHome = (homeCountry: string | null | undefined): Pick<Options, "homeCountry"> =>
  homeCountry ? { homeCountry } : {};

/**
 * Checks the corrected rows; `onSent` hears what share of a long list, of one, has been sent. Of a part of a list
 * `homeCountry` is what the whole was found to lie in.
 */
export function checkRows(
  draft: ImportDraft,
  {
    signal,
    onSent,
    homeCountry,
  }: { signal?: AbortSignal; onSent?: (share: number) => void; homeCountry?: string | null } = {},
): Promise<DryRun> {
  const csv = toCanonicalCsv(draft.rows, draft.file.headerRow);
  const options = {
    ...toCheckOptions(draft.options),
    ...nameSent(draft.rows, draft.file.headerRow),
    ...toHome(homeCountry),
  };
  return send("/batches?dryRun=1", toFile(draft.fileName, csv), options, { signal, onSent });
}

/** Some 25 MB at three bytes each, the most that a file may have. */
const MOST_CHARACTERS = 8_000_000;

/** How often, a second apart, another tab's running order is waited for. */
const WAITS = 60;
/** How often an order is sent that nothing is known of, a second longer apart each time. */
const TRIES = 5;
/** A lost connection, and what a proxy answers while a server is away: the order may have arrived or not. */
const PASSING = new Set([0, 404, 502, 503, 504]);

/** Why an order is sent once more: the connection or the server was lost, or the same order is still at work. */
export type AskedAgain = "interrupted" | "running";

const whyAgain = ({ losses }: { losses: number }): AskedAgain => (losses > 0 ? "interrupted" : "running");

/** How long to wait before an order is sent again, in seconds; null where it is refused, or was tried often enough. */
function waitAfter(error: unknown, tries: { waits: number; losses: number }): number | null {
  if (!(error instanceof ApiProblem)) return null;
  if (error.code === "idempotency_in_progress") return ++tries.waits < WAITS ? 1 : null;
  // Without a network nothing is on its way, and whoever pressed Start is told so at once.
  if (globalThis.navigator?.onLine === false) return null;
  return PASSING.has(error.status) && ++tries.losses < TRIES ? tries.losses : null;
}

/**
 * Starts the batch; the same draft starts it once, so an order that was lost on its way, or whose answer was, is sent
 * again under the same key. While another tab's order of the same runs, its batch is waited for. `onAgain` hears why.
 * @throws AlreadyStarted when the draft was started with other rows or options; ApiProblem
 */
export async function startBatch(
  draft: ImportDraft,
  {
    waitMs = 1000,
    onAgain = () => undefined,
    ...sent
  }: {
    waitMs?: number;
    signal?: AbortSignal;
    onSent?: ((share: number) => void) | undefined;
    onAgain?: (why: AskedAgain) => void;
  } = {},
): Promise<{ id: string }> {
  const { rows } = draft;
  const { headerRow } = draft.file;
  // Refused rows come back from the server with all that the file says of them, where there is room for it.
  const found = findUnused(draft);
  const whole = toCanonicalCsv(rows, headerRow, found);
  const unused = whole.length <= MOST_CHARACTERS ? found : NONE;
  const file = toFile(draft.fileName, unused === found ? whole : toCanonicalCsv(rows, headerRow));
  const merged = listMergedSent(draft);
  const options = {
    ...toApiOptions(draft.options),
    ...nameSent(rows, headerRow, unused),
    ...(Object.keys(merged).length > 0 && { merged }),
  };
  const tries = { waits: 0, losses: 0 };
  for (;;) {
    try {
      return await send("/batches", file, options, { key: draft.key, ...sent });
    } catch (error) {
      const seconds = waitAfter(error, tries);
      if (seconds === null) throw toAlreadyStarted(error);
      // The upload is gone, where it is that which was not found; one that is still there is found again.
      if (error instanceof ApiProblem && error.status === 404) delete file.uploadId;
      onAgain(whyAgain(tries));
      await new Promise((resolve) => setTimeout(resolve, seconds * waitMs));
    }
  }
}

/** Whether an order that failed so may have arrived all the same. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.code === "idempotency_in_progress" || PASSING.has(error.status));

/** This draft is a batch already, of other rows or options: an order before this one arrived, from this tab or another. */
export class AlreadyStarted extends Error {
  constructor(readonly batchId: string) {
    super("This list was already started, with other rows or options.");
    this.name = "AlreadyStarted";
  }
}

function toAlreadyStarted(error: unknown): unknown {
  if (!(error instanceof ApiProblem) || error.code !== "idempotency_mismatch") return error;
  const id = /\/batches\/([^/]+)$/.exec(String(error.extra.location ?? ""))?.[1];
  return id === undefined ? error : new AlreadyStarted(id);
}

/** How the dates of all rows are read: a few of them alone might not tell. */
function toDateOrder(rows: readonly TableRow[]): Pick<Options, "dateOrder"> {
  const seen = new DateOrders();
  for (const { cells } of rows) seen.note(cells);
  const dateOrder = seen.orders.start_date ?? seen.orders.events;
  return dateOrder === null ? {} : { dateOrder };
}

/** Writes the first posts of three of the list's rows. */
export function fetchSamples(
  rows: readonly TableRow[],
  { rows: list, homeCountry }: { rows: readonly TableRow[]; homeCountry: string | null },
  options: ImportOptions,
): Promise<BatchSamples> {
  const columns = shownColumns(rows);
  const plain = rows.map(({ cells }) => Object.fromEntries(columns.map((column) => [column, cells[column] ?? ""])));
  return fetchJson<BatchSamples>("/batches/samples", {
    method: "POST",
    body: {
      rows: plain,
      options: { ...toDateOrder(list), ...toHome(homeCountry), ...toCheckOptions(options), ...nameSent(rows, 1) },
    },
  });
}
