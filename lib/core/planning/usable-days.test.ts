import { describe, expect, it } from "vitest";
import { hasUsableDay } from "./usable-days";

// 5 December 2026 is a Saturday.
const endsOn = "2026-12-05";

describe("an offer of certain weekdays", () => {
  it.each(["New clients only, Tuesday to Thursday", "Tue-Thu", "On Wednesdays", "every Monday"])(
    "has no day left on the Friday before its last day: %s",
    (details) => {
      expect(hasUsableDay({ title: "20% off", details, endsOn }, "2026-12-04")).toBe(false);
      expect(hasUsableDay({ title: "20% off", details, endsOn }, "2026-11-30")).toBe(true);
    },
  );

  it.each(["Friday to Sunday", "Not on Mondays", "New clients only", "ends Saturday 5 December", "Until Tuesday"])(
    "is to be had where it may be: %s",
    (details) => expect(hasUsableDay({ title: "20% off", details, endsOn }, "2026-12-04")).toBe(true),
  );

  it("without a last day has one always", () =>
    expect(hasUsableDay({ title: "Mondays: two for one" }, "2026-12-04")).toBe(true));
});
