import { isDeepStrictEqual } from "node:util";
import type { ParsedBusiness } from "../business/schema";
import { isFilled } from "../core/batching/cells/filled-cell";
import { columnOfField, findColumnOfField } from "../core/batching/check-cells";
import type { RowCalendar } from "../core/batching/checked-row";
import type { BatchCells, BatchColumn } from "../core/batching/columns/batch-columns";
import { listChannelCells } from "../core/batching/columns/channel-columns";
import { resolveChannels } from "../core/batching/resolve-channels";
import type { Place } from "../core/brief";
import type { KnownBusiness } from "./import-data";

interface Order {
  business: ParsedBusiness;
  calendar: RowCalendar;
  unread?: readonly BatchColumn[];
}

/** The cell that says which channels a row has: all in one, one of those for a channel each, else its posts a week. */
function findChannelsCell(cells: BatchCells): BatchColumn {
  if (isFilled(cells, "channels")) return "channels";
  return listChannelCells(cells)[0]?.column ?? "posts_per_week";
}

/** True where a row fills a column, or for the channels one of theirs. */
const isSaidIn = (cells: BatchCells, column: BatchColumn) =>
  isFilled(cells, column) || (column === "channels" && listChannelCells(cells).length > 0);

type Known = Pick<KnownBusiness, "placeId" | "channels">;

/**
 * What a row says of a business it names again: only the cells that are filled, so that silence empties nothing. Posts a
 * week alone hold for the business's own channels; a town that is its own already is no change, and keeps its time zone.
 */
export function listSaid(
  { business, calendar, unread = [] }: Order,
  cells: BatchCells,
  known: Known,
  placeId: string,
): Partial<ParsedBusiness> {
  const isMoved = placeId !== known.placeId;
  const isSaid = ([field]: [string, unknown]) => {
    const column = findColumnOfField(field);
    if (column === null || unread.includes(column)) return false;
    return isSaidIn(cells, column) && (isMoved || !["city", "region", "country"].includes(column));
  };
  const said: Partial<ParsedBusiness> = Object.fromEntries(Object.entries(business).filter(isSaid));
  const { postsPerWeek } = calendar;
  const channels = isSaidIn(cells, "channels") ? undefined : resolveChannels({ postsPerWeek }, known.channels);
  return channels ? { ...said, channels } : said;
}

/** The columns in which a row changes the business it names again: what the preview tells before it is done. */
export function listUpdates(order: Order, cells: BatchCells, known: KnownBusiness, place: Place): BatchColumn[] {
  const { timezone, ...said } = listSaid(order, cells, known, place.id);
  const changed = Object.entries(said).flatMap(([field, value]): BatchColumn[] => {
    if (isDeepStrictEqual(known[field as keyof KnownBusiness] ?? null, value ?? null)) return [];
    return [field === "channels" ? findChannelsCell(cells) : columnOfField(field)];
  });
  if (timezone !== undefined && place.timezone !== known.timezone) changed.push("timezone");
  return changed;
}
