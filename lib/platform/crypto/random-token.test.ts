import { expect, test } from "vitest";
import { hashToken } from "./hash-token";
import { randomToken } from "./random-token";

test("a token has the bits it was asked for and fits into a URL", () => {
  expect(randomToken(192)).toMatch(/^[\w-]{32}$/);
  expect(randomToken()).not.toBe(randomToken());
  expect(() => randomToken(64)).toThrow(RangeError);
});

test("the hash of a token is stable and does not hold it", () => {
  expect(hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
