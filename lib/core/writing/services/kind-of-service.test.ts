import { expect, it } from "vitest";
import { SERVICE_KIND_PHRASES } from "../phrases/service-kinds";
import { sortOfService } from "./kind-of-service";

it.each(["School runs", "School visits", "School groups", "Toddler mornings", "Tap repairs", "School uniforms"])(
  "%s are no class, and nobody is asked about their level",
  (service) => expect(sortOfService(service)).toBeNull(),
);

it.each(["Ballet school", "Tap dancing", "Tap", "Toddler yoga", "School holiday camps"])("%s is a class", (service) =>
  expect(sortOfService(service)).toBe("class"),
);

it("what a shop sells that nobody eats is shared with nobody, served with nothing and taken to no table", () => {
  const wordings = Object.values(SERVICE_KIND_PHRASES.talkWaresBody).flat();
  expect(wordings.filter((words) => /\b(?:shar\w+|serve\w*|half of it|table|taste\w*)\b/i.test(words))).toEqual([]);
});
