import { expect, test } from "vitest";
import { type Namesake, tellNamesakesApart } from "./tell-namesakes-apart";

const shop = (row: number, town: string, externalId = "", businessName = "Same Name"): Namesake => ({
  row,
  businessName,
  businessId: `biz_${row}`,
  town,
  externalId,
});
const told = (rows: readonly Namesake[]) => Object.fromEntries(tellNamesakesApart(rows));

test("two shops of one name are told apart by their towns, whatever the name's case", () => {
  expect(told([shop(2, "York"), shop(3, "Leeds", "", "SAME NAME")])).toEqual({ 2: " (York)", 3: " (Leeds)" });
});

test("in one town by their ids, without ids by their rows", () => {
  expect(told([shop(2, "York", "A1"), shop(3, "York", "A2")])).toEqual({ 2: " (York, A1)", 3: " (York, A2)" });
  expect(told([shop(2, "York"), shop(3, "york")])).toEqual({ 2: " (York, row 2)", 3: " (york, row 3)" });
  expect(told([shop(2, "York", "A1"), shop(3, "York", "A1"), shop(4, "Leeds")])).toEqual({
    2: " (York, row 2)",
    3: " (York, row 3)",
    4: " (Leeds)",
  });
});

test("two calendars of one business keep its one name", () => {
  const one = { ...shop(3, "York"), businessId: "biz_2" };
  expect(told([shop(2, "York"), one])).toEqual({});
  expect(told([shop(2, "York"), one, shop(4, "Leeds")])).toEqual({ 2: " (York)", 3: " (York)", 4: " (Leeds)" });
});
