import { expect, test } from "vitest";
import { hintSpelling } from "./hint-spelling";

test("a town in another script is asked for in Latin letters, an address for its town, any other for its spelling", () => {
  for (const town of ["東京", "Москва", "دبي"]) expect(hintSpelling(town)).toContain("Latin letters");
  expect(hintSpelling("123 Main St, Austin, TX 78701")).toContain("without street");
  for (const town of ["Leedz", "Żółwin", "Saint-Étienne-qq"]) expect(hintSpelling(town)).toContain("spelling");
});
