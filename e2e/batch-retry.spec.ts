import { type APIRequestContext, expect, test } from "@playwright/test";
import { newAccount, newAddress, PASSWORD } from "./support/account";
import { expectAccessible, expectNoSidewaysScroll } from "./support/expect-accessible";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const TOWNS = ["Leeds", "York", "Bath"];
const rows = Array.from({ length: 24 }, (_, index) => ({
  business_name: `Shop ${index + 1}`,
  niche: index % 2 ? "bakery" : "florist",
  city: TOWNS[index % TOWNS.length],
  country: "GB",
}));
const LAST = rows.length;

const batchOf = async (visitor: APIRequestContext, id: string) =>
  (await visitor.get(`/api/v1/batches/${id}`)).json() as Promise<{ status: string; counts: Record<string, number> }>;

/** A batch that ends with one failed row: its business is set to a language that nobody here writes before its turn. */
async function makeFailing(visitor: APIRequestContext): Promise<string> {
  const last = rows[LAST - 1];
  const business = { name: last?.business_name, niche: last?.niche, city: last?.city, country: "GB" };
  const { id: businessId } = await (await visitor.post("/api/v1/businesses", { data: business })).json();
  const options = { days: 366, startDate: "2026-09-01", writer: "builtin", channels: ["instagram:5"] };
  const { id } = await (await visitor.post("/api/v1/batches", { data: { rows, options } })).json();
  expect((await visitor.post(`/api/v1/batches/${id}/pause`)).status()).toBe(200);
  const changed = await visitor.patch(`/api/v1/businesses/${businessId}`, { data: { language: "es" } });
  expect(changed.status(), await changed.text()).toBe(200);
  expect((await visitor.post(`/api/v1/batches/${id}/resume`, { data: {} })).status()).toBe(200);
  await expect.poll(async () => (await batchOf(visitor, id)).status, { timeout: 90_000 }).toBe("partially_succeeded");
  return id;
}

test("what failed is run again with other settings, each mended where it stands, and nothing else is touched", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { visitor, email } = await newAccount(playwright, baseURL);
  const id = await makeFailing(visitor);
  await page.goto(`/sign-in?callbackUrl=/batches/${id}`);
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`/batches/${id}`);

  // Why, in the row itself and in full behind it.
  const row = page.getByRole("row", { name: new RegExp(`Shop ${LAST} `) });
  await page.getByLabel("Status", { exact: true }).selectOption("failed");
  await expect(row).toContainText("Failed");
  await row.getByRole("button", { name: /^See why/ }).click();
  await expect(page.getByRole("dialog")).toContainText(/writes English only/);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Retry failed" }).click();
  const dialog = page.getByRole("dialog", { name: "Run 1 business again" });
  await dialog.getByText("Change settings for these rows").click();
  await dialog.getByLabel("Days", { exact: true }).fill("9999");
  await dialog.getByLabel("Writer").selectOption("builtin");
  await dialog.getByLabel("Language").selectOption("es");
  await dialog.getByRole("switch", { name: "Choose the channels here" }).click();
  for (const channel of ["Instagram", "Google Business Profile"])
    await dialog.getByLabel(channel, { exact: true }).uncheck();
  await expect(dialog.getByText(/begun anew with these settings/)).toBeVisible();
  await expectAccessible(page, "running rows again with other settings");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, "running rows again on a phone");
  await page.setViewportSize({ width: 1280, height: 720 });

  // Each refusal stands at its field, which has the focus though it was scrolled out of view.
  await dialog.getByRole("button", { name: "Run again" }).click();
  await expect(dialog.getByLabel("Days", { exact: true })).toBeFocused();
  await expect(dialog.getByText(/at most 731/)).toBeVisible();
  await dialog.getByLabel("Days", { exact: true }).fill("7");
  await dialog.getByRole("button", { name: "Run again" }).click();
  await expect(dialog.getByText(/^Spanish needs a language model/)).toBeVisible();
  await expect(dialog.getByLabel("Language")).toBeFocused();
  await dialog.getByLabel("Language").selectOption("en");
  await dialog.getByRole("button", { name: "Run again" }).click();
  await expect(dialog).toBeHidden();

  await expect.poll(async () => (await batchOf(visitor, id)).status, { timeout: 40_000 }).toBe("succeeded");
  const { items } = await (await visitor.get(`/api/v1/batches/${id}/rows`)).json();
  const calendar = async (at: number) =>
    (await visitor.get(`/api/v1/calendars/${items[at].calendarId}`)).json() as Promise<{
      days: number;
      channels: string[];
    }>;
  expect(await calendar(LAST - 1)).toMatchObject({ days: 7, channels: ["facebook"] });
  expect(await calendar(0)).toMatchObject({ days: 366, channels: ["instagram"] });
  const business = await (await visitor.get(`/api/v1/businesses/${items[LAST - 1].businessId}`)).json();
  expect(business.language).toBe("en");
});
