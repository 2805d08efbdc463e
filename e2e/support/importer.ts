import { expect, type Page, test } from "@playwright/test";
import { newEmail, PASSWORD, signIn } from "./account";

/** Opens the importer with an account: a visitor without one may run only a few businesses at a time. */
export async function openImporter(page: Page): Promise<void> {
  const email = newEmail();
  const headers = { origin: new URL(test.info().project.use.baseURL ?? "").origin };
  const created = await page.request.post("/api/v1/accounts", { data: { email, password: PASSWORD }, headers });
  expect(created.status()).toBe(201);
  expect((await signIn(page.request, email, PASSWORD, headers)).ok()).toBe(true);
  await page.goto("/batches/new");
  await expect(page.getByRole("heading", { name: "New batch" })).toBeVisible();
}

export const chooseFile = (page: Page, name: string, content: Buffer) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer: content });

/** The counts, once so many rows are ready. */
export const ready = (page: Page, count: number) =>
  page.getByRole("status").filter({ hasText: `${count.toLocaleString("en")} ready` });
