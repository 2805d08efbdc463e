import { expect, type Locator, type Page, test } from "@playwright/test";
import { BAKERY, newAccount, newAddress, newCalendar, PASSWORD } from "./support/account";
import { chooseFile, openImporter } from "./support/importer";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() }, viewport: { width: 1360, height: 1000 } });

/** Two presses before the page has drawn anything in between. */
const pressTwice = (button: Locator) =>
  button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });

/** Every such request that leaves the page. */
function listenTo(page: Page, path: RegExp) {
  const sent: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && path.test(new URL(request.url()).pathname))
      sent.push(request.headers()["idempotency-key"]);
  });
  return sent;
}

test("links, approvals and samples that are ordered with a double-click are made once", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { visitor, email } = await newAccount(playwright, baseURL);
  const rows = ["One", "Two"].map((name) => ({ business_name: name, niche: "bakery", city: "Leeds", country: "GB" }));
  const response = await visitor.post("/api/v1/batches", { data: { rows, options: { days: 7, writer: "builtin" } } });
  const { id } = await response.json();
  await page.goto(`/sign-in?callbackUrl=/batches/${id}`);
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();

  const approvals = listenTo(page, /\/approve$/);
  await page.getByRole("button", { name: "Approve all shown" }).click({ timeout: 40_000 });
  await pressTwice(page.getByRole("button", { name: "Approve", exact: true }));
  await expect(page.getByText(/posts of 2 calendars approved/)).toHaveCount(1);
  expect(approvals).toHaveLength(1);

  const links = listenTo(page, /\/share-links$/);
  await page.getByRole("button", { name: "Share all shown" }).click();
  const file = page.waitForEvent("download");
  await pressTwice(page.getByRole("button", { name: "Make the links" }));
  await file;
  expect(links).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  const { items } = await (await visitor.get(`/api/v1/batches/${id}/rows`)).json();
  const made = await (await visitor.get(`/api/v1/calendars/${items[0].calendarId}/share-links`)).json();
  expect(made.items).toHaveLength(1);
});

test("links whose answer was lost are the same links when they are ordered once more", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { visitor, email } = await newAccount(playwright, baseURL);
  const { id } = await newCalendar(visitor);
  await newCalendar(visitor, { business: { ...BAKERY, name: "Corner Cafe" } });
  await page.goto("/sign-in?callbackUrl=/calendars");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Share all shown" }).click();
  // The server makes the links, and the connection breaks before it can say so.
  await page.route(
    "**/api/v1/share-links",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.getByRole("button", { name: "Make the links" }).click();
  await expect(page.getByText("Bella cannot be reached")).toBeVisible();
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the links" }).click();
  await file;
  const made = await (await visitor.get(`/api/v1/calendars/${id}/share-links`)).json();
  expect(made.items).toHaveLength(1);
});

test("a calendar's link whose answer was lost is the same link when it is ordered once more, and another one afterwards", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { visitor, email } = await newAccount(playwright, baseURL);
  const { id } = await newCalendar(visitor);
  await page.goto(`/sign-in?callbackUrl=/calendars/${id}`);
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByLabel(/Ends|Expires/).selectOption({ index: 1 });
  await page.route(
    "**/share-links",
    async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  const countLinks = async () =>
    (await (await visitor.get(`/api/v1/calendars/${id}/share-links`)).json()).items.length as number;
  await page.getByRole("button", { name: "Create a link" }).click();
  await expect(page.getByText("Bella cannot be reached")).toBeVisible();
  await page.getByRole("button", { name: "Create a link" }).click();
  await expect(page.getByText("Your link is ready")).toBeVisible();
  expect(await countLinks()).toBe(1);
  await page.getByRole("button", { name: "Create another link" }).click();
  await expect.poll(countLinks).toBe(2);
});

test("samples are written, and paid for, once", async ({ page }) => {
  await openImporter(page);
  await chooseFile(page, "list.csv", Buffer.from("Name,Trade,Town,Country\nOne,bakery,Leeds,GB\nTwo,cafe,York,GB\n"));
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  const samples = listenTo(page, /\/samples$/);
  await pressTwice(page.getByRole("button", { name: "Write three samples first" }));
  await expect(page.getByRole("button", { name: "Write them again" })).toBeVisible({ timeout: 30_000 });
  expect(samples).toHaveLength(1);
});
