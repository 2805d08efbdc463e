import { expect, test } from "vitest";
import { tameMethod, tamePath } from "./tame-requests";

test.each([
  ["/api/v1/posts/%E0%A4%A?x=%", "/api/v1/posts/%25E0%25A4%25A?x=%"],
  ["/%", "/%25"],
])("the broken escape in %s becomes a name", (given, tamed) => {
  expect(tamePath(given)).toBe(tamed);
  expect(() => decodeURIComponent(tamePath(given).split("?")[0] ?? "")).not.toThrow();
});

test.each(["/", "/api/v1/posts/a%2Fb?limit=1&q=50%", "/%E0%A4%95", "/a??b=%zz"])("%s stays as it is", (url) => {
  expect(tamePath(url)).toBe(url);
});

test("methods no route can have are refused as one that none takes", () => {
  expect(["TRACE", "PROPFIND"].map(tameMethod)).toEqual(["PUT", "PUT"]);
  for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    expect(tameMethod(method)).toBe(method);
});
