import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parseFile } from "../../components/batch/import/file/parse-file";
import { makeAgencyFile, makeNastyFile, NASTY_ROWS } from "../../scripts/testing/batch-files";
import { AppError } from "../core/errors";
import { unescapeFormula } from "../core/export/unescape-formula";
import { openBatchFile } from "./open-batch-file";
import { openRows } from "./open-rows";
import { readBatchFile } from "./read-batch-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = "business_name,niche,city,country";

async function tableOf(file: Uint8Array) {
  const { headers, records, format } = await openBatchFile(file);
  const lines: { row: number; cells: string[] }[] = [];
  for await (const record of records) lines.push(record);
  return { headers, lines, format };
}

async function readAll(file: Uint8Array | string, options = {}) {
  const source = await openBatchFile(typeof file === "string" ? bytes(file) : file);
  const { columns, rows } = await readBatchFile(source, { days: 30, maxRows: 10_000, ...options });
  const checked = [];
  for await (const { checked: row } of rows) checked.push(row);
  return { columns, rows: checked };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "no error",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

const open = (file: Uint8Array) => openBatchFile(file);

describe("columns that no header tells", () => {
  const guess = async (lines: string[][]) => {
    const { columns } = await readAll(Papa.unparse([lines[0]?.map((_, index) => `Q${index}`) ?? [], ...lines]));
    expect(columns.every(({ how }) => how === null || how === "value")).toBe(true);
    return columns.map(({ column }) => column);
  };

  it("are told by their values: trades by the trades that are known, towns by the table of places, names by being neither", async () => {
    expect(
      await guess([
        ["client-001", "Harbor Bakery", "bakery", "Portland, OR", "Anna Miller", "12 High Street", "anna@a.example"],
        ["client-002", "Petal & Stem", "florist", "Leeds", "Ben Okoro", "3 Mill Lane", "ben@b.example"],
        ["client-003", "Alder Plumbing", "plumber", "Springfield", "Cy Young", "9 The Square", "cy@c.example"],
        ["client-004", "Joe's Pizza", "pizzeria", "Bath", "Di Moss", "1 Quay Road", "di@d.example"],
      ]),
    ).toEqual([null, "business_name", "niche", "city", null, null, null]);
  });

  it("are a town beside its state, whichever comes first, and of an agency's list all that can be told", async () => {
    expect(
      await guess([
        ["Oregon", "Portland", "Dentist", "Bright Dental"],
        ["Texas", "Austin", "Gym", "Iron House"],
        ["Washington", "Seattle", "Gym", "Lift & Co"],
      ]),
    ).toEqual(["region", "city", "niche", "business_name"]);
    const [, ...lines] = Papa.parse<string[]>(makeAgencyFile(60, "guess").trim()).data;
    expect((await guess(lines)).slice(0, 6)).toEqual([
      "business_name",
      "niche",
      "city",
      "region",
      "country",
      "channels",
    ]);
  });

  it("are left alone where nothing is known of what they hold", async () => {
    expect(
      await guess([
        ["7", "2026-13-45?", "x1"],
        ["8", "??", "x2"],
      ]),
    ).toEqual([null, null, null]);
  });
});

describe("openBatchFile", () => {
  it("reads every delimiter, line end and encoding, with and without a byte order mark", async () => {
    const cells = [
      ["business_name", "niche", "city"],
      ["Café “Zur Brücke”", "bakery", "Köln"],
      ["Two\nlines", "gym", "Leeds"],
    ];
    for (const delimiter of [",", ";", "\t", "|"])
      for (const newline of ["\r\n", "\n", "\r"] as const) {
        const text = Papa.unparse(cells, { delimiter, newline });
        const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
        for (const file of [bytes(text), bytes(`\ufeff${text}`), utf16, Buffer.from(utf16).swap16()]) {
          const { headers, lines, format } = await tableOf(new Uint8Array(file));
          expect(format.delimiter).toBe(delimiter);
          expect([headers, ...lines.map((line) => line.cells)]).toEqual(cells);
        }
      }
  });

  it("reads Windows-1252 with its bytes 0x80 to 0x9F, also where other lines are UTF-8", async () => {
    const quoted = Buffer.concat([
      bytes("name,city\nCaf\u00e9 1,K\u00f6ln\n"),
      Buffer.from([0x93, 0x80, 0x35, 0x94, 0x92, 0xe9, 0x2c, 0x41, 0x0a]),
    ]);
    const { lines } = await tableOf(new Uint8Array(quoted));
    expect(lines.map(({ cells }) => cells)).toEqual([
      ["Café 1", "Köln"],
      ["“€5”’é", "A"],
    ]);
  });

  it("numbers rows as the spreadsheet does: blank lines count, quoted line breaks do not", async () => {
    const { lines } = await tableOf(bytes('name,city\n\n"two\nlines",Leeds\n , \n\nlast,York\n'));
    expect(lines.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [3, "two\nlines"],
      [6, "last"],
    ]);
  });

  it("refuses what is no table, each with its reason", async () => {
    expect(await codeOf(open(new Uint8Array([0x1f, 0x8b, 8, 0])))).toBe("payload_too_large");
    expect(await codeOf(open(bytes("%PDF-1.7 …")))).toBe("unreadable_file");
    const { utils, write } = await import("@e965/xlsx");
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["name"], ["Harbor"]]), "Clients");
    const ods = new Uint8Array(write(book, { bookType: "ods", type: "array" }));
    await expect(open(ods)).rejects.toMatchObject({
      code: "unreadable_file",
      message: "This is an OpenDocument spreadsheet; save it as XLSX or CSV.",
    });
    await expect(parseFile(ods)).rejects.toThrow("OpenDocument spreadsheet; save it as XLSX or CSV");
    expect(await codeOf(open(new Uint8Array(25_000_001)))).toBe("payload_too_large");
    expect(await codeOf(open(new Uint8Array(0)))).toBe("unreadable_file");
    expect(await codeOf(open(bytes("\n\n , \n")))).toBe("unreadable_file");
    expect(await codeOf(open(new Uint8Array(Array.from({ length: 999 }, (_, i) => i % 31))))).toBe("unreadable_file");
    expect(await codeOf(tableOf(bytes(`a,b\n"${"x\n".repeat(600_000)}`)))).toBe("unreadable_file");
  });

  it("reads any table that another library writes as that library reads it", async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-c",;|\t\r\n é€]{0,8}$/),
      fc.constantFrom("", " ", '"', "=1+1", "مخبز", "x\r\ny"),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc
          .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 })
          .map((rows) => [Array.from({ length: width }, (_, i) => `head ${i}`), ...rows]),
      );
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom("\r\n", "\n"), async (cells, newline) => {
        const text = Papa.unparse(cells, { newline, quotes: true });
        const theirs = Papa.parse<string[]>(text, { newline }).data;
        const expected = theirs
          .map((line, i) => ({ row: i + 1, cells: line.map(unescapeFormula) }))
          .filter((line) => line.row > 1 && line.cells.some((one) => one.trim() !== ""));
        expect((await tableOf(bytes(text))).lines).toEqual(expected);
      }),
    );
  });

  it("reads a workbook, with its dates as dates and its row numbers", async () => {
    const { utils, write } = await import("@e965/xlsx");
    const sheet = utils.aoa_to_sheet([
      ["Client", "Industry", "Town", "Start date", "Phone"],
      [],
      ["Harbor Bakery", "bakery", "Leeds", new Date(Date.UTC(2027, 2, 1)), 5035550100],
    ]);
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([]), "Empty");
    utils.book_append_sheet(book, sheet, "Clients");
    const { rows, columns } = await readAll(new Uint8Array(write(book, { type: "array", bookType: "xlsx" })));
    expect(columns.map(({ column }) => column)).toEqual(["business_name", "niche", "city", "start_date", "phone"]);
    expect(rows).toMatchObject([
      { row: 3, errors: [], values: { business: { phone: "5035550100" }, calendar: { startDate: "2027-03-01" } } },
    ]);
  });
});

describe("dates of a list", () => {
  const startsOf = async (dates: string[], options = {}) => {
    const { rows } = await readAll(
      ["Client,Trade,Town,Start,Events", ...dates.map((date, i) => `Shop ${i},bakery,Leeds,${date}`)].join("\n"),
      options,
    );
    return rows.map(({ values, errors, warnings }) =>
      values
        ? [values.calendar.startDate, ...warnings.map(({ code }) => code)]
        : errors.map(({ column, code }) => `${column} ${code}`),
    );
  };

  it("that may be two days are read in the order that one other date of their column must have, wherever it stands", async () => {
    const doubtful = Array.from({ length: 120 }, () => "03/04/2027");
    for (const at of [0, 60, 120]) {
      const read = await startsOf(doubtful.toSpliced(at, 0, "31/12/2027"));
      expect(read[at]).toEqual(["2027-12-31"]);
      expect(read.toSpliced(at, 1)).toEqual(doubtful.map(() => ["2027-04-03", "guessed_date"]));
    }
    expect(await startsOf(["03/04/2027", "12/31/2027"])).toEqual([["2027-03-04", "guessed_date"], ["2027-12-31"]]);
  });

  it("that may be two days are asked about where none of their column tells, or two tell otherwise", async () => {
    const asked = ["start_date invalid_date"];
    expect(await startsOf(["03/04/2027", "2027-05-05", "05/05/2027"])).toEqual([asked, ["2027-05-05"], ["2027-05-05"]]);
    expect(await startsOf(["03/04/2027", "31/12/2027", "12/31/2027"])).toEqual([asked, ["2027-12-31"], ["2027-12-31"]]);
    expect(await startsOf(["03/04/2027,31/12/2027=Fair"])).toEqual([asked]);
  });

  it("that no other date of the list tells are read as its country writes them, as a guess", async () => {
    const ask = ["start_date invalid_date"];
    const startsIn = async (towns: string, dates: string[], options = {}) => {
      const all = towns.split("|").map((town, at) => `Shop ${at},bakery,"${town}",${dates[at % dates.length]}`);
      const { rows } = await readAll(["name,trade,town,start_date", ...all].join("\n"), options);
      return rows.map(({ values, errors, warnings }) =>
        values
          ? [
              values.calendar.startDate,
              ...warnings.filter(({ column }) => column === "start_date").map(({ code }) => code),
            ]
          : errors.map(({ column, code }) => `${column} ${code}`),
      );
    };
    const british = "Leeds|Sheffield|Nottingham|Whitby|Bradford, England";
    const american = "Austin|Houston, TX|Chicago|Seattle|Denver";
    const canadian = "Toronto|Calgary|Winnipeg|Edmonton|Montréal";
    const guessed = (day: string) => [day, "guessed_date"];
    const same = <One>(one: One) => Array.from({ length: 5 }, () => one);
    expect(await startsIn(british, ["03/04/2027"])).toEqual(same(guessed("2027-04-03")));
    expect(await startsIn(american, ["03/04/2027"])).toEqual(same(guessed("2027-03-04")));
    expect(await startsIn(canadian, ["03/04/2027"])).toEqual(same(ask));
    expect(await startsIn("Leeds|Austin|Toronto|Lyon|Galway", ["03/04/2027"])).toEqual(same(ask));
    expect(await startsIn("Leeds", ["03/04/2027"])).toEqual([ask]);
    // What the list itself says counts more, also against itself.
    const told = ["03/04/2027", "12/31/2027"];
    expect((await startsIn(british, told))[0]).toEqual(guessed("2027-03-04"));
    expect((await startsIn(british, [...told, "31/12/2027"]))[0]).toEqual(ask);
    expect(await startsIn("Leeds", ["03/04/2027"], { homeCountry: "GB" })).toEqual([guessed("2027-04-03")]);
  });

  it("are read in the order that somebody says, which is then no guess", async () => {
    const dates = ["03/04/2027,05/06/2027=Fair", "31/12/2027"];
    expect(await startsOf(dates, { dateOrder: "month_first" })).toEqual([["2027-03-04"], ["2027-12-31"]]);
    expect(await startsOf(dates, { dateOrder: "day_first" })).toEqual([["2027-04-03"], ["2027-12-31"]]);
  });
});

describe("readBatchFile", () => {
  it("marks a repeated business by name and town or by external id, and only then", async () => {
    const { rows } = await readAll(
      [
        "Client,Trade,Town,State,Client ID",
        "Harbor Bakery,bakery,Portland,OR,",
        'HARBOR  bakery!,bakery,"Portland, Oregon",,',
        "Harbor Bakery,bakery,Portland,ME,",
        "North Gym,gym,Leeds,,a1",
        "North Gym Leeds,gym,Leeds,,a1",
        "North Gym,gym,Leeds,,a2",
      ].join("\n"),
    );
    expect(rows.map(({ row, duplicateOf }) => [row, duplicateOf])).toEqual([
      [2, null],
      [3, 2],
      [4, null],
      [5, null],
      [6, 5],
      [7, null],
    ]);
  });

  it("says which towns are unknown or ambiguous, and refuses those rows alone", async () => {
    const { rows } = await readAll(
      `${HEAD}\nA,bakery,Springfield,\nB,bakery,Qqzzxx,\nC,bakery,Leeds,GB\nD,bakery,Leeds,Narnia`,
    );
    expect(rows.map(({ errors }) => errors.map(({ column, code }) => `${column} ${code}`))).toEqual([
      ["city ambiguous_place"],
      ["city unknown_place"],
      [],
      ["country invalid_value"],
    ]);
  });

  it("notices a comma without quotes, and too many rows", async () => {
    const { rows } = await readAll(`${HEAD}\nSmith, Jones and Co,lawyer,Leeds,GB`);
    expect(rows[0]?.errors).toMatchObject([{ column: "country", code: "too_many_cells" }]);
    expect(await codeOf(readAll(`${HEAD}\nA,gym,Leeds,\nB,gym,Leeds,`, { maxRows: 1 }))).toBe("too_many_rows");
  });

  it("takes rows as JSON with the names of the CSV or of the API", async () => {
    const source = openRows([
      { business_name: "A", niche: "gym", city: "Leeds", services: ["x", "y"], posts_per_week: 2 },
      {},
      { name: "B", niche: "gym", city: "Leeds", channels: [{ channel: "x", postsPerWeek: 4 }], externalId: 7 },
    ]);
    const { rows } = await readBatchFile(source, { days: 7, maxRows: 10 });
    const read = [];
    for await (const { checked } of rows) read.push(checked);
    expect(read.map(({ row }) => row)).toEqual([2, 4]);
    expect(read[0]?.values?.business.services).toEqual(["x", "y"]);
    // `name` came after business_name, which the first row has: it is an ignored column here.
    expect(read[1]?.errors).toMatchObject([{ column: "business_name", code: "missing_value" }]);
  });

  it("finds in the file with every defect just the rows that are wrong, and none in an agency's list", async () => {
    const { rows } = await readAll(makeNastyFile());
    const invalid = rows.filter(({ values }) => values === null).length;
    const duplicate = rows.filter(({ values, duplicateOf }) => values !== null && duplicateOf !== null).length;
    const valid = rows.length - invalid - duplicate;
    expect({ total: rows.length, valid, invalid, duplicate }).toEqual(NASTY_ROWS);
    expect(rows.find(({ row }) => row === 4)?.values?.business.name).toBe("Two Lines Gym");
    expect(rows.at(-1)?.values?.business.name).toBe("“Café €5”");
    const agency = await readAll(makeAgencyFile(300, "unit"));
    expect(agency.rows.filter(({ values }) => values === null)).toEqual([]);
  });
});
