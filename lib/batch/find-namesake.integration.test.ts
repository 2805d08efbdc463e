import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { businesses } from "../../drizzle/schema/business";
import { makeScope } from "../../scripts/testing/make-workspace";
import type { WorkspaceScope } from "../account/scope";
import { createBusiness } from "../business/create-business";
import { createBusinessSchema } from "../business/schema";
import { updateBusiness } from "../business/update-business";
import { db, transaction } from "../platform/db/client";
import { findNamesake } from "./find-namesake";
import { listBusinessesAlike } from "./import-data";

const make = (scope: WorkspaceScope, name: string, more = {}) =>
  createBusiness(scope, createBusinessSchema.parse({ name, niche: "bakery", city: "Leeds", ...more }));
const mine = (scope: WorkspaceScope) => eq(businesses.workspaceId, scope.workspaceId);

describe("the business that a row names", () => {
  test("is found by its name's key, without its neighbours being read", async () => {
    const scope = await makeScope();
    const { placeId } = await make(scope, "Harbor Bakery");
    for (let index = 0; index < 20; index++) await make(scope, `Shop ${index}`);
    const wanted = { name: "HARBOR  Bakéry!", placeId };
    expect((await listBusinessesAlike(scope, [], [wanted])).map(({ name }) => name)).toEqual(["Harbor Bakery"]);
    const find = (named: object) =>
      transaction((tx) => findNamesake(tx, scope, { externalId: null, ...wanted, ...named }));
    expect(await find({})).not.toBeNull();
    expect(await find({ name: "Harbour Bakery" })).toBeNull();
    expect(await find({ placeId: "elsewhere" })).toBeNull();
  });

  test("is the one of its external id, else one of its name that has none or no other", async () => {
    const scope = await makeScope();
    const { placeId, id } = await make(scope, "Harbor Bakery", { externalId: "a" });
    const find = (externalId: string | null, name = "Harbor Bakery") =>
      transaction((tx) => findNamesake(tx, scope, { externalId, name, placeId }));
    expect(await find("a", "Renamed")).toBe(id);
    expect(await find(null)).toBe(id);
    expect(await find("b")).toBeNull();
  });

  test("is found under another name as soon as it has one", async () => {
    const scope = await makeScope();
    const { placeId, id } = await make(scope, "Harbor Bakery");
    await updateBusiness(scope, id, { name: "Quay Bakery" });
    expect(await listBusinessesAlike(scope, [], [{ name: "Harbor Bakery", placeId }])).toEqual([]);
    expect(await listBusinessesAlike(scope, [], [{ name: "quay bakery", placeId }])).toMatchObject([{ id }]);
  });

  test("is found where its name was stored before names had keys, and has one from then on", async () => {
    const scope = await makeScope();
    const { placeId, id } = await make(scope, "Harbor Bakery");
    await make(scope, "Other");
    const other = await make(await makeScope(), "Harbor Bakery");
    for (const one of [scope.workspaceId, other.workspaceId])
      await db().update(businesses).set({ nameKey: null }).where(eq(businesses.workspaceId, one));
    const named = { externalId: null, name: "harbor bakery", placeId };
    expect(await transaction((tx) => findNamesake(tx, scope, named))).toBe(id);
    const keys = await db().select({ key: businesses.nameKey }).from(businesses).where(mine(scope));
    expect(keys.map(({ key }) => key).sort()).toEqual(["harbor bakery", "other"]);
    const [kept] = await db().select().from(businesses).where(eq(businesses.id, other.id));
    expect(kept?.nameKey).toBeNull();
    expect(await listBusinessesAlike(scope, [], [named])).toHaveLength(1);
  });
});
