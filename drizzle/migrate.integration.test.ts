import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Client } from "pg";
import { expect, inject, test } from "vitest";

const run = promisify(execFile);

test("several instances that start at once on an empty database migrate it once, and again is harmless", async () => {
  const admin = new Client({ connectionString: inject("adminUrl") });
  await admin.connect();
  const name = `bella_migrate_${process.pid}`;
  await admin.query(`create database ${name}`);
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${name}`;
  const migrate = () =>
    run(process.execPath, ["--import", "tsx", "scripts/migrate.ts"], {
      env: { ...process.env, DATABASE_URL: url.href, LOG_LEVEL: "error" },
    });
  try {
    await Promise.all([migrate(), migrate(), migrate()]);
    await migrate();
    const client = new Client({ connectionString: url.href });
    await client.connect();
    const { rows } = await client.query("select count(*)::int as count from drizzle.__drizzle_migrations");
    const { rows: files } = await client.query(
      "select count(*)::int as count from pgboss.queue where name = 'dead-letters'",
    );
    await client.end();
    expect(rows[0].count).toBeGreaterThan(0);
    expect(files[0].count).toBe(1);
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  }
});
