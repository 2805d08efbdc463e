import { expect, test } from "vitest";
import { listPrograms } from "./list-programs.mjs";

test("a worker runs unless the web functions do the work", () => {
  expect(listPrograms("")).toEqual(["worker", "web"]);
  expect(listPrograms("worker")).toEqual(["worker", "web"]);
  expect(listPrograms("serverless")).toEqual(["web"]);
});
