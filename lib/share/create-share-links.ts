import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError, invalid } from "../core/errors";
import { readExpiry } from "../core/read-expiry";
import { isRecordId } from "../core/record-id";
import { randomToken } from "../platform/crypto/random-token";
import { draftShareLink, enqueueExpiry } from "./create-share-link";
import { insertShareLinks } from "./mutations";
import type { BulkShareLink, BulkShareSettings } from "./schema";
import { toShareLink } from "./to-share-link";

/** Hashing a password takes a core for some 20 ms and 19 MB; so many at a time keep the process answering. */
const AT_ONCE = 4;
const PASSWORD_BITS = 128;
const PASSWORD_LENGTH = 10;

/** Ten letters and digits (some 58 bits), without those that look alike or need a shift key on a phone. */
function makePassword(): string {
  return randomToken(PASSWORD_BITS * 4)
    .toLowerCase()
    .replace(/[^abcdefghjkmnpqrstuvwxyz23456789]/g, "")
    .slice(0, PASSWORD_LENGTH);
}

/**
 * One link for each calendar, all or none. Calendars of other workspaces and deleted ones are refused by their place.
 * @param origin the public origin, without a slash at its end
 * @throws AppError not_found, invalid_input (expires in less than a minute)
 */
export async function createShareLinks(
  scope: WorkspaceScope,
  calendarIds: readonly string[],
  settings: BulkShareSettings,
  origin: string,
  now: Date,
  keep: Keep<BulkShareLink[]> = keepNothing,
): Promise<BulkShareLink[]> {
  requireRole(scope, "editor");
  const { passwords, ...common } = settings;
  const expiresAt = readExpiry(settings.expiresAt, now);
  if (new Set(calendarIds).size < calendarIds.length) throw invalid("calendarIds", "A calendar is named twice.");
  const drafts: (Awaited<ReturnType<typeof draftShareLink>> & { password: string | null })[] = [];
  for (let start = 0; start < calendarIds.length; start += AT_ONCE) {
    const group = calendarIds.slice(start, start + AT_ONCE).map(async (calendarId, index) => {
      const password = passwords === "each" ? makePassword() : null;
      const own = password === null ? common : { ...common, password };
      if (!isRecordId(calendarId)) throw noSuchCalendar(start + index);
      const draft = await draftShareLink(scope, calendarId, own, expiresAt).catch((error: unknown) => {
        if (!(error instanceof AppError)) throw error;
        if (error.code === "not_found") throw noSuchCalendar(start + index);
        const message = error.detail ?? error.message;
        const errors = [{ path: `calendarIds.${start + index}`, message }];
        throw error.code === "conflict" ? new AppError("conflict", { detail: message, errors }) : error;
      });
      return { ...draft, password };
    });
    drafts.push(...(await Promise.all(group)));
  }
  return makeKept(keep, async (tx) => {
    const stored = await insertShareLinks(
      tx,
      scope,
      drafts.map(({ row }) => row),
    );
    for (const link of stored) await enqueueExpiry(tx, scope, link);
    const rows = new Map(stored.map((link) => [link.id, link]));
    return drafts.flatMap(({ row, token, businessName, password }) => {
      const link = rows.get(row.id);
      if (!link) return [];
      const { feedUrl } = toShareLink(link, origin);
      const url = `${origin}/s/${token}`;
      return { calendarId: link.calendarId, businessName, shareLinkId: link.id, url, feedUrl, password };
    });
  });
}

function noSuchCalendar(index: number): AppError {
  const message = "There is no such calendar.";
  return new AppError("not_found", { detail: message, errors: [{ path: `calendarIds.${index}`, message }] });
}
