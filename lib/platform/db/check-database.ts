import { readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import { db } from "./client";

/** Resolves when Postgres answers. */
export async function checkDatabase(): Promise<void> {
  await db().execute(sql`select 1`);
}

/** Resolves when the database has every migration that this code was built with. */
export async function checkMigrations(): Promise<void> {
  const journal = JSON.parse(
    await readFile(path.join(process.cwd(), "drizzle/migrations/meta/_journal.json"), "utf8"),
  ) as { entries: { when: number }[] };
  const wanted = Math.max(...journal.entries.map((entry) => entry.when));
  const { rows } = await db().execute<{ latest: string }>(
    sql`select max(created_at)::text as latest from drizzle.__drizzle_migrations`,
  );
  if (Number(rows[0]?.latest ?? 0) < wanted)
    throw new Error("the database lacks migrations of this version; run the migration");
}
