import { describe, expect, test } from "vitest";
import { makeScope } from "../../scripts/testing/make-workspace";
import { useModel } from "../../scripts/testing/use-model";
import { createBusiness } from "../business/create-business";
import { createBusinessSchema } from "../business/schema";
import { createCalendar } from "../calendar/create-calendar";
import { createCalendarSchema } from "../calendar/schema";
import { AppError } from "../core/errors";
import { getEnv } from "../platform/env";
import { describeBatch } from "./describe-batch";
import { deleteUploadsBefore } from "./import-mutations";
import { listBatchRows } from "./list-batch-rows";
import { openBatch } from "./open-batch";
import { openBatchFile } from "./open-batch-file";
import { orderBatch } from "./order-batch";
import { batchOptionsSchema, listBatchRowsQuerySchema } from "./schema";
import { appendUpload, createUpload, getUpload, readUpload } from "./upload-file";
import { writeSamples } from "./write-samples";

const NOW = new Date("2026-11-28T12:00:00Z");
const bytes = (text: string) => new TextEncoder().encode(text);
const dryRun = async (scope: Awaited<ReturnType<typeof makeScope>>, text: string, options = {}) =>
  describeBatch(
    scope,
    await openBatchFile(bytes(text)),
    batchOptionsSchema.parse({ writer: "builtin", ...options }),
    NOW,
  );
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? error : null),
  );

describe("a list that says no language", () => {
  const SPANISH = ["Nombre del negocio,Rubro,Ciudad", "Panadería Sol,panadería,Sevilla", "Luz,floristería,Madrid"].join(
    "\n",
  );

  test("and is not in English is asked about, with what the writer can do, until somebody says one", async () => {
    const scope = await makeScope();
    const guess = { language: "es", name: "Spanish", from: "headers" };
    const asked = await dryRun(scope, SPANISH);
    expect(asked.language).toEqual({ unsaid: 2, guess, isWritable: false, hasModel: false });
    const said = await dryRun(scope, SPANISH, { language: "en" });
    expect(said.language).toMatchObject({ unsaid: 2, guess: null });
    expect(await problemOf(dryRun(scope, SPANISH, { language: "es" }))).toMatchObject({
      code: "invalid_input",
      errors: [{ path: "options.language", message: expect.stringContaining("needs a language model") }],
    });
    const rows = SPANISH.split("\n").map((line, index) => `${line},${index === 0 ? "Idioma" : "en"}`);
    expect((await dryRun(scope, rows.join("\n"))).language).toMatchObject({ unsaid: 0, guess: null });
  });

  test("is written in the one that the order names, but for rows and known businesses that have their own", async () => {
    const usual = { ...getEnv() };
    useModel("http://127.0.0.1:9/v1");
    try {
      const scope = await makeScope();
      const known = createBusinessSchema.parse({ name: "Luz", niche: "florist", city: "Madrid", language: "fr" });
      await createBusiness(scope, known);
      const report = await dryRun(scope, SPANISH, { writer: "auto" });
      expect(report.language).toMatchObject({ unsaid: 1, isWritable: true, hasModel: true });
      const options = batchOptionsSchema.parse({ writer: "model", language: "es", days: 7 });
      const list = [
        "Nombre del negocio,Rubro,Ciudad,Idioma",
        "Panadería Sol,panadería,Sevilla,",
        "Luz,floristería,Madrid,",
        "Río,bar,Bilbao,inglés",
      ];
      const table = { open: () => openBatchFile(bytes(list.join("\n"))), fileName: null };
      const batch = await openBatch(scope, await table.open(), options, NOW);
      const languages = [];
      for await (const { checked, known: business } of batch.read())
        languages.push(business?.language ?? checked.values?.business.language);
      expect(languages).toEqual(["es", "fr", "en"]);
    } finally {
      Object.assign(getEnv(), usual);
    }
  });
});

describe("what is said of a row's own cells", () => {
  const LIST = [
    "Client,Industry,Town,Start date,Country",
    "Harbor Bakery,bakery,Portland,03/04/2027,",
    "{{name}},zyxwv qqq,Leeds,31/12/2027,GB",
    "Third,bakery,Leeds,2027-05-05,GB",
  ].join("\n");

  test("is warned of before the batch, stays with the rows after it, and can be filtered by, like a calendar's own", async () => {
    const scope = await makeScope();
    const report = await dryRun(scope, LIST);
    expect(report.warnings.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, "start_date", "guessed_date"],
      [2, "city", "guessed_place"],
      [3, "business_name", "template_hole"],
    ]);
    expect(report.trades.map(({ rows }) => rows)).toEqual([[3]]);
    const options = batchOptionsSchema.parse({ writer: "builtin", days: 7 });
    const table = { open: () => openBatchFile(bytes(LIST)), fileName: null };
    const { id } = await orderBatch(scope, table, options, NOW);
    const list = async (warning?: string) =>
      (await listBatchRows(scope, id, listBatchRowsQuerySchema.parse({ limit: 50, warning }))).items;
    const codes = ["guessed_date", "guessed_place"];
    expect((await list()).map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      codes,
      ["template_hole", "general_trade"],
      [],
    ]);
    const [first] = await list();
    expect(first?.warnings[1]).toMatchObject({ column: "city", message: expect.stringContaining("Maine") });
    for (const [code, rows] of [
      ["guessed_date", [2]],
      ["general_trade", [3]],
      ["any", [2, 3]],
      ["other", []],
    ] as const)
      expect((await list(code)).map(({ row }) => row)).toEqual(rows);
  });
});

describe("a dry run", () => {
  test("counts valid, invalid and duplicate rows disjointly, names each defect and groups by repair", async () => {
    const scope = await makeScope();
    const report = await dryRun(
      scope,
      [
        "Client,Industry,Town,Notes",
        "Harbor Bakery,bakery,Leeds,a",
        "Harbor bakery,bakery,Leeds,b",
        "Two Towns,gym,Springfield,c",
        "Three Towns,gym,Springfield,d",
        "Odd One,zyxwv qqq,Leeds,e",
        ",gym,Leeds,f",
      ].join("\n"),
      { days: 28 },
    );
    expect(report.rows).toEqual({ total: 6, valid: 2, invalid: 3, duplicate: 1, skipped: 0, reused: 0 });
    expect(report.columns.map(({ header, column, how }) => [header, column, how])).toEqual([
      ["Client", "business_name", "alias"],
      ["Industry", "niche", "alias"],
      ["Town", "city", "alias"],
      ["Notes", null, null],
    ]);
    expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, "city", "ambiguous_place"],
      [5, "city", "ambiguous_place"],
      [7, "business_name", "missing_value"],
    ]);
    expect(report.duplicates).toEqual([{ row: 3, duplicateOf: 2, calendarId: null }]);
    expect(report.places).toMatchObject([{ city: "Springfield", rows: [4, 5], code: "ambiguous_place" }]);
    expect(report.places[0]?.candidates.length).toBeGreaterThan(3);
    expect(report.trades).toEqual([{ niche: "zyxwv qqq", rows: [6] }]);
    // Four weeks of three, three and one posts for each of the two rows that would run.
    expect(report.estimate).toMatchObject({ posts: 56, calls: 0, costUsd: { expected: 0 } });
  });

  test("asks once for a town however its country is written, and suggests towns of that country", async () => {
    const report = await dryRun(
      await makeScope(),
      [
        "name,trade,town,region,country",
        "A,gym,Springfield,,US",
        "B,vet,springfield,,USA",
        'C,vet,"Springfield, United States",,',
        "D,cafe,Manchster,,UK",
        "E,cafe,Manchster,,Großbritannien",
        "F,cafe,México,CDMX,México",
      ].join("\n"),
    );
    expect(report.places.map(({ rows, code }) => [rows, code])).toEqual([
      [[2, 3, 4], "ambiguous_place"],
      [[5, 6], "unknown_place"],
      [[7], "unknown_place"],
    ]);
    expect(report.places[2]?.candidates[0]).toMatchObject({ city: "Mexico City", country: "MX" });
    expect(report.places[2]?.suggestions[0]).toBe("Mexico City, Mexico");
  });

  test("knows the workspace's businesses and calendars, and nobody else's", async () => {
    const [scope, other] = [await makeScope(), await makeScope()];
    const business = { name: "Harbor Bakery", niche: "bakery", city: "Leeds" };
    const row = await createBusiness(scope, createBusinessSchema.parse({ ...business, externalId: "crm-1" }));
    const text = "external_id,name,trade,town\ncrm-1,Harbor Bakery (new name),bakery,Leeds";
    const options = { days: 7, startDate: "2027-01-01" };
    expect((await dryRun(scope, text, options)).rows).toMatchObject({ valid: 1, duplicate: 0, reused: 1 });
    const order = createCalendarSchema.parse({ ...options, businessId: row.id, writer: "builtin" });
    const { calendar } = await createCalendar(scope, order, NOW);
    const again = await dryRun(scope, text, options);
    expect(again.duplicates).toEqual([{ row: 2, duplicateOf: null, calendarId: calendar.id }]);
    expect((await dryRun(scope, text, { ...options, days: 8 })).rows).toMatchObject({ valid: 1, reused: 1 });
    expect((await dryRun(other, text, options)).rows).toMatchObject({ valid: 1, reused: 0, duplicate: 0 });
  });

  test("changes nothing of a business by a cell that says nothing of use", async () => {
    const scope = await makeScope();
    const known = { name: "Harbor Bakery", niche: "bakery", city: "Leeds", tone: "warm", website: "https://a.example" };
    await createBusiness(scope, createBusinessSchema.parse(known));
    const text = "name,trade,town,tone,website,timezone\nHarbor Bakery,bakery,Leeds,as agreed,coming soon,Mars";
    const report = await dryRun(scope, text);
    expect(report.rows).toMatchObject({ valid: 1, reused: 1 });
    expect(report.updates).toEqual([]);
    expect(report.warnings.map(({ code }) => code)).toEqual(["unread_value", "unread_value", "unread_value"]);
  });

  test("says which business a row updates and in what, and plans with what the business keeps", async () => {
    const scope = await makeScope();
    const channels = [{ channel: "x", postsPerWeek: 5 }];
    const known = { name: "Café & Co.", niche: "bakery", city: "Leeds", tone: "warm", channels };
    const { id } = await createBusiness(scope, createBusinessSchema.parse(known));
    await createBusiness(scope, createBusinessSchema.parse({ ...known, name: "The Same" }));
    const head = "name,trade,town,tone,posts a week,closed days";
    const report = await dryRun(
      scope,
      `${head}\nCafe & Co,bakery,Leeds,playful,2,\nThe Same,bakery,Leeds,warm,,\nNew,bakery,York,warm,,`,
      { days: 7 },
    );
    expect(report.rows).toMatchObject({ valid: 3, reused: 2 });
    expect(report.updates).toEqual([
      { row: 2, businessId: id, businessName: "Café & Co.", columns: ["business_name", "tone", "posts_per_week"] },
    ]);
    expect(report.estimate.posts).toBe(2 + 5 + 7);
  });

  test("knows a business again however its name is accented, spaced and punctuated, and in its own town only", async () => {
    const scope = await makeScope();
    const business = { name: "Café & Co.", niche: "bakery", city: "Leeds" };
    await createBusiness(scope, createBusinessSchema.parse(business));
    const reused = async (name: string, town = "Leeds") =>
      (await dryRun(scope, `name,trade,town\n"${name}",bakery,${town}`, { days: 7 })).rows.reused;
    for (const name of ["CAFE & CO", "Cafe\u0301 & Co.", "Café  &  Co", "Café, Co"]) expect(await reused(name)).toBe(1);
    expect(await reused("Café & Sons")).toBe(0);
    expect(await reused("Café & Co.", "York")).toBe(0);
  });

  test("remembers a mapping for the same headers in this workspace alone", async () => {
    const [scope, other] = [await makeScope(), await makeScope()];
    const text = "Aaa,Bbb,Ccc\nHarbor Bakery,bakery,Leeds";
    const mapping = { Aaa: "business_name", Bbb: "niche", Ccc: "city" };
    const refused = await problemOf(dryRun(scope, "Aaa,Bbb,Ccc\n1,2,3"));
    expect(refused).toMatchObject({ code: "missing_column" });
    expect(refused?.errors.map(({ path }) => path)).toEqual(["columns.business_name", "columns.niche", "columns.city"]);
    expect((await dryRun(scope, text, { mapping })).rows.valid).toBe(1);
    const again = await dryRun(scope, "Ccc,Aaa,Bbb\nLeeds,Harbor Bakery,bakery");
    expect(again.columns.map(({ how }) => how)).toEqual(["remembered", "remembered", "remembered"]);
    const elsewhere = await dryRun(other, text);
    expect(elsewhere.columns.map(({ how }) => how)).toEqual(["value", "value", "value"]);
  });

  test("remembers each column by its name for lists with a column more or less, the last list's first", async () => {
    const [scope, other] = [await makeScope(), await makeScope()];
    const mapping = { Aaa: "business_name", Bbb: "niche", Ccc: "city", Ddd: null };
    await dryRun(scope, "Aaa,Bbb,Ccc,Ddd\nHarbor Bakery,bakery,Leeds,x", { mapping });
    const more = "Zzz,Ccc,Aaa,Bbb,Ddd\nx,1,2,3,4";
    const read = async (text: string, options = {}) =>
      (await dryRun(scope, text, options)).columns.map(({ column, how }) => [column, how]);
    expect(await read(more)).toEqual([
      [null, null],
      ["city", "remembered"],
      ["business_name", "remembered"],
      ["niche", "remembered"],
      [null, "remembered"],
    ]);
    expect(await read("Aaa,Bbb,Ccc\n1,2,3")).toHaveLength(3);
    // A list's own memory counts more than that of others, whichever was last.
    await dryRun(scope, "Aaa,Bbb,Ccc,Eee\n1,2,3,4", { mapping: { ...mapping, Bbb: "services", Eee: "niche" } });
    expect((await read("Aaa,Bbb,Ccc,Ddd\n1,2,3,4"))[1]).toEqual(["niche", "remembered"]);
    expect((await read("Aaa,Bbb,Ccc,Eee,Fff\n1,2,3,4,5"))[1]).toEqual(["services", "remembered"]);
    expect(await problemOf(dryRun(other, more))).toMatchObject({ code: "missing_column" });
  });

  test("remembers guesses that a batch was started with, below any choice and any known name", async () => {
    const scope = await makeScope();
    const text = "Business,Trade,Address line 1,Zzz\nHarbor,bakery,Leeds,x";
    await dryRun(scope, text, { guesses: { "Address line 1": "city", Zzz: null } });
    const read = async (csv: string) => (await dryRun(scope, csv)).columns.map(({ column, how }) => [column, how]);
    expect((await read(text)).slice(2)).toEqual([
      ["city", "remembered"],
      [null, "remembered"],
    ]);
    expect((await read("Business,Trade,Address line 1,Locality\nHarbor,bakery,1 Quay,Leeds")).slice(2)).toEqual([
      [null, null],
      ["city", "alias"],
    ]);
    await dryRun(scope, text, { mapping: { Zzz: "services" } });
    await dryRun(scope, text, { guesses: { Zzz: null } });
    expect((await read(text))[3]).toEqual(["services", "remembered"]);
  });

  test("remembers nothing of a mapping that names columns as they are called, as corrected lists do", async () => {
    const scope = await makeScope();
    const swapped = { city: "region", region: "city" };
    const text = "business_name,niche,city,region\nHarbor Bakery,bakery,Yorkshire,Leeds";
    await dryRun(scope, text, { mapping: swapped });
    const own = { business_name: "business_name", niche: "niche", city: "city", region: "region" };
    const corrected = "business_name,niche,city,region\nHarbor Bakery,bakery,Leeds,Yorkshire";
    expect((await dryRun(scope, corrected, { mapping: own })).rows.valid).toBe(1);
    const again = await dryRun(scope, text);
    expect(again.columns.slice(2).map(({ column, how }) => [column, how])).toEqual([
      ["region", "remembered"],
      ["city", "remembered"],
    ]);
  });
});

test("a row in a language that the writer cannot write is wrong at its cell before anything runs, also by what its business speaks", async () => {
  const scope = await makeScope();
  const german = { name: "Backhaus Nord", niche: "bakery", city: "Leeds", language: "de" };
  await createBusiness(scope, createBusinessSchema.parse(german));
  const text = [
    "name,trade,town,language",
    "Harbor Bakery,bakery,Leeds,English",
    "Hafen Bakery,bakery,Leeds,German",
    "Hafen Bakery,bakery,Leeds,en-GB",
    "Backhaus Nord,bakery,Leeds,",
  ].join("\n");
  const report = await dryRun(scope, text, { days: 7 });
  expect(report.rows).toMatchObject({ total: 4, valid: 2, invalid: 2, duplicate: 0 });
  expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, "language", "unsupported_language"],
    [5, "language", "unsupported_language"],
  ]);
  for (const { message } of report.errors) expect(message).toMatch(/English only.*model/);
  const { OPENAI_BASE_URL, OPENAI_API_KEY } = getEnv();
  useModel("http://127.0.0.1:9");
  expect((await dryRun(scope, text, { days: 7, writer: "auto" })).rows).toMatchObject({ valid: 3, duplicate: 1 });
  expect((await dryRun(scope, text, { days: 7 })).errors[0]?.message).toMatch(/Choose the language model/);
  Object.assign(getEnv(), { OPENAI_BASE_URL, OPENAI_API_KEY });
});

describe("an upload in pieces", () => {
  test("holds the same bytes, goes on where it broke off and stores no piece twice", async () => {
    const scope = await makeScope();
    const file = bytes("name,trade,town\nHarbor Bakery,bakery,Leeds\n");
    const { id } = await createUpload(scope, { name: "clients.csv", size: file.length });
    await appendUpload(scope, id, 0, file.subarray(0, 10));
    expect(await problemOf(appendUpload(scope, id, 0, file.subarray(0, 10)))).toMatchObject({
      code: "conflict",
      extra: { received: 10 },
    });
    expect(await problemOf(readUpload(scope, id))).toMatchObject({ code: "conflict" });
    await appendUpload(scope, id, 10, file.subarray(10));
    expect(await problemOf(appendUpload(scope, id, file.length, bytes("x")))).toMatchObject({
      code: "payload_too_large",
    });
    expect(await readUpload(scope, id)).toEqual({ name: "clients.csv", bytes: file });
  });

  test("of two equal pieces sent at the same moment keeps one", async () => {
    const scope = await makeScope();
    const { id } = await createUpload(scope, { name: "a.csv", size: 8 });
    const results = await Promise.all([1, 2, 3].map(() => problemOf(appendUpload(scope, id, 0, bytes("abcd")))));
    expect(results.filter((problem) => problem === null)).toHaveLength(1);
    expect((await getUpload(scope, id)).received).toBe(4);
  });

  test("is nobody else's, and is swept after its day", async () => {
    const [scope, other] = [await makeScope(), await makeScope()];
    const { id } = await createUpload(scope, { name: "a.csv", size: 4 });
    await appendUpload(scope, id, 0, bytes("abcd"));
    expect(await problemOf(getUpload(other, id))).toMatchObject({ code: "not_found" });
    expect(await problemOf(appendUpload(other, id, 4, bytes("")))).toMatchObject({ code: "not_found" });
    await deleteUploadsBefore(new Date(Date.now() - 60_000));
    expect((await getUpload(scope, id)).received).toBe(4);
    await deleteUploadsBefore(new Date(Date.now() + 60_000));
    expect(await problemOf(getUpload(scope, id))).toMatchObject({ code: "not_found" });
  });
});

test("samples are real posts of the row's business, in its channels, and leave nothing behind", async () => {
  const scope = await makeScope();
  const rows = [{ business_name: "Harbor Bakery", niche: "bakery", city: "Leeds", channels: "facebook:3" }];
  const options = batchOptionsSchema.parse({ days: 30, writer: "builtin" });
  const { items } = await writeSamples(scope, rows, options, NOW);
  expect(items).toHaveLength(1);
  expect(items[0]?.posts).toHaveLength(6);
  expect(items[0]?.posts.every(({ channel, caption }) => channel === "facebook" && caption.length > 20)).toBe(true);
  expect((await dryRun(scope, "name,trade,town\nHarbor Bakery,bakery,Leeds")).rows.reused).toBe(0);
});

test("samples come from the first three rows that can be run; a bad row is told of and spoils none of them", async () => {
  const scope = await makeScope();
  const good = (name: string) => ({ business_name: name, niche: "bakery", city: "Leeds" });
  const bad = [
    { ...good("Nowhere"), city: "Qqqqville" },
    { ...good("Bäcker"), language: "de" },
  ];
  const options = batchOptionsSchema.parse({ days: 14, writer: "builtin" });
  const rows = [...bad, good("One"), good("Two"), good("Three"), good("Four")];
  const { items, errors } = await writeSamples(scope, rows, options, NOW);
  expect(items.map(({ row, businessName }) => [row, businessName])).toEqual([
    [4, "One"],
    [5, "Two"],
    [6, "Three"],
  ]);
  expect(errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, "city", "unknown_place"],
    [3, "language", "unsupported_language"],
  ]);
  expect(await problemOf(writeSamples(scope, bad, options, NOW))).toMatchObject({
    code: "invalid_rows",
    errors: [{ path: "rows.0.city" }, { path: "rows.1.language" }],
  });
});
