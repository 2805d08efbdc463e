import { beforeEach, expect, test, vi } from "vitest";
import { checkOrigin } from "./check-origin";

const env = vi.hoisted(() => ({ APP_URL: "" }));
vi.mock("@/lib/platform/env", () => ({ getEnv: () => env }));

const ask = (origin: string | null, host: string) =>
  checkOrigin(new Headers({ host, ...(origin === null ? {} : { origin }) }));

beforeEach(() => {
  env.APP_URL = "https://bella.example";
});

test("the site's own pages may change things, by its name or by another name of the server", () => {
  expect(() => ask("https://bella.example", "bella.example")).not.toThrow();
  expect(() => ask("https://preview.example", "preview.example")).not.toThrow();
  env.APP_URL = "http://localhost:3000";
  expect(() => ask("http://192.168.1.5:3000", "192.168.1.5:3000")).not.toThrow();
  expect(() => ask("https://bella.example", "bella.example")).not.toThrow();
});

test.each([
  ["http://bella.example", "bella.example"],
  ["http://preview.example", "preview.example"],
  ["https://evil.example", "bella.example"],
  ["https://bella.example:8443", "bella.example"],
  ["null", "bella.example"],
  [null, "bella.example"],
  ["ftp://bella.example", "bella.example"],
])("%s asking %s is refused where the site is on https", (origin, host) => {
  expect(() => ask(origin, host)).toThrow(expect.objectContaining({ code: "cross_origin" }));
});
