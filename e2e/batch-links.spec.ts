import { readFile } from "node:fs/promises";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { newAccount, newAddress, PASSWORD } from "./support/account";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const ROWS = 3;
const rows = Array.from({ length: ROWS }, (_, index) => ({
  business_name: `Shop ${index + 1}`,
  niche: "bakery",
  city: "Leeds",
  country: "GB",
}));

async function makeBatch(visitor: APIRequestContext): Promise<string> {
  const options = { days: 7, writer: "builtin", channels: ["instagram:2"] };
  const { id } = await (await visitor.post("/api/v1/batches", { data: { rows, options } })).json();
  const status = async () => (await (await visitor.get(`/api/v1/batches/${id}`)).json()).status;
  await expect.poll(status, { timeout: 60_000 }).toBe("succeeded");
  return id;
}

/** How many links the calendars have, together. */
async function countLinks(visitor: APIRequestContext): Promise<number> {
  const { items } = await (await visitor.get("/api/v1/calendars")).json();
  let links = 0;
  for (const { id } of items) {
    const answer = await (await visitor.get(`/api/v1/calendars/${id}/share-links`)).json();
    links += answer.items.length;
  }
  return links;
}

test("links of a batch whose answer was lost are handed over when they are ordered again, by a dialog that was closed meanwhile", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { visitor, email } = await newAccount(playwright, baseURL);
  const id = await makeBatch(visitor);
  await page.goto(`/sign-in?callbackUrl=/batches/${id}`);
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`/batches/${id}`);

  let lost = "";
  await page.route(
    `**/api/v1/batches/${id}/share-links`,
    async (route) => {
      lost = await (await route.fetch()).text();
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
  const dialog = page.getByRole("dialog", { name: `Share ${ROWS} calendars` });
  const order = async () => {
    await page.getByRole("button", { name: "Share all shown" }).click();
    await dialog.getByRole("button", { name: "Make the links" }).click();
  };
  await order();
  await expect(dialog.getByText("Bella cannot be reached")).toBeVisible();
  expect(await countLinks(visitor)).toBe(ROWS);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  const download = page.waitForEvent("download");
  await order();
  const file = await (await download).path();
  expect(await readFile(file, "utf8")).toBe(lost);
  expect(lost.trim().split("\n")).toHaveLength(ROWS + 1);
  expect(await countLinks(visitor)).toBe(ROWS);
});
