import { setImmediate as breathe } from "node:timers/promises";
import { findTrade } from "../business/find-trade";
import { getPlaceTable } from "../business/place-table";
import type { KnownText } from "../core/batching/columns/guess-text-columns";
import { foldPlaceName, foldWords } from "../core/places/fold-place-name";
import { listPlacesByKey } from "../core/places/place-table";
import { toldMatch } from "../core/trades/own-topics";

/** Longer ones are no town, and no trade that a column could be told by. */
const LOOKED_AT_LETTERS = 60;
/** Texts between two breaths: other requests wait meanwhile. */
const TEXTS_PER_BREATH = 20;

/** What the trades and places that Bella knows say of texts of a file. */
export async function knowTexts(texts: readonly string[]): Promise<Map<string, KnownText>> {
  const table = await getPlaceTable();
  const known = new Map<string, KnownText>();
  for (const [index, text] of texts.entries()) {
    if (index % TEXTS_PER_BREATH === 0) await breathe();
    if (text.length > LOOKED_AT_LETTERS || !/\p{L}/u.test(text)) continue;
    const matched = toldMatch(await findTrade(text));
    const [town = ""] = text.split(",");
    known.set(text, {
      trade: matched === "exact" ? "exact" : matched === "universal" ? null : "likely",
      isTown: town.trim() !== "" && listPlacesByKey(table, foldPlaceName(town)).length > 0,
      isRegion: table.regionsByName.has(foldWords(text)),
    });
  }
  return known;
}
