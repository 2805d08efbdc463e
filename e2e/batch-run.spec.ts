import { readFile } from "node:fs/promises";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { newAccount, newAddress, PASSWORD } from "./support/account";
import { expectAccessible, expectNoSidewaysScroll } from "./support/expect-accessible";
import { receiveWebhooks } from "./support/receive-webhooks";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const TOWNS = ["Leeds", "York", "Bath"];
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    business_name: `Shop ${index + 1}`,
    niche: index % 2 ? "bakery" : "florist",
    city: TOWNS[index % TOWNS.length],
    country: "GB",
  }));

/** A batch through the API and its screen, signed in as the account that started it. */
async function startBatch(page: Page, visitor: APIRequestContext, email: string, rows: object[], days = 14) {
  const response = await visitor.post("/api/v1/batches", {
    data: { rows, options: { days, startDate: "2026-09-01", writer: "builtin", channels: ["instagram:3"] } },
  });
  expect(response.status(), await response.text()).toBe(202);
  const { id } = await response.json();
  await page.goto(`/sign-in?callbackUrl=/batches/${id}`);
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`/batches/${id}`);
  return id as string;
}

const statusOf = async (visitor: APIRequestContext, id: string) =>
  (await (await visitor.get(`/api/v1/batches/${id}`)).json()).status as string;

test("a batch is watched to its end, looked through with J and K, approved, and its end told to a webhook", async ({
  page,
  playwright,
  baseURL,
}) => {
  const receiver = await receiveWebhooks();
  const { visitor, email } = await newAccount(playwright, baseURL);
  const hook = await visitor.post("/api/v1/webhooks", { data: { url: receiver.url, events: ["batch.completed"] } });
  const { secret } = await hook.json();
  const rows = [...rowsOf(9), { business_name: "Nowhere Shop", niche: "bakery", city: "Qzxqzx", country: "GB" }];
  const id = await startBatch(page, visitor, email, rows);

  // The same words are also told to screen readers; this is the line that is seen.
  const progress = page.getByRole("region", { name: "Progress" }).getByRole("paragraph");
  await expect(progress).toContainText("9 of 9 done", { timeout: 40_000 });
  await expect(page.getByRole("row", { name: /Shop 9/ })).toContainText("Done");
  await expect(page.getByRole("row", { name: /Nowhere Shop/ })).toContainText("Not run");
  await expectAccessible(page, "a finished batch");
  await expectNoSidewaysScroll(page, "a finished batch");
  const [message] = await receiver.verified(1, secret);
  expect(message).toMatchObject({
    type: "batch.completed",
    data: { batchId: id, counts: { succeeded: 9, invalid: 1 } },
  });
  receiver.close();

  await page.getByLabel("Search by name or town").fill("shop 1");
  await expect(page).toHaveURL(/q=shop/);
  await expect(page.locator("[data-row]")).toHaveCount(1);
  await page.getByRole("button", { name: "Show all" }).click();
  await page.getByLabel("Town", { exact: true }).selectOption("Leeds");
  await expect(page.locator("[data-row]")).toHaveCount(3);

  await page.getByRole("button", { name: /^Preview: Shop 1,/ }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByText("1 of 3").filter({ visible: true })).toBeVisible();
  await expectAccessible(page, "a preview of a row");
  await page.keyboard.press("j");
  await expect(page.getByRole("dialog", { name: /Shop 4/ })).toBeVisible();
  await page.keyboard.press("k");
  await expect(page.getByRole("dialog", { name: /Shop 1/ })).toBeVisible();
  await expect(sheet.getByText("Draft").first()).toBeVisible();
  await page.keyboard.press("a");
  await expect(sheet.getByText("Approved").first()).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Approve all shown" }).click();
  await expectAccessible(page, "asking before many posts are approved");
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByText("of 3 calendars approved")).toBeVisible();
  const items = (await (await visitor.get(`/api/v1/batches/${id}/rows`)).json()).items;
  for (const { calendarId, town } of items.filter((row: { calendarId: string | null }) => row.calendarId)) {
    const { items: posts } = await (await visitor.get(`/api/v1/calendars/${calendarId}/posts`)).json();
    const wanted = town === "Leeds" ? "approved" : "draft";
    expect(new Set(posts.map(({ status }: { status: string }) => status))).toEqual(new Set([wanted]));
  }

  await page.getByRole("button", { name: "Share all shown" }).click();
  await page.getByLabel("Visitors may").selectOption("comment");
  await page.getByRole("switch", { name: "A password for each link" }).click();
  await expectAccessible(page, "sharing many calendars");
  const made = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the links" }).click();
  const links = await readFile(await (await made).path(), "utf8");
  expect(links.match(/^"?\d+"?,"?Shop \d+"?,"?Leeds"?,"?http[^,]+\/s\/[^,]+,"?[a-z2-9]{10}/gm)).toHaveLength(3);
  const address = /http[^",]+\/s\/[^",]+/.exec(links)?.[0] ?? "";
  expect((await visitor.get(address)).status()).toBe(200);
  await page.getByRole("button", { name: "Share all shown" }).click();
  await page.getByRole("button", { name: "Revoke all links" }).click();
  await page.getByRole("button", { name: "Revoke the links" }).click();
  await expect(page.getByText("3 links revoked")).toBeVisible();
  expect((await visitor.get(address)).status()).toBe(404);

  await page.getByRole("button", { name: "Download all shown (3)" }).click();
  await page.getByRole("button", { name: "One CSV" }).click();
  await page.getByLabel("For", { exact: true }).selectOption("metricool");
  await expectAccessible(page, "choosing a file of a batch");
  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download", exact: true }).click();
  const combined = await readFile(await (await file).path(), "utf8");
  const named = (items as { businessName: string; town: string }[]).filter(({ businessName }) =>
    combined.includes(businessName),
  );
  expect(named.map(({ town }) => town)).toEqual(["Leeds", "Leeds", "Leeds"]);

  await page.getByRole("button", { name: "More for this batch" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Rejected rows (CSV)" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toContain("Nowhere Shop");
});

test("a batch is paused in one tab, seen so in another, resumed, cancelled, and its rows run again", async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  const { visitor, email } = await newAccount(playwright, baseURL);
  const id = await startBatch(page, visitor, email, rowsOf(60), 366);
  const other = await context.newPage();
  await other.goto(`/batches/${id}`);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Paused by hand")).toBeVisible();
  await expect(other.getByText("Paused by hand")).toBeVisible({ timeout: 10_000 });
  await expectAccessible(page, "a paused batch");
  await page.getByRole("button", { name: "Resume" }).click();
  await expect(other.getByRole("button", { name: "Pause" })).toBeVisible({ timeout: 10_000 });
  await page.getByRole("button", { name: "More for this batch" }).click();
  await page.getByRole("menuitem", { name: "Cancel the batch" }).click();
  await page.getByRole("button", { name: "Cancel the batch" }).click();
  await expect.poll(() => statusOf(visitor, id)).toBe("cancelled");
  await expect(page.getByText("Cancelled", { exact: true }).first()).toBeVisible();
  await expect(page).toHaveTitle(/^Batch of/);

  await page.getByLabel("Status", { exact: true }).selectOption("cancelled");
  await page
    .getByRole("checkbox", { name: /^Select Shop/ })
    .first()
    .check();
  await page.getByRole("button", { name: "Retry 1", exact: true }).click();
  await page.getByText("Change settings for these rows").click();
  await page.getByLabel("Days", { exact: true }).fill("7");
  await expectAccessible(page, "running rows again");
  await page.getByRole("button", { name: "Run again" }).click();
  await expect.poll(() => statusOf(visitor, id), { timeout: 30_000 }).not.toBe("running");
});

test("whoever walks past the window with J comes back to the row of the last preview", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { visitor, email } = await newAccount(playwright, baseURL);
  await startBatch(page, visitor, email, rowsOf(120), 1);
  await page.locator("[data-open]").first().click();
  await expect(page.getByRole("dialog", { name: /^Shop 1 / })).toBeVisible();
  for (let shop = 2; shop <= 60; shop++) await page.keyboard.press("j");
  await expect(page.getByRole("dialog", { name: /^Shop 60 / })).toBeVisible();
  await page.keyboard.press("Escape");
  const opener = page.getByRole("button", { name: "Shop 60", exact: true });
  await expect(opener).toBeFocused();
  await expect(opener).toBeInViewport();
});

test("one CSV that is longer than Metricool takes is downloaded part by part", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { visitor, email } = await newAccount(playwright, baseURL);
  const id = await startBatch(page, visitor, email, rowsOf(2), 731);
  await expect.poll(() => statusOf(visitor, id), { timeout: 40_000 }).toBe("succeeded");
  await page.getByRole("button", { name: "Download all" }).click();
  await page.getByRole("button", { name: "One CSV" }).click();
  await page.getByLabel("For", { exact: true }).selectOption("metricool");
  const take = async (part: number) => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: `Download part ${part}` }).click();
    return (await download).suggestedFilename();
  };
  expect(await take(1)).toMatch(/-metricool-part-1\.csv$/);
  expect(await take(2)).toMatch(/-metricool-part-2\.csv$/);
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("nothing yet, and nothing there", async ({ page, playwright, baseURL }) => {
  const { email } = await newAccount(playwright, baseURL);
  await page.goto("/sign-in?callbackUrl=/batches");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/batches");
  await expect(page.getByText("No batch yet")).toBeVisible();
  await expectAccessible(page, "no batches yet");
  await page.goto("/batches/bat_00000000000000000000000000");
  await expect(page.getByText("There is no such batch")).toBeVisible();
});
