import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { notePeerAddresses } from "./note-peer-address";

test("the last entry of X-Forwarded-For is the peer's, whatever the client claims", async () => {
  notePeerAddresses();
  const server = createServer((incoming, response) => response.end(String(incoming.headers["x-forwarded-for"])));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (headers: Record<string, string>) =>
    new Promise<string>((resolve, reject) => {
      request({ port, host: "127.0.0.1", headers }, (answer) => {
        let body = "";
        answer.on("data", (chunk: Buffer) => {
          body += chunk.toString();
        });
        answer.on("end", () => resolve(body));
      })
        .on("error", reject)
        .end();
    });
  expect(await ask({})).toBe("127.0.0.1");
  expect(await ask({ "x-forwarded-for": "203.0.113.7" })).toBe("203.0.113.7, 127.0.0.1");
  server.close();
});
