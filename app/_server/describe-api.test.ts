import { expect, test, vi } from "vitest";

vi.mock("./public-origin", () => ({ publicOrigin: () => "https://bella.example" }));
const { describeApi } = await import("./describe-api");

interface Described {
  security?: unknown[];
  parameters?: { in: string; name: string; required?: boolean }[];
}
const { info, paths = {}, webhooks = {} } = describeApi();
const operationsOf = (items: object) =>
  Object.entries(items).flatMap(([path, item]) =>
    Object.values(item as Record<string, Described>).map((operation) => ({ path, operation })),
  );

test("every placeholder of a path is a required path parameter", () => {
  for (const { path, operation } of operationsOf(paths)) {
    const named = (operation.parameters ?? []).filter((parameter) => parameter.in === "path" && parameter.required);
    const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(named.map(({ name }) => name).sort(), path).toEqual(placeholders.sort());
  }
});

test("every operation and every message says how it is secured", () => {
  for (const { path, operation } of [...operationsOf(paths), ...operationsOf(webhooks)])
    expect(Array.isArray(operation.security), path).toBe(true);
});

test("the licence has its SPDX identifier", () => {
  expect(info.license).toEqual({ name: "MIT", identifier: "MIT" });
});
