import { describe, expect, it } from "vitest";
import { DONE_ENDINGS, THINGS_ALL_THE_SAME } from "./done-words";
import { areDone, isOfLife } from "./is-done";

describe("what a service is by its name:", () => {
  it.each(DONE_ENDINGS)("$example is done", ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true);
    expect(areDone(example)).toBe(true);
  });

  it.each(THINGS_ALL_THE_SAME)("$example is a thing", ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true);
    expect(areDone(example)).toBe(false);
  });

  it("a list is done only where all of it is", () => {
    expect(areDone("alterations, hemming and repairs")).toBe(true);
    expect(areDone("alterations and prom dresses")).toBe(false);
  });

  it("a day that is someone's, and a talk with the dead, are no matter for jokes", () => {
    for (const service of ["Mother's Day readings", "mediumship", "past life regression", "wedding flowers"])
      expect([service, isOfLife(service)]).toEqual([service, true]);
    expect(isOfLife("sourdough")).toBe(false);
  });
});
