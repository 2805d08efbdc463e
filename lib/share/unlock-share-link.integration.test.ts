import { expect, test } from "vitest";
import { makeCalendar, makeLink } from "../../scripts/testing/make-share";
import { answerTo } from "./answer.fixture";
import { unlockShareLink } from "./unlock-share-link";

const PASSWORD = "rye & salt";

async function newLink() {
  const { scope, calendar } = await makeCalendar();
  return makeLink(scope, calendar.id, { password: PASSWORD });
}

test("everybody of one office opens a link by its password: only wrong ones count", async () => {
  const { token } = await newLink();
  for (let visitor = 0; visitor < 15; visitor++)
    expect(await answerTo(unlockShareLink(token, PASSWORD, "10.2.0.1"))).toBe("done");
});

test("a right password gives no wrong attempt back", async () => {
  const { token } = await newLink();
  const attempt = (password: string) => answerTo(unlockShareLink(token, password, "10.2.0.2"));
  for (let count = 0; count < 9; count++) expect(await attempt("wrong")).toBe("forbidden");
  expect(await attempt(PASSWORD)).toBe("done");
  expect(await attempt("wrong")).toBe("forbidden");
  expect(await attempt(PASSWORD)).toBe("rate_limited");
});

test("many attempts at once are counted before the first is looked at", async () => {
  const { token } = await newLink();
  const all = await Promise.all(
    Array.from({ length: 14 }, () => answerTo(unlockShareLink(token, "wrong", "10.2.0.3"))),
  );
  expect(all.filter((answer) => answer === "rate_limited")).toHaveLength(4);
});
