import { expect, test } from "@playwright/test";
import { newAddress, newEmail, PASSWORD } from "./support/account";
import { expectAccessible, expectNoSidewaysScroll } from "./support/expect-accessible";
import { chipOf, planAsGuest, postsOf } from "./support/first-run";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() }, viewport: { width: 390, height: 844 } });

test("on a phone the calendar is an agenda list, the editor fills the screen and Back closes it", async ({ page }) => {
  const id = await planAsGuest(page, "Harbor Bakery, Portland");
  const posts = await postsOf(page.request, id);
  const post = posts[0];
  if (!post) throw new Error("no post");
  await expect(page.getByRole("grid")).toHaveCount(0);
  await expect(page.locator("[data-post]")).toHaveCount(posts.length);
  await expectAccessible(page, "the agenda");
  await expectNoSidewaysScroll(page, "the agenda");

  await chipOf(page, post).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet).toBeVisible();
  await expect.poll(async () => (await sheet.boundingBox())?.width).toBe(390);
  await expectAccessible(page, "the editor on a phone");
  await expectNoSidewaysScroll(page, "the editor on a phone");
  await page.getByLabel("Caption", { exact: true }).fill("Typed with a thumb");
  await expect(sheet.getByText("Saved", { exact: true })).toBeVisible();
  await page.goBack();
  await expect(sheet).toHaveCount(0);
  await expect(chipOf(page, post)).toContainText("Typed with a thumb");
});

test("on a phone a shared calendar opens as a list, complete, with nothing sticking out", async ({ page, browser }) => {
  await planAsGuest(page, "Harbor Bakery, Portland");
  await page.getByRole("button", { name: "Save and share" }).click();
  await page.getByLabel("E-mail", { exact: true }).fill(newEmail());
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("dialog").getByRole("button", { name: "Save and share" }).click();
  const path = new URL(await page.getByLabel("Share link", { exact: true }).inputValue()).pathname;
  const stranger = await browser.newContext({
    viewport: { width: 390, height: 844 },
    storageState: { cookies: [], origins: [] },
  });
  const shared = await stranger.newPage();
  await shared.goto(path);
  await expect(shared.getByRole("table")).toHaveCount(0);
  expect(await shared.getByRole("article").count()).toBeGreaterThan(19);
  await expectAccessible(shared, "a shared calendar on a phone");
  await expectNoSidewaysScroll(shared, "a shared calendar on a phone");
  await stranger.close();
});

for (const path of ["/", "/start?line=Harbor+Bakery%2C+Portland", "/sample", "/sign-in", "/sign-up", "/nowhere"]) {
  test(`${path} fits a phone and 320 px`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("main")).toBeVisible();
    if (path.startsWith("/start")) await expect(page.getByRole("button", { name: "Write my calendar" })).toBeVisible();
    await expectAccessible(page, path);
    await expectNoSidewaysScroll(page, path);
  });
}
