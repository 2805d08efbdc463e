import { expect, test } from "vitest";
import { toShareLinksCsv } from "./to-share-links-csv";

const link = { businessName: "Same Name", url: "https://x.test/s/1", password: null };
const linesOf = (csv: string) => csv.slice(1).trimEnd().split("\r\n");

test("each link stands beside the row, town and id that tell its business from others of its name", () => {
  const twins = [
    { ...link, row: 2, town: "York", externalId: "A1" },
    { ...link, row: 3, town: "=Leeds", externalId: "" },
  ];
  expect(linesOf(toShareLinksCsv(twins))).toEqual([
    '"row","business","town","external_id","link","password"',
    '"2","Same Name","York","A1","https://x.test/s/1",""',
    '"3","Same Name","\'=Leeds","","https://x.test/s/1",""',
  ]);
});

test("what no link knows gets no column", () => {
  expect(linesOf(toShareLinksCsv([{ ...link, row: 2, town: "York" }]))[0]).toBe(
    '"row","business","town","link","password"',
  );
  expect(linesOf(toShareLinksCsv([link]))[0]).toBe('"business","link","password"');
});
