import type { z } from "zod";
import type { ChannelQuota } from "../brief";
import { isTelling } from "../places/read-postcode";
import { DEFAULT_CHANNELS } from "../planning/default-channels";
import type { DateReading } from "./cells/date-orders";
import { readDays, readPostsPerWeek } from "./cells/read-amounts";
import { readEvents, readTexts, readWords } from "./cells/read-cells";
import { usualOf } from "./cells/read-channels";
import { readColor, readPhone, readWebsite } from "./cells/read-contact";
import { readCountry } from "./cells/read-country";
import { readDate } from "./cells/read-date";
import { readLanguage } from "./cells/read-language";
import { readName } from "./cells/read-name";
import { readPostcodeCell } from "./cells/read-postcode-cell";
import { readServices } from "./cells/read-services";
import { readSocials } from "./cells/read-socials";
import { readTimezone } from "./cells/read-timezone";
import { readTone } from "./cells/read-tone";
import { readWeekdays } from "./cells/read-weekdays";
import type { CheckedRow, RowCalendar, RowErrorCode } from "./checked-row";
import { BATCH_COLUMNS, type BatchCells, type BatchColumn, REQUIRED_COLUMNS } from "./columns/batch-columns";
import { listChannelCells, readChannelCell } from "./columns/channel-columns";
import { LONGEST_ADDRESS, RowReader } from "./row-reader";

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

const withQuotas = (channels: readonly ChannelQuota[], quotas: Partial<ChannelQuota>): ChannelQuota[] =>
  channels.map((quota) => ({ ...quota, ...quotas }));

/** The channels a row names: in one cell, and each in a column of its own, which counts more; undefined where it names none. */
function readOwnChannels(
  reader: RowReader,
  cells: BatchCells,
  { listed, postsPerWeek }: { listed: ChannelQuota[] | undefined; postsPerWeek: number | undefined },
): ChannelQuota[] | undefined {
  const apart = listChannelCells(cells).flatMap(({ column, channel }): ChannelQuota[] => {
    const posts = reader.read(column, (text) => readChannelCell(text, postsPerWeek ?? usualOf(channel)));
    return posts === undefined ? [] : [{ channel, postsPerWeek: posts }];
  });
  if (apart.length === 0) return listed;
  const named = new Set(apart.map(({ channel }) => channel));
  return [...(listed ?? []).filter(({ channel }) => !named.has(channel)), ...apart];
}

/** What a row says of channels (`own`: for the business too), and what its calendar is ordered with. */
function readOrdered(reader: RowReader, cells: BatchCells, defaults: BatchDefaults) {
  const postsPerWeek = reader.read("posts_per_week", readPostsPerWeek);
  const quotas = postsPerWeek === undefined ? {} : { postsPerWeek };
  const listed = reader.read("channels", (text) => readSocials(text, postsPerWeek ?? null));
  const own = readOwnChannels(reader, cells, { listed, postsPerWeek });
  const channels = own ?? (defaults.channels && withQuotas(defaults.channels, quotas));
  const said = own ?? (postsPerWeek === undefined ? undefined : (channels ?? withQuotas(DEFAULT_CHANNELS, quotas)));
  const isSilent = (said ?? channels)?.every((quota) => quota.postsPerWeek === 0) === true;
  const [first] = listChannelCells(cells);
  const silent = first?.column ?? (postsPerWeek === undefined ? "channels" : "posts_per_week");
  if (isSilent) reader.fail(silent, "invalid_value", "At least one channel needs a post a week.");
  // Which channels the posts a week are for is known once the business is.
  const ordered = { ...(channels ? { channels } : {}), ...(own ? {} : quotas) };
  return { ordered, own: isSilent ? undefined : said };
}

function readCalendar(
  reader: RowReader,
  cells: BatchCells,
  defaults: BatchDefaults,
): { calendar: RowCalendar; own?: ChannelQuota[] | undefined } {
  const days = reader.read("days", readDays) ?? defaults.days;
  const startDate = reader.readDates("start_date", readDate, defaults.dates) ?? defaults.startDate;
  const { ordered, own } = readOrdered(reader, cells, defaults);
  return { calendar: { days, ...(startDate === undefined ? {} : { startDate }), ...ordered }, own };
}

/** A town with the postcode that stands in a column of its own, where that says which town of the name is meant. */
function readTown(reader: RowReader, cells: BatchCells): string | undefined {
  const town = reader.address("city");
  const code = reader.line("postcode") && readPostcodeCell(cells);
  if (town === undefined || code === undefined || !isTelling(code)) return town;
  const whole = `${town}, ${code}`;
  return town.includes(code) || whole.length > LONGEST_ADDRESS ? town : whole;
}

function readBusiness(
  reader: RowReader,
  cells: BatchCells,
  channels: ChannelQuota[] | undefined,
  { dates, language }: BatchDefaults,
): Record<string, unknown> {
  const fields = {
    name: reader.read("business_name", readName),
    niche: reader.line("niche"),
    city: readTown(reader, cells),
    region: reader.line("region"),
    country: reader.map("country", readCountry),
    timezone: reader.read("timezone", readTimezone),
    language: reader.read("language", readLanguage) ?? language,
    tone: reader.read("tone", readTone),
    channels,
    services: reader.read("services", readServices),
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
  const reader = new RowReader(row, cells);
  for (const column of REQUIRED_COLUMNS)
    if (reader.line(column) === undefined) reader.fail(column, "missing_value", MISSING[column]);
  for (const column of BATCH_COLUMNS)
    if (cells[column]?.includes(LOST)) reader.fail(column, "control_characters", LOST_HINT);
  const { calendar, own } = readCalendar(reader, cells, defaults);
  const said = readBusiness(reader, cells, own, defaults);
  const parsed = schema.safeParse(said);
  if (!parsed.success)
    for (const issue of parsed.error.issues) reader.fail(columnOfField(issue.path[0]), codeOf(issue), issue.message);
  const { errors, warnings, unread } = reader;
  const externalId = reader.line("external_id") ?? null;
  const values =
    parsed.success && errors.length === 0
      ? { business: parsed.data, calendar, externalId, ...(unread.length > 0 && { unread }) }
      : null;
  return {
    row,
    cells,
    skipped: null,
    values,
    said,
    errors,
    warnings,
    duplicateOf: null,
    businessId: null,
    calendarId: null,
  };
}
