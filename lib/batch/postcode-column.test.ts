import { describe, expect, it } from "vitest";
import { openBatchFile } from "./open-batch-file";
import { readBatchFile } from "./read-batch-file";

/** Where each line of a list lies, and what is asked of those that lie nowhere. */
async function readList(head: string, lines: readonly string[]) {
  const bytes = new TextEncoder().encode([head, ...lines].join("\n"));
  const { columns, rows } = await readBatchFile(await openBatchFile(bytes), { days: 30, maxRows: 100 });
  const read = [];
  for await (const { checked, place, placeProblem } of rows)
    read.push({
      where: place && `${place.city} ${place.country}/${place.regionCode}`,
      cells: checked.cells,
      warnings: checked.warnings.map(({ code }) => code),
      problem: placeProblem,
    });
  return { columns: columns.map(({ column }) => column), read };
}
const whereIs = async (header: string, town: string, code: string) => {
  const { columns, read } = await readList(`Client,Trade,Town,${header}`, [`Harbor,bakery,${town},${code}`]);
  expect(columns[3]).toBe("postcode");
  return read[0]?.where;
};

describe("a column of postcodes beside the town's", () => {
  it.each([
    ["Postcode", "Perth", "PH1 5TJ", "Perth GB/SCT"],
    ["ZIP", "Perth", "PH15TJ", "Perth GB/SCT"],
    ["Post Code", "Newport", "NP20 1AA", "Newport GB/WLS"],
    ["Billing Zip/Postal Code", "London", "N6A 1B2", "London CA/ON"],
    ["Eircode", "Newbridge", "W12 X285", "Newbridge IE/L"],
    ["PIN Code", "Salem", "636001", "Salem IN/TN"],
    ["Postcode", '"Dunblane, Stirling"', "FK15 0AA", "Dunblane GB/SCT"],
    ["ZIP", "Columbus", "43215", "Columbus US/OH"],
    ["ZIP", "Springfield", "62701", "Springfield US/IL"],
    ["ZIP", "Springfield", "01103", "Springfield US/MA"],
    ["Postal Code", "Portland", "04101-1234", "Portland US/ME"],
    ["Postal Code", "Portland", "04101", "Portland US/ME"],
  ])("decides like one inside the cell: %s %s %s", async (header, town, code, expected) => {
    expect(await whereIs(header, town, code)).toBe(expected);
  });

  it.each([
    ["Perth", "6000", "Perth AU/WA"],
    ["Perth", "n/a", "Perth AU/WA"],
    ["Berlin", "10115", "Berlin DE/BE"],
    ["Paris", "75001", "Paris FR/IDF"],
    ["Chicago", "10001", "Chicago US/IL"],
    ["Perth PH1 5TJ", "PH1 5TJ", "Perth GB/SCT"],
    ["Leeds", "anything", "Leeds GB/ENG"],
  ])("changes nothing where it does not tell: %s %s", async (town, code, expected) => {
    expect(await whereIs("Postcode", town, code)).toBe(expected);
  });

  it.each([
    ["Springfield,MA,,1103", "Springfield US/MA"],
    ["Springfield,Massachusetts,,1103", "Springfield US/MA"],
    ["Portland,,US,4101", "Portland US/ME"],
    ["Portland,,United States,4101.0", "Portland US/ME"],
    ["Portland,,USA,041011234", "Portland US/ME"],
    ["Portland,,USA,41011234", "Portland US/ME"],
    ["Portland,OR,,972091234", "Portland US/OR"],
    ["Springfield,,US,'01103", "Springfield US/MA"],
    ["Springfield,,US,01103 1234", "Springfield US/MA"],
    ['"Springfield, MA",,,1103', "Springfield US/MA"],
    ["Springfield MA 1103,,,", "Springfield US/MA"],
    ["Portland OR 972091234,,,", "Portland US/OR"],
  ])("is a ZIP code without its zero or hyphen where state or country say so: %s", async (line, expected) => {
    const { read } = await readList("Client,Trade,Town,State,Country,ZIP", [`Harbor,bakery,${line}`]);
    expect(read[0]?.where).toBe(expected);
  });

  it.each([
    ["Perth,WA,,6000", "Perth AU/WA"],
    ["Perth,,AU,6000", "Perth AU/WA"],
    ["Richmond,VIC,,3121", "Richmond AU/VIC"],
    ["Hobart,TAS,Australia,7000", "Hobart AU/TAS"],
    ["Berlin,,Germany,1067", "Berlin DE/BE"],
    ["Berlin,,DE,10115", "Berlin DE/BE"],
    ["Bern,,CH,3011", "Bern CH/BE"],
    ["Portland,OR,US,4101", "Portland US/OR"],
    ["Wien,,AT,1010", "Wien AT/9"],
    ["Manchester,,GB,2134", "Manchester GB/ENG"],
  ])("is none where another country or state is said: %s", async (line, expected) => {
    const { read } = await readList("Client,Trade,Town,State,Country,ZIP", [`Harbor,bakery,${line}`]);
    expect(read[0]?.where).toBe(expected);
  });

  it("yields to the row's own country, and leaves the town's cell as it is", async () => {
    const { read } = await readList("Client,Trade,Town,Country,Postcode", ["Harbor,bakery,Perth,AU,PH1 5TJ"]);
    expect(read[0]).toMatchObject({ where: "Perth AU/WA", cells: { city: "Perth", postcode: "PH1 5TJ" } });
  });

  it("is no part of what is said of a town that is not found", async () => {
    const { read } = await readList("Client,Trade,Town,Postcode", ["Harbor,bakery,Qxzvwk,D02 X285"]);
    expect(read[0]?.problem?.message).toContain("No place called Qxzvwk was found");
  });

  it("places a village that no table holds around the town of its postcode's area, and says so", async () => {
    const { read } = await readList("Client,Trade,Town,Postcode", [
      "Harbor,bakery,Mallaig,PH41 4QG",
      "Corner,bakery,Leedss,LS1 4AB",
      "Depot,bakery,Online,LS1 4AB",
    ]);
    expect(read[0]).toMatchObject({ where: "Mallaig GB/SCT", warnings: ["guessed_place"] });
    expect(read[1]?.problem?.suggestions[0]).toContain("Leeds");
    expect(read[2]?.problem?.message).toContain("is no town");
  });
});
