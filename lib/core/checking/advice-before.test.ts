import { expect, test } from "vitest";
import { findInventedFact } from "./find-invented-fact";
import { findRegulatedClaim } from "./find-regulated-claim";

test.each([
  "Ask whether the installer is certified before you sign.",
  "Check that the mover is fully insured; the paper is one page.",
  "Read what the guarantee covers, and for how long.",
  "Compare which labs are accredited.",
])("advice to the reader is no claim: %s", (text) => {
  expect(findInventedFact(text, "")).toBeNull();
  expect(findRegulatedClaim(text, ["legal"])).toBeNull();
});

test.each([
  ["We are certified and fully insured.", "certified"],
  ["Ask about our certified team.", "certified"],
  ["Ask us anything. Every electrician is accredited.", "accredited"],
])("a claim stays one: %s", (text, claim) => expect(findInventedFact(text, "")).toBe(claim));

test.each(["Results guaranteed.", "Ask for our guarantee.", "Read on: we guarantee it."])(
  "a promise stays one: %s",
  (text) => expect(findRegulatedClaim(text, ["medical"])).toMatch(/guarantee/),
);
