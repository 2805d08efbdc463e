import { expect, type Locator, type Page, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { newShare, reviewsOf } from "./support/share";

// What a visitor's browser does with what they say, in the cases that are not the smooth one.
test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const news = (page: Page) => page.locator('[data-part="news"]');
const button = (card: Locator, name: string) => card.getByRole("button", { name });

/** A visitor who was asked for their name before. */
async function openAsAna(page: Page, path: string) {
  await page.addInitScript(() => localStorage.setItem("bella-reviewer", "Ana"));
  await page.goto(path);
}

test("focus goes to what took the place of the control that was used, and what happened is read aloud", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  await openAsAna(page, path);
  const card = page.locator(`[id="${first.id}"]`);
  await button(card, "Approve").focus();
  await page.keyboard.press("Enter");
  await expect(button(card, "Undo")).toBeFocused();
  await expect(news(page)).toHaveText("You approved this post. You can undo it for a minute.");
  await expect(card.getByText("Ana approved · just now")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(button(card, "Approve")).toBeFocused();
  await expect(news(page)).toHaveText("Your approval is taken back.");
  await expect(page.getByText(`0 of ${posts.length} approved`)).toBeVisible();
  for (const [name, field] of [
    ["Request a change", "What should change?"],
    ["Comment", "Your comment"],
  ] as const) {
    await button(card, name).focus();
    await page.keyboard.press("Enter");
    await expect(card.getByRole("textbox", { name: field })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(button(card, name)).toBeFocused();
  }
  await button(card, "Comment").press("Enter");
  await page.keyboard.type("Lovely.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(button(card, "Undo")).toBeFocused();
  await expectAccessible(page, "a comment that was just sent");
});

test("a post that was edited meanwhile shows its new words in place, and what was typed is kept", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, calendar, path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  await openAsAna(page, path);
  const card = page.locator(`[id="${first.id}"]`);
  const edit = (caption: string) => owner.patch(`/api/v1/posts/${first.id}`, { data: { caption } });
  await edit("Rye at seven.");
  await button(card, "Approve").click();
  await expect(card.getByText("Rye at seven.")).toBeVisible();
  await expect(card.getByText("so it is not approved. It is shown here as it is now")).toBeVisible();
  await expect(button(card, "Approve")).toBeFocused();
  await expect(page.getByText(`0 of ${posts.length} approved`)).toBeVisible();
  await expect(card.getByText("Not approved yet")).toBeVisible();
  await expectAccessible(page, "a post that was edited meanwhile");
  await edit("Rye at eight.");
  await button(card, "Request a change").click();
  await card.getByRole("textbox").fill("Say seven.");
  await button(card, "Send the request").click();
  await expect(card.getByText("Rye at eight.")).toBeVisible();
  await expect(card.getByRole("textbox")).toHaveValue("Say seven.");
  await expect(card.getByText("what you wrote is kept")).toBeVisible();
  expect(await reviewsOf(owner, calendar.id)).toEqual([]);
  await button(card, "Send the request").click();
  await expect(card.getByText("Change requested")).toBeVisible();
  await expect.poll(async () => (await reviewsOf(owner, calendar.id)).length).toBe(1);
  await page.reload();
  await expect(card.getByText("Say seven.")).toBeVisible();
});

/** Lets the server's answers wait; `answer` lets them go on, or makes them what it is given. */
async function holdReviews(page: Page) {
  let answer: (problem?: { status: number; code: string }) => void = () => undefined;
  const answered = new Promise<Parameters<typeof answer>[0]>((resolve) => {
    answer = resolve;
  });
  await page.route("**/api/v1/shares/*/reviews", async (route) => {
    const problem = await answered;
    if (!problem) return route.continue();
    return route.fulfill({ status: problem.status, json: { code: problem.code, title: problem.code } });
  });
  return (problem?: { status: number; code: string }) => answer(problem);
}

test("what is said shows at once everywhere, and goes back with a clear sentence when it is refused", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, calendar, path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  const all = posts.length;
  const card = page.locator(`[id="${first.id}"]`);
  const inMonth = page.locator(`a[href="#${first.id}"]`);
  await openAsAna(page, path);
  const answer = await holdReviews(page);
  await button(card, "Approve").click();
  await expect(page.getByText(`1 of ${all} approved`)).toBeVisible();
  await expect(card.getByText("Approved", { exact: true })).toBeVisible();
  await expect(inMonth).toHaveAttribute("aria-label", /, approved, /);
  answer({ status: 503, code: "unavailable" });
  await expect(card.getByRole("alert")).toContainText("nothing was sent. Try again in a minute.");
  await expect(page.getByText(`0 of ${all} approved`)).toBeVisible();
  await expect(card.getByText("Not approved yet")).toBeVisible();
  await expect(inMonth).toHaveAttribute("aria-label", /, not approved yet, /);
  await expect(card.getByText("just now")).toHaveCount(0);
  await expect(button(card, "Approve")).toBeFocused();

  for (const [name, action, status] of [
    ["Request a change", "Send the request", "Change requested"],
    ["Comment", "Send the comment", "Not approved yet"],
  ] as const) {
    await page.unrouteAll({ behavior: "ignoreErrors" });
    const refuse = await holdReviews(page);
    await button(card, name).click();
    await card.getByRole("textbox").fill("Shorter, please.");
    await button(card, action).click();
    await expect(card.getByText(status)).toBeVisible();
    await expect(card.getByRole("listitem").filter({ hasText: "Shorter, please." })).toBeVisible();
    refuse({ status: 429, code: "rate_limited" });
    await expect(card.getByRole("alert")).toContainText("Try again in a minute.");
    await expect(card.getByRole("textbox")).toHaveValue("Shorter, please.");
    await expect(card.getByText("Not approved yet")).toBeVisible();
    await expect(card.getByRole("listitem")).toHaveCount(0);
    await button(card, "Cancel").click();
  }
  expect(await reviewsOf(owner, calendar.id)).toEqual([]);
});

test("an undo that cannot reach the server brings back what was said", async ({ page, playwright, baseURL }) => {
  const { path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  await openAsAna(page, path);
  const card = page.locator(`[id="${first.id}"]`);
  await button(card, "Approve").click();
  await expect(page.getByText(`1 of ${posts.length} approved`)).toBeVisible();
  await page.route("**/api/v1/shares/*/reviews/*", (route) => route.abort());
  await button(card, "Undo").click();
  await expect(card.getByRole("alert")).toContainText("Bella cannot be reached");
  await expect(page.getByText(`1 of ${posts.length} approved`)).toBeVisible();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await button(card, "Undo").click();
  await expect(page.getByText(`0 of ${posts.length} approved`)).toBeVisible();
  await page.reload();
  await expect(page.getByText(`0 of ${posts.length} approved`)).toBeVisible();
});

test("what is undone before it arrived leaves nothing when it is refused, and a failed undo takes no typed words away", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  await openAsAna(page, path);
  const card = page.locator(`[id="${first.id}"]`);
  const answer = await holdReviews(page);
  await button(card, "Approve").click();
  await button(card, "Undo").click();
  const refused = page.waitForResponse((response) => response.status() === 503);
  answer({ status: 503, code: "unavailable" });
  await refused;
  await expect(page.getByText(`0 of ${posts.length} approved`)).toBeVisible();
  await expect(button(card, "Approve")).toBeVisible();
  await expect(card.getByText("just now")).toHaveCount(0);

  await page.unrouteAll({ behavior: "ignoreErrors" });
  await button(card, "Approve").click();
  let fail: () => void = () => undefined;
  const failed = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await page.route("**/api/v1/shares/*/reviews/*", async (route) => {
    await failed;
    await route.abort();
  });
  await expect.poll(async () => (await (await page.request.get(path)).text()).includes("1</span> of")).toBe(true);
  await button(card, "Undo").click();
  await button(card, "Comment").click();
  await card.getByRole("textbox").fill("Half a thought");
  fail();
  await expect(card.getByRole("alert")).toContainText("Bella cannot be reached");
  await expect(card.getByRole("textbox")).toHaveValue("Half a thought");
  await expect(page.getByText(`1 of ${posts.length} approved`)).toBeVisible();
});

test("a name that is refused is asked for again, and only one that was taken is remembered", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { path, first } = await newShare(playwright, baseURL, { access: "approve" });
  await page.goto(path);
  const card = page.locator(`[id="${first.id}"]`);
  await button(card, "Approve").click();
  await card.getByRole("textbox", { name: "Your name" }).fill("A\u0007na");
  await button(card, "Approve").click();
  await expect(card.getByRole("alert")).toContainText("name");
  await card.getByRole("textbox", { name: "Your name" }).fill("Ana");
  await button(card, "Approve").click();
  await expect(card.getByText("You approved this post.")).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("bella-reviewer"))).toBe("Ana");
});

test("what is refused after the minute goes back as well", async ({ page, playwright, baseURL }) => {
  const { path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  await page.clock.install();
  await openAsAna(page, path);
  const card = page.locator(`[id="${first.id}"]`);
  const answer = await holdReviews(page);
  await button(card, "Approve").click();
  await page.clock.fastForward(61_000);
  answer({ status: 503, code: "unavailable" });
  await expect(card.getByRole("alert")).toContainText("nothing was sent");
  await expect(page.getByText(`0 of ${posts.length} approved`)).toBeVisible();
  await expect(button(card, "Approve")).toBeVisible();
});

test("a key that is held down says one thing, and going back shows what was said", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, calendar, path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  await openAsAna(page, path);
  const card = page.locator(`[id="${first.id}"]`);
  await button(card, "Approve").focus();
  for (let i = 0; i < 4; i++) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(button(card, "Undo")).toBeFocused();
  await expect.poll(async () => (await reviewsOf(owner, calendar.id)).length).toBe(1);
  await page.goto("/");
  await page.goBack();
  await expect(page.getByText(`1 of ${posts.length} approved`)).toBeVisible();
  await expect(card.getByText("Ana approved")).toBeVisible();
});

test("a copy whose post has changed since takes comments, and a request typed too late becomes one", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, calendar, path, first, posts } = await newShare(playwright, baseURL, {
    access: "approve",
    mode: "frozen",
  });
  const [, second, third] = posts;
  await owner.patch(`/api/v1/posts/${first.id}`, { data: { caption: "Other words." } });
  await owner.delete(`/api/v1/posts/${third?.id}`);
  await openAsAna(page, path);
  const [changed, later, removed] = [first, second, third].map((post) => page.locator(`[id="${post?.id}"]`));
  if (!changed || !later || !removed) throw new Error("the week has fewer than three posts");
  await expect(changed.getByText("was changed after this copy was made")).toBeVisible();
  await expect(changed.getByRole("button")).toHaveText(["Comment"]);
  await expect(removed.getByText("was taken out of the calendar")).toBeVisible();
  await expect(removed.getByRole("button")).toHaveCount(0);
  await button(changed, "Comment").click();
  await changed.getByRole("textbox").fill("I liked the old one.");
  await button(changed, "Send the comment").click();
  await expect(changed.getByText("Your comment is sent.")).toBeVisible();

  await owner.patch(`/api/v1/posts/${second?.id}`, { data: { caption: "Other words too." } });
  await button(later, "Request a change").click();
  await later.getByRole("textbox").fill("Say the price.");
  await button(later, "Send the request").click();
  await expect(later.getByRole("alert")).toContainText("changed after this copy was made");
  await expect(later.getByRole("textbox", { name: "Your comment" })).toHaveValue("Say the price.");
  await button(later, "Send the comment").click();
  await expect(later.getByText("Your comment is sent.")).toBeVisible();
  await expect
    .poll(async () => (await reviewsOf(owner, calendar.id)).map(({ comment }) => comment))
    .toEqual(["Say the price.", "I liked the old one."]);
});

test("behind a password the page answers like any other, and tells when the password was changed meanwhile", async ({
  page,
  playwright,
  baseURL,
}) => {
  const password = "rye & salt";
  const { owner, link, path, first, posts } = await newShare(playwright, baseURL, { access: "approve", password });
  await openAsAna(page, path);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Open the calendar" }).click();
  const card = page.locator(`[id="${first.id}"]`);
  await button(card, "Approve").click();
  await expect(page.getByText(`1 of ${posts.length} approved`)).toBeVisible();
  await button(card, "Undo").click();
  await expect(news(page)).toHaveText("Your approval is taken back.");
  await owner.patch(`/api/v1/posts/${first.id}`, { data: { caption: "Rye at seven." } });
  await button(card, "Approve").click();
  await expect(card.getByText("Rye at seven.")).toBeVisible();
  await owner.patch(`/api/v1/share-links/${link.id}`, { data: { password: "another one" } });
  await button(card, "Comment").click();
  await card.getByRole("textbox").fill("Lovely.");
  await button(card, "Send the comment").click();
  await expect(card.getByRole("alert")).toContainText("The link has a new password");
  await expect(card.getByRole("textbox")).toHaveValue("Lovely.");
});
