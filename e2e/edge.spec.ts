import { expect, type Page, test } from "@playwright/test";
import { type Fleet, hasProgram, startFleet } from "../scripts/testing/start-fleet";

// Two web processes, a worker, a Redis and the nginx of deploy/nginx, each a real process of the production build.
test.describe.configure({ mode: "serial" });
test.skip(!hasProgram("redis-server") || !hasProgram("nginx"), "redis-server or nginx is not on this machine");

let fleet: Fleet;
/** Every way a visitor can come: past nginx to either process, and through it. */
let doors: string[];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  fleet = await startFleet({ webs: 2, redis: true, worker: true, nginx: true });
  doors = [...fleet.webs, fleet.edge];
});
test.afterAll(() => fleet?.stop());

async function api(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${fleet.webs[0]}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${fleet.key}`,
      "content-type": "application/json",
      prefer: "wait=20",
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.ok, `${method} ${path}: ${response.status}`).toBe(true);
  return response.status === 204 ? null : response.json();
}

const BAKERY = { name: "Harbor Bakery", niche: "bakery", city: "Portland", region: "OR", country: "US" };

/** A link to the given calendar, or to a new week's. */
async function newShare(given?: { id: string }, settings: object = {}) {
  const week = { business: BAKERY, startDate: "2027-03-01", days: 7 };
  const calendar = given ?? (await api("POST", "/calendars", week));
  const link = await api("POST", `/calendars/${calendar.id}/share-links`, settings);
  return { calendar, link, path: new URL(link.url).pathname };
}

// Node's fetch adds "no-cache" to a conditional request, unlike a browser that looks at a page again.
const get = (origin: string, path: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, { headers: { "cache-control": "max-age=0", ...headers }, redirect: "manual" });

async function warm(path: string) {
  for (const door of doors) for (let i = 0; i < 2; i++) expect((await get(door, path)).status).toBe(200);
}

/** Asks at every door until the answer is right, and answers how many milliseconds the slowest took. */
async function freshWithin(path: string, isFresh: (response: Response, text: string) => boolean): Promise<number> {
  const started = performance.now();
  const times = await Promise.all(
    doors.map(async (door) => {
      for (;;) {
        const response = await get(door, path);
        if (isFresh(response, await response.text())) return performance.now() - started;
        expect(performance.now() - started, `${door} still shows the old page`).toBeLessThan(10_000);
      }
    }),
  );
  return Math.max(...times);
}

const FRESH_MS = 2500; // two seconds, and what two busy cores add to them

async function counted(origin: string, level: string): Promise<number> {
  const text = await (await get(origin, "/api/metrics")).text();
  const line = text.split("\n").find((one) => one.includes('name="page"') && one.includes(`level="${level}"`));
  return Number(line?.split(" ").at(-1) ?? 0);
}

test("each level answers without asking the next, and is counted", async () => {
  const { path } = await newShare();
  const [one = "", two = ""] = fleet.webs;
  const rendered = await counted(one, "postgres");
  expect((await get(one, path)).headers.get("x-nextjs-cache")).toBe("MISS");
  expect(await counted(one, "postgres")).toBe(rendered + 1);

  // Whoever reads these tables now waits for ever.
  const { Client } = await import("pg");
  const lock = new Client({ connectionString: fleet.databaseUrl });
  await lock.connect();
  await lock.query("begin; lock table share_links, calendars, posts, businesses in access exclusive mode");
  try {
    const memory = await counted(one, "memory");
    const hit = await get(one, path);
    expect([hit.status, hit.headers.get("x-nextjs-cache")]).toEqual([200, "HIT"]);
    expect(await counted(one, "memory")).toBe(memory + 1);

    const redis = await counted(two, "redis");
    expect((await get(two, path)).status, "the other process has it from Redis").toBe(200);
    expect(await counted(two, "redis")).toBe(redis + 1);

    const browser = await counted(one, "browser");
    const again = await get(one, path, { "if-none-match": hit.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(await counted(one, "browser")).toBe(browser + 1);
  } finally {
    await lock.end();
  }
});

test("nginx answers from its own cache: whole, compressed, by HEAD and with 304", async () => {
  const { path } = await newShare();
  const first = await get(fleet.edge, path, { "accept-encoding": "gzip" });
  await expect.poll(async () => (await get(fleet.edge, path)).headers.get("x-cache")).toBe("HIT");
  const text = await first.text();
  expect(first.headers.get("content-encoding")).toBe("gzip");
  const plain = await get(fleet.edge, path, { "accept-encoding": "identity" });
  expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, text]);
  const head = await fetch(`${fleet.edge}${path}`, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  const etag = first.headers.get("etag") ?? "";
  expect((await get(fleet.edge, path, { "if-none-match": etag, "accept-encoding": "gzip" })).status).toBe(304);
  expect(first.headers.get("cache-control")).toMatch(/^public, max-age=0, must-revalidate, s-maxage=([1-5]?\d|60),/);
  expect(first.headers.get("x-accel-expires"), "kept to itself").toBeNull();
});

test("an edit shows at every door within two seconds", async () => {
  const { calendar, path } = await newShare();
  await warm(path);
  const { items } = await api("GET", `/calendars/${calendar.id}/posts`);
  const caption = "Fresh from the oven at seven.";
  await api("PATCH", `/posts/${items[0].id}`, { caption }, { "if-match": `"${items[0].revision}"` });
  expect(await freshWithin(path, (_, text) => text.includes(caption))).toBeLessThan(FRESH_MS);
});

test("what the worker writes shows at every door within two seconds", async () => {
  const { calendar, path } = await newShare();
  await warm(path);
  await api("POST", `/calendars/${calendar.id}/extend`, { days: 7 });
  let posts = 0;
  await expect
    .poll(async () => {
      const now = await api("GET", `/calendars/${calendar.id}`);
      posts = now.postCount;
      return now.status;
    })
    .toBe("succeeded");
  expect(posts).toBeGreaterThan(calendar.postCount);
  const shows = (text: string) => new Set(text.match(/id="post_[a-z0-9]+"/g)).size;
  expect(await freshWithin(path, (_, text) => shows(text) === posts)).toBeLessThan(FRESH_MS);
});

test("a revoked page is gone at every door within two seconds, and a process that was down then does not bring it back", async () => {
  const { link, path } = await newShare();
  await warm(path);
  await fleet.killWeb(1);
  await api("DELETE", `/share-links/${link.id}`);
  await fleet.startWeb(1);
  expect((await get(fleet.webs[1] ?? "", path)).status).toBe(404);
  expect(await freshWithin(path, ({ status }) => status === 404)).toBeLessThan(FRESH_MS);
});

test("nothing that is kept outlives a link's expiry", async () => {
  const { link, path } = await newShare();
  const lifeMs = 4000;
  const endsAt = Date.now() + lifeMs;
  await fleet.query("update share_links set expires_at = to_timestamp($1 / 1000.0) where id = $2", [endsAt, link.id]);
  const first = await get(fleet.webs[0] ?? "", path);
  const kept = Number(/s-maxage=(\d+)/.exec(first.headers.get("cache-control") ?? "")?.[1]);
  expect(kept * 1000).toBeLessThanOrEqual(endsAt - Date.now() + 1000);
  await warm(path);
  await freshWithin(path, ({ status }) => status === 404);
  expect(Date.now() - endsAt).toBeLessThan(FRESH_MS);
});

test("a link whose end has come is gone at every door, also where its page was kept for longer", async () => {
  const { link, path } = await newShare();
  await warm(path);
  await api("PATCH", `/share-links/${link.id}`, { expiresAt: new Date(Date.now() + 120_000).toISOString() });
  await warm(path);
  // The clock of the data moves on: the end is now, and so is the job that was put off until then.
  await fleet.query("update share_links set expires_at = now() where id = $1", [link.id]);
  const moved = await fleet.query(
    "update pgboss.job set start_after = now() where name = 'expire-share-link' and data->>'shareLinkId' = $1 returning id",
    [link.id],
  );
  expect(moved).toHaveLength(1);
  expect(await freshWithin(path, ({ status }) => status === 404)).toBeLessThan(FRESH_MS);
});

test("a password that is given to a link closes it at every door, and a changed one closes what the old one opened", async () => {
  const { link, path, calendar } = await newShare();
  await warm(path);
  const { items } = await api("GET", `/calendars/${calendar.id}/posts`);
  const isForm = (text: string) => text.includes("opens with a password") && !text.includes(items[0].id);
  await api("PATCH", `/share-links/${link.id}`, { password: "rye & salt" });
  expect(await freshWithin(path, (_, text) => isForm(text))).toBeLessThan(FRESH_MS);

  const body = new URLSearchParams({ password: "rye & salt" });
  const unlocked = await fetch(`${fleet.edge}${path}/unlock`, { method: "POST", body, redirect: "manual" });
  const cookie = unlocked.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  expect([unlocked.status, cookie]).toEqual([303, expect.stringContaining("bella_share=")]);
  for (const door of doors) {
    const opened = await get(door, path, { cookie });
    expect(await opened.text(), door).toContain(items[0].id);
    expect(opened.headers.get("cache-control"), door).toContain("no-store");
    expect(isForm(await (await get(door, path)).text()), "nobody else is shown it").toBe(true);
  }
  await api("PATCH", `/share-links/${link.id}`, { password: "another one" });
  for (const door of doors) expect(isForm(await (await get(door, path, { cookie })).text()), door).toBe(true);
  await api("PATCH", `/share-links/${link.id}`, { password: null });
  expect(await freshWithin(path, (_, text) => text.includes(items[0].id))).toBeLessThan(FRESH_MS);
});

test("the permission to download shows, and is gone again, at every door within two seconds", async () => {
  const { link, path } = await newShare();
  await warm(path);
  const file = `/api/v1/shares/${link.token}/export?format=csv`;
  for (const allowDownload of [true, false]) {
    await api("PATCH", `/share-links/${link.id}`, { allowDownload });
    for (const door of doors) expect((await get(door, file)).status, door).toBe(allowDownload ? 200 : 403);
    const shows = (text: string) => text.includes("Download CSV") === allowDownload;
    expect(await freshWithin(path, (_, text) => shows(text))).toBeLessThan(FRESH_MS);
  }
});

/** What Next's router asks: a page's data, a prefetch of it, and of one part of it. */
const ROUTER_REQUESTS: Record<string, string>[] = [
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/s/$d$token/__PAGE__" },
];

test("no cache in front may keep what the router is answered beyond the link's expiry", async () => {
  for (const headers of ROUTER_REQUESTS) {
    const { link, path } = await newShare();
    const endsAt = Date.now() + 6000;
    await fleet.query("update share_links set expires_at = to_timestamp($1 / 1000.0) where id = $2", [endsAt, link.id]);
    const lifeOf = (response: Response) => {
      const control = response.headers.get("cache-control") ?? "";
      const [maxAge = 0, stale = 0] = [/s-maxage=(\d+)/, /stale-while-revalidate=(\d+)/].map((pattern) =>
        Number(pattern.exec(control)?.[1] ?? 0),
      );
      return (maxAge + stale) * 1000;
    };
    for (const waitMs of [0, 3500]) {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      // Next sends such a request to the address whose `_rsc` is the hash of these headers.
      const response = await fetch(`${fleet.webs[0]}${path}`, { headers });
      await response.text();
      expect(response.url).toContain("_rsc");
      expect(response.status).toBe(200);
      // The seconds that a stale copy may be shown while it is fetched anew (stale-while-revalidate=2).
      expect(lifeOf(response), JSON.stringify(headers)).toBeLessThanOrEqual(endsAt - Date.now() + 2000);
    }
  }
});

test("while Redis is silent a revocation shows all the same", async () => {
  const { link, path } = await newShare();
  await warm(path);
  fleet.pauseRedis();
  try {
    await api("DELETE", `/share-links/${link.id}`);
    expect(await freshWithin(path, ({ status }) => status === 404)).toBeLessThan(5000);
  } finally {
    fleet.resumeRedis();
  }
});

const POISON: Record<string, string>[] = [
  { host: "evil.example" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "gopher", forwarded: "host=evil.example" },
  { "x-original-url": "/sign-in", "x-rewrite-url": "/sign-in" },
  { "content-security-policy": "script-src 'nonce-evil'", "x-nonce": "evil" },
  { rsc: "1", "next-router-state-tree": "%5B%22%22%5D" },
  { rsc: "1", "next-router-prefetch": "1", "next-url": "/evil" },
  { "next-router-segment-prefetch": "/_tree", rsc: "1" },
  { "x-http-method-override": "DELETE", "x-method-override": "PUT" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", "x-middleware-rewrite": "/sign-in" },
  { "x-matched-path": "/sign-in", "x-now-route-matches": "1=evil", "x-nextjs-data": "1" },
  { "x-prerender-revalidate": "evil", "x-next-cache-tags": "evil" },
  { "accept-language": "evil", "user-agent": "evil", cookie: "evil=1", authorization: "Bearer evil" },
];
const QUERIES = ["?evil=1", "?_rsc=evil", "?token=evil", "?nxtPtoken=evil", "?__nextDataReq=1", "?%00=1", "?"];

test("no header and no query string changes what others are shown", async () => {
  const { path: clean, calendar } = await newShare();
  for (const [index, headers] of POISON.entries()) {
    const { path } = await newShare(calendar);
    for (const door of doors) await get(door, path, headers).then((response) => response.text());
    for (const door of doors) {
      const response = await get(door, path);
      const text = await response.text();
      expect(response.status, `${door} after ${JSON.stringify(POISON[index])}`).toBe(200);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(text).not.toContain("evil");
      expect(JSON.stringify([...response.headers])).not.toContain("evil");
    }
  }
  // Two renderings of one page differ in how Next cuts its data into pieces: this one is the kept one.
  const wanted = await (await get(fleet.webs[0] ?? "", clean)).text();
  const misses = await counted(fleet.webs[0] ?? "", "all");
  for (const query of QUERIES) {
    const response = await get(fleet.webs[0] ?? "", clean + query);
    expect(await response.text()).toBe(wanted);
    expect(response.headers.get("x-nextjs-cache")).toBe("HIT");
  }
  expect(await counted(fleet.webs[0] ?? "", "all"), "a query string makes no second entry").toBe(misses);
});

test("other methods and made-up actions change nothing of what others are shown", async () => {
  const { path } = await newShare();
  for (const door of doors)
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
      await fetch(`${door}${path}`, { method, headers: { "next-action": "0".repeat(40) } }).then((r) => r.text());
  for (const door of doors) {
    const response = await get(door, path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await response.text()).toContain("Harbor Bakery");
  }
});

test("wrong, revoked and expired look the same", async () => {
  const { calendar, link, path } = await newShare();
  const { link: old, path: oldPath } = await newShare(calendar);
  await api("DELETE", `/share-links/${link.id}`);
  await fleet.query("update share_links set expires_at = now() - interval '1 second' where id = $1", [old.id]);
  const wrong = `/s/${"x".repeat(32)}`;
  const answers = await Promise.all(
    [wrong, path, oldPath].map(async (one) => {
      const response = await get(fleet.webs[0] ?? "", one);
      const { date: _, etag: _etag, ...headers } = Object.fromEntries(response.headers) as Record<string, string>;
      // The page's data names its own address, and with it goes that script's hash.
      headers["content-security-policy"] = headers["content-security-policy"]?.replace(/'sha256-[^']+'/g, "HASH") ?? "";
      return { status: response.status, headers, text: (await response.text()).replaceAll(one.slice(3), "TOKEN") };
    }),
  );
  expect(answers[0]?.status).toBe(404);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

async function violationsOf(page: Page, url: string): Promise<string[]> {
  const found: string[] = [];
  page.on("console", (message) => message.type() === "error" && found.push(message.text()));
  page.on("pageerror", (error) => found.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`refused: ${event.blockedURI}`));
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return found;
}

test("a kept page runs in a browser under a policy without unsafe-inline, on its own script alone", async ({
  page,
}) => {
  const { path, link } = await newShare(undefined, { access: "approve" });
  await warm(path);
  const policy = (await get(fleet.edge, path)).headers.get("content-security-policy") ?? "";
  const scripts = policy.split("; ").find((one) => one.startsWith("script-src")) ?? "";
  expect(scripts).toMatch(/^script-src 'self'( 'sha256-[^']+')+$/);
  expect(await violationsOf(page, `${fleet.edge}${path}`)).toEqual([]);
  expect(await page.locator("script[src]").count(), "neither React nor Next").toBe(0);
  await page.getByRole("button", { name: "Approve" }).first().click();
  await expect(page.getByRole("textbox", { name: "Your name" })).toBeFocused();
  const [row] = await fleet.query("select view_count from share_links where id = $1", [link.id]);
  expect(row?.view_count).toBe(1);
});
