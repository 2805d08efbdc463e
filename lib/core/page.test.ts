import { expect, test } from "vitest";
import { pageQuerySchema, takePage } from "./page";

const problem = (query: object) => pageQuerySchema.safeParse(query).error?.issues.map(({ path }) => path.join("."));

test.each(["1", "50", "500"])("a limit of %s is taken", (limit) => {
  expect(pageQuerySchema.parse({ limit })).toEqual({ limit: Number(limit), cursor: null });
});

test.each(["1e2", "0x10", "", " 5", "5.0", "+5", "-1", "0", "501", "Infinity", "٥"])(
  "a limit of %j is refused at its field",
  (limit) => {
    expect(problem({ limit })).toEqual(["limit"]);
  },
);

test("without a limit it is 50", () => {
  expect(pageQuerySchema.parse({}).limit).toBe(50);
});

test.each(["", "garbage", "../..", "cal_1", "'; drop table posts", "CAL_01K0000000000000000000000A"])(
  "a cursor of %j is refused at its field",
  (cursor) => {
    expect(problem({ cursor })).toEqual(["cursor"]);
  },
);

test("pages of a short list hold every item once and end", () => {
  const all = ["e", "d", "c", "b", "a"].map((id) => ({ id }));
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: ReturnType<typeof takePage<{ id: string }>> = takePage(all, { limit: 2, cursor });
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(seen).toEqual(["e", "d", "c", "b", "a"]);
});
