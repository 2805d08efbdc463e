import { expect, test } from "vitest";
import { createApiKey } from "@/lib/account/create-api-key";
import { makeScope } from "@/scripts/testing/make-workspace";
import { POST } from "./route";

const guess = (headers: Record<string, string>) => {
  const body = JSON.stringify({ line: "Harbor Bakery, Portland" });
  const request = new Request("http://localhost/api/v1/guesses", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  return POST(request, { params: Promise.resolve({}) });
};

test("an integration with an API key may guess; a page of another site may not", async () => {
  const { key } = await createApiKey(await makeScope(), { name: "test", scopes: ["read"], expiresAt: null }, null);
  const answer = await guess({ authorization: `Bearer ${key}` });
  expect([answer.status, (await answer.json()).name]).toEqual([200, "Harbor Bakery"]);
  expect((await guess({ origin: "https://evil.example", host: "localhost" })).status).toBe(403);
  expect((await guess({})).status).toBe(403);
});
