import { expect, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { expectAccessible, expectNoSidewaysScroll } from "./support/expect-accessible";
import { postsOf } from "./support/first-run";
import { newShare, reviewsOf } from "./support/share";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

test("a client on a phone approves, takes it back, asks for a change with a reason and comments, giving the name once", async ({
  page,
  playwright,
  baseURL,
}) => {
  // Five passes of axe and a look at 320 px.
  test.slow();
  const { owner, calendar, path, first, posts } = await newShare(playwright, baseURL, { access: "approve" });
  const statusOf = async (id: string) => (await postsOf(owner, calendar.id)).find((post) => post.id === id)?.status;
  await page.goto(path);
  await expect(page.getByText(`0 of ${posts.length} approved`)).toBeVisible();
  await expect(page.getByRole("table")).toBeHidden();
  const card = page.locator(`[id="${first.id}"]`);
  await expect(card).toContainText(first.caption.split("\n")[0] ?? "");

  await card.getByRole("button", { name: "Approve" }).click();
  await expectAccessible(page, "the name is asked");
  await card.getByRole("textbox", { name: "Your name" }).fill("Ana");
  await card.getByRole("button", { name: "Approve" }).click();
  await expect(card.getByText("You approved this post.")).toBeVisible();
  await expect(page.getByText(`1 of ${posts.length} approved`)).toBeVisible();
  await expectAccessible(page, "approved");
  // The page says it before the server has answered.
  await expect.poll(() => statusOf(first.id)).toBe("approved");

  await card.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(`0 of ${posts.length} approved`)).toBeVisible();
  await expect.poll(() => statusOf(first.id)).toBe("draft");

  await card.getByRole("button", { name: "Request a change" }).click();
  await expect(card.getByRole("textbox", { name: "Your name" })).toHaveCount(0);
  await card.getByRole("button", { name: "Send the request" }).click();
  expect(await reviewsOf(owner, calendar.id)).toHaveLength(1);
  await card.getByRole("textbox", { name: "What should change?" }).fill("Shorter, please. <b>Thanks</b>");
  await card.getByRole("button", { name: "Send the request" }).click();
  await expect(card.getByText("You asked for a change.")).toBeVisible();
  await expect(card.getByText("Change requested")).toBeVisible();
  await expect(card.getByText("Shorter, please. <b>Thanks</b>")).toBeVisible();

  const second = page.locator(`[id="${posts[1]?.id}"]`);
  await second.getByRole("button", { name: "Comment" }).click();
  await second.getByRole("textbox", { name: "Your comment" }).fill("Lovely.");
  await second.getByRole("button", { name: "Send the comment" }).click();
  await expect(second.getByText("Your comment is sent.")).toBeVisible();
  await expectNoSidewaysScroll(page, "the shared page");
  await expect.poll(() => reviewsOf(owner, calendar.id)).toHaveLength(3);
  const [comment, change, undone] = await reviewsOf(owner, calendar.id);
  expect([comment?.decision, change?.decision]).toEqual(["comment", "request_changes"]);
  expect(undone?.undoneAt).not.toBeNull();
  expect(new Set([comment?.name, change?.name, undone?.name])).toEqual(new Set(["Ana"]));
});
