import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { DELETE, findAddress, OPTIONS, refusePath } from "./refuse-method";

const METHODS = ["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"];
const context = { params: Promise.resolve({}) };
const call = (path: string, method: string) => new Request(`http://localhost${path}`, { method });

const routeFiles = readdirSync("app/api/v1", { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .map((file) => path.join("app/api/v1", file));

/** The names a module exports: `export const GET`, `export { PUT, refuse as PATCH }`. */
function exportsOf(source: string): string[] {
  const own = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name as string);
  const passed = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) =>
    (list as string).split(",").flatMap((name) => name.trim().split(" ").at(-1) || []),
  );
  return [...own, ...passed].filter((name) => name === name.toUpperCase()).sort();
}

test.each(routeFiles)("%s answers every method, if only to refuse it", (file) => {
  expect(exportsOf(readFileSync(file, "utf8"))).toEqual(METHODS);
});

test("a path is told by the template that says most of it", async () => {
  expect(await findAddress("/api/v1/batches/samples")).toEqual({
    template: "/api/v1/batches/samples",
    methods: ["OPTIONS", "POST"],
  });
  expect((await findAddress("/api/v1/batches/bat_1"))?.methods).toEqual(["DELETE", "GET", "HEAD", "OPTIONS"]);
  expect((await findAddress("/api/v1/batches/bat_1/rejects.csv"))?.template).toBe("/api/v1/batches/{id}/rejects.csv");
  expect(await findAddress("/api/v1/batches/bat_1/rejectsXcsv")).toBeNull();
  expect(await findAddress("/api/v1")).toBeNull();
});

test("a wrong method is a 405 problem that says what is taken", async () => {
  const response = await DELETE(call("/api/v1/calendars", "DELETE"), context);
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS, POST"]);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const requestId = response.headers.get("x-request-id");
  expect(await response.json()).toMatchObject({ status: 405, code: "method_not_allowed", requestId });
});

test("OPTIONS tells the methods without a body", async () => {
  const response = await OPTIONS(call("/api/v1/guest", "OPTIONS"), context);
  expect([response.status, response.headers.get("allow")]).toEqual([204, "OPTIONS, POST"]);
});

test("a path that is nothing is a 404 problem", async () => {
  const response = await refusePath(call("/api/v1/nothing", "GET"), context);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: "not_found", requestId: response.headers.get("x-request-id") });
});
