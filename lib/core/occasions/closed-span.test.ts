import { describe, expect, it } from "vitest";
import { closedSpan, isClosedOn } from "./closed-span";

describe("the days on which a closure keeps doors closed, by its name and date", () => {
  it.each([
    // name, date, last day
    ["Closed until 2 January", "2026-12-25", "2027-01-02"],
    ["Closed till January 2nd", "2026-12-25", "2027-01-02"],
    ["Kitchen refit, closed until Friday", "2027-03-08", "2027-03-12"],
    ["Closed 24–28 December", "2026-12-24", "2026-12-28"],
    ["Closed Dec 24 - Jan 2", "2026-12-24", "2027-01-02"],
    ["Closed from 24 December to 2 January", "2026-12-24", "2027-01-02"],
    ["Closed 24/12 to 2/1", "2026-12-24", "2027-01-02"],
    ["closed for two weeks", "2027-08-02", "2027-08-15"],
    ["Closed for 10 days", "2027-08-02", "2027-08-11"],
    ["Closed for a week", "2027-08-02", "2027-08-08"],
    ["Three week closure", "2027-08-02", "2027-08-22"],
    ["Summer holiday, back on 20 August", "2027-08-02", "2027-08-19"],
    ["We're away, back Monday", "2027-08-04", "2027-08-08"],
    ["Closed until March", "2027-02-08", "2027-02-28"],
    ["Closed through February", "2027-02-08", "2027-02-28"],
    ["Closed all August", "2027-08-01", "2027-08-31"],
    ["Closed all week", "2027-08-04", "2027-08-08"],
    ["Closed for the weekend", "2027-08-06", "2027-08-08"],
    ["Closed until the New Year", "2026-12-24", "2027-01-01"],
    ["Closed for refurbishment", "2027-02-08", "2027-02-08"],
    ["Closed 2 February", "2027-02-02", "2027-02-02"],
    ["Closed for the Fair fortnight", "2027-07-05", "2027-07-18"],
    ["Away for the Trades fortnight", "2027-07-19", "2027-08-01"],
    ["2 weeks off", "2027-07-05", "2027-07-18"],
    ["Shut for a couple of weeks", "2027-07-05", "2027-07-18"],
    ["On holiday for a week and a half", "2027-07-05", "2027-07-15"],
    ["Closed for wakes week", "2027-07-05", "2027-07-11"],
    ["Closed for Golden Week", "2027-04-29", "2027-05-05"],
    ["Closed for half term", "2027-10-25", "2027-10-31"],
    ["Closed for the long weekend", "2027-05-29", "2027-05-31"],
    ["Closed Easter weekend", "2027-03-26", "2027-03-29"],
    ["Closed Good Friday to Easter Monday", "2027-03-26", "2027-03-29"],
    ["Closed next week", "2027-07-05", "2027-07-11"],
    ["Closed for the rest of the week", "2027-07-06", "2027-07-11"],
    ["Closed for August", "2027-08-01", "2027-08-31"],
    ["August closure", "2027-08-01", "2027-08-31"],
    ["Closed for the rest of August", "2027-08-10", "2027-08-31"],
    ["Closed for the month", "2027-08-01", "2027-08-31"],
    ["Closed for the August bank holiday", "2027-08-30", "2027-08-30"],
    ["Closed between Christmas and New Year", "2026-12-25", "2027-01-01"],
    ["Closed over Christmas", "2026-12-24", "2026-12-26"],
    ["Closed until the 14th", "2027-07-05", "2027-07-14"],
    ["Christmas closure until the 4th", "2026-12-24", "2027-01-04"],
    ["Closed, back on the 19th", "2027-07-05", "2027-07-18"],
    ["Closed, back in September", "2027-08-01", "2027-08-31"],
    ["Closed Mon-Wed", "2027-07-05", "2027-07-07"],
    ["Closed Monday and Tuesday", "2027-07-05", "2027-07-06"],
    ["Closed for the month of Ramadan", "2027-02-08", "2027-03-09"],
    ["Closed for the season", "2027-10-01", "2027-12-29"],
    ["Closed until further notice", "2027-07-05", "2027-11-01"],
    // A date that lies too far off is a mistake, or another year's.
    ["Closed until 2 January", "2027-01-10", "2027-01-10"],
  ])("%s, given for %s, lasts to %s", (name, date, last) =>
    expect(closedSpan({ name, date })).toEqual({ from: date, to: last }),
  );

  it.each(["Closing party until late", "Sale until 2 January", "Early close 1pm", "No quiz until March"])(
    "are none for what is no closure: %s",
    (name) => expect(closedSpan({ name, date: "2026-12-25" })).toBeNull(),
  );

  it("are told by date", () => {
    const events = [{ name: "Closed 24–28 December", date: "2026-12-24" }];
    expect(["2026-12-23", "2026-12-24", "2026-12-28", "2026-12-29"].map((date) => isClosedOn(events, date))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
