import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { businessCells, makeBatch } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { hasProgram } from "../../scripts/testing/start-fleet";
import { exportBatch } from "../batch/export-batch";
import { exportBatchQuerySchema } from "../batch/export-query";
import { getBatch } from "../batch/get-batch";
import { drain } from "./drain";

const query = (wish: object) => exportBatchQuerySchema.parse(wish);
const rowsOf = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of chunks) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** Another program than the one that wrote the archive finds nothing wrong with it, where there is one. */
function expectReadable(archive: Uint8Array): void {
  if (!hasProgram("unzip")) return;
  const folder = mkdtempSync(path.join(tmpdir(), "bella-zip-"));
  try {
    writeFileSync(path.join(folder, "batch.zip"), archive);
    const said = execFileSync("unzip", ["-t", "batch.zip"], { cwd: folder, encoding: "utf8" });
    expect(said).toContain("No errors detected in compressed data");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Four businesses, two of them of one name, and a line that was refused. */
async function finishedBatch(options: { days?: number } = {}) {
  const scope = await makeScope();
  const names = ["=Harbor", "Twin & Co", "Twin & Co", "パン屋"];
  const cells = names.map((business_name, index) => ({ ...businessCells(index), business_name }));
  const refused = { ...businessCells(9), business_name: "" };
  const batch = await makeBatch(scope, { cells: [...cells, refused], options });
  await drain({ deadline: Date.now() + 60_000, concurrency: 4 });
  const done = await getBatch(scope, batch.id);
  expect(done.counts).toMatchObject({ succeeded: 4, invalid: 1 });
  return { scope, batch: done };
}

describe("a batch's export", () => {
  test("the ZIP has a folder of its own for every business, each post once, and a list of all rows", async () => {
    const { scope, batch } = await finishedBatch();
    const { name, chunks } = await exportBatch(scope, batch.id, query({ format: "zip" }));
    expect(name).toBe("clients-plain.zip");
    const archive = await bytesOf(chunks);
    expectReadable(archive);
    const files = unzipSync(archive);
    const folders = new Set(Object.keys(files).map((file) => file.split("/")[0]));
    expect([...folders]).toEqual(["00002-harbor", "00003-twin-co", "00004-twin-co", "00005-パン屋", "businesses.csv"]);
    const posts = [...folders].flatMap((folder) => {
      const inside = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
      if (inside.length === 0) return [];
      expect(inside.map((file) => file.split(".").at(-1)).sort()).toEqual(["csv", "ics", "json"]);
      const csv = inside.find((file) => file.endsWith(".csv")) ?? "";
      return rowsOf(strFromU8(files[csv] ?? new Uint8Array()));
    });
    expect(posts).toHaveLength(batch.postCount);
    const list = rowsOf(strFromU8(files["businesses.csv"] ?? new Uint8Array()));
    expect(list.map(({ row, business, status }) => [row, business, status])).toEqual([
      ["2", "'=Harbor", "succeeded"],
      ["3", "Twin & Co", "succeeded"],
      ["4", "Twin & Co", "succeeded"],
      ["5", "パン屋", "succeeded"],
      ["6", "", "invalid"],
    ]);
    expect(list.at(-1)?.error).not.toBe("");
  });

  test("Metricool gets every business in one CSV by its brand name, and in a ZIP in parts of its limit", async () => {
    const { scope, batch } = await finishedBatch();
    const csv = await exportBatch(scope, batch.id, query({ format: "csv", target: "metricool" }));
    const rows = rowsOf(new TextDecoder().decode(await bytesOf(csv.chunks)));
    expect(rows).toHaveLength(batch.postCount);
    expect(new Set(rows.map((row) => row["Brand name"]))).toEqual(
      new Set(["=Harbor", "Twin & Co (York)", "Twin & Co (Hull)", "パン屋"]),
    );
    const zip = await exportBatch(scope, batch.id, query({ format: "zip", target: "metricool" }));
    const files = unzipSync(await bytesOf(zip.chunks));
    const parts = Object.keys(files).filter((file) => file.startsWith("all-businesses/"));
    expect(parts).toEqual(["all-businesses/metricool-part-0001.csv"]);
    expect(rowsOf(strFromU8(files[parts[0] ?? ""] ?? new Uint8Array()))).toEqual(rows);
  });

  test("of more posts than Metricool takes come in parts that hold every row once, in the order of the whole", async () => {
    const { scope, batch } = await finishedBatch({ days: 731 });
    expect(batch.postCount).toBeGreaterThan(1000);
    const read = async (part?: number) => {
      const wish = query({ format: "csv", target: "metricool", ...(part === undefined ? {} : { part }) });
      return rowsOf(new TextDecoder().decode(await bytesOf((await exportBatch(scope, batch.id, wish)).chunks)));
    };
    const whole = await read();
    const count = Math.ceil(batch.postCount / 500);
    const parts = await Promise.all(Array.from({ length: count }, (_, index) => read(index + 1)));
    expect(parts.flat()).toEqual(whole);
    expect(parts.slice(0, -1).every((part) => part.length === 500)).toBe(true);
    for (const beyond of [count + 1, 99])
      await expect(read(beyond)).rejects.toMatchObject({ code: "invalid_input", errors: [{ path: "part" }] });
    expect(() => query({ format: "zip", target: "metricool", part: 1 })).toThrow(/ZIP/);
  });

  test("only the rows that are wished for are in it, by their numbers or by what they are, and none is a conflict", async () => {
    const { scope, batch } = await finishedBatch();
    const foldersOf = async (wish: object) => {
      const { chunks } = await exportBatch(scope, batch.id, query({ format: "zip", ...wish }));
      return new Set(Object.keys(unzipSync(await bytesOf(chunks))).map((file) => file.split("/")[0]));
    };
    expect(await foldersOf({ rows: "2,4-6" })).toEqual(
      new Set(["00002-harbor", "00004-twin-co", "00005-パン屋", "businesses.csv"]),
    );
    expect(await foldersOf({ q: "twin" })).toEqual(new Set(["00003-twin-co", "00004-twin-co", "businesses.csv"]));
    const csv = await exportBatch(scope, batch.id, query({ format: "csv", target: "metricool", rows: "3" }));
    const rows = rowsOf(new TextDecoder().decode(await bytesOf(csv.chunks)));
    // Named as in the file of all: whoever takes the rest later must not meet one business under two names.
    expect(new Set(rows.map((row) => row["Brand name"]))).toEqual(new Set(["Twin & Co (York)"]));
    await expect(foldersOf({ rows: "6-900" })).rejects.toMatchObject({ code: "conflict" });
    expect(() => query({ format: "zip", rows: "2;3" })).toThrow(/2-40,57/);
    expect(() => query({ format: "zip", status: "failed" })).toThrow(/status/);
  });

  test("nothing is read ahead of whoever downloads, and a reader who leaves ends the work", async () => {
    const { scope, batch } = await finishedBatch();
    const { chunks } = await exportBatch(scope, batch.id, query({ format: "zip" }));
    expect((await chunks.next()).done).toBe(false);
    expect((await chunks.return(undefined)).done).toBe(true);
    expect((await chunks.next()).done).toBe(true);
  });

  test("another workspace's batch is not found, an unfinished one is a conflict, and a tool without names needs the ZIP", async () => {
    const scope = await makeScope();
    const batch = await makeBatch(scope);
    await expect(exportBatch(await makeScope(), batch.id, query({ format: "zip" }))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(exportBatch(scope, batch.id, query({ format: "zip" }))).rejects.toMatchObject({ code: "conflict" });
    expect(() => query({ format: "csv", target: "buffer" })).toThrow(/zip/);
  });
});
