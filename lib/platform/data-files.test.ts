import { expect, it } from "vitest";
import { findDataFile, listDataFiles, readDataFile } from "./data-files";

it("reads a file that ships with the product", async () => expect(await readDataFile("occasions.json")).toContain("["));

it("tells a missing file from a broken one", async () => {
  expect(await findDataFile("no-such-file.json")).toBeNull();
  await expect(readDataFile("no-such-file.json")).rejects.toThrow("ENOENT");
  await expect(findDataFile("topics")).rejects.toThrow();
});

it("lists the files of a folder by extension, none for a folder that does not exist", async () => {
  expect(await listDataFiles("topics", ".json")).toContain("universal.json");
  expect(await listDataFiles("no-such-folder", ".json")).toEqual([]);
});
