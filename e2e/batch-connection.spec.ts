import { expect, type Page, type Route, test } from "@playwright/test";
import { newAccount, newAddress, PASSWORD } from "./support/account";
import { expectAccessible, expectNoSidewaysScroll } from "./support/expect-accessible";
import { chooseFile, openImporter } from "./support/importer";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const RUNNING = {
  status: "running",
  counts: { total: 240, queued: 180, running: 4, succeeded: 56, failed: 0, cancelled: 0, invalid: 0 },
  rowsPerMinute: 1084,
  etaSeconds: 30,
  finishedAt: null,
};

/** Signs in and opens a batch. */
async function openBatch(page: Page, email: string, id: string) {
  await page.goto(`/sign-in?callbackUrl=/batches/${id}`);
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** A batch that seems to run for as long as the page is open. */
async function openRunning(page: Page, email: string, id: string) {
  await page.route(`**/api/v1/batches/${id}`, async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), ...RUNNING } });
  });
  await openBatch(page, email, id);
  await expect(page.getByRole("region", { name: "Progress" }).getByRole("paragraph")).toContainText("1,084 a minute");
}

async function newBatch(playwright: Parameters<typeof newAccount>[0], baseURL: string | undefined) {
  const { visitor, email } = await newAccount(playwright, baseURL);
  const rows = [{ business_name: "One", niche: "bakery", city: "Leeds", country: "GB" }];
  const answer = await visitor.post("/api/v1/batches", { data: { rows, options: { days: 7, writer: "builtin" } } });
  expect(answer.status(), await answer.text()).toBe(202);
  return { visitor, email, id: (await answer.json()).id as string };
}

test("figures of a batch that stand still for want of a connection say so, and come back by themselves", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { email, id } = await newBatch(playwright, baseURL);
  await openRunning(page, email, id);
  const progress = page.getByRole("region", { name: "Progress" });
  await page.route("**/api/v1/batches/**", (route) => route.abort());
  await expect(page.getByText(/^No connection: figures as of \d\d:\d\d$/)).toBeVisible();
  await expect(progress.getByRole("paragraph")).toContainText("56 of 240 done");
  await expect(progress.getByRole("paragraph")).not.toContainText("a minute");
  await expect(progress.getByRole("status")).toContainText("No connection: figures as of");
  await expectAccessible(page, "a batch without a connection");
  await expectNoSidewaysScroll(page, "a batch without a connection");
  await page.unroute("**/api/v1/batches/**");
  await expect(page.getByText(/^No connection/)).toHaveCount(0);
  await expect(progress.getByRole("status")).toContainText("56 of 240 done");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a pause that cannot be ordered says so, and is not carried out later", async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  const { email, id } = await newBatch(playwright, baseURL);
  await openRunning(page, email, id);
  const pauses: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/pause")) pauses.push(request.method());
  });
  await context.setOffline(true);
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(page.getByText("The batch was not paused")).toBeVisible();
  await context.setOffline(false);
  // What waited for the network would go out before the next look at the rows.
  await page.waitForResponse((response) => response.url().includes(`/batches/${id}/rows`) && response.ok());
  expect(pauses).toHaveLength(1);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("the list of batches keeps what it knows without a connection, and says that it is not up to date", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { email, id } = await newBatch(playwright, baseURL);
  await openRunning(page, email, id);
  await page.route("**/api/v1/batches?*", async (route) => {
    const response = await route.fetch();
    const { items, ...rest } = await response.json();
    await route.fulfill({ response, json: { ...rest, items: [{ ...items[0], ...RUNNING }] } });
  });
  await page.getByRole("link", { name: "Batches" }).first().click();
  await expect(page.getByRole("listitem").filter({ hasText: "56 of 240 done" })).toBeVisible();
  await page.route("**/api/v1/batches?*", (route) => route.abort());
  await expect(page.getByRole("status").filter({ hasText: "This list is not up to date" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: /56 of 240 done · as of \d\d:\d\d/ })).toBeVisible();
  await expect(page.getByText("a minute left")).toHaveCount(0);
  await page.unroute("**/api/v1/batches?*");
  await expect(page.getByText("This list is not up to date")).toHaveCount(0);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a batch that is deleted elsewhere while it is looked at says so as soon as anything is asked of it, and leads back", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { visitor, email, id } = await newBatch(playwright, baseURL);
  await openBatch(page, email, id);
  const approve = page.getByRole("button", { name: "Approve all shown" });
  await expect(approve).toBeVisible({ timeout: 40_000 });
  expect((await visitor.delete(`/api/v1/batches/${id}`)).status()).toBe(204);
  await approve.click();
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByRole("heading", { name: /was deleted$/ })).toBeVisible();
  await expect(page.getByText("Its businesses and calendars stay.")).toBeVisible();
  await expectAccessible(page, "a batch that was deleted");
  await page.getByRole("link", { name: "All batches" }).click();
  await page.waitForURL("/batches");
});

test("without a connection a list that is dropped is not called unreadable, stays at hand, and is read once it is back", async ({
  page,
  context,
}) => {
  await openImporter(page);
  await context.setOffline(true);
  await chooseFile(page, "list.csv", Buffer.from("Name,Trade,Town\nHarbor,bakery,Leeds\n"));
  const problem = page.getByRole("alert").filter({ hasText: "reader was not loaded" });
  await expect(problem).toContainText("Check the connection");
  await expect(page.getByText("cannot be used")).toHaveCount(0);
  await problem.getByRole("button", { name: "Try again" }).click();
  await expect(problem.getByRole("button", { name: "Try again" })).toBeEnabled();
  await context.setOffline(false);
  await problem.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("list.csv · 1 row")).toBeVisible();
});

test("a dialog whose code cannot be loaded says so, leaves the page as it is, and opens once it can be", async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  const { email, id } = await newBatch(playwright, baseURL);
  await openBatch(page, email, id);
  const progress = page.getByRole("region", { name: "Progress" }).getByRole("paragraph");
  await expect(progress).toContainText("1 of 1 done", { timeout: 40_000 });

  const openers = [
    page.getByRole("button", { name: /^Download/ }),
    page.getByRole("button", { name: /^Share/ }),
    page.getByRole("button", { name: /^Approve/ }),
    page.getByRole("button", { name: "Preview: One, row 2" }),
  ];
  for (const opener of openers) {
    await expect(opener).toBeEnabled();
    await context.setOffline(true);
    await opener.click();
    await expect(page.getByText("could not be loaded")).toBeVisible();
    await expect(progress).toContainText("1 of 1 done");
    await context.setOffline(false);
    await opener.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.reload();
  }
});
