import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BATCH_COLUMNS, COLUMN_ALIASES } from "./batch-columns";
import { foldHeader, headerSignature, matchColumns } from "./match-columns";

const match = (headers: string[], sampleRows: string[][] = [], more = {}) =>
  matchColumns({ headers, sampleRows, ...more }).map(({ column, how }) => [column, how]);

describe("matchColumns", () => {
  it("knows every column by its own name and every alias, whatever the case, accents and punctuation", () => {
    for (const column of BATCH_COLUMNS) {
      expect(match([column.toUpperCase()])).toEqual([[column, "exact"]]);
      for (const alias of COLUMN_ALIASES[column])
        expect(match([` ${alias.replaceAll(" ", "-").toUpperCase()}* `]), alias).toEqual([[column, "alias"]]);
    }
  });

  it("gives no alias to two columns", () => {
    const all = BATCH_COLUMNS.flatMap((column) => [column, ...COLUMN_ALIASES[column]]).map(foldHeader);
    expect(all.filter((alias, i) => all.indexOf(alias) !== i)).toEqual([]);
  });

  it("forgives a typo and extra words, and marks the guess", () => {
    expect(match(["Bussiness name", "Industy", "Town / City name"])).toEqual([
      ["business_name", "fuzzy"],
      ["niche", "fuzzy"],
      ["city", "fuzzy"],
    ]);
  });

  it("guesses by value what no name tells", () => {
    const rows = [
      ["https://a.example", "#0E5A46", "Europe/London", "instagram|facebook", "x"],
      ["www.b.example", "#ffffff", "America/New_York", "google:2", "y"],
    ];
    expect(match(["q1", "q2", "q3", "q4", "q5"], rows)).toEqual([
      ["website", "value"],
      ["brand_color", "value"],
      ["timezone", "value"],
      ["channels", "value"],
      [null, null],
    ]);
  });

  it("prefers the exact name to an alias further left", () => {
    expect(match(["Name", "business_name"])).toEqual([
      [null, null],
      ["business_name", "exact"],
    ]);
  });

  it("follows the person's choice before memory and memory before its own guess, and lets both ignore a column", () => {
    const chosen = { Client: "external_id", Town: null };
    const remembered = { Client: "business_name", Kunde: "business_name", Town: "city" };
    expect(match(["Client", "Kunde", "Town"], [], { chosen, remembered })).toEqual([
      ["external_id", "chosen"],
      ["business_name", "remembered"],
      [null, "chosen"],
    ]);
  });

  it("never gives one column twice and never loses a header", () => {
    const header = fc.oneof(fc.constantFrom(...BATCH_COLUMNS, ...Object.values(COLUMN_ALIASES).flat()), fc.string());
    fc.assert(
      fc.property(
        fc.array(header, { maxLength: 30 }),
        fc.array(fc.array(fc.string(), { maxLength: 30 })),
        (headers, sampleRows) => {
          const matches = matchColumns({ headers, sampleRows });
          const columns = matches.flatMap(({ column }) => (column === null ? [] : [column]));
          expect(new Set(columns).size).toBe(columns.length);
          expect(matches.map(({ header }) => header)).toEqual(headers);
          expect(matches.every(({ column, how }) => (column === null) === (how === null))).toBe(true);
        },
      ),
    );
  });
});

describe("headerSignature", () => {
  it("is the same for the same headers in another order, case and accent", () => {
    expect(headerSignature(["Café", "Town"])).toBe(headerSignature(["TOWN", "cafe"]));
    expect(headerSignature(["Café", "Town"])).not.toBe(headerSignature(["Café", "City"]));
  });
});
