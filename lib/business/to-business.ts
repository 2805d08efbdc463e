import type { BusinessFacts } from "../core/brief";
import { sidelinesOf } from "../core/trades/kinds/kinds-of";
import { keptWaysOfBusiness } from "../core/trades/may-say/kept-ways";
import { toldMatch } from "../core/trades/own-topics";
import { partOwnWords } from "../core/trades/own-words";
import { toldBeside } from "../core/trades/told-beside";
import type { BusinessRow } from "./data";
import { factWarnings } from "./fact-warnings";
import type { Business } from "./schema";

/** A stored business as the API shows it. */
export function toBusiness(row: BusinessRow): Business {
  const { city, region, country, timezone, latitude, longitude } = row;
  return {
    id: row.id,
    name: row.name,
    niche: row.niche,
    place: { city, region, country, timezone, latitude, longitude },
    trade: { id: row.trade.id, label: row.trade.label, matched: toldMatch(row.trade) },
    city,
    region,
    country,
    timezone,
    language: row.language,
    tone: row.tone,
    channels: row.channels,
    pillars: row.pillars,
    services: row.services,
    offers: row.offers,
    events: row.events,
    closedDays: row.closedDays,
    avoidWords: row.avoidWords,
    sampleLines: row.sampleLines,
    website: row.website,
    phone: row.phone,
    brandColor: row.brandColor,
    externalId: row.externalId,
    warnings: factWarnings(row),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/**
 * The trade with the owner's words of today for it, the ways that these say it keeps, what it has and what not; what was
 * stored with it may be older than our knowing any of that.
 */
function toTrade({ trade: stored, niche, name, services, country }: BusinessRow): BusinessFacts["trade"] {
  const { keeps: _keeps, lacks: _lacks, features: _features, sidelines: _sidelines, ...trade } = stored;
  const own = partOwnWords(niche);
  const keeps = keptWaysOfBusiness({ niche, name, services, country });
  const sidelines = sidelinesOf(trade.id, [own.said, ...services]);
  const said = trade.matched === "alias" ? { said: own.said } : {};
  return {
    ...trade,
    ...said,
    ...(keeps.length === 0 ? {} : { keeps }),
    ...toldBeside([own.said, ...services], own.lacks),
    ...(sidelines.length === 0 ? {} : { sidelines }),
  };
}

/** A stored business as the engine knows it. */
export function toBusinessFacts(row: BusinessRow): BusinessFacts {
  const { city, region, regionCode, country, timezone, latitude, longitude } = row;
  return {
    name: row.name,
    trade: toTrade(row),
    place: { id: row.placeId, city, region, regionCode, country, timezone, latitude, longitude },
    language: row.language,
    // Whichever writer it is: nothing playful or bold where people grieve.
    tone: row.trade.gentle ? "professional" : row.tone,
    services: row.services,
    offers: row.offers,
    events: row.events,
    closedDays: row.closedDays,
    avoidWords: row.avoidWords,
    sampleLines: row.sampleLines,
    website: row.website,
    phone: row.phone,
  };
}
