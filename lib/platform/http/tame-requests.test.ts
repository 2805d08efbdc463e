import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { tameMethod, tamePath, tameRequests } from "./tame-requests";

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

test("a server's handlers are given the tamed request", async () => {
  tameRequests();
  const server = createServer(({ method, url }, response) => response.end(`${method} ${url}`));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<string>((resolve, reject) => {
    request({ port, method: "PROPFIND", path: "/api/v1/%E0%A4%A" }, async (response) => {
      resolve((await response.toArray()).join(""));
    })
      .on("error", reject)
      .end();
  });
  server.close();
  expect(answer).toBe("PUT /api/v1/%25E0%25A4%25A");
});
