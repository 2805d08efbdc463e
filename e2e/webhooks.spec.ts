import { expect, test } from "@playwright/test";
import { newAccount, newAddress, newCalendar, newVisitor, PASSWORD } from "./support/account";
import { expectAccessible, expectNoSidewaysScroll } from "./support/expect-accessible";
import { receiveWebhooks } from "./support/receive-webhooks";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

test("a webhook is added, tested, sent a real event, replayed from its log and given a new secret", async ({
  page,
  playwright,
  baseURL,
}) => {
  const receiver = await receiveWebhooks();
  const { visitor, email } = await newAccount(playwright, baseURL);
  await page.goto("/sign-in?callbackUrl=/settings");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/settings");

  await page.getByRole("button", { name: "Add a webhook" }).click();
  await expectAccessible(page, "adding a webhook");
  await page.getByLabel("Address", { exact: true }).fill("https://169.254.169.254/latest/meta-data");
  await page.getByRole("button", { name: "Add the webhook" }).click();
  await expect(page.getByRole("alert")).toContainText("private");
  await page.getByLabel("Address", { exact: true }).fill(receiver.url);
  await page.getByRole("button", { name: "Add the webhook" }).click();
  const secret = await page.getByLabel("Signing secret", { exact: true }).inputValue();
  await expectAccessible(page, "a new webhook's secret");
  await expectNoSidewaysScroll(page, "a new webhook's secret");

  await page.getByRole("button", { name: `Send a test to ${receiver.url}` }).click();
  const log = page.getByRole("dialog", { name: "Messages sent" });
  await expect(log.getByText("Taken", { exact: true })).toBeVisible({ timeout: 20_000 });
  expect(await receiver.verified(1, secret)).toMatchObject([{ type: "webhook.test" }]);
  await expectAccessible(page, "a webhook's log");

  const calendar = await newCalendar(visitor);
  expect((await receiver.verified(2, secret))[1]).toMatchObject({
    type: "calendar.ready",
    data: { calendarId: calendar.id, status: "succeeded" },
  });
  const testId = String(receiver.messages[0]?.headers["webhook-id"]);
  await log.getByRole("button", { name: `Send ${testId} again` }).click();
  await receiver.verified(3, secret);
  expect(receiver.messages[2]?.headers["webhook-id"]).toBe(testId);
  await log.getByRole("button", { name: "Close" }).click();

  await page.getByRole("button", { name: `More for ${receiver.url}` }).click();
  await page.getByRole("menuitem", { name: "New secret" }).click();
  await page.getByRole("button", { name: "Make a new secret" }).click();
  await expect(page.getByLabel("Signing secret", { exact: true })).not.toHaveValue(secret);
  const newSecret = await page.getByLabel("Signing secret", { exact: true }).inputValue();
  await page.getByRole("button", { name: `Send a test to ${receiver.url}` }).click();
  await receiver.verified(4, secret);
  receiver.messages.splice(0, 3);
  await receiver.verified(1, newSecret);
  receiver.close();
});

test("a guest is asked to sign up before a webhook is made", async ({ playwright, baseURL }) => {
  const guest = await newVisitor(playwright, baseURL);
  await guest.post("/api/v1/guest");
  const refused = await guest.post("/api/v1/webhooks", { data: { url: "https://example.com/hook" } });
  expect(refused.status()).toBe(403);
});
