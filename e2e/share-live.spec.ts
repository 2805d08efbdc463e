import { expect, type Locator, type Page, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { newShare, reviewsOf } from "./support/share";

// A shared page that stays open: the calendar changes under it, and what its visitor has begun to say stays.
test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const button = (card: Locator, name: string) => card.getByRole("button", { name });
const cardOf = (page: Page, post: { id: string } | undefined) => page.locator(`[id="${post?.id}"]`);
const dayOf = (card: Locator) => card.locator("xpath=ancestor::section[1]").getByRole("heading");

/** Away in another tab, and back again after a while. */
async function comeBack(page: Page): Promise<void> {
  await page.clock.fastForward(60_000);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

test("a post that was moved meanwhile stands under its new day, in the month too, and stays before its visitor's eyes", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  const last = posts.at(-1);
  await page.addInitScript(() => localStorage.setItem("bella-reviewer", "Ana"));
  await page.goto(path);
  const other = cardOf(page, last);
  await button(other, "Comment").click();
  await other.getByRole("textbox").fill("Half a thought");
  await owner.patch(`/api/v1/posts/${first.id}`, { data: { localDate: "2026-09-07" } });
  const card = cardOf(page, first);
  await button(card, "Request a change").click();
  await card.getByRole("textbox").fill("Earlier, please.");
  await button(card, "Send the request").click();
  await expect(card.getByText("what you wrote is kept")).toBeVisible();
  await expect(dayOf(card)).toContainText("7");
  await expect(card).toBeInViewport();
  await expect(card.getByRole("textbox")).toBeFocused();
  await expect(card.getByRole("textbox")).toHaveValue("Earlier, please.");
  await expect(other.getByRole("textbox")).toHaveValue("Half a thought");
  const cell = page.locator("td", { has: page.locator(`a[href="#${first.id}"]`) });
  await expect(cell).toContainText("7");
  await expect(page.locator(`a[href="#${first.id}"]`)).toHaveCount(1);
  const order = await page.getByRole("article").evaluateAll((cards) => cards.map(({ id }) => id));
  await expectAccessible(page, "a post that was moved meanwhile");
  await page.reload();
  expect(await page.getByRole("article").evaluateAll((cards) => cards.map(({ id }) => id))).toEqual(order);
});

test("whoever comes back to an open page finds it as it is now, and what they had begun", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, path, posts } = await newShare(playwright, baseURL, { access: "approve" });
  const [first, second, third] = posts;
  await page.clock.install();
  await page.addInitScript(() => localStorage.setItem("bella-reviewer", "Ana"));
  await page.goto(path);
  await button(cardOf(page, second), "Comment").click();
  await cardOf(page, second).getByRole("textbox").fill("Half a thought");
  const change = (post: typeof first, data: object) => owner.patch(`/api/v1/posts/${post?.id}`, { data });
  await change(first, { caption: "Rye at seven.", localDate: "2026-09-06" });
  await change(second, { caption: "Rye at nine." });
  await change(third, { status: "approved" });
  await comeBack(page);
  await expect(cardOf(page, first).getByText("Rye at seven.")).toBeVisible();
  await expect(dayOf(cardOf(page, first))).toContainText("6");
  await expect(cardOf(page, third).getByText("Approved", { exact: true })).toBeVisible();
  await expect(page.getByText(`1 of ${posts.length} approved`)).toBeVisible();
  // Whoever writes is not taken by surprise: they are told when they send it.
  await expect(cardOf(page, second).getByRole("textbox")).toHaveValue("Half a thought");
  await button(cardOf(page, second), "Send the comment").click();
  await expect(cardOf(page, second).getByText("Rye at nine.")).toBeVisible();
  await expect(cardOf(page, second).getByRole("textbox")).toHaveValue("Half a thought");
  await button(cardOf(page, first), "Approve").click();
  await expect(page.getByText(`2 of ${posts.length} approved`)).toBeVisible();
});

test("a page that can only be read follows its calendar too, without the script of the buttons", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, link, calendar, path, first } = await newShare(playwright, baseURL);
  await page.clock.install();
  await page.goto(path);
  const scripts = (await page.locator("script").allTextContents()).join("\n");
  expect(scripts).not.toContain("bella-reviewer");
  expect(scripts).not.toContain("/reviews");
  await owner.patch(`/api/v1/posts/${first.id}`, { data: { localDate: "2026-09-07" } });
  await comeBack(page);
  await expect(dayOf(cardOf(page, first))).toContainText("7");
  const viewsOf = async () =>
    (await (await owner.get(`/api/v1/calendars/${calendar.id}/share-links`)).json()).items.find(
      ({ id }: { id: string }) => id === link.id,
    ).viewCount;
  await expect.poll(viewsOf, "it is counted, once").toBe(1);
});

test("what was typed is there again after Escape, Cancel and Undo", async ({ page, playwright, baseURL }) => {
  const { owner, calendar, path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  await page.goto(path);
  const card = cardOf(page, first);
  const words = card.getByRole("textbox", { name: /change|comment/ });
  const name = card.getByRole("textbox", { name: "Your name" });
  await button(card, "Request a change").click();
  await words.fill("Say the price.");
  await name.fill("An");
  await page.keyboard.press("Escape");
  await expect(page.locator('[data-part="news"]')).toContainText("What you wrote is kept");
  await button(card, "Request a change").click();
  await expect(words).toHaveValue("Say the price.");
  await expect(name).toHaveValue("An");
  await words.fill("Say the price first.");
  await button(card, "Cancel").click();
  await button(card, "Comment").click();
  await expect(words, "the same thought, as a comment").toHaveValue("Say the price first.");
  await button(card, "Cancel").click();
  await button(cardOf(page, posts[1]), "Comment").click();
  await expect(cardOf(page, posts[1]).getByRole("textbox", { name: "Your comment" })).toHaveValue("");

  await button(card, "Comment").click();
  await name.fill("Ana");
  await button(card, "Send the comment").click();
  await button(card, "Undo").click();
  await button(card, "Comment").click();
  await expect(words).toHaveValue("Say the price first.");
  await button(card, "Send the comment").click();
  await expect(card.getByText("Your comment is sent.")).toBeVisible();
  await expect
    .poll(async () => (await reviewsOf(owner, calendar.id)).filter(({ undoneAt }) => !undoneAt).length)
    .toBe(1);
  await expect(card.getByRole("listitem").filter({ hasText: "Say the price first." })).toHaveCount(1);
});

test("a visitor on a slow network is asked for their name once", async ({ page, playwright, baseURL }) => {
  const { owner, calendar, path, posts } = await newShare(playwright, baseURL, { access: "approve" });
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/api/v1/shares/*/reviews", async (route) => {
    await answered;
    await route.continue();
  });
  await page.goto(path);
  const [first, second, third] = posts.map((post) => cardOf(page, post));
  if (!first || !second || !third) throw new Error("the week has fewer than three posts");
  await button(third, "Comment").click();
  await third.getByRole("textbox", { name: "Your comment" }).fill("Lovely.");
  await button(first, "Approve").click();
  await first.getByRole("textbox", { name: "Your name" }).fill("Ana");
  await button(first, "Approve").click();
  await button(second, "Approve").click();
  await expect(second.getByText("Ana approved · just now")).toBeVisible();
  await button(third, "Send the comment").click();
  await expect(third.getByText("Ana commented · just now")).toBeVisible();
  answer();
  await expect
    .poll(async () => (await reviewsOf(owner, calendar.id)).map(({ name }) => name))
    .toEqual(["Ana", "Ana", "Ana"]);
});
