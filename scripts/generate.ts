import { parseArgs } from "node:util";
import { z } from "zod";
import { findPlace } from "../lib/business/find-place";
import { createBusinessSchema } from "../lib/business/schema";
import { type Preview, previewCalendar } from "../lib/calendar/preview-calendar";
import { daysSchema } from "../lib/calendar/schema";
import { localDateRangeSchema } from "../lib/core/brief";
import { addDays } from "../lib/core/dates/local-date";
import { todayIn } from "../lib/core/dates/time-zone";
import { AppError } from "../lib/core/errors";
import { toIcs } from "../lib/core/export/to-ics";
import { toPlainCsv } from "../lib/core/export/to-plain-csv";
import { toPlainInteger } from "../lib/core/plain-integer";

// Writes a calendar to standard output without a server. Exit code 2: bad input, 1: a failure.
const USAGE = `npm run -s generate -- --name "Harbor Bakery" --niche bakery --city "Portland, OR" --days 30
  --region --country --start YYYY-MM-DD --channels instagram:3,facebook:2 --tone --language --seed --format csv|json|ics`;

class BadInput extends Error {}

/** `--days -3` gives a number of days that is too small, not an option called -3. */
function listArguments(): string[] {
  const given = process.argv.slice(2);
  return given.length === 0
    ? []
    : given
        .join("\0")
        .replace(/(--\w+)\0(?=-\d)/g, "$1=")
        .split("\0");
}

function readArguments() {
  const text = { type: "string" } as const;
  try {
    const options = {
      name: text,
      niche: text,
      city: text,
      region: text,
      country: text,
      days: text,
      start: text,
      channels: text,
      tone: text,
      language: text,
      seed: text,
      format: text,
      help: { type: "boolean", short: "h" } as const,
    };
    return parseArgs({ args: listArguments(), options, strict: true }).values;
  } catch (error) {
    throw new BadInput(`${(error as Error).message}\n${USAGE}`);
  }
}

function parse<T extends z.ZodType>(
  schema: T,
  value: unknown,
  names: Readonly<Record<string, string>> = {},
): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = new Map<string, string>();
  for (const { path, message } of parsed.error.issues) {
    const field = path.map(String).join(".");
    const option = names[field] ?? field.split(".")[0] ?? "";
    const given = path.length === 0 || (value as Record<string, unknown>)[String(path[0])] !== undefined;
    // What a first rule says is wrong says what to do; further ones may not hold any more then.
    if (!lines.has(option)) lines.set(option, `--${option}: ${given ? message : "This is required."}`);
  }
  throw new BadInput(`${[...lines.values()].join("\n")}\n${USAGE}`);
}

/** `instagram:3,facebook` → quotas; three posts a week where no number is given. */
function parseChannels(list: string | undefined) {
  return list?.split(",").map((entry) => {
    const [channel = "", posts = "3", ...more] = entry.split(":").map((part) => part.trim());
    const postsPerWeek = toPlainInteger(posts);
    if (channel === "" || Number.isNaN(postsPerWeek) || more.length > 0)
      throw new BadInput(
        `--channels: "${entry}" is no channel with its posts a week. Write channels like instagram:3,facebook:2.\n${USAGE}`,
      );
    return { channel, postsPerWeek };
  });
}

async function run(): Promise<string> {
  const given = readArguments();
  if (given.help) return `${USAGE}\n`;
  const format = parse(
    z.object({ format: z.enum(["csv", "json", "ics"], { error: "Choose csv, json or ics." }).default("csv") }),
    { format: given.format },
  ).format;
  const { days, start } = parse(z.object({ days: daysSchema, start: localDateRangeSchema.optional() }), {
    days: given.days === undefined ? 30 : toPlainInteger(given.days),
    start: given.start,
  });
  const { name, niche, city, region, country, tone, language } = given;
  const business = parse(createBusinessSchema, {
    name,
    niche,
    city,
    region,
    country,
    tone,
    language,
    channels: parseChannels(given.channels),
  });
  const place = await findPlace({
    city: business.city,
    region: business.region ?? null,
    country: business.country ?? null,
  });
  const startDate = start ?? addDays(todayIn(place.timezone, new Date()), 1);
  return print(await previewCalendar({ business, startDate, days, seed: given.seed }), format);
}

function print({ business, calendar, posts }: Preview, format: "csv" | "json" | "ics"): string {
  const exported = { businessName: business.name, timezone: calendar.timezone, posts };
  if (format === "csv") return toPlainCsv(exported).content;
  if (format === "ics") return toIcs(exported, new Date(calendar.updatedAt)).content;
  return `${JSON.stringify({ business, calendar, posts }, null, 2)}\n`;
}

// `… | head -1`: a reader who has enough is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`The calendar could not be written out: ${error.message}\n`);
  process.exitCode = 1;
});
try {
  process.stdout.write(await run());
} catch (error) {
  const bad = error instanceof BadInput || error instanceof AppError;
  process.stderr.write(`${bad ? describe(error) : (error as Error).stack}\n`);
  process.exitCode = bad ? 2 : 1;
}

function describe(error: BadInput | AppError): string {
  if (!(error instanceof AppError)) return error.message;
  const candidates =
    (error.extra.candidates as { city: string; region: string | null; country: string }[] | undefined) ?? [];
  const places = candidates.map(
    ({ city, region, country }) => `  --city "${[city, region].filter(Boolean).join(", ")}" --country ${country}`,
  );
  const fields = error.errors.map(({ path, message }) => `--${path}: ${message}`);
  return [...(fields.length > 0 ? fields : [error.message]), ...places].join("\n");
}
