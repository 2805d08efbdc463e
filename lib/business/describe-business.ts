import { findTimezone } from "../core/dates/time-zone";
import { AppError } from "../core/errors";
import { DEFAULT_CHANNELS } from "../core/planning/default-channels";
import { DEFAULT_PILLARS } from "../core/planning/default-pillars";
import { createId } from "../platform/id/create-id";
import { findPlace } from "./find-place";
import { findTrade } from "./find-trade";
import type { NewBusiness } from "./mutations";
import type { ParsedBusiness } from "./schema";

/** The place columns of a business, looked up; the owner's own time zone wins over the town's. */
export async function describePlace(input: Pick<ParsedBusiness, "city" | "region" | "country" | "timezone">) {
  const given = input.timezone ?? null;
  const timezone = given === null ? null : findTimezone(given);
  if (given !== null && timezone === null) {
    const message = "This time zone is unknown. Use an IANA name such as America/Los_Angeles.";
    throw new AppError("invalid_input", { detail: message, errors: [{ path: "timezone", message }] });
  }
  const place = await findPlace({ city: input.city, region: input.region ?? null, country: input.country ?? null });
  return {
    placeId: place.id,
    city: place.city,
    region: place.region,
    regionCode: place.regionCode,
    country: place.country,
    timezone: timezone ?? place.timezone,
    latitude: place.latitude,
    longitude: place.longitude,
  };
}

/** The trade columns of a business. */
export async function describeTrade(niche: string) {
  const trade = await findTrade(niche);
  return { niche, trade, tradeId: trade.id };
}

/** Everything a new business's row holds, from validated input. @throws AppError ambiguous_place, unknown_place, invalid_input */
export async function describeBusiness(input: ParsedBusiness): Promise<NewBusiness> {
  const [place, trade] = await Promise.all([describePlace(input), describeTrade(input.niche)]);
  return {
    id: createId("biz"),
    name: input.name,
    ...trade,
    ...place,
    language: input.language,
    tone: input.tone,
    channels: input.channels ?? [...DEFAULT_CHANNELS],
    pillars: input.pillars ?? [...DEFAULT_PILLARS],
    services: input.services,
    offers: input.offers,
    events: input.events,
    closedDays: input.closedDays,
    avoidWords: input.avoidWords,
    sampleLines: input.sampleLines,
    website: input.website ?? null,
    phone: input.phone ?? null,
    brandColor: input.brandColor ?? null,
    externalId: input.externalId ?? null,
  };
}
