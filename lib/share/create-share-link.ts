import { hashPassword } from "../account/hash-password";
import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { type CalendarRow, listAllPostRows } from "../calendar/data";
import { getCalendar } from "../calendar/get-calendar";
import { AppError } from "../core/errors";
import { readExpiry } from "../core/read-expiry";
import { hashToken } from "../platform/crypto/hash-token";
import { randomToken } from "../platform/crypto/random-token";
import type { Executor } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { enqueue } from "../platform/queue/enqueue";
import type { ShareLinkRow } from "./data";
import { expireShareLinkJob } from "./jobs";
import { embedTokenOf, feedTokenOf } from "./link-tokens";
import { insertShareLinks, type NewShareLink } from "./mutations";
import type { CreatedShareLink, ShareLinkSettings } from "./schema";
import { toShareLink } from "./to-share-link";
import { toSnapshot } from "./to-snapshot";

const TOKEN_BITS = 192;

/** Lets the caches forget a link the moment it expires. Inside the transaction that sets the expiry. */
export async function enqueueExpiry(tx: Executor, scope: WorkspaceScope, link: ShareLinkRow): Promise<void> {
  if (!link.expiresAt) return;
  await enqueue(
    tx,
    expireShareLinkJob,
    { shareLinkId: link.id, workspaceId: scope.workspaceId },
    { group: scope.workspaceId, startAfter: link.expiresAt },
  );
}

/** @throws AppError conflict while posts are still coming: a frozen link would keep the calendar without them for good */
export function requireWritten({ status }: Pick<CalendarRow, "status">): void {
  if (status !== "queued" && status !== "running") return;
  const message =
    "This calendar is still being written, and a frozen link would never show the rest. Wait until it is finished, or make a live link.";
  throw new AppError("conflict", { detail: message, errors: [{ path: "mode", message }] });
}

/** A link's row, not yet stored, with the token that is shown once. Page, feed and embed have tokens of their own: giving away one does not give the others. */
export async function draftShareLink(
  scope: WorkspaceScope,
  calendarId: string,
  settings: ShareLinkSettings,
  expiresAt: Date | null,
): Promise<{ row: NewShareLink; token: string; businessName: string }> {
  const found = await getCalendar(scope, calendarId);
  if (settings.mode === "frozen") requireWritten(found.calendar);
  const token = randomToken(TOKEN_BITS);
  const id = createId("shr");
  const row = {
    id,
    calendarId,
    name: settings.name ?? null,
    tokenHash: hashToken(token),
    feedTokenHash: hashToken(feedTokenOf(id, 1)),
    embedTokenHash: hashToken(embedTokenOf(id)),
    mode: settings.mode,
    access: settings.access,
    passwordHash: settings.password === undefined ? null : await hashPassword(settings.password),
    allowDownload: settings.allowDownload,
    allowIndex: settings.allowIndex,
    embedOrigins: settings.embedOrigins,
    feedsWithPassword: settings.feedsWithPassword,
    expiresAt,
    snapshot: settings.mode === "frozen" ? toSnapshot(found, await listAllPostRows(scope, calendarId)) : null,
  };
  return { row, token, businessName: found.businessName };
}

/**
 * Makes a public link to a calendar. A frozen link keeps the calendar as it is now.
 * @param origin the public origin, without a slash at its end
 * @throws AppError not_found, invalid_input (expires in less than a minute)
 */
export async function createShareLink(
  scope: WorkspaceScope,
  calendarId: string,
  settings: ShareLinkSettings,
  origin: string,
  now: Date,
  keep: Keep<CreatedShareLink> = keepNothing,
): Promise<CreatedShareLink> {
  requireRole(scope, "editor");
  const { row, token } = await draftShareLink(scope, calendarId, settings, readExpiry(settings.expiresAt, now));
  return makeKept(keep, async (tx) => {
    const [stored] = await insertShareLinks(tx, scope, [row]);
    if (!stored) throw new Error("the share link was not stored");
    await enqueueExpiry(tx, scope, stored);
    return { ...toShareLink(stored, origin), token, url: `${origin}/s/${token}` };
  });
}
