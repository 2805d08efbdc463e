import type { WorkspaceScope } from "../account/scope";
import { keepNameKeys } from "../business/mutations";
import { foldBusinessName } from "../core/batching/file/name-row";
import { foldWords } from "../core/places/fold-place-name";
import type { Tx } from "../platform/db/client";
import { type KnownBusiness, listBusinessesAlike, type NamedPlace } from "./import-data";

/** What a row says of its business. */
export interface NamedBusiness extends NamedPlace {
  externalId: string | null;
}

/** Which of these businesses a row names: by external id, else by name and town; of namesakes the first. */
export function pickNamesake(
  known: readonly KnownBusiness[],
  { externalId, name, placeId }: NamedBusiness,
): KnownBusiness | null {
  const byId = externalId === null ? undefined : known.find((one) => one.externalId === externalId);
  if (byId) return byId;
  const key = foldBusinessName(name);
  const isNamesake = (one: KnownBusiness) => one.placeId === placeId && foldBusinessName(one.name) === key;
  // Another id for the same name and town is another branch.
  return known.find((one) => isNamesake(one) && (externalId === null || one.externalId === null)) ?? null;
}

/** A business of the same name, town and trade as a row's under another id than its own, null for none. */
export function findOtherId(
  known: readonly KnownBusiness[],
  { externalId, name, placeId }: NamedBusiness,
  trade: string,
): string | null {
  if (externalId === null) return null;
  const key = foldBusinessName(name);
  const twin = known.find(
    (one) =>
      one.placeId === placeId &&
      one.externalId !== externalId &&
      foldBusinessName(one.name) === key &&
      foldWords(one.niche) === foldWords(trade),
  );
  return twin?.externalId ?? null;
}

/** The workspace's business that a row of this external id, name and town means, or null. */
export async function findNamesake(tx: Tx, scope: WorkspaceScope, named: NamedBusiness): Promise<string | null> {
  const alike = await listBusinessesAlike(scope, named.externalId === null ? [] : [named.externalId], [named], tx);
  const unnamed = alike.filter(({ nameKey }) => nameKey === null);
  if (unnamed.length > 0) await keepNameKeys(tx, scope, unnamed);
  return pickNamesake(alike, named)?.id ?? null;
}
