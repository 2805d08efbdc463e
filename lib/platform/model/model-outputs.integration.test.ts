import { beforeAll, expect, test } from "vitest";
import { dbPool } from "../db/client";
import {
  claimModelOutputs,
  findModelOutputs,
  listWrittenOutputs,
  releaseModelOutputs,
  renewModelOutputs,
  storeModelOutputs,
} from "./model-outputs";

const CLAIM = { holder: "me", seconds: 30, model: "m", promptVersion: "1" };
const keys = (letter: string) => Array.from({ length: 30 }, (_, index) => `${letter}${index}`);

beforeAll(async () => {
  await dbPool().query(
    `insert into model_outputs (key, model, prompt_version, output) select md5(n::text), 'm', '1', '{}' from generate_series(1, 20000) n`,
  );
  await dbPool().query("analyze model_outputs");
});

/** The plans of what `work` asks the database for. */
async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const pool = dbPool();
  const asked: { text: string; values: unknown[] }[] = [];
  const query = pool.query.bind(pool) as (what: { text: string }, values: unknown[]) => Promise<unknown>;
  pool.query = ((what: { text: string }, values: unknown[]) => {
    asked.push({ text: what.text, values });
    return query(what, values);
  }) as typeof pool.query;
  try {
    await work();
  } finally {
    pool.query = query as typeof pool.query;
  }
  const plans = asked.map(({ text, values }) => pool.query(`explain ${text}`, values));
  return (await Promise.all(plans)).map(({ rows }) => rows.map((row) => row["QUERY PLAN"]).join("\n"));
}

test.each<[string, () => Promise<unknown>]>([
  ["finding", () => findModelOutputs(keys("a"))],
  ["asking what is written", () => listWrittenOutputs(keys("a"))],
  ["claiming", () => claimModelOutputs(keys("a"), CLAIM)],
  ["renewing", () => renewModelOutputs(keys("a"), "me", 30)],
  ["storing", () => storeModelOutputs([{ key: "a1", output: {} }], "me")],
  ["giving up", () => releaseModelOutputs(keys("a"), "me")],
])("%s outputs never reads all that were ever written", async (_, work) => {
  const plans = await plansOf(work);
  expect(plans).toHaveLength(1);
  for (const plan of plans) expect(plan).not.toContain("Seq Scan");
});

test("giving up leaves what is written and what somebody else has claimed", async () => {
  await claimModelOutputs(["b1", "b2"], CLAIM);
  await claimModelOutputs(["b3"], { ...CLAIM, holder: "other" });
  await storeModelOutputs([{ key: "b1", output: { text: "x" } }], "me");
  await releaseModelOutputs(["b1", "b2", "b3"], "me");
  expect(await claimModelOutputs(["b1", "b2", "b3"], CLAIM)).toEqual(["b2"]);
});
