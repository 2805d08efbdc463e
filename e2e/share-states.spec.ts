import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { newAddress, newVisitor } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { newShare, reviewsOf } from "./support/share";

// How the shared page looks and sounds in every state that reviews bring it into; share-safety.spec.ts has the others.
test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1360, height: 900 };

/** On a desk and on a phone, each in light and dark. */
async function expectFine(page: Page, state: string) {
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    await expectAccessible(page, `${state}, ${size.width} px`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${state}: nothing sticks out sideways`).toBeLessThanOrEqual(size.width);
  }
}

const approve = (client: APIRequestContext, token: string, posts: readonly { id: string }[]) =>
  Promise.all(
    posts.map(({ id: postId }) =>
      client.post(`/api/v1/shares/${token}/reviews`, { data: { postId, decision: "approve", name: "Ana" } }),
    ),
  );

test("nothing approved, half of it and all of it are told in words, marks and numbers that everybody can read", async ({
  page,
  playwright,
  baseURL,
}) => {
  test.slow();
  const { link, path, posts } = await newShare(playwright, baseURL, { access: "approve" });
  const client = await newVisitor(playwright, baseURL);
  const half = Math.ceil(posts.length / 2);
  for (const [count, more] of [
    [0, []],
    [half, posts.slice(0, half)],
    [posts.length, posts.slice(half)],
  ] as const) {
    await approve(client, link.token, more);
    await page.goto(path);
    await expect(page.getByText(`${count} of ${posts.length} approved`)).toBeVisible();
    await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(posts.length - count);
    await expectFine(page, `${count} of ${posts.length} approved`);
  }
});

test("whoever only reads is told what the marks of the month mean", async ({ page, playwright, baseURL }) => {
  const { path } = await newShare(playwright, baseURL);
  await page.setViewportSize(DESK);
  await page.goto(path);
  const marks = page.getByRole("list", { name: "Marks" }).getByRole("listitem");
  await expect(marks).toHaveText(["Not approved yet", "Approved", "Change requested"]);
});

test("an open form, what was just said, a refusal and a thread with its answer are accessible", async ({
  page,
  playwright,
  baseURL,
}) => {
  test.slow();
  const { owner, calendar, link, path, posts } = await newShare(playwright, baseURL, { access: "approve" });
  const [first, second, third] = posts.map(({ id }) => page.locator(`[id="${id}"]`));
  if (!first || !second || !third) throw new Error("the week has fewer than three posts");
  await page.goto(path);
  await page.setViewportSize(PHONE);
  const tops = await third.getByRole("button").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size, "the three buttons stand in one row on a phone").toBe(1);
  await first.getByRole("button", { name: "Request a change" }).click();
  await second.getByRole("button", { name: "Comment" }).click();
  await expectFine(page, "two forms open");
  await first.getByRole("textbox", { name: "What should change?" }).fill("Say the price.");
  await first.getByRole("textbox", { name: "Your name" }).fill("Ana");
  await first.getByRole("button", { name: "Send the request" }).click();
  await expect(first.getByText("Change requested")).toBeVisible();
  await expectFine(page, "a change was requested a moment ago");
  await page.route("**/api/v1/shares/*/reviews", (route) => route.abort());
  await third.getByRole("button", { name: "Approve" }).click();
  await expect(third.getByRole("alert")).toContainText("Bella cannot be reached");
  await expectFine(page, "an approval that could not be sent");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await expect.poll(async () => (await reviewsOf(owner, calendar.id)).length).toBe(1);
  const [review] = await reviewsOf(owner, calendar.id);
  await owner.post(`/api/v1/posts/${posts[0]?.id}/reviews`, {
    data: { shareLinkId: link.id, comment: "It is on the board." },
  });
  await owner.patch(`/api/v1/reviews/${review?.id}`, { data: { resolved: true } });
  await page.goto(path);
  await expect(first.getByText("It is on the board.")).toBeVisible();
  await expect(first.getByText("· Done")).toBeVisible();
  // On the business's clock, as people in Portland read it.
  await expect(first.getByText(/Ana asked for a change · \d+ \w+, \d+:\d\d [ap]m/)).toBeVisible();
  await page.getByText("Add to your calendar").click();
  await expectFine(page, "a thread with an answer, and the ways to subscribe");
});
