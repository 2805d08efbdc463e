import { randomUUID } from "node:crypto";
import { read as readWorkbook, utils } from "@e965/xlsx";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import ical from "node-ical";
import { BAKERY, newAccount, newCalendar, newVisitor } from "./support/account";

let visitor: APIRequestContext;
test.beforeEach(async ({ playwright, baseURL }) => {
  ({ visitor } = await newAccount(playwright, baseURL));
});

const post = (url: string, data: unknown, headers: Record<string, string> = {}) => visitor.post(url, { data, headers });

test("one request plans, writes and answers a calendar; another town's quotas hold exactly", async () => {
  const calendar = await newCalendar(visitor, {
    days: 28,
    channels: [
      { channel: "instagram", postsPerWeek: 3 },
      { channel: "google_business", postsPerWeek: 1 },
    ],
  });
  expect(calendar).toMatchObject({
    status: "succeeded",
    endDate: "2026-09-28",
    postCount: 16,
    plannedCount: 16,
    writer: "builtin",
    timezone: "America/Los_Angeles",
  });
  const { items, nextCursor } = await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts?limit=10`)).json();
  const rest = await (
    await visitor.get(`/api/v1/calendars/${calendar.id}/posts?limit=10&cursor=${encodeURIComponent(nextCursor)}`)
  ).json();
  const all = [...items, ...rest.items];
  expect(new Set(all.map((item: { id: string }) => item.id)).size).toBe(16);
  expect(rest.nextCursor).toBeNull();
  expect(all.map((item: { localDate: string }) => item.localDate)).toEqual(
    all.map((item: { localDate: string }) => item.localDate).sort(),
  );
  const filtered = await (
    await visitor.get(`/api/v1/calendars/${calendar.id}/posts?channel=google_business&from=2026-09-08&to=2026-09-14`)
  ).json();
  expect(filtered.items).toHaveLength(1);
});

test("the same Idempotency-Key replays the first answer, with another body it is 422, and two at once make one calendar", async () => {
  const key = randomUUID();
  const body = { business: BAKERY, days: 7, startDate: "2026-09-01" };
  const answers = await Promise.all([
    post("/api/v1/calendars", body, { "idempotency-key": key }),
    post("/api/v1/calendars", body, { "idempotency-key": key }),
  ]);
  const statuses = answers.map((answer) => answer.status()).sort();
  expect([
    [202, 202],
    [202, 409],
  ]).toContainEqual(statuses);
  const replay = await post("/api/v1/calendars", body, { "idempotency-key": key });
  expect(replay.status()).toBe(202);
  expect(replay.headers()["idempotent-replayed"]).toBe("true");
  expect((await (await visitor.get("/api/v1/calendars")).json()).items).toHaveLength(1);
  const other = await post("/api/v1/calendars", { ...body, days: 8 }, { "idempotency-key": key });
  expect([other.status(), (await other.json()).code]).toEqual([422, "idempotency_mismatch"]);
});

const base = { business: BAKERY, days: 7 };
const refusals: [string, unknown, number, string][] = [
  ["0 days", { ...base, days: 0 }, 422, "days"],
  ["a negative number of days", { ...base, days: -3 }, 422, "days"],
  ["732 days", { ...base, days: 732 }, 422, "days"],
  ["half a day", { ...base, days: 1.5 }, 422, "days"],
  ["text for days", { ...base, days: "thirty" }, 422, "days"],
  ["no days", { business: BAKERY }, 422, "days"],
  ["a start date that does not exist", { ...base, startDate: "2026-02-30" }, 422, "startDate"],
  ["a start date in another century", { ...base, startDate: "1999-12-31" }, 422, "startDate"],
  [
    "an unknown town",
    { ...base, business: { ...BAKERY, city: "Xyzzyville", region: undefined } },
    422,
    "business.city",
  ],
  [
    "an ambiguous town",
    { ...base, business: { ...BAKERY, city: "Springfield", region: undefined } },
    422,
    "business.city",
  ],
  ["a blank trade", { ...base, business: { ...BAKERY, niche: "  " } }, 422, "business.niche"],
  ["an unknown channel", { ...base, channels: [{ channel: "myspace", postsPerWeek: 3 }] }, 422, "channels.0.channel"],
  ["a name of 10 kB", { ...base, business: { ...BAKERY, name: "x".repeat(10_000) } }, 422, "business.name"],
  ["a name with a NUL", { ...base, business: { ...BAKERY, name: "a\u0000b" } }, 422, "business.name"],
  [
    "a language nobody writes here",
    { ...base, writer: "builtin", business: { ...BAKERY, language: "fr" } },
    422,
    "business.language",
  ],
  ["a business that is not there", { days: 7, businessId: "biz_00000000000000000000000000" }, 404, "businessId"],
];
for (const [what, body, status, path] of refusals) {
  test(`${what} is refused at its field and nothing is stored`, async () => {
    const response = await post("/api/v1/calendars", body);
    const problem = await response.json();
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect({ status: response.status(), paths: problem.errors.map((error: { path: string }) => error.path) }).toEqual({
      status,
      paths: [path],
    });
    expect(problem).toMatchObject({
      type: expect.any(String),
      title: expect.any(String),
      status,
      detail: expect.any(String),
      code: expect.any(String),
      requestId: response.headers()["x-request-id"],
    });
    expect((await (await visitor.get("/api/v1/businesses")).json()).items).toEqual([]);
    expect((await (await visitor.get("/api/v1/calendars")).json()).items).toEqual([]);
  });
}

test("an ambiguous town answers its candidates", async () => {
  const problem = await (
    await post("/api/v1/businesses", { name: "Scales", niche: "reptile boarding kennel", city: "Springfield" })
  ).json();
  expect(problem).toMatchObject({
    code: "ambiguous_place",
    candidates: expect.arrayContaining([
      expect.objectContaining({ city: "Springfield", region: "Illinois", country: "US" }),
    ]),
  });
  const chosen = await (
    await post("/api/v1/businesses", {
      name: "Scales",
      niche: "reptile boarding kennel",
      city: "Springfield",
      region: "Illinois",
    })
  ).json();
  expect(chosen).toMatchObject({
    place: { timezone: "America/Chicago" },
    trade: { label: expect.stringMatching(/reptile/i) },
  });
});

test("no JSON is 400, too much is 413, another type is 415", async () => {
  const send = (data: string, type: string) =>
    visitor.post("/api/v1/businesses", { data: Buffer.from(data), headers: { "content-type": type } });
  expect((await send("{oops", "application/json")).status()).toBe(400);
  expect((await send(JSON.stringify({ name: "x".repeat(1_100_000) }), "application/json")).status()).toBe(413);
  expect((await send("name=x", "application/x-www-form-urlencoded")).status()).toBe(415);
});

test("names with HTML, SQL, emoji and right-to-left text are kept as they are", async () => {
  for (const name of [
    "<script>alert(1)</script>",
    "Robert'); DROP TABLE businesses;--",
    "Café 👩‍🍳🥐",
    "מאפיית הנמל",
    "x".repeat(200),
  ]) {
    const created = await post("/api/v1/businesses", { ...BAKERY, name });
    expect(created.status(), name).toBe(201);
    const { id } = await created.json();
    expect((await (await visitor.get(`/api/v1/businesses/${id}`)).json()).name).toBe(name);
  }
});

test("a person's edit is guarded by its revision, held to the channel's limit and kept in the history", async () => {
  const calendar = await newCalendar(visitor, { channels: [{ channel: "x", postsPerWeek: 3 }] });
  const [first] = (await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts`)).json()).items;
  const patch = (data: unknown, revision: number) =>
    visitor.patch(`/api/v1/posts/${first.id}`, { data, headers: { "if-match": `"${revision}"` } });
  const edited = await patch({ caption: "Ours, by hand." }, 1);
  expect(await edited.json()).toMatchObject({
    caption: "Ours, by hand.",
    revision: 2,
    writtenBy: { writer: "person" },
  });
  expect((await patch({ caption: "Too late." }, 1)).status()).toBe(412);
  const long = await patch({ caption: "x".repeat(281) }, 2);
  expect([long.status(), (await long.json()).errors[0].path]).toEqual([422, "caption"]);
  const { items } = await (await visitor.get(`/api/v1/posts/${first.id}/history`)).json();
  expect(items).toMatchObject([{ revision: 1, change: "edited caption, writtenBy", post: { caption: first.caption } }]);
});

test("a redo proposes, changes nothing, and is kept by accepting it once", async () => {
  const calendar = await newCalendar(visitor);
  const [first] = (await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts`)).json()).items;
  const { current, proposal } = await (
    await post(`/api/v1/posts/${first.id}/redo`, { chips: ["different_angle"] })
  ).json();
  expect(current).toEqual(first);
  expect(proposal.caption).not.toBe(first.caption);
  expect((await (await visitor.get(`/api/v1/posts/${first.id}`)).json()).caption).toBe(first.caption);
  const kept = await (await post(`/api/v1/posts/${first.id}/accept`, { proposalId: proposal.id })).json();
  expect(kept).toMatchObject({ caption: proposal.caption, revision: 2 });
  const again = await (await post(`/api/v1/posts/${first.id}/accept`, { proposalId: proposal.id })).json();
  expect(again.revision).toBe(2);
});

test("locked and approved posts are not rewritten, and editing an approved post opens it for review", async () => {
  const calendar = await newCalendar(visitor);
  const [first] = (await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts`)).json()).items;
  const patch = async (data: unknown) => (await visitor.patch(`/api/v1/posts/${first.id}`, { data })).json();
  expect(await patch({ status: "approved" })).toMatchObject({ status: "approved" });
  expect((await post(`/api/v1/posts/${first.id}/redo`, {})).status()).toBe(409);
  expect(await patch({ caption: "Changed after approval." })).toMatchObject({ status: "in_review" });
  expect(await patch({ locked: true })).toMatchObject({ locked: true });
  expect(await patch({ caption: "no" })).toMatchObject({ code: "locked_post" });
  expect((await visitor.delete(`/api/v1/posts/${first.id}`)).status()).toBe(409);
});

test("every export can be read by another program", async () => {
  const calendar = await newCalendar(visitor, { days: 30 });
  const get = async (query: string) => {
    const response = await visitor.get(`/api/v1/calendars/${calendar.id}/export?${query}`);
    expect(response.status(), query).toBe(200);
    return response.body();
  };
  const rows = parse(await get("format=csv"), { bom: true, columns: true });
  expect(rows).toHaveLength(calendar.postCount);
  const zip = await get("format=csv&target=buffer");
  expect(zip.subarray(0, 2).toString()).toBe("PK");
  const buffer = parse(await get("format=csv&target=buffer&channel=instagram"), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(Object.keys(buffer[0] ?? {})).toEqual(["Text", "Image URL", "Tags", "Posting Time"]);
  const events = Object.values(ical.sync.parseICS((await get("format=ics")).toString())).filter(
    (item) => item?.type === "VEVENT",
  );
  expect(events).toHaveLength(calendar.postCount);
  expect(JSON.parse((await get("format=json")).toString()).posts).toHaveLength(calendar.postCount);
  const sheet = readWorkbook(await get("format=xlsx")).Sheets.Posts;
  expect(sheet && utils.sheet_to_json(sheet)).toHaveLength(calendar.postCount);
  expect((await get("format=pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  const everything = unzipSync(new Uint8Array(await get("format=zip&target=metricool")));
  expect(Object.keys(everything).sort()).toEqual([
    expect.stringMatching(/-metricool\.csv$/),
    expect.stringMatching(/\.ics$/),
    expect.stringMatching(/\.json$/),
  ]);
  const refused = await visitor.get(`/api/v1/calendars/${calendar.id}/export?format=pdf&target=sprout`);
  expect([refused.status(), (await refused.json()).errors[0].path]).toEqual([422, "target"]);
});

test("a share link opens for anybody until it is revoked, then looks like one that never was", async ({
  playwright,
  baseURL,
}) => {
  const calendar = await newCalendar(visitor);
  const link = await (await post(`/api/v1/calendars/${calendar.id}/share-links`, { name: "For Ana" })).json();
  const anybody = await newVisitor(playwright, baseURL);
  const page = await anybody.get(`/s/${link.token}`);
  expect(page.status()).toBe(200);
  expect(page.headers()).toMatchObject({ "referrer-policy": "no-referrer", "x-robots-tag": "noindex, nofollow" });
  const html = await page.text();
  expect(html).toContain("Harbor Bakery");
  for (const secret of [calendar.id, calendar.businessId, link.id]) expect(html).not.toContain(secret);
  const feed = await anybody.get(new URL(link.feedUrl).pathname);
  expect(Object.values(ical.sync.parseICS(await feed.text())).filter((item) => item?.type === "VEVENT")).toHaveLength(
    calendar.postCount,
  );
  const listed = (await (await visitor.get(`/api/v1/calendars/${calendar.id}/share-links`)).json()).items;
  expect(JSON.stringify(listed)).not.toContain(link.token);
  expect((await visitor.delete(`/api/v1/share-links/${link.id}`)).status()).toBe(204);
  const revoked = await anybody.get(`/s/${link.token}`);
  const never = await anybody.get(`/s/${"A".repeat(32)}`);
  expect([revoked.status(), never.status()]).toEqual([404, 404]);
  expect((await anybody.get(new URL(link.feedUrl).pathname)).status()).toBe(404);
});

test("an edit is on the shared page at once", async ({ playwright, baseURL }) => {
  const calendar = await newCalendar(visitor);
  const link = await (await post(`/api/v1/calendars/${calendar.id}/share-links`, {})).json();
  const anybody = await newVisitor(playwright, baseURL);
  await anybody.get(`/s/${link.token}`);
  const [first] = (await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts`)).json()).items;
  await visitor.patch(`/api/v1/posts/${first.id}`, { data: { caption: "Freshly edited words." } });
  expect(await (await anybody.get(`/s/${link.token}`)).text()).toContain("Freshly edited words.");
});

test("the OpenAPI document names every operation, and health and metrics answer", async ({ playwright, baseURL }) => {
  const anybody = await newVisitor(playwright, baseURL, { "x-forwarded-for": "127.0.0.1" });
  const document = await (await anybody.get("/api/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toContain("/api/v1/calendars/{id}/posts");
  expect(await (await anybody.get("/api/health/live")).json()).toMatchObject({
    status: "healthy",
    version: expect.any(String),
  });
  expect(await (await anybody.get("/api/health/ready")).json()).toMatchObject({
    status: "healthy",
    checks: { postgres: { status: "healthy" } },
  });
  await newCalendar(visitor);
  const metrics = await (await anybody.get("/api/metrics")).text();
  for (const name of [
    "bella_http_requests_total",
    "bella_jobs_processed_total",
    "bella_queue_depth",
    "bella_generation_seconds",
    "bella_cache_requests_total",
    "bella_model_calls_total",
    "bella_model_tokens_total",
  ])
    expect(metrics).toContain(name);
  expect(metrics).toContain('route="/api/v1/calendars"');
});

test("extending a calendar adds the days after its end and repeats no topic too soon", async () => {
  const calendar = await newCalendar(visitor, { days: 14 });
  const response = await post(`/api/v1/calendars/${calendar.id}/extend`, { days: 14 }, { prefer: "wait=20" });
  expect(response.status()).toBe(201);
  const extended = await response.json();
  expect(extended).toMatchObject({ days: 28, endDate: "2026-09-28", postCount: extended.plannedCount });
  const { items } = await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts?limit=500`)).json();
  expect(items.some((item: { localDate: string }) => item.localDate > "2026-09-14")).toBe(true);
  const topics = items.map((item: { topic: { id: string } }) => item.topic.id);
  expect(new Set(topics).size).toBe(topics.length);
  const tooLong = await post(`/api/v1/calendars/${calendar.id}/extend`, { days: 731 });
  expect([tooLong.status(), (await tooLong.json()).errors[0].path]).toEqual([422, "days"]);
});

test("rewriting a week replaces its drafts and leaves approved, locked and hand-written posts alone", async () => {
  const calendar = await newCalendar(visitor, { days: 21 });
  const list = async () =>
    (await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts?limit=500`)).json()).items as {
      id: string;
      localDate: string;
      caption: string;
    }[];
  const before = await list();
  const week = before.filter(({ localDate }) => localDate >= "2026-09-08" && localDate <= "2026-09-14");
  const [approved, locked, edited] = week;
  await visitor.patch(`/api/v1/posts/${approved?.id}`, { data: { status: "approved" } });
  await visitor.patch(`/api/v1/posts/${locked?.id}`, { data: { locked: true } });
  await visitor.patch(`/api/v1/posts/${edited?.id}`, { data: { caption: "In my own words." } });
  const response = await post(
    `/api/v1/calendars/${calendar.id}/rewrite`,
    { from: "2026-09-08", to: "2026-09-14" },
    { prefer: "wait=20" },
  );
  expect(response.status()).toBe(201);
  const after = await list();
  const ids = new Set(after.map(({ id }) => id));
  for (const kept of [
    approved,
    locked,
    edited,
    ...before.filter(({ localDate }) => localDate < "2026-09-08" || localDate > "2026-09-14"),
  ])
    expect(ids.has(kept?.id ?? "")).toBe(true);
  expect(week.slice(3).some(({ id }) => ids.has(id))).toBe(false);
  expect(new Set(after.map(({ caption }) => caption)).size).toBe(after.length);
});

test("a week written again holds its quota together with a post that stays, and takes new facts", async () => {
  const calendar = await newCalendar(visitor, { days: 10, channels: [{ channel: "instagram", postsPerWeek: 3 }] });
  // The extension begins inside a week; that week's days are not blacked out by it for good.
  expect((await post(`/api/v1/calendars/${calendar.id}/extend`, { days: 11 }, { prefer: "wait=20" })).status()).toBe(
    201,
  );
  const list = async () =>
    (await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts?from=2026-09-08&to=2026-09-14`)).json()).items;
  const [first] = await list();
  await visitor.patch(`/api/v1/posts/${first.id}`, { data: { locked: true, localDate: "2026-09-09" } });
  await visitor.patch(`/api/v1/businesses/${calendar.businessId}`, {
    data: { events: [{ date: "2026-09-12", name: "Autumn bread evening" }] },
  });
  const again = { from: "2026-09-08", to: "2026-09-14" };
  expect((await post(`/api/v1/calendars/${calendar.id}/rewrite`, again, { prefer: "wait=20" })).status()).toBe(201);
  const week = await list();
  expect(week).toHaveLength(3);
  expect(week.map(({ id }: { id: string }) => id)).toContain(first.id);
  const event = week.find(({ localDate }: { localDate: string }) => localDate === "2026-09-12");
  expect(event?.occasion?.name).toBe("Autumn bread evening");
});

test("quiet days are offered, filled once and then gone; closed and foreign days are refused", async () => {
  const calendar = await newCalendar(visitor, {
    days: 28,
    channels: [{ channel: "instagram", postsPerWeek: 1 }],
    blackoutDates: ["2026-09-20"],
  });
  const url = `/api/v1/calendars/${calendar.id}`;
  const quiet = async () =>
    (await (await visitor.get(`${url}/quiet-days`)).json()).items.map((day: { date: string }) => day.date);
  const dates = await quiet();
  expect(dates.length).toBeGreaterThan(0);
  const response = await post(`${url}/fill`, { dates }, { prefer: "wait=20" });
  expect(response.status()).toBe(201);
  const filled = await response.json();
  expect(filled.postCount).toBe(calendar.postCount + dates.length);
  expect(filled.plannedCount).toBe(filled.postCount);
  expect(await quiet()).toEqual([]);
  for (const date of ["2026-09-20", "2026-12-01"]) {
    const refused = await post(`${url}/fill`, { dates: [date] });
    expect([refused.status(), (await refused.json()).errors[0].path]).toEqual([422, "dates.0"]);
  }
});

test("a share link dies with its business, and a renamed business shows at once", async ({ playwright, baseURL }) => {
  const calendar = await newCalendar(visitor);
  const link = await (await post(`/api/v1/calendars/${calendar.id}/share-links`, {})).json();
  const anybody = await newVisitor(playwright, baseURL);
  expect((await anybody.get(`/s/${link.token}`)).status()).toBe(200);
  await visitor.patch(`/api/v1/businesses/${calendar.businessId}`, { data: { name: "Harbour & Daughters" } });
  expect(await (await anybody.get(`/s/${link.token}`)).text()).toContain("Harbour &amp; Daughters");
  await visitor.delete(`/api/v1/businesses/${calendar.businessId}`);
  expect((await anybody.get(`/s/${link.token}`)).status()).toBe(404);
});

test("extending day by day keeps every week's quota", async () => {
  const calendar = await newCalendar(visitor, { channels: [{ channel: "instagram", postsPerWeek: 3 }] });
  for (let day = 0; day < 7; day++) {
    expect((await post(`/api/v1/calendars/${calendar.id}/extend`, { days: 1 }, { prefer: "wait=20" })).status()).toBe(
      201,
    );
  }
  const { items } = await (
    await visitor.get(`/api/v1/calendars/${calendar.id}/posts?from=2026-09-08&to=2026-09-14`)
  ).json();
  expect(items).toHaveLength(3);
});

test("ids that hold a NUL are ids that never were", async () => {
  expect((await post("/api/v1/calendars", { businessId: "biz\u0000", days: 3 })).status()).toBe(404);
  const calendar = await newCalendar(visitor);
  const [first] = (await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts`)).json()).items;
  expect((await post(`/api/v1/posts/${first.id}/accept`, { proposalId: "a\u0000" })).status()).toBe(404);
});

test("a post stays in its calendar and keeps its channel's rules, whoever writes it", async () => {
  const calendar = await newCalendar(visitor, { channels: [{ channel: "google_business", postsPerWeek: 3 }] });
  const [first] = (await (await visitor.get(`/api/v1/calendars/${calendar.id}/posts`)).json()).items;
  const refuse = async (data: unknown, path: string) => {
    const response = await visitor.patch(`/api/v1/posts/${first.id}`, { data });
    expect([response.status(), (await response.json()).errors?.[0]?.path]).toEqual([422, path]);
  };
  await refuse({ localDate: "2050-01-01" }, "localDate");
  await refuse({ pillar: "nope" }, "pillar");
  await refuse({ caption: "Call us at 503-555-0199." }, "caption");
  await refuse({ hashtags: ["bread"] }, "hashtags");
});

test("a guest gets no API key and no more than ten generations a minute, however they are ordered", async ({
  playwright,
  baseURL,
}) => {
  const guest = await newVisitor(playwright, baseURL);
  await guest.post("/api/v1/guest");
  expect((await guest.post("/api/v1/api-keys", { data: { name: "x" } })).status()).toBe(403);
  const calendar = await newCalendar(guest);
  const statuses: number[] = [];
  for (let order = 0; order < 10; order++) {
    statuses.push(
      (
        await guest.post(`/api/v1/calendars/${calendar.id}/extend`, {
          data: { days: 1 },
          headers: { prefer: "wait=20" },
        })
      ).status(),
    );
  }
  expect(statuses.filter((status) => status === 201)).toHaveLength(9);
  expect(statuses.at(-1)).toBe(429);
});

test("an API key is created once for its Idempotency-Key and replayed", async () => {
  const key = randomUUID();
  const first = await (await post("/api/v1/api-keys", { name: "once" }, { "idempotency-key": key })).json();
  const again = await (await post("/api/v1/api-keys", { name: "once" }, { "idempotency-key": key })).json();
  expect(again).toEqual(first);
  expect((await (await visitor.get("/api/v1/api-keys")).json()).items).toHaveLength(1);
});
