import type { z } from "zod";
import type { Keep } from "@/lib/account/keep-made";
import type { WorkspaceScope } from "@/lib/account/scope";
import { listBatchCalendars } from "@/lib/batch/list-batch-calendars";
import { invalid } from "@/lib/core/errors";
import { toShareLinksCsv } from "@/lib/core/export/to-share-links-csv";
import { createShareLinks } from "@/lib/share/create-share-links";
import { revokeShareLinks } from "@/lib/share/revoke-share-link";
import type { BulkShareLink } from "@/lib/share/schema";
import type { createBatchShareLinks, revokeBatchShareLinks } from "./operations/batch";

// Batch and share are siblings that may not know each other; they meet here.

type ShareWish = z.output<(typeof createBatchShareLinks)["body"] & {}>;
type Selection = z.output<(typeof revokeBatchShareLinks)["body"] & {}>;

/** More are asked for in parts, by filter. */
const MOST_LINKS = 2000;

/** A link for each finished calendar that is meant, as CSV in the file's order. @throws AppError not_found, invalid_input */
export async function shareBatch(
  scope: WorkspaceScope,
  batchId: string,
  { rowIds, filter, ...settings }: ShareWish,
  origin: string,
  now: Date,
  keep: Keep<string>,
): Promise<string> {
  const calendars = await listBatchCalendars(scope, batchId, { rowIds, filter });
  if (calendars.length > MOST_LINKS)
    throw invalid("filter", `At most ${MOST_LINKS} links can be made at a time. Choose fewer rows.`);
  const ids = [...new Set(calendars.map(({ calendarId }) => calendarId))];
  const origins = new Map(calendars.map((calendar) => [calendar.calendarId, calendar]));
  const toCsv = (links: readonly BulkShareLink[]) =>
    toShareLinksCsv(links.map((link) => ({ ...origins.get(link.calendarId), ...link })));
  if (ids.length === 0) return toCsv([]);
  return toCsv(await createShareLinks(scope, ids, settings, origin, now, (tx, links) => keep(tx, toCsv(links))));
}

/** Ends every open link of the finished calendars that are meant. @returns how many ended @throws AppError not_found */
export async function revokeBatchLinks(scope: WorkspaceScope, batchId: string, selection: Selection): Promise<number> {
  const calendars = await listBatchCalendars(scope, batchId, selection);
  return revokeShareLinks(scope, [...new Set(calendars.map(({ calendarId }) => calendarId))]);
}
