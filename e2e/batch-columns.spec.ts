import { expect, test } from "@playwright/test";
import { encodeText } from "../scripts/testing/encode-text";
import { newAddress } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { chooseFile, openImporter } from "./support/importer";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() }, viewport: { width: 1360, height: 1000 } });

test("a list whose letters look wrong says so and is read as it is said to be, also after a reload", async ({
  page,
}) => {
  await openImporter(page);
  const list = "name;trade;town;country\nПекарня;bakery;Москва;RU\n";
  await chooseFile(page, "moscow.csv", Buffer.from(encodeText(list, "windows-1251")));
  const warning = page.getByText("Some letters look wrong");
  await expect(warning).toBeVisible();
  await expect(page.getByLabel("Divided by").getByRole("option", { selected: true })).toHaveText("semicolon (guessed)");
  await expectAccessible(page, "letters that look wrong");
  await page.getByLabel("Letters are").selectOption("windows-1251");
  await expect(page.getByRole("cell", { name: "Пекарня" })).toBeVisible();
  await expect(warning).toBeHidden();
  await page.getByLabel("Divided by").selectOption("|");
  await expect(page.getByRole("cell", { name: "Пекарня;bakery;Москва;RU" })).toBeVisible();
  await page.reload();
  await page.getByLabel("Divided by").selectOption(";");
  await expect(page.getByRole("cell", { name: "Пекарня", exact: true })).toBeVisible();
  await expect(page.getByLabel("Letters are")).toHaveValue("windows-1251");
});

test("next month's list with a column more is read as was chosen for the last one, and says so; a guess walked past is none", async ({
  page,
}) => {
  await openImporter(page);
  await chooseFile(
    page,
    "october.csv",
    Buffer.from("Who,What they do,Where,Memo,Extra\nHarbor,bakery,Leeds,cakes,b\n"),
  );
  await page.getByLabel("Who is").selectOption("business_name");
  await page.getByLabel("What they do is").selectOption("niche");
  await page.getByLabel("Where is").selectOption("city");
  await page.getByLabel("Memo is").selectOption("services");
  await page.getByRole("button", { name: "Continue without 1 column" }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Start over" }).click();
  await chooseFile(
    page,
    "november.csv",
    Buffer.from("New,Extra,Memo,Where,Who,What they do\n1,b,cakes,Leeds,Harbor,bakery\n"),
  );
  for (const [name, value] of [
    ["Who", "business_name"],
    ["What they do", "niche"],
    ["Where", "city"],
    ["Memo", "services"],
  ] as const)
    await expect(page.getByLabel(`${name} is`)).toHaveValue(value);
  await expect(page.getByText("As last time")).toHaveCount(2);
  await page.getByLabel("Memo is").selectOption("offers");
  await expect(page.getByText("As last time")).toHaveCount(1);
});
