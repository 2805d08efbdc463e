import { expect, type Page, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { expectWritten, openCalendar, postsOf } from "./support/first-run";

// One post a week leaves quiet days; the month lies ahead of any clock.
const AHEAD = { startDate: "2031-09-01", days: 28, channels: [{ channel: "instagram", postsPerWeek: 1 }] };

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const more = async (page: Page, entry: string) => {
  await page.getByRole("button", { name: "More for this calendar" }).click();
  await page.getByRole("menuitem", { name: entry }).click();
};

test("an owner fills the quiet days, adds a week and has another written again", async ({ page }) => {
  const { id, posts } = await openCalendar(page, AHEAD);
  await page.getByRole("button", { name: /^Fill \d+ quiet days?$/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("checkbox").first()).toBeChecked();
  await expectAccessible(page, "quiet days");
  await dialog.getByRole("checkbox").first().uncheck();
  const chosen = (await dialog.getByRole("checkbox").count()) - 1;
  await dialog.getByRole("button", { name: `Write ${chosen} post` }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await postsOf(page.request, id)).length).toBe(posts.length + chosen);
  const filled = await expectWritten(page.request, id);
  expect(filled.plannedCount).toBe(filled.postCount);

  await more(page, "Add days after the end");
  await expectAccessible(page, "adding days");
  await page.getByLabel("Days", { exact: true }).fill("900");
  await expect(page.getByText("Give a whole number of days from 1 to 703.")).toBeVisible();
  await page.getByRole("button", { name: "7 days", exact: true }).click();
  await page.getByRole("button", { name: "Add and write" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await expectWritten(page.request, id)).toMatchObject({ days: 35, endDate: "2031-10-05" });

  const week = (await postsOf(page.request, id)).filter(({ localDate }) => localDate <= "2031-09-07");
  await more(page, "Write days again");
  await page.getByLabel("First day", { exact: true }).fill("2031-09-01");
  await page.getByLabel("Last day", { exact: true }).fill("2031-09-07");
  await expect(page.getByText(`${week.length} post${week.length === 1 ? "" : "s"} will be replaced.`)).toBeVisible();
  await expectAccessible(page, "writing days again");
  await page.getByRole("button", { name: "Write again" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expectWritten(page.request, id);
  const after = await postsOf(page.request, id);
  expect(after.filter(({ localDate }) => localDate <= "2031-09-07")).toHaveLength(1);
  expect(after.some((post) => week.some((old) => old.id === post.id))).toBe(false);
  expect(new Set(after.map(({ topic }) => topic.id)).size).toBe(after.length);
});

test("an owner keeps a day free of posts, and its post is gone", async ({ page }) => {
  const { id, posts } = await openCalendar(page, AHEAD);
  const [post] = posts;
  if (!post) throw new Error("a calendar without a post");
  await more(page, "Days to keep free");
  await page.getByRole("button", { name: "Add a day" }).click();
  await page.getByLabel("Day 1", { exact: true }).fill("2031-12-24");
  await expect(page.getByText("Outside this calendar (September 1 – 28).")).toBeVisible();
  await page.getByLabel("Day 1", { exact: true }).fill(post.localDate);
  await expect(page.getByText("1 post will be deleted.")).toBeVisible();
  await expectAccessible(page, "days to keep free");
  await page.getByRole("button", { name: "Save days" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText("Kept free")).toBeVisible();
  expect((await postsOf(page.request, id)).map(({ localDate }) => localDate)).not.toContain(post.localDate);
});

test("a dismissed notice hands the focus to the next, and the last one to the calendar's title", async ({ page }) => {
  const blackoutDates = [1, 2, 3, 4, 5, 6, 7].map((day) => `2031-09-0${day}`);
  await openCalendar(page, { ...AHEAD, blackoutDates });
  const dismiss = page.getByRole("main").getByRole("button", { name: "Dismiss" });
  await expect(dismiss).toHaveCount(2);
  await dismiss.first().click();
  await expect(page.locator("main :focus").getByRole("button", { name: "Dismiss" })).toBeVisible();
  await dismiss.click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByText("Kept free")).toHaveCount(7);
});
