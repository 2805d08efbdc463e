import type { z } from "zod";
import type { ChannelQuota } from "../brief";
import { DEFAULT_CHANNELS } from "../planning/default-channels";
import { BATCH_COLUMNS, type BatchCells, type BatchColumn, REQUIRED_COLUMNS } from "./batch-columns";
import type { CellReading, OptionalReading } from "./cell-reading";
import type { CheckedRow, RowCalendar, RowError, RowErrorCode, RowWarning } from "./checked-row";
import type { DateReading } from "./date-orders";
import { readFilled } from "./filled-cell";
import { judgeLength } from "./longest-cell";
import { readDays, readPostsPerWeek } from "./read-amounts";
import { readEvents, readTexts, readWords } from "./read-cells";
import { readChannels } from "./read-channels";
import { readColor, readPhone, readWebsite } from "./read-contact";
import { readCountry } from "./read-country";
import { type DateOrder, readDate } from "./read-date";
import { readLanguage } from "./read-language";
import { readTimezone } from "./read-timezone";
import { readTone } from "./read-tone";
import { readWeekdays } from "./read-weekdays";

/** What holds for every row that says nothing else. */
export interface BatchDefaults {
  days: number;
  startDate?: string | undefined;
  channels?: readonly ChannelQuota[] | undefined;
  /** Of rows that say none. */
  language?: string | undefined;
  /** Without it doubtful dates are refused. */
  dates?: DateReading | undefined;
}

/** The field of a business that each column fills. */
const FIELDS = {
  name: "business_name",
  niche: "niche",
  city: "city",
  region: "region",
  country: "country",
  timezone: "timezone",
  language: "language",
  tone: "tone",
  channels: "channels",
  services: "services",
  offers: "offers",
  events: "events",
  closedDays: "closed_days",
  avoidWords: "avoid_words",
  website: "website",
  phone: "phone",
  brandColor: "brand_color",
  externalId: "external_id",
} as const satisfies Record<string, BatchColumn>;

const MISSING: Readonly<Record<(typeof REQUIRED_COLUMNS)[number], string>> = {
  business_name: "The business has no name.",
  niche: "The trade is missing: say what the business does, such as bakery or plumber.",
  city: "The town is missing.",
};

/** The column that fills a field of a business; null for what no file can say, such as sample lines. */
export function findColumnOfField(field: PropertyKey | undefined): BatchColumn | null {
  return Object.hasOwn(FIELDS, field ?? "") ? FIELDS[field as keyof typeof FIELDS] : null;
}

/** The column of a field of a business, as the errors of creating one name it. */
export const columnOfField = (path: PropertyKey | undefined): BatchColumn => findColumnOfField(path) ?? "business_name";

/** Stands where a program could not read or keep a character; so it does in our rejects file for what no text can hold. */
const LOST = "\uFFFD";
const LOST_HINT = "A character was lost where “\uFFFD” stands. Write it again.";

function codeOf(issue: z.core.$ZodIssue): RowErrorCode {
  if (issue.code === "too_big" || /at most/.test(issue.message)) return "too_long";
  return /control characters/.test(issue.message) ? "control_characters" : "invalid_value";
}

/** What a row can do without: a cell that is too long for it is warned of and left out. */
const OPTIONAL: ReadonlySet<BatchColumn> = new Set([
  "timezone",
  "tone",
  "posts_per_week",
  "website",
  "phone",
  "brand_color",
]);
const DATED: ReadonlySet<BatchColumn> = new Set(["start_date", "events"]);

/** Reads cells one by one and gathers what is wrong with them. */
class Reader {
  readonly errors: RowError[] = [];
  readonly warnings: RowWarning[] = [];
  /** Columns whose cell says nothing that can be used: as if it were blank. */
  readonly unread: BatchColumn[] = [];

  private readonly tooLong = new Set<BatchColumn>();

  constructor(
    private readonly row: number,
    private readonly cells: BatchCells,
  ) {
    for (const column of BATCH_COLUMNS) {
      const message = judgeLength(column, cells[column]);
      if (message !== null) this.passOver(column, message);
    }
  }

  private passOver(column: BatchColumn, message: string): void {
    this.tooLong.add(column);
    if (OPTIONAL.has(column)) {
      this.unread.push(column);
      this.warn(column, "unread_value", message);
    } else this.fail(column, "too_long", message);
  }

  text(column: BatchColumn): string | undefined {
    return this.tooLong.has(column) ? undefined : readFilled(this.cells, column);
  }

  /** A text of one line: line breaks and spaces that do not break are how spreadsheets wrap it, no part of a name. */
  line(column: BatchColumn): string | undefined {
    return this.text(column)?.replace(/\s+/g, " ");
  }

  read<T>(column: BatchColumn, read: (text: string) => OptionalReading<T>): T | undefined {
    const text = this.text(column);
    const reading = text === undefined ? undefined : read(text);
    if (reading === undefined) return undefined;
    if ("unread" in reading) {
      this.unread.push(column);
      this.warn(column, "unread_value", reading.unread);
      return undefined;
    }
    if ("value" in reading) {
      if (reading.guess !== undefined)
        this.warn(column, DATED.has(column) ? "guessed_date" : "guessed_value", reading.guess);
      return reading.value;
    }
    this.fail(column, reading.code, reading.message);
    return undefined;
  }

  /** A cell with dates: what its column's order alone decides is a guess, unless somebody said so. */
  readDates<T>(
    column: "start_date" | "events",
    read: (text: string, order: DateOrder | null, isSaid: boolean) => CellReading<T>,
    dates: DateReading | undefined,
  ): T | undefined {
    return this.read(column, (text) => read(text, dates?.orders[column] ?? null, dates?.isGuess === false));
  }

  map<T>(column: BatchColumn, map: (text: string) => T): T | undefined {
    const text = this.text(column);
    return text === undefined ? undefined : map(text);
  }

  private warn(column: BatchColumn, code: string, message: string): void {
    this.warnings.push({ row: this.row, column, code, message });
  }

  /** One error a cell: the first says what to mend, the rest would repeat it. */
  fail(column: BatchColumn, code: RowErrorCode, message: string): void {
    if (this.errors.some((error) => error.column === column)) return;
    this.errors.push({ row: this.row, column, code, message });
  }
}

const withQuotas = (channels: readonly ChannelQuota[], quotas: Partial<ChannelQuota>): ChannelQuota[] =>
  channels.map((quota) => ({ ...quota, ...quotas }));

/** What a row says of channels (`own`: for the business too), and what its calendar is ordered with. */
function readOrdered(reader: Reader, defaults: BatchDefaults) {
  const postsPerWeek = reader.read("posts_per_week", readPostsPerWeek);
  const quotas = postsPerWeek === undefined ? {} : { postsPerWeek };
  const own = reader.read("channels", (text) => readChannels(text, postsPerWeek ?? null));
  const channels = own ?? (defaults.channels && withQuotas(defaults.channels, quotas));
  const said = own ?? (postsPerWeek === undefined ? undefined : (channels ?? withQuotas(DEFAULT_CHANNELS, quotas)));
  const isSilent = (said ?? channels)?.every((quota) => quota.postsPerWeek === 0) === true;
  const silent = postsPerWeek === undefined ? "channels" : "posts_per_week";
  if (isSilent) reader.fail(silent, "invalid_value", "At least one channel needs a post a week.");
  // Which channels the posts a week are for is known once the business is.
  const ordered = { ...(channels ? { channels } : {}), ...(own ? {} : quotas) };
  return { ordered, own: isSilent ? undefined : said };
}

function readCalendar(
  reader: Reader,
  defaults: BatchDefaults,
): { calendar: RowCalendar; own?: ChannelQuota[] | undefined } {
  const days = reader.read("days", readDays) ?? defaults.days;
  const startDate = reader.readDates("start_date", readDate, defaults.dates) ?? defaults.startDate;
  const { ordered, own } = readOrdered(reader, defaults);
  return { calendar: { days, ...(startDate === undefined ? {} : { startDate }), ...ordered }, own };
}

function readBusiness(
  reader: Reader,
  channels: ChannelQuota[] | undefined,
  { dates, language }: BatchDefaults,
): Record<string, unknown> {
  const fields = {
    name: reader.line("business_name"),
    niche: reader.line("niche"),
    city: reader.line("city"),
    region: reader.line("region"),
    country: reader.map("country", readCountry),
    timezone: reader.read("timezone", readTimezone),
    language: reader.read("language", readLanguage) ?? language,
    tone: reader.read("tone", readTone),
    channels,
    services: reader.map("services", readTexts),
    offers: reader.map("offers", readTexts),
    events: reader.readDates("events", readEvents, dates),
    closedDays: reader.read("closed_days", readWeekdays),
    avoidWords: reader.map("avoid_words", readWords),
    website: reader.read("website", readWebsite),
    phone: reader.read("phone", readPhone),
    brandColor: reader.read("brand_color", readColor),
    externalId: reader.line("external_id"),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * Judges one line without asking the world (towns and duplicates are looked up afterwards). `schema` is what creating
 * a business accepts; a column of the line overrides `defaults`; `posts_per_week` holds for each channel.
 */
export function checkCells<Business>(
  row: number,
  cells: BatchCells,
  defaults: BatchDefaults,
  schema: z.ZodType<Business>,
): CheckedRow<Business> {
  const reader = new Reader(row, cells);
  for (const column of REQUIRED_COLUMNS)
    if (reader.line(column) === undefined) reader.fail(column, "missing_value", MISSING[column]);
  for (const column of BATCH_COLUMNS)
    if (cells[column]?.includes(LOST)) reader.fail(column, "control_characters", LOST_HINT);
  const { calendar, own } = readCalendar(reader, defaults);
  const parsed = schema.safeParse(readBusiness(reader, own, defaults));
  if (!parsed.success)
    for (const issue of parsed.error.issues) reader.fail(columnOfField(issue.path[0]), codeOf(issue), issue.message);
  const { errors, warnings, unread } = reader;
  const externalId = reader.line("external_id") ?? null;
  const values =
    parsed.success && errors.length === 0
      ? { business: parsed.data, calendar, externalId, ...(unread.length > 0 && { unread }) }
      : null;
  return { row, cells, values, errors, warnings, duplicateOf: null, businessId: null, calendarId: null };
}
