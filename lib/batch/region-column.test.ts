import { describe, expect, it } from "vitest";
import { openBatchFile } from "./open-batch-file";
import { readBatchFile } from "./read-batch-file";

async function readList(head: string, lines: readonly string[]) {
  const bytes = new TextEncoder().encode([head, ...lines].join("\n"));
  const { columns, rows } = await readBatchFile(await openBatchFile(bytes), { days: 30, maxRows: 100 });
  const read = [];
  for await (const { checked, place, placeProblem } of rows)
    read.push({
      where: place && `${place.city} ${place.country}/${place.regionCode}`,
      problem: placeProblem?.code ?? null,
      candidates: placeProblem?.candidates ?? [],
      warnings: checked.warnings.map(({ column, code, message }) => `${column} ${code}: ${message}`),
    });
  return { columns: columns.map(({ column }) => column), read };
}

describe("a region's cell that is not understood", () => {
  it("is asked about where its town's name is of several places, and warned of where it is of one", async () => {
    const { read } = await readList("Client,Trade,Town,State,Country", [
      "Harbor,bakery,Portland,Oregun,US",
      "Corner,bakery,Chicago,Ilinois,US",
      "Depot,bakery,Portland,Oregon,US",
    ]);
    expect(read[0]).toMatchObject({ problem: "ambiguous_place", where: null });
    expect(read[1]).toMatchObject({ where: "Chicago US/IL", problem: null });
    expect(read[1]?.warnings).toEqual([
      "region unread_value: “Ilinois” is no region or county that we know; the town was taken for Chicago, Illinois, United States.",
    ]);
    expect(read[2]?.warnings).toEqual([]);
  });

  it("is one inside the town's cell, too", async () => {
    const { read } = await readList("Client,Trade,Town", [
      'Harbor,bakery,"Portland, Oregun"',
      'Corner,bakery,"Huddersfield, Wset Yorks"',
    ]);
    expect(read[0]?.problem).toBe("ambiguous_place");
    expect(read[1]).toMatchObject({ where: "Huddersfield GB/ENG" });
    expect(read[1]?.warnings[0]).toMatch(/^city guessed_place: “Wset Yorks” is no region/);
  });

  it("asks nothing where a part of a market stands there, and warns", async () => {
    const { read } = await readList("Client,Trade,Town,Region", ["Harbor,bakery,Portland,North West"]);
    expect(read[0]).toMatchObject({ where: "Portland US/OR" });
    expect(read[0]?.warnings.map((one) => one.split(":")[0])).toEqual(["region unread_value", "city guessed_place"]);
  });

  it("yields to a column of states beside it", async () => {
    const { columns, read } = await readList("Client,Trade,Town,Region,State", [
      "Harbor,bakery,Portland,North,ME",
      "Corner,bakery,Springfield,South,IL",
    ]);
    expect(columns).toEqual(["business_name", "niche", "city", null, "region"]);
    expect(read.map(({ where, warnings }) => [where, warnings])).toEqual([
      ["Portland US/ME", []],
      ["Springfield US/IL", []],
    ]);
  });
});

describe("a county's cell", () => {
  it("says which town of a name in its nation is meant", async () => {
    const { read } = await readList("Client,Trade,Town,County", [
      "Harbor,bakery,Newcastle,Staffs",
      "Corner,bakery,Newcastle,Tyne and Wear",
      "Depot,bakery,Ashford,Surrey",
    ]);
    expect(read.map(({ where, warnings }) => [where, warnings.length])).toEqual([
      ["Newcastle GB/ENG", 0],
      ["Newcastle GB/ENG", 0],
      ["Ashford GB/ENG", 0],
    ]);
  });

  it("is read beside a column of states", async () => {
    const { columns, read } = await readList("Client,Trade,City,County,State", [
      "Harbor,bakery,Springfield,Sangamon,IL",
      "Corner,bakery,Franklin,Williamson,TN",
    ]);
    expect(columns).toEqual(["business_name", "niche", "city", null, "region"]);
    expect(read.map(({ where }) => where)).toEqual(["Springfield US/IL", "Franklin US/TN"]);
  });
});
