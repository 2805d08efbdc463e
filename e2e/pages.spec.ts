import { expect, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { openCalendar } from "./support/first-run";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

for (const path of [
  "/",
  "/start",
  "/start?line=Harbor+Bakery%2C+Portland",
  "/sample",
  "/sign-in",
  "/sign-up",
  "/nowhere",
  "/s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
]) {
  test(`${path} passes axe in light and dark`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (path.includes("line=")) await expect(page.getByRole("button", { name: "Write my calendar" })).toBeVisible();
    await expectAccessible(page, path);
  });
}

test("the calendar's views and dialogs pass axe in light and dark", async ({ page }) => {
  // Ten passes of axe over a full grid.
  test.slow();
  await openCalendar(page);
  for (const view of ["Week", "List", "Month"]) {
    await page.getByRole("button", { name: view, exact: true }).click();
    await expect(page.locator("[data-post]").first()).toBeVisible();
    await expectAccessible(page, view);
  }
  for (const [button, title] of [
    ["Export", "Export"],
    ["Save and share", "Save and share"],
  ] as const) {
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect(page.getByRole("dialog", { name: title })).toBeVisible();
    await expectAccessible(page, title);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
});

test("the theme follows the system until it is chosen, and the choice is remembered before the first paint", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.getByRole("button", { name: "Use the dark theme" }).click();
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toContain("dark");
});

test("no page of the first run reports an error in the console or breaks the content policy", async ({ page }) => {
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  for (const path of ["/", "/sample", "/start?line=Harbor+Bakery%2C+Portland", "/sign-in", "/sign-up"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
  }
  await openCalendar(page);
  await page.locator("[data-post]").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(problems).toEqual([]);
});

test("the landing page runs without React: its line is watched and its theme turned all the same", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  const html = await (await page.request.get("/")).text();
  expect(html).not.toMatch(/src="\/_next\/|__next_f|as="script"/);
  await page.goto("/");
  await page.getByRole("button", { name: "Use the dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.getByRole("button", { name: "Use the light theme" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const line = page.getByLabel("Your business and its town", { exact: true }).first();
  await line.fill(`Harbor Bakery ${"x".repeat(400)}`);
  await expect(page.getByRole("alert")).toContainText("That is 414 characters.");
  await expect(line).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Plan my month" }).first().click();
  await expect(page).toHaveURL((url) => url.pathname === "/");
  await line.fill("Harbor Bakery, Portland");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByRole("button", { name: "Plan my month" }).first().click();
  await page.waitForURL("**/start?line=**");
});

test("a kept page is answered before Next, which would not say how long what it compresses is", async ({ request }) => {
  const ask = async () => (await request.get("/", { headers: { "accept-encoding": "gzip" } })).headers();
  await expect.poll(async () => Number((await ask())["content-length"])).toBeGreaterThan(1000);
  const { "content-encoding": encoding, "x-nextjs-cache": cache } = await ask();
  expect([encoding, cache]).toEqual(["gzip", "HIT"]);
});
