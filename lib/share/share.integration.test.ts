import ICAL from "node-ical";
import { Client } from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { makeCalendar, makeLink, NOW, ORIGIN } from "../../scripts/testing/make-share";
import { bakeryCalendar } from "../../scripts/testing/make-workspace";
import type { WorkspaceScope } from "../account/scope";
import { createCalendar } from "../calendar/create-calendar";
import { deletePost } from "../calendar/delete-post";
import { getPost } from "../calendar/get-calendar";
import { updatePostSchema } from "../calendar/schema";
import { updateCalendar } from "../calendar/update-calendar";
import { updatePost } from "../calendar/update-post";
import { CHANNEL_LIMITS } from "../core/channels/channel-limits";
import { AppError } from "../core/errors";
import { dbPool } from "../platform/db/client";
import { answerTo } from "./answer.fixture";
import { replyToReview, resolveReview } from "./answer-review";
import { countView } from "./count-view";
import { createReview } from "./create-review";
import { createShareLinks } from "./create-share-links";
import { getUnreadReviews, listReviews, seeReviews } from "./list-reviews";
import { listShareLinks } from "./list-share-links";
import { exportShare, openEmbed, openFeed, openShareLink, openUnlockedShare } from "./open-share-link";
import { revokeShareLink, revokeShareLinks } from "./revoke-share-link";
import { type CreateReview, createReviewSchema, createShareLinksSchema, updateShareLinkSchema } from "./schema";
import { undoReview } from "./undo-review";
import { unlockShareLink } from "./unlock-share-link";
import { rotateFeed, updateShareLink } from "./update-share-link";

let scope: WorkspaceScope;
let calendarId: string;
let postIds: string[];
const say = (token: string, review: CreateReview, proof: string | null = null) =>
  createReview(token, proof, createReviewSchema.parse(review));
const edit = (postId: string, changes: Record<string, unknown>) =>
  updatePost(scope, postId, updatePostSchema.parse(changes), null);
const open = async (token: string) => {
  const page = await openShareLink(token, ORIGIN);
  if (!page || page.locked) throw new Error("the link shows no calendar");
  return page.shared;
};
const statusOf = async (id: string) => (await getPost(scope, id)).status;
const everything = { limit: 500, cursor: null };
const first = () => postIds[0] ?? "";

beforeAll(async () => {
  const made = await makeCalendar({ brandColor: "#aa3300" });
  scope = made.scope;
  calendarId = made.calendar.id;
  postIds = made.posts.map(({ id }) => id);
});

describe("a review", () => {
  test("by an approving visitor gives the post its status, pinned to the revision they saw, and is unread", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve", name: "For Ana" });
    const before = await getPost(scope, first());
    const said = await say(link.token, { postId: first(), decision: "approve", name: "Ana" });
    expect(said).toMatchObject({ status: "approved", name: "Ana", resolved: false });
    expect(await statusOf(first())).toBe("approved");
    const { items } = await listReviews(scope, calendarId, first(), everything);
    expect(items[0]).toMatchObject({
      postRevision: before.revision,
      shareLinkName: "For Ana",
      statusBefore: "draft",
      statusAfter: "approved",
      seenAt: null,
    });
    expect((await getUnreadReviews(scope)).total).toBe(1);
    expect(await listShareLinks(scope, calendarId, ORIGIN)).toMatchObject([{ reviewCount: 1, unreadCount: 1 }]);
    await seeReviews(scope, calendarId);
    expect((await getUnreadReviews(scope)).total).toBe(0);
  });

  test("of approval ends when the words are edited, and a wish for changes does too", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve" });
    for (const decision of ["approve", "request_changes"] as const) {
      await say(link.token, { postId: first(), decision, comment: "Shorter, please.", name: "Ana" });
      await edit(first(), { caption: `Words after ${decision}.` });
      expect(await statusOf(first())).toBe("in_review");
    }
  });

  test("of approval ends when the post is moved to another day or hour, and a move that is taken back brings it back", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve" });
    const { localDate, localTime } = await getPost(scope, first());
    const last = await getPost(scope, postIds.at(-1) ?? "");
    for (const moved of [{ localDate: last.localDate }, { localTime: "23:15" }]) {
      await say(link.token, { postId: first(), decision: "approve", name: "Ana" });
      await edit(first(), moved);
      expect(await statusOf(first())).toBe("in_review");
      await edit(first(), { localDate, localTime, status: "approved" });
      expect(await statusOf(first())).toBe("approved");
    }
  });

  test("of approval ends when the post becomes a post of another format, which visitors see on its card", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve" });
    const id = postIds[2] ?? "";
    const { channel, format } = await getPost(scope, id);
    await say(link.token, { postId: id, decision: "approve", name: "Ana" });
    await edit(id, { format: CHANNEL_LIMITS[channel].formats.find((other) => other !== format) });
    expect(await statusOf(id)).toBe("in_review");
  });

  test("of approval ends with an exported post's words too: visitors would take the new ones for approved", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve" });
    const id = postIds[3] ?? "";
    await say(link.token, { postId: id, decision: "approve", name: "Ana" });
    await edit(id, { status: "exported" });
    await edit(id, { caption: "Other words than those that were exported." });
    expect(await statusOf(id)).toBe("in_review");
  });

  test("by several visitors in the same moment is taken from each of them", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve" });
    const post = await getPost(scope, postIds[4] ?? "");
    const said = await Promise.allSettled(
      ["Ana", "Bo", "Cy", "Di"].map((name) =>
        say(link.token, { postId: post.id, decision: "approve", name, revision: post.revision }),
      ),
    );
    expect(said.map(({ status }) => status)).toEqual(Array.from({ length: 4 }, () => "fulfilled"));
    expect(await statusOf(post.id)).toBe("approved");
  });

  test("by several visitors in the same moment, all taken back in the same moment, leaves nothing behind", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve" });
    for (const decisions of [
      ["approve", "approve"],
      ["approve", "request_changes", "approve", "request_changes", "approve"],
    ] as const) {
      const id = postIds[5] ?? "";
      const said = await Promise.all(
        decisions.map((decision, at) =>
          say(link.token, { postId: id, decision, comment: "Shorter, please.", name: `V${at}` }),
        ),
      );
      await Promise.all(said.map((one) => undoReview(link.token, null, one.id, one.undoToken)));
      expect(await statusOf(id)).toBe("draft");
    }
  });

  test("of approval stands when another visitor takes theirs back in the same moment", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve" });
    const id = postIds[5] ?? "";
    for (let round = 0; round < 5; round++) {
      const ana = await say(link.token, { postId: id, decision: "approve", name: "Ana" });
      const [bo] = await Promise.all([
        say(link.token, { postId: id, decision: "approve", name: "Bo" }),
        undoReview(link.token, null, ana.id, ana.undoToken),
      ]);
      expect(await statusOf(id)).toBe("approved");
      await undoReview(link.token, null, bo.id, bo.undoToken);
      expect(await statusOf(id)).toBe("draft");
    }
  });

  test("is not kept after the link was revoked, however many are on their way", async () => {
    const link = await makeLink(scope, calendarId, { access: "comment" });
    const many = Array.from({ length: 24 }, (_, at) =>
      say(link.token, { postId: first(), decision: "comment", comment: `Line ${at}`, name: "Ana" }).then(
        () => "kept",
        () => "refused",
      ),
    );
    await Promise.race(many);
    await revokeShareLink(scope, link.id);
    await Promise.all(many);
    const late = await dbPool().query(
      "select 1 from reviews r join share_links l on l.id = r.share_link_id where l.id = $1 and r.created_at > l.revoked_at",
      [link.id],
    );
    expect(late.rowCount).toBe(0);
  });

  test("of a post that was moved meanwhile is refused", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve" });
    const { revision } = await getPost(scope, first());
    await edit(first(), { localTime: "06:45" });
    const late = say(link.token, { postId: first(), decision: "approve", name: "Ana", revision });
    expect(await answerTo(late)).toBe("stale_revision");
  });

  test("of words that were edited meanwhile is refused; of a post that only changed its status it is not", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve" });
    const { revision } = await getPost(scope, first());
    await edit(first(), { status: "in_review" });
    await edit(first(), { status: "draft" });
    await say(link.token, { postId: first(), decision: "approve", name: "Ana", revision });
    await edit(first(), { caption: "Other words altogether." });
    const late = say(link.token, { postId: first(), decision: "approve", name: "Ana", revision });
    expect(await answerTo(late)).toBe("stale_revision");
  });

  test("can be undone by whoever holds its undo token, within the minute, and stays in the trail", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve" });
    const id = postIds[1] ?? "";
    const said = await say(link.token, { postId: id, decision: "approve", name: "Ana" });
    expect(await answerTo(undoReview(link.token, null, said.id, "A".repeat(22)))).toBe("not_found");
    await undoReview(link.token, null, said.id, said.undoToken);
    expect(await statusOf(id)).toBe("draft");
    expect((await open(link.token)).reviews).toEqual([]);
    expect((await listReviews(scope, calendarId, id, everything)).items[0]?.undoneAt).not.toBeNull();
    const late = await say(link.token, { postId: id, decision: "approve", name: "Ana" });
    await dbPool().query("update reviews set created_at = created_at - interval '61 seconds' where id = $1", [late.id]);
    expect(await answerTo(undoReview(link.token, null, late.id, late.undoToken))).toBe("conflict");
    expect(await statusOf(id)).toBe("approved");
  });

  test("cannot make a page endless: stacked marks are refused, and only the newest lines are shown and the others counted", async () => {
    const link = await makeLink(scope, calendarId, { access: "comment" });
    const comment = { postId: first(), decision: "comment", name: "Ana" } as const;
    const stacked = createReviewSchema.safeParse({ ...comment, comment: `a${"\u0301".repeat(11)}`.repeat(2000) });
    expect(stacked.success).toBe(false);
    for (let i = 0; i < 32; i++) await say(link.token, { ...comment, comment: `${i} ${"x".repeat(1990)}` });
    const { reviews, earlierReviews } = await open(link.token);
    expect([reviews.length, earlierReviews]).toEqual([30, 2]);
    expect(reviews.at(-1)?.comment).toMatch(/^31 /);
  });

  test("on a reading link is forbidden, on a commenting link only a comment is allowed", async () => {
    const reading = await makeLink(scope, calendarId, { access: "view" });
    const commenting = await makeLink(scope, calendarId, { access: "comment" });
    const approval = { postId: first(), decision: "approve", name: "Ana" } as const;
    const comment = { ...approval, decision: "comment", comment: "Lovely." } as const;
    expect(await answerTo(say(reading.token, comment))).toBe("forbidden");
    expect(await answerTo(say(commenting.token, approval))).toBe("forbidden");
    expect(await answerTo(say(commenting.token, comment))).toBe("done");
  });

  test("of another calendar's post is not found", async () => {
    const other = await makeCalendar();
    const link = await makeLink(scope, calendarId, { access: "approve" });
    const foreign = say(link.token, { postId: other.posts[0]?.id ?? "", decision: "approve", name: "Ana" });
    expect(await answerTo(foreign)).toBe("not_found");
  });

  test.each([
    [{ decision: "request_changes" }, "comment"],
    [{ decision: "request_changes", comment: "  \n " }, "comment"],
    [{ decision: "comment", comment: "a\u0000b" }, "comment"],
    [{ decision: "comment", comment: "x".repeat(2001) }, "comment"],
    [{ decision: "approve", name: "A\u0007na" }, "name"],
    [{ decision: "approve", name: "x".repeat(81) }, "name"],
    [{ decision: "approve", email: "nobody" }, "email"],
    [{ decision: "delete" }, "decision"],
  ])("%j is refused at %s", (changes, path) => {
    const parsed = createReviewSchema.safeParse({ postId: first(), name: "Ana", ...changes });
    expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toContain(path);
  });

  test("shows in its own link's thread, with the business's reply, and in no other link's", async () => {
    const ana = await makeLink(scope, calendarId, { access: "comment" });
    const ben = await makeLink(scope, calendarId, { access: "comment" });
    const said = await say(ana.token, {
      postId: first(),
      decision: "comment",
      comment: "Which day?",
      name: "Ana",
      email: "ana@example.com",
    });
    await replyToReview(scope, first(), { shareLinkId: ana.id, comment: "Tuesday." });
    await resolveReview(scope, said.id, true);
    const shown = await open(ana.token);
    expect(shown.reviews).toMatchObject([
      { comment: "Which day?", resolved: true },
      { comment: "Tuesday.", decision: "reply", name: "Harbor Bakery" },
    ]);
    expect(JSON.stringify(shown)).not.toContain("ana@example.com");
    expect((await open(ben.token)).reviews).toEqual([]);
  });
});

test("a downloaded calendar tells visitors no more of a post's status than its page does", async () => {
  const made = await makeCalendar();
  const [one = "", two = ""] = made.posts.map(({ id }) => id);
  const link = await makeLink(made.scope, made.calendar.id, { allowDownload: true });
  for (const status of ["approved", "exported"])
    await updatePost(made.scope, one, updatePostSchema.parse({ status }), null);
  await updatePost(made.scope, two, updatePostSchema.parse({ status: "changes_requested" }), null);
  const { content } = await exportShare(link.token, null, "csv");
  const counted = ["approved", "changes_requested", "in_review", "draft", "exported"].map(
    (status) => String(content).split(`,"${status}"`).length - 1,
  );
  expect(counted).toEqual([1, 1, made.posts.length - 2, 0, 0]);
});

describe("a frozen link", () => {
  test("is refused while the calendar is still being written, alone and in bulk; a live one is not", async () => {
    const { calendar } = await createCalendar(scope, bakeryCalendar({ days: 7 }), NOW);
    await expect(makeLink(scope, calendar.id, { mode: "frozen" })).rejects.toMatchObject({
      code: "conflict",
      errors: [{ path: "mode", message: expect.stringContaining("still being written") }],
    });
    const settings = createShareLinksSchema.parse({ calendarIds: [calendarId, calendar.id], mode: "frozen" });
    await expect(createShareLinks(scope, settings.calendarIds, settings, ORIGIN, NOW)).rejects.toMatchObject({
      code: "conflict",
      errors: [{ path: "calendarIds.1" }],
    });
    expect((await makeLink(scope, calendar.id, { mode: "live" })).mode).toBe("live");
  });

  test("keeps the words it was made with, and a post that reads otherwise by now is open in it and cannot be approved", async () => {
    const id = postIds[2] ?? "";
    const link = await makeLink(scope, calendarId, { mode: "frozen", access: "approve" });
    const words = (await getPost(scope, id)).caption;
    await say(link.token, { postId: id, decision: "approve", name: "Ana" });
    const find = async () => (await open(link.token)).posts.find((post) => post.id === id);
    expect(await find()).toMatchObject({ caption: words, status: "approved" });
    await edit(id, { caption: "Rewritten after the copy." });
    expect(await find()).toMatchObject({ caption: words });
    expect((await find())?.status).not.toBe("approved");
    expect((await open(link.token)).changedSince).toEqual([id]);
    expect(await answerTo(say(link.token, { postId: id, decision: "approve", name: "Ana" }))).toBe("conflict");
    expect(await answerTo(say(link.token, { postId: id, decision: "comment", comment: "Hm.", name: "Ana" }))).toBe(
      "done",
    );
  });

  test("tells a post that was moved or taken out since, as it tells other words", async () => {
    const other = await makeCalendar();
    const [moved = "", removed = ""] = other.posts.map(({ id }) => id);
    const link = await makeLink(other.scope, other.calendar.id, { mode: "frozen", access: "approve" });
    await updatePost(other.scope, moved, updatePostSchema.parse({ localTime: "05:05" }), null);
    await deletePost(other.scope, removed, null);
    const shown = await open(link.token);
    expect([shown.changedSince, shown.removedSince]).toEqual([[moved], [removed]]);
    expect(await answerTo(say(link.token, { postId: moved, decision: "approve", name: "Ana" }))).toBe("conflict");
  });

  test("keeps the days to keep free that it was made with, where a live one follows the calendar", async () => {
    const other = await makeCalendar();
    const frozen = await makeLink(other.scope, other.calendar.id, { mode: "frozen" });
    const live = await makeLink(other.scope, other.calendar.id, { mode: "live" });
    const blackoutDates = [other.calendar.startDate];
    await updateCalendar(other.scope, other.calendar.id, { blackoutDates });
    expect((await open(frozen.token)).calendar.blackoutDates).toEqual([]);
    expect((await open(live.token)).calendar.blackoutDates).toEqual(blackoutDates);
  });
});

describe("a link with a password", () => {
  test("shows its form and nothing of the calendar, until the password is given; a new password closes it again", async () => {
    const link = await makeLink(scope, calendarId, { access: "approve", password: "rye & salt" });
    expect(await openShareLink(link.token, ORIGIN)).toEqual({
      locked: true,
      business: { name: "Harbor Bakery", brandColor: "#aa3300" },
      allowIndex: false,
      kept: expect.anything(),
    });
    expect(await openShareLink(link.token, ORIGIN, "9999-99"), "a made-up month").toBeNull();
    const review = { postId: first(), decision: "approve", name: "Ana" } as const;
    expect(await answerTo(say(link.token, review))).toBe("unauthenticated");
    expect(await answerTo(unlockShareLink(link.token, "wrong", "10.0.0.1"))).toBe("forbidden");
    const proof = await unlockShareLink(link.token, "rye & salt", "10.0.0.1");
    expect(await openUnlockedShare(link.token, proof, ORIGIN)).toMatchObject({ access: "approve" });
    expect(await answerTo(say(link.token, review, proof))).toBe("done");
    await updateShareLink(scope, link.id, updateShareLinkSchema.parse({ password: "another" }), NOW);
    expect(await openUnlockedShare(link.token, proof, ORIGIN)).toBe("locked");
  });

  test("takes ten attempts from one address, then makes it wait, and only it", async () => {
    const link = await makeLink(scope, calendarId, { password: "rye & salt" });
    const attempt = (address: string) => answerTo(unlockShareLink(link.token, "wrong", address));
    for (let count = 0; count < 10; count++) expect(await attempt("10.0.0.2")).toBe("forbidden");
    expect(await attempt("10.0.0.2")).toBe("rate_limited");
    expect(await attempt("10.0.0.3")).toBe("forbidden");
  });

  test("has no feed and no embedded page unless its owner opens them", async () => {
    const closed = await makeLink(scope, calendarId, { password: "rye & salt" });
    expect([closed.feedUrl, closed.embedUrl]).toEqual([null, null]);
    expect(await openEmbed(closed.token)).toBeNull();
    const opened = await makeLink(scope, calendarId, { password: "rye & salt", feedsWithPassword: true });
    expect(await openFeed(tokenIn(opened.feedUrl))).not.toBeNull();
    await updateShareLink(scope, opened.id, updateShareLinkSchema.parse({ feedsWithPassword: false }), NOW);
    expect(await openFeed(tokenIn(opened.feedUrl))).toBeNull();
  });
});

const tokenIn = (url: string | null) => (url ?? "").split("/").at(-1)?.replace(".ics", "") ?? "";

describe("a share link", () => {
  test("that is wrong, expired, revoked or whose calendar is gone opens the same nothing everywhere", async () => {
    const expired = await makeLink(scope, calendarId);
    await dbPool().query("update share_links set expires_at = now() - interval '1 second' where id = $1", [expired.id]);
    const revoked = await makeLink(scope, calendarId);
    await revokeShareLink(scope, revoked.id);
    const gone = await makeCalendar();
    const orphan = await makeLink(gone.scope, gone.calendar.id);
    await dbPool().query("delete from calendars where id = $1", [gone.calendar.id]);
    for (const { token, feedUrl } of [expired, revoked, orphan, { token: "A".repeat(32), feedUrl: null }]) {
      expect(await openShareLink(token, ORIGIN)).toBeNull();
      expect(await openEmbed(token)).toBeNull();
      expect(await openFeed(tokenIn(feedUrl))).toBeNull();
      expect(await answerTo(countView(token))).toBe("not_found");
      expect(await answerTo(exportShare(token, null, "csv"))).toBe("not_found");
      expect(await answerTo(say(token, { postId: first(), decision: "approve", name: "Ana" }))).toBe("not_found");
    }
  });

  test("that opens nothing costs the same one statement, whatever the reason, so its time tells nothing", async () => {
    const expired = await makeLink(scope, calendarId, { password: "a secret word" });
    await dbPool().query("update share_links set expires_at = now() - interval '1 second' where id = $1", [expired.id]);
    const revoked = await makeLink(scope, calendarId, { mode: "frozen" });
    await revokeShareLink(scope, revoked.id);
    const asked = vi.spyOn(Client.prototype, "query");
    const gone = await makeCalendar();
    const orphan = await makeLink(gone.scope, gone.calendar.id);
    await dbPool().query("delete from calendars where id = $1", [gone.calendar.id]);
    const malformed = ["", "short", "../../etc", "\u0000", "%00", "é".repeat(40), "A".repeat(100_000)];
    asked.mockClear();
    for (const token of ["A".repeat(32), expired.token, revoked.token, orphan.token, ...malformed]) {
      for (const openIt of [
        () => openShareLink(token, ORIGIN),
        () => openUnlockedShare(token, "proof", ORIGIN),
        () => openEmbed(token),
        () => openFeed(token),
        () => answerTo(unlockShareLink(token, "a secret word", "10.0.0.1")),
        () => answerTo(countView(token)),
      ]) {
        asked.mockClear();
        await openIt();
        expect(asked.mock.calls.length, String(openIt)).toBe(1);
      }
    }
    asked.mockRestore();
  });

  test("keeps only hashes of its tokens and its password", async () => {
    const link = await makeLink(scope, calendarId, { password: "a secret word" });
    const { rows } = await dbPool().query("select * from share_links where id = $1", [link.id]);
    const stored = JSON.stringify(rows[0]);
    for (const secret of [link.token, "a secret word"]) expect(stored).not.toContain(secret);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$/);
  });

  test("counts its visits and says when the last one was", async () => {
    const link = await makeLink(scope, calendarId);
    await countView(link.token);
    await countView(link.token);
    const listed = (await listShareLinks(scope, calendarId, ORIGIN)).find(({ id }) => id === link.id);
    expect(listed).toMatchObject({ viewCount: 2, lastSeenAt: expect.any(String) });
  });

  test("gives files only where its owner allows downloads", async () => {
    const link = await makeLink(scope, calendarId);
    expect(await answerTo(exportShare(link.token, null, "csv"))).toBe("forbidden");
    await updateShareLink(scope, link.id, updateShareLinkSchema.parse({ allowDownload: true }), NOW);
    expect((await exportShare(link.token, null, "csv")).content.split("\r\n")).toHaveLength(postIds.length + 2);
  });

  test("whose feed is rotated answers at the new address and not at the old", async () => {
    const link = await makeLink(scope, calendarId);
    const rotated = await rotateFeed(scope, link.id);
    const listed = (await listShareLinks(scope, calendarId, ORIGIN)).find(({ id }) => id === rotated.id);
    expect(await openFeed(tokenIn(link.feedUrl))).toBeNull();
    expect(await openFeed(tokenIn(listed?.feedUrl ?? null))).not.toBeNull();
  });

  test("that expires enqueues the end of its kept pages for that instant", async () => {
    const expiresAt = "2099-01-01T00:00:00.000Z";
    const link = await makeLink(scope, calendarId, { expiresAt });
    const { rows } = await dbPool().query(
      "select start_after from pgboss.job where name = 'expire-share-link' and data->>'shareLinkId' = $1",
      [link.id],
    );
    expect(rows.map((row) => row.start_after.toISOString())).toEqual([expiresAt]);
    const soon = makeLink(scope, calendarId, { expiresAt: new Date(NOW.getTime() + 59_000).toISOString() });
    expect(await answerTo(soon)).toBe("invalid_input");
  });

  test("feeds a second parser: one event a post at its instant, with a stable UID and its revision as SEQUENCE", async () => {
    const link = await makeLink(scope, calendarId);
    const read = async () => {
      const file = await openFeed(tokenIn(link.feedUrl));
      return Object.values(ICAL.sync.parseICS(file?.content ?? "")).filter((item) => item?.type === "VEVENT");
    };
    const post = await edit(first(), { localDate: "2026-09-01", localTime: "09:30" });
    const event = (await read()).find((item) => "uid" in item && item.uid === `${first()}@bella`);
    expect(await read()).toHaveLength(postIds.length);
    expect(event).toMatchObject({ sequence: post.revision, start: new Date("2026-09-01T16:30:00Z") });
  });
});

describe("links in bulk", () => {
  test("are made for every calendar with a password of its own, or for none", async () => {
    const other = await makeCalendar();
    const settings = createShareLinksSchema.omit({ calendarIds: true }).parse({ passwords: "each", access: "approve" });
    const foreign = createShareLinks(scope, [calendarId, other.calendar.id], settings, ORIGIN, NOW);
    expect(await answerTo(foreign)).toBe("not_found");
    const before = (await listShareLinks(scope, calendarId, ORIGIN)).length;
    const [made] = await createShareLinks(scope, [calendarId], settings, ORIGIN, NOW);
    expect(await listShareLinks(scope, calendarId, ORIGIN)).toHaveLength(before + 1);
    expect(made).toMatchObject({ businessName: "Harbor Bakery", password: expect.stringMatching(/^[a-z2-9]{10}$/) });
    const token = tokenIn(made?.url ?? null);
    expect(await unlockShareLink(token, made?.password ?? "", "10.0.0.4")).toEqual(expect.any(String));
    expect(await revokeShareLinks(other.scope, [calendarId])).toBe(0);
    expect(await revokeShareLinks(scope, [calendarId])).toBeGreaterThan(0);
    expect(await openShareLink(token, ORIGIN)).toBeNull();
  });
});

test("an error that is none of ours is not mistaken for an answer", async () => {
  await expect(answerTo(Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await answerTo(Promise.reject(new AppError("conflict")))).toBe("conflict");
});
