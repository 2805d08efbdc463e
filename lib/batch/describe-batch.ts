import type { WorkspaceScope } from "../account/scope";
import { findTrade, isGeneralTrade } from "../business/find-trade";
import { chooseWriter } from "../calendar/create-brief";
import { isFilled } from "../core/batching/cells/filled-cell";
import { readPostcodeCell } from "../core/batching/cells/read-postcode-cell";
import { isDuplicate } from "../core/batching/checked-row";
import type { BatchCells } from "../core/batching/columns/batch-columns";
import { type BatchEstimate, estimateBatch, type ModelFacts } from "../core/batching/estimate-batch";
import { placeGroup } from "../core/batching/group-places";
import { resolveChannels } from "../core/batching/resolve-channels";
import { areaOfPostcode } from "../core/places/read-postcode";
import { countPosts } from "../core/planning/count-posts";
import { DEFAULT_CHANNELS } from "../core/planning/default-channels";
import { getEnv } from "../platform/env";
import { modelName, modelPrice } from "../platform/model/model-config";
import { BatchLanguages } from "./batch-languages";
import type { BatchSource } from "./batch-source";
import type { KnownRow } from "./find-known-rows";
import { measureModelLatency } from "./import-data";
import { openBatch } from "./open-batch";
import { listRowWarnings } from "./row-warnings";
import { findSaid } from "./said-of-row";
import type { BatchOptions, DryRun } from "./schema";

/** A request for 33 posts where nobody has measured one. */
const USUAL_LATENCY_MS = 20_000;
/** More errors than this nobody reads; the counts are always whole. */
const MAX_ERRORS = 20_000;
const MAX_GROUPS = 500;

/** Gathers what a screen needs to know of the rows, one by one, in the memory of the defects alone. */
class Report {
  readonly rows = { total: 0, valid: 0, invalid: 0, duplicate: 0, skipped: 0, reused: 0 };
  readonly errors: DryRun["errors"] = [];
  readonly warnings: DryRun["warnings"] = [];
  readonly duplicates: DryRun["duplicates"] = [];
  readonly updates: DryRun["updates"] = [];
  readonly skipped: DryRun["skipped"] = [];
  readonly languages = new BatchLanguages();
  readonly size = { posts: 0, postsOfRepeatedTrades: 0, businesses: 0 };
  private readonly places = new Map<string, DryRun["places"][number]>();
  private readonly trades = new Map<string, DryRun["trades"][number]>();
  private readonly tradesSeen = new Set<string>();

  constructor(private readonly runDuplicates: boolean) {}

  async add({ checked, placeProblem, startDate, known, updates }: KnownRow): Promise<void> {
    const { values, row, skipped, duplicateOf, calendarId } = checked;
    this.rows.total++;
    if (skipped !== null) {
      this.rows.skipped++;
      if (this.skipped.length < MAX_ERRORS) this.skipped.push({ row, message: skipped });
      return;
    }
    if (this.errors.length < MAX_ERRORS) this.errors.push(...checked.errors);
    if (placeProblem) this.addPlace(checked, placeProblem);
    this.languages.add(checked.cells, known !== null);
    if (!values || startDate === null) {
      this.rows.invalid++;
      // Mended, the row would be warned of these next.
      this.addWarnings(checked);
      await this.noteTrade(checked);
      return;
    }
    if (isDuplicate(checked)) {
      this.rows.duplicate++;
      this.duplicates.push({ row, duplicateOf, calendarId });
      if (!this.runDuplicates) return;
    } else this.rows.valid++;
    this.addWarnings(checked);
    if (known) this.addKnown(row, known, updates);
    await this.noteTrade(checked);
    await this.addSize(checked.cells, values, startDate, known);
  }

  /** What a row that runs comes to. */
  private async addSize(
    cells: BatchCells,
    { business, calendar }: NonNullable<KnownRow["checked"]["values"]>,
    startDate: string,
    known: KnownRow["known"],
  ): Promise<void> {
    const trade = await findTrade(business.niche);
    const own = known?.channels ?? null;
    const channels = resolveChannels(calendar, own) ?? own ?? DEFAULT_CHANNELS;
    const closedDays = isFilled(cells, "closed_days") ? business.closedDays : (known?.closedDays ?? []);
    const posts = countPosts({ startDate, days: calendar.days, channels, closedDays });
    this.size.businesses++;
    this.size.posts += posts;
    if (this.tradesSeen.has(trade.id)) this.size.postsOfRepeatedTrades += posts;
    this.tradesSeen.add(trade.id);
  }

  private addWarnings(checked: KnownRow["checked"]): void {
    if (this.warnings.length < MAX_ERRORS) this.warnings.push(...listRowWarnings(checked));
  }

  private addKnown(row: number, { id, name }: NonNullable<KnownRow["known"]>, columns: KnownRow["updates"]): void {
    this.rows.reused++;
    if (columns.length > 0 && this.updates.length < MAX_ERRORS)
      this.updates.push({ row, businessId: id, businessName: name, columns });
  }

  private addPlace({ cells, row }: KnownRow["checked"], problem: NonNullable<KnownRow["placeProblem"]>): void {
    const { code, candidates, suggestions } = problem;
    if (code !== "ambiguous_place" && code !== "unknown_place") return;
    const [city = "", region = "", country = ""] = [cells.city, cells.region, cells.country].map((text) =>
      text?.trim(),
    );
    const postcodeArea = areaOfPostcode(readPostcodeCell(cells) ?? "");
    const key = placeGroup({ city, region, country, postcodeArea, code, candidates });
    const group = this.places.get(key);
    if (group) group.rows.push(row);
    else if (this.places.size < MAX_GROUPS)
      this.places.set(key, {
        city,
        region: region || null,
        country: country || null,
        postcodeArea,
        code,
        candidates,
        suggestions,
        rows: [row],
      });
  }

  private async noteTrade(checked: KnownRow["checked"]): Promise<void> {
    const { niche } = findSaid(checked, ["niche"]) ?? {};
    if (niche === undefined || !(await isGeneralTrade(niche))) return;
    const { row } = checked;
    const key = niche.trim().toLowerCase();
    const group = this.trades.get(key);
    if (group) group.rows.push(row);
    else if (this.trades.size < MAX_GROUPS) this.trades.set(key, { niche: niche.trim(), rows: [row] });
  }

  groups(): Pick<DryRun, "places" | "trades"> {
    const bySize = (a: { rows: number[] }, b: { rows: number[] }) => b.rows.length - a.rows.length;
    return { places: [...this.places.values()].sort(bySize), trades: [...this.trades.values()].sort(bySize) };
  }
}

async function modelFacts(scope: WorkspaceScope): Promise<ModelFacts> {
  const env = getEnv();
  return {
    price: modelPrice(),
    postsPerCall: env.MODEL_POSTS_PER_CALL,
    latencyMs: (await measureModelLatency(scope, modelName())) ?? USUAL_LATENCY_MS,
    callsAtATime: Math.min(env.MODEL_CONCURRENCY, env.WORKER_CONCURRENCY * 4),
  };
}

/**
 * Everything that can be known of a batch before it is started: columns, defects, repetitions and what it will come to.
 * @param now the instant "tomorrow in the business's zone" is counted from
 * @throws AppError missing_column, too_many_rows, unreadable_file, model_not_configured, unsupported_language
 */
export async function describeBatch(
  scope: WorkspaceScope,
  source: BatchSource,
  options: BatchOptions,
  now: Date,
): Promise<DryRun> {
  const writer = chooseWriter(options.writer, "en", "options.writer");
  const { columns, homeCountry, read } = await openBatch(scope, source, options, now);
  const report = new Report(options.runDuplicates);
  for await (const row of read()) await report.add(row);
  const estimate: BatchEstimate = estimateBatch(report.size, writer === "model" ? await modelFacts(scope) : null);
  return {
    format: source.format,
    columns: columns.map(({ index: _, ...column }) => column),
    homeCountry,
    rows: report.rows,
    errors: report.errors,
    warnings: report.warnings,
    duplicates: report.duplicates,
    updates: report.updates,
    skipped: report.skipped,
    ...report.groups(),
    writer,
    language: report.languages.describe(columns, options),
    estimate,
  };
}
