import { expect, test } from "vitest";
import { makeScope } from "@/scripts/testing/make-workspace";
import { createApiKey } from "./create-api-key";
import { listApiKeys } from "./list-api-keys";

test("a key whose end is past or at hand is refused, and none is stored", async () => {
  const scope = await makeScope();
  const create = (expiresAt: string) => createApiKey(scope, { name: "k", scopes: ["read"], expiresAt }, null);
  const errors = [{ path: "expiresAt", message: "Choose an instant at least a minute ahead." }];
  await expect(create("2020-01-01T00:00:00Z")).rejects.toMatchObject({ code: "invalid_input", errors });
  await expect(create(new Date(Date.now() + 5_000).toISOString())).rejects.toMatchObject({ errors });
  expect(await listApiKeys(scope)).toEqual([]);
  const { expiresAt } = await create(new Date(Date.now() + 3_600_000).toISOString());
  expect(expiresAt).toEqual(expect.any(String));
});
