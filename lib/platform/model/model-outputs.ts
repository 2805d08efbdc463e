import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { modelOutputs } from "../../../drizzle/schema/calendar";
import { db } from "../db/client";

/**
 * Model output by content hash: shared by everybody, kept for good, and the place where callers on any instance agree
 * who writes a missing one. It knows nothing of what an output means.
 */

// One parameter for any number of keys: a statement of some thirty costs more to build and to read than to run.
const list = (keys: readonly string[]): SQL => sql`${sql.param([...keys])}::text[]`;
const isOneOf = (keys: readonly string[]): SQL => sql`${modelOutputs.key} = any(${list(keys)})`;

/** Stored model outputs by key; keys that nobody has written yet are missing from the map. */
export async function findModelOutputs(keys: readonly string[]): Promise<Map<string, Record<string, unknown>>> {
  if (keys.length === 0) return new Map();
  const rows = await db()
    .select({ key: modelOutputs.key, output: modelOutputs.output })
    .from(modelOutputs)
    .where(and(isOneOf(keys), isNotNull(modelOutputs.output)));
  return new Map(rows.flatMap(({ key, output }) => (output ? [[key, output] as const] : [])));
}

/** Which of the keys somebody has written. */
export async function listWrittenOutputs(keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db()
    .select({ key: modelOutputs.key })
    .from(modelOutputs)
    .where(and(isOneOf(keys), isNotNull(modelOutputs.output)));
  return new Set(rows.map(({ key }) => key));
}

interface OutputClaim {
  holder: string;
  seconds: number;
  model: string;
  promptVersion: string;
}

const inSeconds = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`;

/** Claims the keys that nobody has written and nobody (alive) is writing, in one statement; answers those won. */
export async function claimModelOutputs(keys: readonly string[], claim: OutputClaim): Promise<string[]> {
  const { rows } = await db().execute<{ key: string }>(sql`
    insert into model_outputs (key, model, prompt_version, lease_holder, lease_expires_at)
    select wanted.key, ${claim.model}, ${claim.promptVersion}, ${claim.holder}, ${inSeconds(claim.seconds)}
    -- A fixed order, so that two callers with the same keys cannot deadlock.
    from (select distinct unnest(${list(keys)}) as key order by 1) wanted
    on conflict (key) do update set lease_holder = excluded.lease_holder, lease_expires_at = excluded.lease_expires_at
    where model_outputs.output is null and model_outputs.lease_expires_at < now()
    returning key`);
  return rows.map(({ key }) => key);
}

/** The holder's claims on these keys that have no output yet: found by their keys, for outputs are kept for good and grow to millions. */
const openClaims = (keys: readonly string[], holder: string): SQL | undefined =>
  and(isOneOf(keys), eq(modelOutputs.leaseHolder, holder), isNull(modelOutputs.output));

/** Keeps the holder's claims on keys alive for so many seconds more. */
export async function renewModelOutputs(keys: readonly string[], holder: string, seconds: number): Promise<void> {
  await db()
    .update(modelOutputs)
    .set({ leaseExpiresAt: inSeconds(seconds) })
    .where(openClaims(keys, holder));
}

/** Stores outputs under the holder's claims, in one statement. */
export async function storeModelOutputs(
  outputs: readonly { key: string; output: Record<string, unknown> }[],
  holder: string,
): Promise<void> {
  if (outputs.length === 0) return;
  const byKey = JSON.stringify(Object.fromEntries(outputs.map(({ key, output }) => [key, output])));
  await db()
    .update(modelOutputs)
    .set({ output: sql`${byKey}::jsonb -> ${modelOutputs.key}`, leaseHolder: null, leaseExpiresAt: null })
    .where(and(isOneOf(outputs.map(({ key }) => key)), eq(modelOutputs.leaseHolder, holder)));
}

/** Replaces the output of a key, where it is still there. */
export async function replaceModelOutput(key: string, output: Record<string, unknown>): Promise<void> {
  await db()
    .update(modelOutputs)
    .set({ output })
    .where(and(eq(modelOutputs.key, key), isNotNull(modelOutputs.output)));
}

/** Drops outputs that are no use any more; whoever needs them writes them anew. */
export async function dropModelOutput(key: string): Promise<void> {
  await db()
    .delete(modelOutputs)
    .where(and(eq(modelOutputs.key, key), isNotNull(modelOutputs.output)));
}

/** Gives up those of the holder's claims on keys that got no output. */
export async function releaseModelOutputs(keys: readonly string[], holder: string): Promise<void> {
  await db().delete(modelOutputs).where(openClaims(keys, holder));
}
