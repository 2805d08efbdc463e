import { expect, test } from "vitest";
import { describeEta } from "./batch-words";

const AT = Date.UTC(2026, 8, 1, 15, 49);

test("figures of a list that do not come in say since when, and promise no time left", () => {
  const running = { status: "running", etaSeconds: 840 } as const;
  expect(describeEta(running, null)).toBe(" · about 14 min left");
  expect(describeEta(running, AT)).toBe(" · as of 15:49");
  expect(describeEta({ status: "succeeded", etaSeconds: null }, AT), "it changes no more").toBe("");
});
