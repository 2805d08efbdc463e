import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { newAddress, newVisitor } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { addLink, newShare, reviewsOf } from "./support/share";

// What strangers may send to a shared calendar, and what it shows in every state that is not the plain one.
test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const sayTo = (visitor: APIRequestContext, token: string, data: object) =>
  visitor.post(`/api/v1/shares/${token}/reviews`, { data });

test("what a visitor writes is refused when it is too long or broken, and is text and nothing else when it is not", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, calendar, link, path, first } = await newShare(playwright, baseURL, { access: "comment" });
  const client = await newVisitor(playwright, baseURL);
  const about = { postId: first.id, decision: "comment", name: "Ana" };
  const statusOf = async (data: object) => (await sayTo(client, link.token, { ...about, ...data })).status();
  expect(await statusOf({ comment: "x".repeat(100_000) })).toBe(422);
  expect(await statusOf({ comment: "x".repeat(1_100_000) })).toBe(413);
  expect(await statusOf({ comment: "a\u0000b" })).toBe(422);
  expect(await statusOf({ comment: "fine", name: "A\nna" })).toBe(422);
  expect(await reviewsOf(owner, calendar.id)).toEqual([]);
  const nasty = "</script><img src=x onerror=\"document.title='caught'\"> \u202Eمرحبا\u202C {{7*7}} \u2028 end";
  expect(await statusOf({ comment: nasty, name: "<b>Ana</b>" })).toBe(201);
  await page.goto(path);
  const card = page.locator(`[id="${first.id}"]`);
  await expect(card.getByText(nasty)).toBeVisible();
  await expect(card.getByText("<b>Ana</b>")).toBeVisible();
  expect(await card.locator("img[src=x], b").count()).toBe(0);
  expect(await page.title()).not.toBe("caught");
});

test("a flood of reviews from one address is stopped, told when to come back, and does not stop others", async ({
  playwright,
  baseURL,
}) => {
  const { link, first } = await newShare(playwright, baseURL, { access: "comment" });
  const flood = await newVisitor(playwright, baseURL);
  const comment = { postId: first.id, decision: "comment", comment: "Hello", name: "Bot" };
  const answers = await Promise.all(Array.from({ length: 70 }, () => sayTo(flood, link.token, comment)));
  const refused = answers.filter((answer) => answer.status() === 429);
  expect(refused.length).toBeGreaterThanOrEqual(10);
  expect(Number(refused[0]?.headers()["retry-after"])).toBeGreaterThan(0);
  const other = await newVisitor(playwright, baseURL);
  expect((await sayTo(other, link.token, comment)).status()).toBe(201);
});

test("asking only for the head answers like the page without its body, and no other site is let in by OPTIONS", async ({
  playwright,
  baseURL,
}) => {
  const { link, path } = await newShare(playwright, baseURL, { access: "approve", allowDownload: true });
  const client = await newVisitor(playwright, baseURL, { origin: "https://evil.example" });
  const feed = new URL(link.feedUrl ?? "").pathname;
  for (const at of [path, feed, `/api/v1/shares/${link.token}/export?format=csv`]) {
    const [whole, head] = [await client.get(at), await client.head(at)];
    expect([head.status(), (await head.body()).length], at).toEqual([200, 0]);
    expect(head.headers()["content-type"]).toBe(whole.headers()["content-type"]);
    expect(head.headers()["cache-control"]).toBe(whole.headers()["cache-control"]);
  }
  for (const at of [path, feed, `/api/v1/shares/${link.token}/reviews`, `/s/${link.token}/unlock`]) {
    const answer = await client.fetch(at, {
      method: "OPTIONS",
      headers: { "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });
    const granted = Object.keys(answer.headers()).filter((name) => name.startsWith("access-control"));
    expect([answer.status() < 500, granted], at).toEqual([true, []]);
  }
});

test("a shared page takes no other method than to be read, and says which", async ({ playwright, baseURL }) => {
  const { owner, calendar, path, link } = await newShare(playwright, baseURL, { access: "approve" });
  const embedded = await addLink(owner, calendar.id, { embedOrigins: ["https://club.example"] });
  const client = await newVisitor(playwright, baseURL);
  const embed = new URL(embedded.embedUrl ?? "").pathname;
  for (const at of [path, `${path}/2026-09`, `${path}/locked`, embed, `/s/${"x".repeat(32)}`])
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await client.fetch(at, { method, headers: { "next-action": "0".repeat(40) } });
      expect([answer.status(), answer.headers().allow], `${method} ${at}`).toEqual([405, "GET, HEAD"]);
      expect(answer.headers()["cache-control"]).toBe("no-store");
    }
  expect((await client.post(`/s/${link.token}/unlock`, { form: { password: "x" } })).status()).toBe(404);
});

test("an address that shows nothing is a whole page, without JavaScript, and says one thing of caching", async ({
  playwright,
  baseURL,
}) => {
  const client = await newVisitor(playwright, baseURL);
  for (const at of ["/nothing-here", "/nothing.png", `/s/${"x".repeat(32)}`, `/embed/${"x".repeat(32)}`]) {
    const answer = await client.get(at);
    expect([answer.status(), await answer.text()], at).toEqual([
      404,
      expect.stringContaining("There is no page here</h1>"),
    ]);
    const controls = answer.headersArray().filter(({ name }) => name.toLowerCase() === "cache-control");
    expect(controls, at).toHaveLength(1);
    expect(controls[0]?.value).toMatch(/no-store|s-maxage=1$/);
  }
});

test("a feed and a picture are never left in a cache that nobody can end", async ({ playwright, baseURL }) => {
  const { link, path } = await newShare(playwright, baseURL);
  const client = await newVisitor(playwright, baseURL);
  const picture = /<meta property="og:image" content="([^"]+)"/.exec(await (await client.get(path)).text())?.[1] ?? "";
  for (const url of [link.feedUrl ?? "", picture]) {
    const control = (await client.get(new URL(url).pathname + new URL(url).search)).headers()["cache-control"];
    expect(control, url).toMatch(/private|no-store/);
    expect(control, url).not.toContain("s-maxage");
  }
});

test("every state of the public side is accessible: locked, wrong password, gone, read only, comments only, a copy, embedded", async ({
  page,
  playwright,
  baseURL,
}) => {
  test.slow();
  const { owner, calendar, first, path: gone, link } = await newShare(playwright, baseURL);
  const linkTo = async (settings: Parameters<typeof addLink>[2]) => addLink(owner, calendar.id, settings);
  const pathOf = ({ url }: { url: string }) => new URL(url).pathname;
  const locked = pathOf(await linkTo({ password: "rye & salt" }));
  const frozen = await linkTo({ access: "approve", mode: "frozen" });
  await owner.patch(`/api/v1/posts/${first.id}`, { data: { caption: "Other words." } });
  await owner.delete(`/api/v1/share-links/${link.id}`);
  const embed = new URL((await linkTo({ embedOrigins: [baseURL ?? ""] })).embedUrl ?? "").pathname;
  const states: [string, string, (page: Page) => Promise<void>][] = [
    ["locked", locked, (at) => expect(at.getByLabel("Password")).toBeVisible()],
    [
      "wrong password",
      `${locked}/locked?wrong=1`,
      (at) => expect(at.getByText("not the password of this link")).toBeVisible(),
    ],
    ["gone", gone, (at) => expect(at.getByRole("heading", { name: "There is no page here" })).toBeVisible()],
    [
      "read only",
      pathOf(await linkTo({ allowDownload: true })),
      async (at) => {
        await at.getByText("Add to your calendar").click();
        await expect(at.getByRole("link", { name: "Download CSV" })).toBeVisible();
        await expect(at.getByRole("button", { name: "Comment" })).toHaveCount(0);
      },
    ],
    [
      "comments only",
      pathOf(await linkTo({ access: "comment" })),
      async (at) => {
        await expect(at.getByRole("button", { name: "Comment" }).first()).toBeVisible();
        await expect(at.getByRole("button", { name: "Approve" })).toHaveCount(0);
      },
    ],
    ["a copy", pathOf(frozen), (at) => expect(at.getByText("was changed after this copy").first()).toBeVisible()],
    ["embedded", `${embed}?theme=dark`, (at) => expect(at.locator("html")).toHaveAttribute("data-theme", "dark")],
  ];
  for (const [state, at, isThere] of states) {
    await page.goto(at);
    await isThere(page);
    await expectAccessible(page, state);
  }
});
