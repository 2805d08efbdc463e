import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { chooseFile, openImporter, ready } from "./support/importer";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() }, viewport: { width: 1360, height: 1000 } });

const listOf = (name: string) =>
  Buffer.from(`Name,Trade,Town,Country\n${name},bakery,Leeds,GB\n${name} 2,cafe,York,GB\n`);
/** A column whose name says nothing: what is chosen for it is remembered, with a request. */
const UNNAMED = (name: string) =>
  Buffer.from(`Name,Trade,Town,Country,Mark\n${name},bakery,Leeds,GB,a1\n${name} 2,cafe,York,GB,a2\n`);

const startButton = (page: Page) => page.getByRole("button", { name: "Start 2 calendars" });
const batchesOf = async (page: Page) => (await (await page.request.get("/api/v1/batches")).json()).items;

/** Holds what is asked for; what is let go is answered, what was given up never reaches the server. */
async function hold(page: Page, url: (address: URL) => boolean, times?: number) {
  let free = () => {};
  const gate = new Promise<void>((resolve) => {
    free = resolve;
  });
  let seen = () => {};
  const asked = new Promise<void>((resolve) => {
    seen = resolve;
  });
  await page.route(
    url,
    async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      seen();
      await gate;
      // Given up meanwhile.
      await route.continue().catch(() => undefined);
    },
    times === undefined ? {} : { times },
  );
  return { free, asked };
}
const isDryRun = ({ pathname, search }: URL) => pathname === "/api/v1/batches" && search.includes("dryRun");
const isOrder = ({ pathname, search }: URL) => pathname === "/api/v1/batches" && search === "";

async function openStart(page: Page, name: string) {
  await openImporter(page);
  await chooseFile(page, `${name}.csv`, listOf(name));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(ready(page, 2)).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(startButton(page)).toBeEnabled();
}

async function startOver(page: Page) {
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Start over" }).click();
}

async function goOffline(page: Page, context: BrowserContext, isOffline: boolean) {
  await context.setOffline(isOffline);
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(!isOffline);
}

test("the answer to a list that was given up leaves the next list alone", async ({ page }) => {
  await openImporter(page);
  await chooseFile(page, "old.csv", UNNAMED("Old"));
  await page.getByRole("combobox", { name: "Mark is" }).selectOption("External ID");
  const held = await hold(page, isDryRun, 1);
  const answered = page.waitForResponse((response) => response.request().postData()?.includes("Old 2") ?? false);
  await page.getByRole("button", { name: "Continue" }).click();
  await held.asked;
  await startOver(page);
  await chooseFile(page, "new.csv", listOf("New"));
  await expect(page.getByText("New 2")).toBeVisible();
  held.free();
  await (await answered).finished();
  await expect(page.getByRole("listitem").filter({ hasText: "Match columns" })).toHaveAttribute("aria-current", "step");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("gridcell", { name: "New 2" })).toBeVisible();
  await expect(page.getByRole("gridcell", { name: "Old 2" })).toHaveCount(0);
});

test("without a connection Start says at once that nothing was started, and nothing is sent later", async ({
  page,
  context,
}) => {
  await openStart(page, "Harbor");
  await goOffline(page, context, true);
  await startButton(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "Not started: you are offline" })).toBeVisible();
  await page.getByRole("button", { name: "Fix rows" }).click();
  await expect(page.getByRole("gridcell", { name: "Harbor 2" })).toBeVisible();
  await goOffline(page, context, false);
  await page.getByRole("gridcell", { name: "Harbor 2" }).dblclick();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Harbor Books");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("gridcell", { name: "Harbor Books" })).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(startButton(page)).toBeEnabled();
  expect(await batchesOf(page)).toHaveLength(0);
  await startButton(page).click();
  await page.waitForURL(/\/batches\/bat_/);
  await expect(page.getByText("Harbor Books").first()).toBeVisible();
  expect(await batchesOf(page)).toHaveLength(1);
});

test("what a phone's Start has to say comes into view", async ({ page, context }) => {
  await openStart(page, "Harbor");
  await page.setViewportSize({ width: 390, height: 844 });
  await goOffline(page, context, true);
  await startButton(page).filter({ visible: true }).click();
  const problem = page.getByRole("alert").filter({ hasText: "Not started: you are offline" });
  await expect(problem.getByRole("button", { name: "Try again" })).toBeInViewport({ ratio: 1 });
});

test("without a connection columns and samples say so at once", async ({ page, context }) => {
  await openImporter(page);
  await chooseFile(page, "list.csv", listOf("Harbor"));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(ready(page, 2)).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await goOffline(page, context, true);
  await page.getByRole("button", { name: "Write three samples first" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The samples could not be written" })).toContainText(
    "Bella cannot be reached",
  );
  await page.getByRole("button", { name: "Match columns" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Not checked yet: you are offline").or(ready(page, 2)).first()).toBeVisible();
});

test("while an order is out its rows and options stay as they were sent, and it leads to its batch", async ({
  page,
}) => {
  await openStart(page, "Harbor");
  const held = await hold(page, isOrder);
  await startButton(page).click();
  await held.asked;
  await expect(page.getByRole("button", { name: "Fix rows" })).toBeDisabled();
  await expect(page.getByLabel("Days", { exact: true })).not.toBeFocused();
  expect(await page.getByLabel("Days", { exact: true }).evaluate((field) => field.closest("[inert]") !== null)).toBe(
    true,
  );
  await page.goBack();
  await expect(page.getByRole("listitem").filter({ hasText: "Estimate and start" })).toHaveAttribute(
    "aria-current",
    "step",
  );
  held.free();
  await page.waitForURL(/\/batches\/bat_/);
});

test("an order that is given up before it was sent is not run", async ({ page }) => {
  await openStart(page, "Old");
  const held = await hold(page, isOrder);
  await startButton(page).click();
  await held.asked;
  await startOver(page);
  await expect(page.getByText("was given up")).toBeVisible();
  held.free();
  await chooseFile(page, "New.csv", listOf("New"));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("gridcell", { name: "New 2" })).toBeVisible();
  expect(await batchesOf(page)).toHaveLength(0);
});

test("a long list says that it is sent and checked, and how many rows there are", async ({ page }) => {
  await openImporter(page);
  const lines = Array.from({ length: 1200 }, (_, row) => `Shop ${row},bakery,Leeds,GB,${"x".repeat(3000)}`);
  await chooseFile(page, "long.csv", Buffer.from(["Name,Trade,Town,Country,Services", ...lines].join("\n")));
  await expect(page.getByRole("button", { name: "Continue" })).toBeVisible();
  const checked = await hold(page, isDryRun);
  let free = () => {};
  const gate = new Promise<void>((resolve) => {
    free = resolve;
  });
  await page.route("**/api/v1/uploads/**", async (route) => {
    await gate;
    await route.continue();
  });
  await page.getByRole("button", { name: "Continue" }).click();
  const status = page.getByRole("status");
  await expect(status.filter({ hasText: "Sending 1,200 rows" })).toBeVisible();
  await expect(page.getByRole("progressbar")).toBeVisible();
  free();
  await expect(status.filter({ hasText: "Checking 1,200 rows" })).toBeVisible();
  checked.free();
});

/** The next order arrives, and its answer never comes back. Answers when it has arrived. */
async function loseAnswer(page: Page): Promise<() => Promise<void>> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(
    isOrder,
    async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      await route.fetch();
      arrive();
    },
    { times: 1 },
  );
  return () => arrived;
}

test("after a lost answer and a reload Start says that the order arrived, leads to its batch, and the list is done with", async ({
  page,
}) => {
  await openStart(page, "Harbor");
  const arrived = await loseAnswer(page);
  await startButton(page).click();
  await arrived();
  await page.reload();
  const note = page.getByRole("status").filter({ hasText: "This list is started" });
  await expect(note).toContainText("only the answer was lost");
  // The rows are known as repetitions of the batch's own by now.
  await expect(page.getByRole("button", { name: /^Start \d+ calendars?$/ })).toBeDisabled();
  await note.getByRole("link", { name: "Open its batch" }).click();
  await page.waitForURL(/\/batches\/bat_/);
  await page.goto("/batches/new");
  await expect(page.getByText("Drop a list of businesses here")).toBeVisible();
  await expect(page.getByText("Harbor.csv")).toHaveCount(0);
  expect(await batchesOf(page)).toHaveLength(1);
});

test("a list that was changed after its order arrived says so, and becomes another batch when that is wished", async ({
  page,
}) => {
  await openStart(page, "Harbor");
  const arrived = await loseAnswer(page);
  await startButton(page).click();
  await arrived();
  await page.reload();
  await expect(page.getByText("This list is started")).toBeVisible();
  await page.getByRole("button", { name: "Fix rows" }).click();
  await page.getByRole("gridcell", { name: "Harbor 2" }).dblclick();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Harbor Books");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("What was changed since is not in that batch.")).toBeVisible();
  await page.getByRole("button", { name: "Start another batch" }).click();
  await page.getByRole("button", { name: "Start 1 calendar" }).click();
  await page.waitForURL(/\/batches\/bat_/);
  expect(await batchesOf(page)).toHaveLength(2);
});
