import { createServer } from "node:net";
import { drizzle } from "drizzle-orm/node-postgres";
import { afterAll, expect, inject, test } from "vitest";
import { createPool } from "./client";
import { explainConnectionFailure } from "./explain-connection-failure";

const deaf = createServer((socket) => void socket.on("data", () => socket.destroy()));
await new Promise<void>((resolve) => deaf.listen(0, "127.0.0.1", resolve));
const deafAddress = deaf.address();
afterAll(() => void deaf.close());

async function explain(change: (url: URL) => void): Promise<string | undefined> {
  const url = new URL(inject("adminUrl"));
  url.password = url.password || "canary-word";
  change(url);
  const pool = createPool(url.href);
  const error = await drizzle(pool)
    .execute("select 1 from nowhere")
    .catch((failure: unknown) => failure);
  await pool.end();
  const sentence = explainConnectionFailure(error, url.href);
  expect(sentence ?? "").not.toContain(url.password);
  return sentence;
}

test("a server that is not there is named by its place, with what to check", async () => {
  const sentence = await explain((url) => {
    url.host = "localhost:1";
    url.pathname = "/bella";
  });
  expect(sentence).toBe(
    "The database at localhost:1/bella refused the connection: nothing listens there. Check DATABASE_URL and that this Postgres runs.",
  );
});

test("a name nobody knows, a stranger on the port and a database that is missing are told apart", async () => {
  expect(await explain((url) => (url.hostname = "nowhere.invalid"))).toMatch(/a name that (nobody knows|cannot)/);
  const port = typeof deafAddress === "object" && deafAddress ? String(deafAddress.port) : "";
  expect(await explain((url) => (url.port = port))).toContain("something else than Postgres");
  expect(await explain((url) => (url.pathname = "/missing"))).toContain("has no database of this name");
});

test("a mistake in a statement is no failure to connect", async () => {
  expect(await explain(() => undefined)).toBeUndefined();
});
