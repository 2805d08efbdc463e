import { expect, test } from "vitest";
import { makeScope } from "@/scripts/testing/make-workspace";
import { createApiKey } from "./create-api-key";
import { listApiKeys } from "./list-api-keys";
import { resolveApiKey } from "./resolve-api-key";

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

test("a key made with a key that ends does not outlive it", async () => {
  const scope = await makeScope();
  const end = new Date(Date.now() + 3_600_000).toISOString();
  const { key } = await createApiKey(scope, { name: "lent", scopes: ["write"], expiresAt: end }, null);
  const lent = await resolveApiKey(key);
  const create = (expiresAt: string | null) =>
    createApiKey(lent ?? scope, { name: "child", scopes: ["read"], expiresAt }, null);
  const errors = [{ path: "expiresAt", message: `Choose an end no later than that of the key you use: ${end}.` }];
  await expect(create(null)).rejects.toMatchObject({ code: "invalid_input", errors });
  await expect(create(new Date(Date.parse(end) + 1000).toISOString())).rejects.toMatchObject({ errors });
  expect(await create(end)).toMatchObject({ expiresAt: end });
});
