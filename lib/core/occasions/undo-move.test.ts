import { expect, it } from "vitest";
import { undoMove } from "./undo-move";

const datesOf = (date: string, rule: string, substitute = false) =>
  undoMove({ name: "Feast", type: "public", date: `${date} 00:00:00`, rule, substitute }).map(
    (raw) => `${raw.date.slice(5, 10)}${raw.substitute ? " in lieu" : ""}`,
  );

it("puts a feast that a weekend moved back on its day, and keeps the day in lieu", () => {
  expect(datesOf("2027-04-26", "04-25 if sunday then next monday")).toEqual(["04-25", "04-26 in lieu"]);
  expect(datesOf("2027-12-27", "12-25 if saturday then next monday if sunday then next tuesday")).toEqual([
    "12-25",
    "12-27 in lieu",
  ]);
  expect(datesOf("2028-01-03", "01-01 and if saturday,sunday then next monday")).toEqual(["01-03 in lieu"]);
});

it("leaves days alone that stand on their date or are Mondays by law", () => {
  expect(datesOf("2026-04-25", "04-25 if sunday then next monday")).toEqual(["04-25"]);
  expect(datesOf("2026-02-02", "02-01 if Tuesday,Wednesday,Thursday,Saturday,Sunday then next Monday")).toEqual([
    "02-02",
  ]);
  expect(datesOf("2026-12-28", "12-26 if saturday then next monday", true)).toEqual(["12-28 in lieu"]);
});

it("tells Chuseok on its day and not on its eve", () =>
  expect(datesOf("2026-09-24", "korean 8-0-14 P3D")).toEqual(["09-25"]));
