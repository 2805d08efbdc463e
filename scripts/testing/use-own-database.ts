import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { closeDb } from "../../lib/platform/db/client";
import { closeBoss } from "../../lib/platform/queue/boss";

/** Every test file works on its own copy of the migrated template, so files neither see nor disturb each other. */
const admin = new Client({ connectionString: inject("adminUrl") });
const name = `bella_test_${process.pid}_${Date.now().toString(36)}${Math.trunc(performance.now() * 1000) % 1000}`;
const url = new URL(inject("adminUrl"));
url.pathname = `/${name}`;

await admin.connect();
await admin.query(`create database ${name} template ${inject("template")}`);

process.env.DATABASE_URL = url.href;
process.env.DATABASE_POOL_MAX = "8";
process.env.AUTH_SECRET = "a-secret-for-tests-of-enough-length";

afterAll(async () => {
  await closeBoss();
  await closeDb();
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.end();
});
