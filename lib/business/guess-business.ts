import { findTrailingPlace } from "../core/places/find-trailing-place";
import { DEFAULT_CHANNELS } from "../core/planning/default-channels";
import { foldTradeWords } from "../core/trades/fold-trade-words";
import { guessTrade } from "../core/trades/guess-trade";
import { getPlaceTable } from "./place-table";
import type { Guess, PlaceCandidate } from "./schema";
import { getTradeIndex } from "./trade-index";

type GuessedPlace = Pick<Guess, "city" | "region" | "country" | "timezone" | "placeCandidates">;

const NO_PLACE: GuessedPlace = { city: null, region: null, country: null, timezone: null, placeCandidates: [] };

function describeFound(typed: string, found: NonNullable<ReturnType<typeof findTrailingPlace>>["found"]): GuessedPlace {
  if (found.kind === "found") {
    const { city, region, country, timezone } = found.place;
    return { city, region, country, timezone, placeCandidates: [] };
  }
  const placeCandidates = found.candidates.map(({ place, population }): PlaceCandidate => {
    const { city, region, country, timezone } = place;
    return { city, region, country, timezone, population };
  });
  return { ...NO_PLACE, city: typed, placeCandidates };
}

/**
 * What one typed line ("Harbor Bakery, Portland") seems to mean, for the visitor to correct. Never fails for
 * what it does not understand: unknown parts are null, an ambiguous town comes with its candidates.
 */
export async function guessBusiness(line: string): Promise<Guess> {
  const [places, trades] = await Promise.all([getPlaceTable(), getTradeIndex()]);
  const text = line.trim().replace(/\s+/gu, " ");
  const inLine = findTrailingPlace(places, text, (words) => trades.targets.has(foldTradeWords(words)));
  const { name, niche, trade, tone } = guessTrade(trades, inLine ? inLine.before : text);
  return {
    name,
    niche,
    ...(inLine ? describeFound(inLine.typed, inLine.found) : NO_PLACE),
    language: "en",
    tone,
    channels: [...DEFAULT_CHANNELS],
    tradeMatch: trade ? trade.matched : null,
  };
}
