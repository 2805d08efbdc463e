import { expect, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { chipOf, openCalendar, postsOf } from "./support/first-run";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() }, viewport: { width: 1360, height: 1000 } });

test("every part of a post is saved by itself and comes back from the history", async ({ page }) => {
  const { id, posts } = await openCalendar(page);
  const post = posts.find(({ channel }) => channel === "instagram") ?? posts[0];
  if (!post) throw new Error("no post");
  await chipOf(page, post).click();
  await expectAccessible(page, "the editor");
  await page.getByLabel("Caption", { exact: true }).fill("Words of a person");
  await page.getByLabel("Hashtags", { exact: true }).fill("#sourdough, crust");
  await page.getByLabel("Link", { exact: true }).fill("https://example.com/bread");
  await page.getByLabel("Image idea", { exact: true }).fill("A loaf on a board");
  await page.getByLabel("Time", { exact: true }).fill("07:05");
  await expect(page.getByRole("dialog").getByText("Saved", { exact: true })).toBeVisible();
  await expect(async () => {
    const stored = (await postsOf(page.request, id)).find((other) => other.id === post.id);
    expect(stored).toMatchObject({
      caption: "Words of a person",
      hashtags: ["sourdough", "crust"],
      link: "https://example.com/bread",
      imageIdea: "A loaf on a board",
      localTime: "07:05",
      writtenBy: { writer: "person" },
    });
  }).toPass();
  await expect(page.getByRole("figure", { name: /Preview/ })).toContainText("#sourdough #crust");

  await page.getByRole("tab", { name: "History" }).click();
  const oldest = page.getByRole("listitem").filter({ hasText: "Version 1" });
  await expect(oldest).toContainText(post.caption.slice(0, 20));
  await expectAccessible(page, "the history");
  await oldest.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByLabel("Caption", { exact: true })).toHaveValue(post.caption);
});

test("a caption over the channel's limit says so at the field and the last version that fits is kept", async ({
  page,
}) => {
  const { id, posts } = await openCalendar(page);
  const post = posts.find(({ channel }) => channel === "instagram");
  if (!post) throw new Error("no Instagram post");
  await chipOf(page, post).click();
  await page.getByLabel("Caption", { exact: true }).fill("x".repeat(2201));
  await expect(page.getByRole("alert").filter({ hasText: "too many for Instagram" })).toBeVisible();
  await expect(page.getByRole("dialog").getByText("Not saved")).toBeVisible();
  await expect(page.getByLabel("Caption", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "a caption over its limit");
  const stored = (await postsOf(page.request, id)).find((other) => other.id === post.id);
  expect(stored?.caption).toBe(post.caption);
  await page.getByLabel("Caption", { exact: true }).fill("Short again");
  await expect(page.getByRole("dialog").getByText("Saved", { exact: true })).toBeVisible();
});

test("redo shows old and new side by side and changes nothing until it is kept", async ({ page }) => {
  const { id, posts } = await openCalendar(page);
  const post = posts[1];
  if (!post) throw new Error("no post");
  await chipOf(page, post).focus();
  await page.keyboard.press("r");
  await page.getByRole("button", { name: "Different angle" }).click();
  await page.getByRole("button", { name: "Write it again" }).click();
  const comparison = page.getByRole("region", { name: "Old and new version" });
  await expect(comparison.getByRole("article")).toHaveCount(2);
  await expectAccessible(page, "old and new");
  expect((await postsOf(page.request, id)).find((other) => other.id === post.id)?.revision).toBe(post.revision);
  await page.getByRole("button", { name: "Restore the old one" }).click();
  await expect(comparison).toHaveCount(0);
  await page.getByRole("button", { name: "Write it again" }).click();
  await page.getByRole("button", { name: "Keep the new one" }).click();
  await expect(async () => {
    const stored = (await postsOf(page.request, id)).find((other) => other.id === post.id);
    expect(stored?.caption).not.toBe(post.caption);
  }).toPass();
});

test("on a phone the new version is brought into view and focus stays on the button", async ({ page }) => {
  const { posts } = await openCalendar(page);
  const post = posts[1];
  if (!post) throw new Error("no post");
  await chipOf(page, post).focus();
  await page.keyboard.press("r");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Write it again" }).click();
  await expect(page.getByRole("heading", { name: "New", exact: true })).toBeInViewport();
  await expect(page.getByRole("button", { name: "Write another" })).toBeFocused();
});

test("someone else's change is not overwritten: reload or keep mine", async ({ page }) => {
  const { id, posts } = await openCalendar(page);
  const post = posts[0];
  if (!post) throw new Error("no post");
  await chipOf(page, post).click();
  await page.evaluate(
    ([path, revision]) =>
      fetch(`/api/v1/posts/${path}`, {
        method: "PATCH",
        headers: { "content-type": "application/json", "if-match": `"${revision}"` },
        body: JSON.stringify({ caption: "Theirs" }),
      }),
    [post.id, post.revision] as const,
  );
  await page.getByLabel("Caption", { exact: true }).fill("Mine");
  await expect(page.getByRole("alert").filter({ hasText: "Someone changed this first" })).toBeVisible();
  await expectAccessible(page, "a conflict");
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect(page.getByRole("dialog").getByText("Saved", { exact: true })).toBeVisible();
  expect((await postsOf(page.request, id)).find((other) => other.id === post.id)?.caption).toBe("Mine");
});

test("the keyboard alone walks the grid, opens, approves, moves and undoes", async ({ page }) => {
  const { id, posts } = await openCalendar(page);
  const post = posts[0];
  if (!post) throw new Error("no post");
  const stored = async () => (await postsOf(page.request, id)).find((other) => other.id === post.id);
  await expect(page.locator("[role=grid] [tabindex='0']")).toHaveCount(1);
  await chipOf(page, post).focus();
  await expect(chipOf(page, post)).toHaveAttribute("aria-label", /^\w+day \d+ September, \d+:\d\d [ap]m, .+, draft, /);

  // In one breath: the move must not trip over the approval that is still on its way.
  await page.keyboard.press("a");
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(async () => (await stored())?.localDate).not.toBe(post.localDate);
  expect((await stored())?.localTime, "the wall-clock time stays").toBe(post.localTime);
  await expect(chipOf(page, post)).toBeFocused();
  expect((await stored())?.status, "approved for another day").toBe("in_review");
  await expect(page.getByText(/^Moved to /)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await stored())?.localDate).toBe(post.localDate);
  expect((await stored())?.status).toBe("approved");
  await expect(page.getByText("Undone", { exact: true })).toBeVisible();

  await chipOf(page, post).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(chipOf(page, post)).toBeFocused();

  await page.keyboard.press("m");
  await page.getByLabel("Date", { exact: true }).fill("2026-09-29");
  await page.getByRole("button", { name: "Move", exact: true }).click();
  await expect.poll(async () => (await stored())?.localDate).toBe("2026-09-29");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.keyboard.press("2");
  await expect(page).toHaveURL(/view=week/);
  await page.keyboard.press("3");
  await expect(page).toHaveURL(/view=list/);
  await page.keyboard.press("1");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectAccessible(page, "the keys");
});

test("a chip is dragged to another day and keeps its time; Undo brings it back", async ({ page }) => {
  const { id, posts } = await openCalendar(page);
  const post = posts[0];
  if (!post) throw new Error("no post");
  const date = "2026-09-16";
  await expect(chipOf(page, post)).toHaveAttribute("draggable", "true");
  await chipOf(page, post).dragTo(page.locator(`[data-date="${date}"]`), { targetPosition: { x: 80, y: 8 } });
  const stored = async () => (await postsOf(page.request, id)).find((other) => other.id === post.id);
  await expect.poll(async () => (await stored())?.localDate).toBe(date);
  expect((await stored())?.localTime).toBe(post.localTime);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await stored())?.localDate).toBe(post.localDate);
});

test("a post is added on an empty day and deleted again, with Undo", async ({ page }) => {
  const { id, posts } = await openCalendar(page);
  const taken = new Set(posts.map(({ localDate }) => localDate));
  const empty =
    ["02", "03", "05", "06", "07", "09", "10"].map((day) => `2026-09-${day}`).find((date) => !taken.has(date)) ??
    "2026-09-02";
  await page.locator(`[role=gridcell][data-date="${empty}"]`).click({ position: { x: 90, y: 100 } });
  await expectAccessible(page, "adding a post");
  await page.getByLabel("Caption", { exact: true }).fill("Closed for the family day");
  await page.getByRole("button", { name: "Add the post" }).click();
  await expect(page.getByRole("dialog").getByLabel("Hashtags")).toBeVisible();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Post deleted")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  const chip = page.locator("[data-post]").filter({ hasText: "Closed for the family day" });
  await expect(chip).toBeVisible();
  await chip.click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(chip).toHaveCount(0);
  await expect.poll(async () => (await postsOf(page.request, id)).length, { timeout: 15_000 }).toBe(posts.length);
});

test("filters live in the address and an empty result says how to get out", async ({ page }) => {
  const { posts } = await openCalendar(page);
  await page.getByRole("button", { name: "Filter posts" }).click();
  await page.getByLabel("Channel", { exact: true }).selectOption("facebook");
  await expect(page).toHaveURL(/channel=facebook/);
  await expect(page.locator("[data-post]").first()).toBeVisible();
  const count = posts.filter(({ channel }) => channel === "facebook").length;
  await expect(page.getByText(`${count} of ${posts.length} shown`)).toBeVisible();
  await page.reload();
  await expect(page.getByText(`${count} of ${posts.length} shown`)).toBeVisible();
  await page.getByLabel("Search in posts", { exact: true }).fill("zzzz no such word");
  await expect(page.getByText("No post passes the filters")).toBeVisible();
  await expectAccessible(page, "nothing passes the filters");
  await page.getByRole("button", { name: "Show every post" }).click();
  await expect(page.locator("[data-post]").first()).toBeVisible();
});
