import { expect, test } from "vitest";
import { z } from "zod";
import { checkCells } from "../check-cells";
import { matchColumns } from "../columns/match-columns";
import { rankColumns } from "../columns/rank-columns";
import { nameCells } from "./name-cells";

const OWN = ["Harbor", "bakery", "Leeds"];
function read(headers: readonly string[], rows: readonly (readonly string[])[]) {
  const all = ["Client", "Trade", "Town", ...headers];
  const sampleRows = rows.map((row) => [...OWN, ...row]);
  const columns = matchColumns({ headers: all, sampleRows }).map(({ column }) => column);
  const quotas = sampleRows.map((cells) => {
    const named = nameCells(cells, columns, rankColumns(all, sampleRows));
    const { values, errors } = checkCells(2, named, { days: 30 }, z.object({ name: z.string() }));
    return (
      errors[0]?.message ?? values?.calendar.channels?.map((one) => `${one.channel}:${one.postsPerWeek}`).join(" ")
    );
  });
  return { columns: columns.slice(3), quotas };
}

test.each([
  [["Instagram Active", "Instagram per week", "Facebook Active", "Facebook per week"]],
  [["Instagram Active", "per week", "Facebook Active", "per week"]],
  [["Instagram Active?", "Posts per week", "Facebook Active?", "Posts per week"]],
  [["IG (Y/N)", "IG posts/wk", "FB (Y/N)", "FB posts/wk"]],
  [["Instagram enabled", "# / week", "Facebook enabled", "# / week"]],
])("a channel's yes or no beside its posts a week are read as one: %j", (headers) => {
  const { columns, quotas } = read(headers, [
    ["Yes", "4", "No", "3"],
    ["yes", "", "yes", "2"],
    ["No", "5", "Yes", "1"],
    ["", "2", "no", ""],
    ["Yes", "2x", "Paused", "3"],
  ]);
  expect(columns).toEqual(["posts_instagram", "posts_instagram", "posts_facebook", "posts_facebook"]);
  expect(quotas).toEqual([
    "instagram:4 facebook:0",
    "instagram:3 facebook:2",
    "instagram:0 facebook:1",
    "instagram:2 facebook:0",
    "instagram:2 facebook:0",
  ]);
});

test("posts a week behind the last of several channels are for all of them", () => {
  const { columns, quotas } = read(
    ["Instagram Active", "Facebook Active", "Posts per week"],
    [
      ["Yes", "No", "4"],
      ["yes", "yes", "2"],
    ],
  );
  expect(columns).toEqual(["posts_instagram", "posts_facebook", "posts_per_week"]);
  expect(quotas).toEqual(["instagram:4 facebook:0", "instagram:2 facebook:2"]);
});

test("of two numbers for one channel the first counts, and a handle beside a yes is none", () => {
  expect(read(["Instagram posts", "Instagram per week"], [["3", "4"]]).columns).toEqual(["posts_instagram", null]);
  const { columns, quotas } = read(["Instagram", "Instagram Active"], [["@harbor", "yes"]]);
  expect([columns, quotas]).toEqual([[null, "posts_instagram"], ["instagram:3"]]);
});
