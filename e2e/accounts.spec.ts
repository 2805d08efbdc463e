import { expect, type Page, test } from "@playwright/test";
import { newAccount, newAddress, newEmail, PASSWORD } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { openCalendar } from "./support/first-run";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("signing up, out and in again; a wrong password says so and keeps the e-mail", async ({ page }) => {
  const email = newEmail();
  await page.goto("/sign-up");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL("/calendars");
  await expect(page.getByText("The wall is still empty")).toBeVisible();
  await expectAccessible(page, "no calendars yet");

  // The front page is one for everybody, and knows its reader all the same.
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Sign in" })).toBeHidden();
  await page.getByRole("link", { name: "Your calendars" }).click();
  await page.waitForURL("/calendars");

  await page.getByRole("button", { name: `Account: ${email}` }).click();
  await expectAccessible(page, "the account menu");
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL("/");
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Your calendars" })).toBeHidden();
  await page.goto("/settings");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fsettings$/);

  await signIn(page, email, "not the password");
  await expect(page.getByRole("alert").filter({ hasText: "do not fit together" })).toBeVisible();
  await expect(page.getByLabel("E-mail", { exact: true })).toHaveValue(email);
  await expectAccessible(page, "a refused sign-in");
  await signIn(page, email);
  await page.waitForURL("/settings");
  await expect(page.getByText(email)).toBeVisible();
});

test("what is typed before the page has come alive is kept, and is sent to nobody", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/sign-in", { waitUntil: "commit" });
  const email = page.getByLabel("E-mail", { exact: true });
  await email.fill("early@example.com");
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByLabel("Password", { exact: true }).press("Enter");
  await expect(page).toHaveURL("/sign-in");
  release();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "do not fit together" })).toBeVisible();
  await expect(email).toHaveValue("early@example.com");
});

test("a session that was ended elsewhere leads to the sign-in page and back to the same place", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { visitor, email } = await newAccount(playwright, baseURL);
  await page.goto("/sign-in?callbackUrl=/businesses");
  await signIn(page, email);
  await page.waitForURL("/businesses");
  await expect(page.getByText("No shop on this street yet")).toBeVisible();
  await expectAccessible(page, "no businesses yet");
  const { csrfToken } = await (await visitor.get("/api/auth/csrf")).json();
  await visitor.post("/api/auth/signout", { form: { csrfToken, json: "true" } });
  await page.getByRole("link", { name: "Calendars" }).click();
  await page.waitForURL(/\/sign-in\?callbackUrl=/);
  await signIn(page, email);
  await page.waitForURL("/calendars");
});

test("a callback to another site is not followed after signing in", async ({ page, playwright, baseURL }) => {
  const { email } = await newAccount(playwright, baseURL);
  await page.goto("/sign-in?callbackUrl=//evil.example/steal");
  await signIn(page, email);
  await page.waitForURL("/calendars");
});

test("a guest who signs in to an existing account takes the calendar along", async ({ page, playwright, baseURL }) => {
  const { email } = await newAccount(playwright, baseURL);
  const { id } = await openCalendar(page);
  await page.getByRole("button", { name: "Save and share" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Sign in" }).click();
  // The dialog has fields of the same names.
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await signIn(page, email);
  await page.waitForURL(`/calendars/${id}`);
  await expect(page.locator("[data-post]").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeVisible();
});

test("an API key is shown once, works, and is refused after it is revoked", async ({ page, playwright, baseURL }) => {
  const { email } = await newAccount(playwright, baseURL);
  await page.goto("/sign-in?callbackUrl=/settings");
  await signIn(page, email);
  await page.waitForURL("/settings");
  await page.getByLabel("Name of a new key", { exact: true }).fill("Website import");
  await page.getByRole("button", { name: "Create a key" }).click();
  const key = await page.getByLabel("Key “Website import”", { exact: true }).inputValue();
  await expectAccessible(page, "the settings with a new key");
  const program = await playwright.request.newContext({
    baseURL: baseURL ?? "",
    extraHTTPHeaders: { authorization: `Bearer ${key}` },
  });
  expect((await program.get("/api/v1/workspace")).status()).toBe(200);
  await page.reload();
  await expect(page.getByText("Website import")).toBeVisible();
  await expect(page.getByText(key)).toHaveCount(0);
  await page.getByRole("button", { name: "Revoke Website import" }).click();
  await expectAccessible(page, "asking before a key is revoked");
  await page.getByRole("button", { name: "Revoke the key" }).click();
  await expect(page.getByText("There are no keys yet.")).toBeVisible();
  expect((await program.get("/api/v1/workspace")).status()).toBe(401);
});

test("a business is changed, planned for again and deleted", async ({ page }) => {
  await openCalendar(page);
  await page.getByRole("link", { name: "Businesses" }).click();
  await expect(page).toHaveURL(/\/businesses$/);
  await page.getByRole("link", { name: "Harbor Bakery" }).click();
  await expect(page).toHaveURL(/\/businesses\/biz_/);
  await page.getByLabel("Services", { exact: true }).fill("Custom cakes\nSourdough to order");
  await page.getByRole("button", { name: "Add an offer" }).click();
  await page.getByLabel("Offer", { exact: true }).fill("Two loaves for one on Mondays");
  await page.getByRole("button", { name: "Sunday" }).click();
  await expectAccessible(page, "a business");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Services", { exact: true })).toHaveValue("Custom cakes\nSourdough to order");
  await expect(page.getByRole("button", { name: "Sunday" })).toHaveAttribute("aria-pressed", "true");

  await page.getByLabel("Days", { exact: true }).fill("14");
  await page.getByRole("button", { name: "Write the calendar" }).click();
  await page.waitForURL(/\/calendars\/cal_/);
  await page.getByRole("link", { name: "Calendars" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Harbor Bakery" })).toHaveCount(2);
  await expectAccessible(page, "the calendars");
  await page
    .getByRole("button", { name: /^More for Harbor Bakery/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete the calendar" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Harbor Bakery" })).toHaveCount(1);

  await page.getByRole("link", { name: "Businesses" }).click();
  await expectAccessible(page, "the businesses");
  await page.getByRole("link", { name: "Harbor Bakery" }).click();
  await page.getByRole("button", { name: "Delete the business" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete the business" }).click();
  await page.waitForURL("/businesses");
  await expect(page.getByText("No shop on this street yet")).toBeVisible();
});
