import { Client } from "pg";
import { beforeAll, expect, test } from "vitest";
import { makeBatch } from "../../scripts/testing/make-batch";
import { makeCalendar, makeLink, ORIGIN } from "../../scripts/testing/make-share";
import type { WorkspaceScope } from "../account/scope";
import { listBatchRows } from "../batch/list-batch-rows";
import { listBatches } from "../batch/list-batches";
import { listBatchRowsQuerySchema } from "../batch/schema";
import { listBusinessRows } from "../business/data";
import { listCalendarRows } from "../calendar/data";
import { listPosts } from "../calendar/list-posts";
import { dbPool } from "../platform/db/client";
import { listReviews } from "../share/list-reviews";
import { openShareLink } from "../share/open-share-link";

const CALENDARS = 1500;
const BATCHES = 10;
/** Tables that grow with use: a statement of a page that reads one from end to end is slow for everybody one day. */
const LARGE = ["posts", "calendars", "businesses", "batch_rows", "share_links", "reviews"];

let scope: WorkspaceScope;
let calendarId: string;
const batchId = `bat_${"1".padStart(26, "0")}`;
let token: string;

/** Rows like one that is there, each with what `changes` (SQL of a jsonb object, over n) says. */
const copy = (table: string, where: string, count: number, changes: string) =>
  dbPool().query(
    `insert into ${table} select r.* from ${table} t, generate_series(1, ${count}) n,
       lateral jsonb_populate_record(t, ${changes}) r where ${where}`,
  );
const idOf = (prefix: string, n: string) => `'${prefix}_' || lpad((${n})::text, 26, '0')`;

beforeAll(async () => {
  const made = await makeCalendar();
  scope = made.scope;
  calendarId = made.calendar.id;
  token = (await makeLink(scope, calendarId, { access: "approve" })).token;
  await makeBatch(scope, { count: 1 });
  await dbPool().query(
    `insert into reviews (id, workspace_id, calendar_id, share_link_id, post_id, post_revision, decision, name)
     select 'rev_0', workspace_id, calendar_id, id, $1, 1, 'comment', 'Ana' from share_links`,
    [made.posts[0]?.id],
  );
  const mine = `t.calendar_id = '${calendarId}'`;
  const calendar = idOf("cal", `n % ${CALENDARS} + 1`);
  await copy(
    "businesses",
    `t.id = '${made.calendar.businessId}'`,
    CALENDARS,
    `jsonb_build_object('id', ${idOf("biz", "n")})`,
  );
  await copy(
    "calendars",
    `t.id = '${calendarId}'`,
    CALENDARS,
    `jsonb_build_object('id', ${idOf("cal", "n")}, 'business_id', ${idOf("biz", "n")})`,
  );
  await copy(
    "share_links",
    mine,
    CALENDARS,
    `jsonb_build_object('id', ${idOf("shr", "n")}, 'calendar_id', ${calendar}, 'token_hash', 't' || n, 'feed_token_hash', 'f' || n,
       'embed_token_hash', 'e' || n)`,
  );
  await copy(
    "reviews",
    mine,
    2 * CALENDARS,
    `jsonb_build_object('id', ${idOf("rev", "n")}, 'calendar_id', ${calendar}, 'share_link_id', ${idOf("shr", `n % ${CALENDARS} + 1`)})`,
  );
  // Some 24,000 posts: every calendar has some, and each of them a day of its own.
  const posts = Math.floor(24_000 / made.posts.length);
  await copy(
    "posts",
    mine,
    posts,
    `jsonb_build_object('id', 'post_' || substr(md5(t.id || n), 1, 26), 'calendar_id', ${calendar}, 'slot_key', t.slot_key || n,
       'local_date', date '2026-09-01' + n / ${CALENDARS})`,
  );
  await copy("batches", "true", BATCHES, `jsonb_build_object('id', ${idOf("bat", "n")}, 'content_hash', null)`);
  await copy(
    "batch_rows",
    "true",
    BATCHES * 1000,
    `jsonb_build_object('id', ${idOf("row", "n")}, 'batch_id', ${idOf("bat", `n % ${BATCHES} + 1`)}, 'row', n, 'calendar_id', ${calendar},
       'job_id', null)`,
  );
  await dbPool().query("analyze");
}, 120_000);

interface Statement {
  text: string;
  values: unknown[];
}

/** Whatever `work` asks the database for, as the driver sent it. */
async function watch(work: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const { query } = Client.prototype;
  // biome-ignore lint/suspicious/noExplicitAny: the driver's method has a dozen overloads
  Client.prototype.query = function (this: Client, ...given: any[]) {
    const [what, values] = given;
    if (/^\s*(select|with)/i.test(what.text ?? what))
      seen.push({ text: what.text ?? what, values: values ?? what.values });
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return (query as any).apply(this, given);
  } as typeof query;
  try {
    await work();
  } finally {
    Client.prototype.query = query;
  }
  return seen;
}

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: PlanNode[];
}

/** The large tables a statement reads from end to end. */
async function scannedTables({ text, values }: Statement): Promise<string[]> {
  const { rows } = await dbPool().query(`explain (format json) ${text}`, values);
  const walk = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(walk)];
  return walk(rows[0]["QUERY PLAN"][0].Plan)
    .filter((node) => node["Node Type"].includes("Seq Scan") && LARGE.includes(node["Relation Name"] ?? ""))
    .map((node) => node["Relation Name"] ?? "");
}

const page = (limit: number) => ({ limit, cursor: null });
const rows = (wish: object) => listBatchRows(scope, batchId, listBatchRowsQuerySchema.parse(wish));
const PAGES: [string, (limit: number) => Promise<unknown>][] = [
  ["a calendar's posts", (limit) => listPosts(scope, calendarId, {}, page(limit))],
  ["a calendar's posts from a day on", (limit) => listPosts(scope, calendarId, { from: "2026-09-03" }, page(limit))],
  [
    "a calendar's posts after a cursor",
    (limit) => listPosts(scope, calendarId, {}, { limit, cursor: "2026-09-03|09:00|post_00000000000000000000000000" }),
  ],
  ["the calendars", (limit) => listCalendarRows(scope, page(limit))],
  ["the calendars of a business", (limit) => listCalendarRows(scope, page(limit), `biz_${"7".padStart(26, "0")}`)],
  ["the businesses", (limit) => listBusinessRows(scope, page(limit))],
  ["the batches", (limit) => listBatches(scope, page(limit))],
  ["a batch's rows", (limit) => rows({ limit })],
  ["a batch's failed rows", (limit) => rows({ limit, status: "failed" })],
  ["a batch's rows that changed", (limit) => rows({ limit, changedSince: "1" })],
  ["a calendar's reviews", (limit) => listReviews(scope, calendarId, undefined, page(limit))],
  ["a shared page", () => openShareLink(token, ORIGIN)],
];

test.each(PAGES)(
  "%s: no large table is read from end to end, and more items take no more statements",
  async (_, read) => {
    const few = await watch(() => read(1));
    const many = await watch(() => read(100));
    expect(few.length).toBeGreaterThan(0);
    expect(many.length).toBe(few.length);
    for (const statement of many) expect(await scannedTables(statement), statement.text).toEqual([]);
  },
);

test("a statement without its index is noticed", async () => {
  const statement = { text: "select * from posts where caption = $1", values: ["x"] };
  expect(await scannedTables(statement)).toEqual(["posts"]);
});
