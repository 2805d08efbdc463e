import { findMisspeltPlace } from "../core/places/find-misspelt-place";
import { findTrailingPlace, type PlaceInLine } from "../core/places/find-trailing-place";
import { DEFAULT_CHANNELS } from "../core/planning/default-channels";
import { foldTradeWords } from "../core/trades/fold-trade-words";
import { guessTrade } from "../core/trades/guess-trade";
import { toldMatch } from "../core/trades/own-topics";
import { tidyLine } from "../core/trades/tidy-line";
import { getPlaceTable } from "./place-table";
import type { Guess, PlaceCandidate } from "./schema";
import { getTradeIndex } from "./trade-index";

type GuessedPlace = Pick<Guess, "city" | "region" | "country" | "timezone" | "placeCandidates">;

const NO_PLACE: GuessedPlace = { city: null, region: null, country: null, timezone: null, placeCandidates: [] };

function describePlace({
  typed,
  found,
}: Pick<PlaceInLine, "typed"> & Partial<Pick<PlaceInLine, "found">>): GuessedPlace {
  // As it was typed, into the field that says what it may mean.
  if (!found) return { ...NO_PLACE, city: typed };
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
  const isTrade = (words: string) => trades.targets.has(foldTradeWords(words));
  const text = tidyLine(line, isTrade);
  const inLine = findTrailingPlace(places, text, isTrade) ?? findMisspeltPlace(places, text, isTrade);
  const { name, niche, trade, tone } = guessTrade(trades, inLine ? inLine.before : text);
  return {
    name,
    niche,
    ...(inLine ? describePlace(inLine) : NO_PLACE),
    language: "en",
    tone,
    channels: [...DEFAULT_CHANNELS],
    tradeMatch: trade ? toldMatch(trade) : null,
  };
}
