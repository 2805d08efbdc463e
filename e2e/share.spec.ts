import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { newAddress, newVisitor, PASSWORD } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { addLink, newShare, reviewsOf } from "./support/share";

const plain = (text: string) => text.replace(/\s+/g, "");

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page has every word, picture idea and status of every post", async ({ page, playwright, baseURL }) => {
    const { path, posts } = await newShare(playwright, baseURL, { access: "approve" });
    await page.goto(path);
    for (const post of posts) {
      const card = page.locator(`[id="${post.id}"]`);
      // The mark where the channel folds a caption away stands among the words.
      const shown = plain((await card.textContent())?.replace("…more", "") ?? "");
      expect(shown).toContain(plain(post.caption));
      expect(shown).toContain(plain(post.imageIdea));
      await expect(card).toContainText("Not approved yet");
      await expect(card.getByRole("button")).toHaveCount(0);
    }
    // Text selectors skip <noscript>.
    await expect(page.locator("noscript p")).toHaveText(/Answering here needs JavaScript/);
  });

  test("a link with a password opens by its form, says when the password is wrong, and shows nothing before", async ({
    page,
    playwright,
    baseURL,
  }) => {
    const { path, first } = await newShare(playwright, baseURL, { password: "rye & salt" });
    // Before the channel folds a caption away.
    const words = first.caption.slice(0, 40);
    await page.goto(path);
    expect(await page.content()).not.toContain(words);
    await page.getByLabel("Password").fill("wrong");
    await page.getByRole("button", { name: "Open the calendar" }).click();
    await expect(page.getByRole("alert")).toContainText("not the password");
    await page.getByLabel("Password").fill("rye & salt");
    await page.getByRole("button", { name: "Open the calendar" }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page.locator(`[id="${first.id}"]`)).toContainText(words);
    const cookie = (await page.context().cookies()).find(({ name, path: at }) => name === "bella_share" && at === path);
    expect(cookie).toMatchObject({ httpOnly: true });
  });
});

test("a long calendar is read a month at a time, each at an address of its own", async ({
  page,
  playwright,
  baseURL,
}) => {
  const channels = [
    { channel: "instagram", postsPerWeek: 7 },
    { channel: "facebook", postsPerWeek: 7 },
  ];
  const { path, posts } = await newShare(playwright, baseURL, {}, { channels, days: 75 });
  expect(posts.length).toBeGreaterThan(100);
  await page.goto(path);
  await expect(page.getByText(`0 of ${posts.length} approved`)).toBeVisible();
  const months = page.getByRole("navigation", { name: "Months" }).getByRole("link");
  await expect(months).toHaveCount(3);
  for (const [index, month] of ["2026-09", "2026-10", "2026-11"].entries()) {
    await months.nth(index).click();
    await expect(page).toHaveURL(new RegExp(`${path}/${month}$`));
    await expect(months.nth(index)).toHaveAttribute("aria-current", "page");
    const ids = await page.getByRole("article").evaluateAll((cards) => cards.map(({ id }) => id));
    expect(ids).toEqual(posts.filter(({ localDate }) => localDate.startsWith(month)).map(({ id }) => id));
  }
  await expectAccessible(page, "a month of a long shared calendar");
  await page.getByRole("link", { name: "← October 2026" }).click();
  await expect(page.getByRole("table")).toHaveCount(1);
  expect((await page.request.get(`${path}/2026-12`)).status()).toBe(404);
});

test("with the keyboard alone a visitor goes from the month to a post and approves it", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  await page.goto(path);
  const card = page.locator(`[id="${first.id}"]`);
  await expect(card.getByRole("button", { name: "Approve" })).toBeVisible();
  await page.locator(`a[href="#${first.id}"]`).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(card.getByRole("button", { name: "Approve" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Ana");
  await page.keyboard.press("Enter");
  await expect(card.getByRole("button", { name: "Undo" })).toBeFocused();
  await expect(page.getByText(`1 of ${posts.length} approved`)).toBeVisible();
  await expectAccessible(page, "the shared page on a desk");
});

test("the owner sees what was said, answers in its thread and resolves it, and an edit opens the approved post again", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, email, calendar, link, first, path } = await newShare(playwright, baseURL, {
    access: "approve",
    name: "For Ana",
  });
  const client = await newVisitor(playwright, baseURL);
  const say = (data: object) => client.post(`/api/v1/shares/${link.token}/reviews`, { data });
  await say({ postId: first.id, decision: "request_changes", comment: "Say the price.", name: "Ana" });
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent("/calendars")}`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("1 new")).toBeVisible();
  await page.getByRole("link", { name: calendar.businessName }).first().click();
  await expect(page.getByText("1 new review")).toBeVisible();
  await page.getByRole("button", { name: "See the post" }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByText("Say the price.")).toBeVisible();
  await expectAccessible(page, "the reviews of a post");
  await sheet.getByLabel("Reply").fill("It is on the board.");
  await sheet.getByRole("button", { name: "Send the reply" }).click();
  await sheet.getByRole("button", { name: "Mark as done" }).click();
  await expect(sheet.getByRole("button", { name: "Open again" })).toBeVisible();
  const shared = await (await client.get(path)).text();
  expect(shared).toContain("It is on the board.");
  await expect(page.getByText("1 new review")).toHaveCount(0);

  await say({ postId: first.id, decision: "approve", name: "Ana" });
  const edited = await owner.patch(`/api/v1/posts/${first.id}`, { data: { caption: "Other words." } });
  expect((await edited.json()).status).toBe("in_review");
});

test("a page that is open while its link is revoked can say nothing more and is gone when it is loaded again", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, link, first, path } = await newShare(playwright, baseURL, { access: "approve" });
  await page.goto(path);
  const card = page.locator(`[id="${first.id}"]`);
  await card.getByRole("button", { name: "Approve" }).click();
  await card.getByRole("textbox", { name: "Your name" }).fill("Ana");
  await owner.delete(`/api/v1/share-links/${link.id}`);
  await card.getByRole("button", { name: "Approve" }).click();
  await expect(card.getByRole("alert")).toContainText("This link has ended, so nothing was sent.");
  expect((await page.reload())?.status()).toBe(404);
});

test("a review sent by a foreign page, by an opaque one or without an origin is refused", async ({
  playwright,
  baseURL,
}) => {
  const { owner, calendar, link, first } = await newShare(playwright, baseURL, { access: "approve" });
  const anybody = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  const data = { postId: first.id, decision: "approve", name: "Ana" };
  for (const origin of ["https://evil.example", "null", undefined]) {
    const headers: Record<string, string> = origin === undefined ? {} : { origin };
    const response = await anybody.post(`/api/v1/shares/${link.token}/reviews`, { data, headers });
    expect([response.status(), (await response.json()).code], origin).toEqual([403, "cross_origin"]);
  }
  expect(await reviewsOf(owner, calendar.id)).toEqual([]);
});

test("neither the page nor what its script is sent names the workspace, its members or another calendar", async ({
  playwright,
  baseURL,
}) => {
  const { owner, email, calendar, link, path, first } = await newShare(playwright, baseURL, { access: "approve" });
  const other = await addLink(owner, calendar.id, { access: "comment", name: "Canary link" });
  const client = await newVisitor(playwright, baseURL);
  const comment = { decision: "comment", comment: "canary words", name: "Ben", email: "canary@example.com" };
  await client.post(`/api/v1/shares/${other.token}/reviews`, { data: { ...comment, postId: first.id } });
  const { id: workspaceId } = await (await owner.get("/api/v1/workspace")).json();
  const secrets = [workspaceId, email, calendar.id, calendar.businessId, link.id, other.id, "canary"];
  const html = await (await client.get(path)).text();
  const payload = await (await client.get(path, { headers: { rsc: "1" } })).text();
  expect(payload).toContain(first.id);
  for (const secret of secrets) {
    expect(html, secret).not.toContain(secret);
    expect(payload, secret).not.toContain(secret);
  }
});

test("wrong, expired-looking and revoked addresses answer the same 404 body", async ({ playwright, baseURL }) => {
  const { owner, link, path } = await newShare(playwright, baseURL);
  await owner.delete(`/api/v1/share-links/${link.id}`);
  const client = await newVisitor(playwright, baseURL);
  const bodyOf = async (at: string) => {
    const response = await client.get(at);
    expect(response.status()).toBe(404);
    const token = at.split("/").at(-1) ?? "";
    return (await response.text()).replaceAll(token, "TOKEN").replaceAll(/nonce="[^"]*"|"nonce":"[^"]*"/g, "");
  };
  expect(await bodyOf(path)).toBe(await bodyOf(`/s/${"A".repeat(32)}`));
});

test("the page prints a landscape page for its month and then every caption", async ({ page, playwright, baseURL }) => {
  const { path, posts } = await newShare(playwright, baseURL);
  await page.goto(path);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table")).toBeVisible();
  for (const post of posts) await expect(page.locator(`[id="${post.id}"]`)).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = new Set([...pdf.matchAll(/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box?.trim()));
  // A4 lying, in points; every page.
  expect([...sizes]).toEqual([expect.stringMatching(/^0 0 841\.\d+ 59[45]\.?\d*$/)]);
});

test("a month of six weeks with two posts a day is one printed page", async ({ page, playwright, baseURL }) => {
  const daily = ["instagram", "facebook"].map((channel) => ({ channel, postsPerWeek: 7 }));
  const { path, posts } = await newShare(
    playwright,
    baseURL,
    {},
    { startDate: "2026-11-01", days: 30, channels: daily },
  );
  expect(posts.length).toBeGreaterThan(50);
  await page.goto(path);
  await page.addStyleTag({ content: ".print-days { display: none !important }" });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

/** A website of somebody else: the same machine by another name and port, really served, because a browser lets no intercepted page frame a loopback address. */
async function serveForeignSite(pages: Record<string, () => string>) {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(pages[request.url ?? ""]?.() ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test("another website shows the embedded calendar only when it is on the link's list, without a cookie, and learns its height", async ({
  page,
  playwright,
  baseURL,
}) => {
  let allowed = "";
  let refused = "";
  const framed = (src: string) =>
    `<title>Club</title><iframe src="${src}?theme=dark"></iframe><script>addEventListener("message",e=>{window.height=e.data.height})</script>`;
  const site = await serveForeignSite({ "/club": () => framed(allowed), "/other": () => framed(refused) });
  const { link, owner, calendar, posts } = await newShare(playwright, baseURL, { embedOrigins: [site.origin] });
  const elsewhere = await addLink(owner, calendar.id, { embedOrigins: ["https://elsewhere.example"] });
  allowed = link.embedUrl ?? "";
  refused = elsewhere.embedUrl ?? "";
  await page.goto(`${site.origin}/club`);
  const inside = page.frameLocator("iframe");
  await expect(inside.locator(`[id="${posts[0]?.id}"]`)).toBeAttached();
  await expect(inside.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(inside.getByRole("button")).toHaveCount(0);
  await expect(inside.locator("body"), "how far the approval is").not.toContainText(/approved|draft/i);
  await expect.poll(() => page.evaluate(() => (window as unknown as { height?: number }).height)).toBeGreaterThan(500);
  expect(await page.context().cookies()).toEqual([]);
  const blocked = page.waitForEvent("requestfailed");
  await page.goto(`${site.origin}/other`);
  expect((await blocked).url()).toContain(refused);
  await expect(inside.getByText("Harbor Bakery")).toHaveCount(0);
  site.close();
});

test("an embedded calendar keeps the theme it was given from month to month", async ({ page, playwright, baseURL }) => {
  const { link } = await newShare(playwright, baseURL, { embedOrigins: [baseURL ?? ""] }, { days: 130 });
  await page.goto(`${link.embedUrl}?theme=dark`);
  await page.getByRole("navigation").getByRole("link").last().click();
  await page.waitForURL(/\/\d{4}-\d{2}/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a link's picture is drawn of its business, also behind a password, and is gone with the link", async ({
  playwright,
  baseURL,
}) => {
  const { owner, link, path } = await newShare(playwright, baseURL, { password: "rye & salt" });
  const client = await newVisitor(playwright, baseURL);
  const image = /<meta property="og:image" content="([^"]+)"/.exec(await (await client.get(path)).text())?.[1] ?? "";
  const at = new URL(image).pathname;
  const drawn = await client.get(at);
  expect([drawn.status(), drawn.headers()["content-type"]]).toEqual([200, "image/png"]);
  await owner.delete(`/api/v1/share-links/${link.id}`);
  expect((await client.get(at)).status()).toBe(404);
});

test("search engines are sent away unless the owner asks them in", async ({ playwright, baseURL }) => {
  const { owner, calendar, path } = await newShare(playwright, baseURL);
  const listed = await addLink(owner, calendar.id, { allowIndex: true });
  const client = await newVisitor(playwright, baseURL);
  const hidden = await client.get(path);
  expect(hidden.headers()["x-robots-tag"]).toBe("noindex, nofollow");
  expect(await hidden.text()).toContain('<meta name="robots" content="noindex, nofollow"');
  const open = await client.get(new URL(listed.url).pathname);
  expect(open.headers()["x-robots-tag"]).toBeUndefined();
  expect(await open.text()).toContain('<meta name="robots" content="index, nofollow"');
});
