import { eq, sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { modelOutputs } from "../../drizzle/schema/calendar";
import { askedSlots, goodAnswer, startFakeModel } from "../../scripts/testing/fake-model";
import { useModel, writeCalendar } from "../../scripts/testing/use-model";
import { JUDGING_VERSION } from "../core/writing/model/judging-version";
import { closeCache } from "../platform/cache/cache";
import { db } from "../platform/db/client";

let model: Awaited<ReturnType<typeof startFakeModel>> | undefined;
afterEach(async () => {
  await model?.stop();
  model = undefined;
});

const NAME = "judged-anew";
const UNTRUE = " We have won twelve awards, and we are open until 9 pm on Sundays.";
const month = () => writeCalendar({ days: 28, seed: "anew" });

/** Makes every kept answer one of an earlier deploy that judged less, and puts an untrue claim into the first. */
async function age(): Promise<number> {
  const ofModel = eq(modelOutputs.model, NAME);
  await db()
    .update(modelOutputs)
    .set({ output: sql`${modelOutputs.output} - 'judged'` })
    .where(ofModel);
  const rows = await db().select().from(modelOutputs).where(ofModel).orderBy(modelOutputs.key);
  const [first] = rows;
  if (!first?.output) throw new Error("nothing is kept");
  const output = { ...first.output, caption: `${first.output.caption}${UNTRUE}` };
  await db().update(modelOutputs).set({ output }).where(eq(modelOutputs.key, first.key));
  // As another process finds them.
  closeCache();
  return rows.length;
}

test("answers that an earlier deploy kept are judged by today's checks when they are used: a fit one is kept, an untrue one written anew", async () => {
  const fake = await startFakeModel(goodAnswer);
  model = fake;
  useModel(fake.url, { env: { OPENAI_MODEL: NAME } });
  await month();
  const before = fake.requests.length;
  const kept = await age();
  const { posts } = await month();
  expect(posts.filter(({ caption }) => /awards|9 pm/.test(caption))).toEqual([]);
  expect(fake.requests.length - before).toBe(1);
  expect(askedSlots(fake.requests.at(-1) ?? "")).toHaveLength(1);
  const rows = await db().select().from(modelOutputs).where(eq(modelOutputs.model, NAME));
  expect(rows.map(({ output }) => output?.judged)).toEqual(Array.from({ length: kept }, () => JUDGING_VERSION));
  closeCache();
  await month();
  expect(fake.requests.length - before).toBe(1);
});
