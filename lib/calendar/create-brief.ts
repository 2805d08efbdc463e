import type { BusinessRow } from "../business/data";
import { toBusinessFacts } from "../business/to-business";
import type { Brief } from "../core/brief";
import { addDays } from "../core/dates/local-date";
import { AppError } from "../core/errors";
import type { WriterChoice } from "../core/vocabulary";
import { toTellBella } from "../core/writing/facts/tell-bella";
import { isModelConfigured } from "../platform/model/model-config";
import type { NewCalendar } from "./mutations";
import type { ParsedCalendar } from "./schema";

/** Which writer a choice means on this installation. @throws AppError model_not_configured, unsupported_language */
export function chooseWriter(choice: WriterChoice, language: string, languagePath: string): "builtin" | "model" {
  const model = isModelConfigured();
  if (choice === "model" && !model) {
    const message =
      "No model is configured here. Set OPENAI_API_KEY or OPENAI_BASE_URL, or choose the built-in writer.";
    throw new AppError("model_not_configured", { detail: message, errors: [{ path: "writer", message }] });
  }
  const writer = choice === "auto" ? (model ? "model" : "builtin") : choice;
  if (writer === "builtin" && !/^en(-|$)/i.test(language)) {
    const message =
      "The built-in writer writes English only. Configure a model (OPENAI_API_KEY or OPENAI_BASE_URL) for other languages, or choose English.";
    throw new AppError("unsupported_language", { detail: message, errors: [{ path: languagePath, message }] });
  }
  return writer;
}

/** The complete input of a generation: what the request says, else what the business says. */
export function createBrief(
  business: BusinessRow,
  input: Pick<ParsedCalendar, "days" | "channels" | "pillars" | "blackoutDates" | "writer" | "seed">,
  facts: { startDate: string; topicsUsed: Brief["topicsUsed"]; seed: string },
): Brief {
  return {
    business: toBusinessFacts(business),
    startDate: facts.startDate,
    days: input.days,
    channels: input.channels ?? business.channels,
    pillars: input.pillars ?? business.pillars,
    blackoutDates: input.blackoutDates,
    writer: input.writer,
    seed: input.seed ?? facts.seed,
    topicsUsed: facts.topicsUsed,
  };
}

/** A calendar of a brief, as it is stored before anything is written. */
export function toNewCalendar(
  id: string,
  business: BusinessRow,
  brief: Brief,
  writer: "builtin" | "model",
): NewCalendar {
  return {
    id,
    businessId: business.id,
    startDate: brief.startDate,
    endDate: addDays(brief.startDate, brief.days - 1),
    days: brief.days,
    timezone: business.timezone,
    brief,
    writer,
    tradeId: business.tradeId,
    placeId: business.placeId,
    toTellBella: toTellBella(
      brief.business,
      brief.channels.map(({ channel }) => channel),
    ),
  };
}
