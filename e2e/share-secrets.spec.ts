import { expect, test } from "@playwright/test";
import { type Fleet, startFleet } from "../scripts/testing/start-fleet";

// Every byte that somebody without an account can get of a link: what is in it, and what tells one nothing from another.
test.describe.configure({ mode: "serial" });

let fleet: Fleet;
let origin: string;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  fleet = await startFleet({ webs: 1, worker: true });
  origin = fleet.webs[0] ?? "";
});
test.afterAll(() => fleet?.stop());

async function api(method: string, path: string, body?: unknown) {
  const headers = { authorization: `Bearer ${fleet.key}`, "content-type": "application/json", prefer: "wait=20" };
  const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  const response = await fetch(`${origin}/api/v1${path}`, init);
  expect(response.ok, `${method} ${path}: ${response.status}`).toBe(true);
  return response.status === 204 ? null : response.json();
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Answer {
  status: number;
  headers: [string, string][];
  body: string;
}

/** Status, headers and bytes of an answer, as text. */
async function ask(path: string, { headers = {}, ...init }: Asked = {}): Promise<Answer> {
  const response = await fetch(`${origin}${path}`, {
    ...init,
    headers: { origin, ...headers },
    redirect: "manual",
  });
  const body = Buffer.from(await response.arrayBuffer()).toString("latin1");
  const all = [...response.headers].filter(([name]) => !["date", "x-request-id", "keep-alive"].includes(name));
  // Whoever asks as Next's router must know a hash of what it asks; Next tells it.
  const told = response.headers.get("location");
  if (headers.rsc && response.status === 307 && told && !told.includes("/proved/"))
    return ask(told, { headers, ...init });
  return { status: response.status, headers: all, body };
}

const say = (data: object): Asked => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(data),
});
const guess = (password: string): Asked => ({
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded", accept: "text/html" },
  body: new URLSearchParams({ password }).toString(),
});
const RSC = { rsc: "1" };
const PARTS = ["/_tree", "/_full", "/_index", "/s/$d$token/__PAGE__"];

const BAKERY = { niche: "bakery", city: "Portland", region: "OR", country: "US" };
const newCalendar = (business: object) => api("POST", "/calendars", { business, startDate: "2027-03-01", days: 7 });
const tokenIn = (url: string | null) => (url ?? "").split("/").at(-1)?.replace(".ics", "") ?? "";

/** Everything a visitor may ask of a link by its tokens. */
function doors(link: { token: string; feedUrl: string | null; embedUrl: string | null }): [string, Asked?][] {
  const [page, shares] = [`/s/${link.token}`, `/api/v1/shares/${link.token}`];
  const embed = `/embed/${tokenIn(link.embedUrl)}`;
  const parts = PARTS.map((part): [string, Asked] => [
    `${page}?_rsc=abc`,
    { headers: { ...RSC, "next-router-prefetch": "1", "next-router-segment-prefetch": part } },
  ]);
  return [
    [page],
    [`${page}?_rsc=abc`, { headers: RSC }],
    ...parts,
    [`${page}/2027-03`],
    [`${page}/2027-03`, { headers: RSC }],
    [`${page}/opened`],
    [`${page}/locked?wrong=1`],
    [`${page}/picture`],
    [`${page}/unlock`, guess("wrong")],
    [embed],
    [`${embed}?_rsc=abc`, { headers: RSC }],
    [`/feeds/${tokenIn(link.feedUrl)}.ics`],
    [`${shares}/export?format=csv`],
    [`${shares}/export?format=ics`],
    [`${shares}/views`, say({})],
    [`${shares}/reviews`, say({ postId: "post_00000000000000000000000000", decision: "approve", name: "Ana" })],
    [`${shares}/reviews/rev_00000000000000000000000000`, { ...say({ undoToken: "x" }), method: "DELETE" }],
  ];
}

test("nothing that a link shows, in any form or header, names what is not its own", async () => {
  const canary = (what: string) => `canary-${what}-7q`;
  await fleet.query("update workspaces set name = $1", [canary("workspace")]);
  await fleet.query("update users set email = $1, name = $2", [`${canary("member")}@example.com`, canary("person")]);
  const own = { ...BAKERY, name: "Harbor Bakery", externalId: canary("external"), avoidWords: [canary("avoided")] };
  const calendar = await newCalendar(own);
  await newCalendar({ ...BAKERY, name: canary("other business") });
  const { secret } = await api("POST", "/webhooks", {
    url: "https://canary-hook.example/7q",
    events: ["review.submitted"],
  });
  const linkTo = (settings: object) => api("POST", `/calendars/${calendar.id}/share-links`, settings);
  const other = await linkTo({ access: "comment", name: canary("other link") });
  const { items } = await api("GET", `/calendars/${calendar.id}/posts`);
  await api("PATCH", `/posts/${items[0].id}`, { caption: "Rye at seven." });
  await fleet.query("update post_history set by = $1, change = $2", [canary("by"), canary("change")]);
  const about = { postId: items[0].id, decision: "comment", name: "Ben" };
  const mail = `${canary("visitor")}@example.com`;
  await ask(`/api/v1/shares/${other.token}/reviews`, say({ ...about, comment: canary("other thread"), email: mail }));
  const open = await linkTo({ access: "approve", name: canary("link"), allowDownload: true });
  const locked = await linkTo({ access: "approve", name: canary("link"), allowDownload: true, password: "rye & salt" });
  const frozen = await linkTo({ mode: "frozen", name: canary("link"), allowDownload: true });
  const stored = await fleet.query(
    "select token_hash, feed_token_hash, embed_token_hash, password_hash from share_links",
  );
  const secrets = ["canary", secret, fleet.key, ...stored.flatMap((row) => Object.values(row))]
    .filter(Boolean)
    .map(String);
  const isOwn = new Set(items.map(({ id }: { id: string }) => id));

  const told: string[] = [];
  const look = async (path: string, asked?: Asked) => {
    const answer = await ask(path, asked);
    const text = `${answer.status}\n${answer.headers.join("\n")}\n\n${answer.body}`;
    const found = secrets.filter((one) => text.includes(one));
    const ids = new Set(text.match(/\b[a-z]{2,5}_[0-9a-hjkmnp-tv-z]{26}\b/g));
    // Of records a visitor sees the posts and what was said of them through this link.
    const strange = [...ids].filter((id) => !isOwn.has(id) && !id.startsWith("rev_") && !path.includes(id));
    for (const one of [...found, ...strange]) {
      const at = text.indexOf(one);
      told.push(`${path} ${JSON.stringify(asked?.headers ?? {})}: …${text.slice(Math.max(0, at - 80), at + 40)}…`);
    }
    return answer;
  };
  for (const link of [open, locked, frozen]) for (const [path, asked] of doors(link)) await look(path, asked);
  const opened = await ask(`/s/${locked.token}/unlock`, guess("rye & salt"));
  const cookie = opened.headers.find(([name]) => name === "set-cookie")?.[1].split(";")[0] ?? "";
  expect(cookie).toContain("bella_share=");
  // The proof names its link, to whoever holds the cookie: nothing else may.
  for (const [path, asked] of doors(locked)) await look(path, { ...asked, headers: { ...asked?.headers, cookie } });
  const said = await look(`/api/v1/shares/${open.token}/reviews`, say({ ...about, comment: "Lovely." }));
  expect(said.status).toBe(201);
  await look(`/s/${open.token}`);
  for (const broken of [
    {},
    { ...about, decision: "x" },
    { ...about, postId: "post_x" },
    { ...about, comment: "", extra: 1 },
  ])
    await look(`/api/v1/shares/${open.token}/reviews`, say(broken));
  for (const path of [
    "/nothing-here",
    "/s/x",
    "/embed/x",
    "/feeds/x.ics",
    "/api/v1/shares/x/views",
    "/api/health/ready",
  ])
    await look(path);
  expect(told).toEqual([]);
  const page = await ask(`/s/${open.token}`);
  expect([page.body.includes(items[0].id), page.body.includes("Lovely.")], "it was the real page").toEqual([
    true,
    true,
  ]);
});

/** An answer without what is another for each request: nonces, and the id that a problem is logged under. */
const unnumbered = (answer: Answer) =>
  JSON.stringify(answer)
    .replaceAll(/nonce-[\w+/=]+/g, "nonce-")
    .replaceAll(/(\\"requestId\\":\\")[\w-]+/g, "$1");

test("unknown, expired, revoked, deleted and malformed tokens are answered with the same bytes and headers at every door", async () => {
  const calendar = await newCalendar({ ...BAKERY, name: "Second Bakery" });
  const gone = await newCalendar({ ...BAKERY, name: "Third Bakery" });
  const linkTo = (id: string, settings: object = {}) =>
    api("POST", `/calendars/${id}/share-links`, { access: "approve", allowDownload: true, ...settings });
  const [expired, revoked, locked] = [
    await linkTo(calendar.id),
    await linkTo(calendar.id),
    await linkTo(calendar.id, { password: "rye & salt" }),
  ];
  const orphan = await linkTo(gone.id);
  await fleet.query("update share_links set expires_at = now() - interval '1 second' where id = $1", [expired.id]);
  for (const { id } of [revoked, locked]) await api("DELETE", `/share-links/${id}`);
  await api("DELETE", `/calendars/${gone.id}`);
  const nothing = (token: string) => ({ token, feedUrl: `x/${token}.ics`, embedUrl: `x/${token}` });
  const unknown = nothing("A".repeat(32));
  const [wanted, others] = [
    doors(unknown),
    [expired, revoked, locked, orphan, ...["short", "%C3%A9-%22", "a.b", "A".repeat(500)].map(nothing)],
  ];
  for (const [index, [path, asked]] of wanted.entries()) {
    const first = await ask(path, asked);
    expect(first.status, path).toBe(404);
    for (const link of others) {
      const [at, asks] = doors(link)[index] ?? [""];
      // A link with a password has neither feed nor embedded page.
      if (/^\/embed\/(\?|$)|^\/feeds\/\./.test(at)) continue;
      const answer = await ask(at, asks);
      // Next's own data of a page names its address, and so has a length of its own.
      if (asks?.headers?.rsc || at.endsWith("/opened"))
        expect([answer.status, answer.body.includes("Bakery")], at).toEqual([404, false]);
      else expect(unnumbered(answer), at).toBe(unnumbered(first));
    }
  }
});
