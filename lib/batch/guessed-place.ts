import { quoteValue } from "../core/batching/cells/cell-reading";
import type { RowWarning } from "../core/batching/checked-row";
import { describePlace } from "../core/places/describe-place";
import type { CheckedBatchRow } from "./batch-row";
import type { RowPlace } from "./find-row-place";

type Guess = Pick<RowWarning, "column" | "code" | "message">;

/** A region or county that we do not know, where the town is one all the same. */
function noteUnread({ cells }: CheckedBatchRow, { told, unread }: RowPlace): Guess[] {
  if (unread.length === 0) return [];
  const region = cells.region?.trim() ?? "";
  const isRegion = unread.every((word) => region.includes(word));
  const words = unread.map(quoteValue).join(" and ");
  const message = `${words} is no region or county that we know; the town was taken for ${describePlace(told)}.`;
  return [
    isRegion ? { column: "region", code: "unread_value", message } : { column: "city", code: "guessed_place", message },
  ];
}

/** Why a place is a guess, behind its name. */
function sayWhy({ told, namesake, isHome, isAway }: RowPlace): string {
  const other = namesake === null ? "there are others of that name, too" : `there is ${describePlace(namesake)}, too`;
  if (isHome) return `${describePlace(told)}, as most of this list lies in that country; ${other}.`;
  const away = isAway ? "most of this list lies in another country, where we know none" : other;
  return `${describePlace(told)}; ${away}.`;
}

/** The larger of two towns of one name is a guess where nothing else in the row tells; so is a village's place by its postcode. */
function noteNamesake({ cells }: CheckedBatchRow, found: RowPlace): Guess[] {
  const { place, namesake, around, isHome, isAway } = found;
  if (namesake === null && around === null && !isHome && !isAway) return [];
  const message =
    namesake === null && around !== null
      ? `“${place.city}” is in no table; its postcode says that it lies around ${around}, whose region, time and weather are taken.`
      : `“${cells.city?.trim()}” was taken for ${sayWhy(found)} A region or country says which.`;
  return [{ column: "city", code: "guessed_place", message }];
}

/** What is a guess of where a row's town lies: one warning a cell. */
export function listPlaceGuesses(checked: CheckedBatchRow, found: RowPlace): RowWarning[] {
  const guesses = [...noteUnread(checked, found), ...noteNamesake(checked, found)];
  return guesses
    .filter(({ column }, at) => guesses.findIndex((one) => one.column === column) === at)
    .map((guess) => ({ row: checked.row, ...guess }));
}
