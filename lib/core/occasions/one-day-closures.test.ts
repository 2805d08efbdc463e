import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../dates/local-date";
import { closedSpan, untoldLastDay } from "./closed-span";

/** Names of one day: whatever month, weekday, feast or number they hold, none gives an end. */
const ONE_DAY = [
  ["Closed for Martin Luther King Day", "2027-01-18"],
  ["Closed for MLK Day", "2027-01-18"],
  ["Closed for Presidents' Day", "2027-02-15"],
  ["Closed for Juneteenth", "2027-06-19"],
  ["Closed for Mardi Gras", "2027-02-09"],
  ["Closed for Easter Monday", "2027-03-29"],
  ["Closed for Easter", "2027-03-28"],
  ["Closed for Easter Sunday", "2027-03-28"],
  ["Closed for Good Friday", "2027-03-26"],
  ["Closed for Good Friday and Easter Monday", "2027-03-26"],
  ["Closed for May Day", "2027-05-01"],
  ["Closed for May bank holiday", "2027-05-03"],
  ["Closed for the May holiday", "2027-05-03"],
  ["Closed for Summer bank holiday", "2027-08-30"],
  ["Closed for the August bank holiday", "2027-08-30"],
  ["Closed for summer party", "2027-07-08"],
  ["Closed for the summer fête", "2027-07-08"],
  ["Closed for winter cleaning", "2027-01-11"],
  ["Closed for the winter ball", "2027-01-15"],
  ["Closed for season opener", "2027-04-02"],
  ["Closed for decorating", "2027-12-06"],
  ["Closed for marking day", "2027-03-03"],
  ["Closed for Maria's wedding", "2027-03-06"],
  ["Closed for Marie's funeral", "2027-03-06"],
  ["Closed for Mark's birthday", "2027-03-06"],
  ["Closed for Jan's birthday", "2027-01-11"],
  ["Closed for Jan’s birthday", "2027-01-11"],
  ["Closed for April's christening", "2027-04-11"],
  ["Closed for June's 80th", "2027-06-11"],
  ["Closed for our mayor's visit", "2027-05-20"],
  ["Closed for market day", "2027-03-03"],
  ["Closed for marathon Sunday", "2027-03-07"],
  ["Closed for a June wedding", "2027-06-12"],
  ["Closed for an August wedding", "2027-08-14"],
  ["Closed for a wedding in June", "2027-06-12"],
  ["Closed for Fashion Week", "2027-02-12"],
  ["Closed for Restaurant Week launch", "2027-02-12"],
  ["Closed for Labor Day", "2027-09-06"],
  ["Closed for Labor Day weekend", "2027-09-06"],
  ["Closed for the long weekend", "2027-05-31"],
  ["Closed for the bank holiday weekend", "2027-08-30"],
  ["Closed for Presidents' Day weekend", "2027-02-15"],
  ["Closed for Christmas", "2027-12-25"],
  ["Closed for Christmas Eve", "2027-12-24"],
  ["Closed for Christmas Day", "2027-12-25"],
  ["Closed for Christmas shopping", "2027-12-11"],
  ["Closed for Christmas party", "2027-12-11"],
  ["Closed for New Year's Day", "2027-01-01"],
  ["Closed for Thanksgiving", "2027-11-25"],
  ["Closed for Independence Day", "2027-07-04"],
  ["Closed for Veterans Day", "2027-11-11"],
  ["Closed for Decoration Day", "2027-05-31"],
  ["Closed for Sepp's funeral", "2027-09-03"],
  ["Closed for Octavia's graduation", "2027-10-08"],
  ["Closed for November 5th fireworks", "2027-11-05"],
  ["Closed for a novena", "2027-11-05"],
  ["Closed for Augustine's feast", "2027-08-28"],
  ["Closed for a 20 week scan", "2027-08-03"],
  ["Closed for Grandpa's month's mind", "2027-08-03"],
  ["Closed for a month's mind", "2027-08-03"],
  ["Closed for a funeral", "2027-08-03"],
  ["Closed for stocktaking", "2027-08-03"],
  ["Closed for the day", "2027-08-03"],
  ["Closed for a day", "2027-08-03"],
  ["Closed this Monday", "2027-08-02"],
  ["Closed Friday and Monday", "2027-03-26"],
  ["Closed for Sunday's parade", "2027-08-01"],
  ["Closed for a trip to Sun Valley", "2027-08-03"],
  ["Closed for Wednesday market", "2027-08-04"],
  ["Closed for weekend wedding", "2027-08-07"],
  ["Closed for a wedding in two weeks", "2027-08-07"],
  ["Closed for half-term party", "2027-10-25"],
  ["Closed for March break party", "2027-03-15"],
  ["Closed, March 3-5pm", "2027-03-03"],
  ["Shut for Canada Day", "2027-07-01"],
  ["Closed for Marathon Monday, back tomorrow", "2027-04-19"],
] as const;

/** Names that say when it ends. */
const WITH_END = [
  ["Closed until 5 May", "2027-04-26", "2027-05-05"],
  ["Closed until May 5", "2027-04-26", "2027-05-05"],
  ["Closed for Maria's wedding until 9 March", "2027-03-06", "2027-03-09"],
  ["Closed for decorating until Friday", "2027-12-06", "2027-12-10"],
  ["Closed for decorating until Dec. 10", "2027-12-06", "2027-12-10"],
  ["Closed for winter cleaning, back on Thursday", "2027-01-11", "2027-01-13"],
  ["Closed for summer party, reopening 12 July", "2027-07-08", "2027-07-11"],
  ["Closed 24-26 December", "2027-12-24", "2027-12-26"],
  ["Closed 24–26 December", "2027-12-24", "2027-12-26"],
  ["Closed December 24-26", "2027-12-24", "2027-12-26"],
  ["Closed Dec 24 to 26", "2027-12-24", "2027-12-26"],
  ["Closed 24 Dec to 2 Jan", "2027-12-24", "2028-01-02"],
  ["Closed for Christmas until January 3", "2027-12-24", "2028-01-03"],
  ["Closed for two weeks", "2027-08-02", "2027-08-15"],
  ["Closed for Maria's wedding for three days", "2027-03-05", "2027-03-07"],
  ["Closed for 2 days", "2027-03-05", "2027-03-06"],
  ["Closed 3 days for decorating", "2027-12-06", "2027-12-08"],
  ["Closed for a week's holiday", "2027-08-02", "2027-08-08"],
  ["Closed for two weeks' holiday", "2027-08-02", "2027-08-15"],
  ["Closed for 2 weeks ☀️", "2027-08-02", "2027-08-15"],
  ["Closed for four weeks from today", "2027-08-02", "2027-08-29"],
  ["Closed: 10 day break", "2027-08-02", "2027-08-11"],
  ["Closed for a month", "2027-06-01", "2027-06-30"],
  ["Closed for the whole of August", "2027-08-01", "2027-08-31"],
  ["Closed for the whole month of August", "2027-08-01", "2027-08-31"],
  ["Closed for the month of August", "2027-08-01", "2027-08-31"],
  ["Closed all of August", "2027-08-02", "2027-08-31"],
  ["Closed all August", "2027-08-02", "2027-08-31"],
  ["Closed in August", "2027-08-02", "2027-08-31"],
  ["Closed for August 2027", "2027-08-02", "2027-08-31"],
  ["Closed for May", "2027-05-01", "2027-05-31"],
  ["Closed throughout January", "2027-01-04", "2027-01-31"],
  ["Closed for the rest of January", "2027-01-14", "2027-01-31"],
  ["January shutdown", "2027-01-04", "2027-01-31"],
  ["Closed through June", "2027-06-07", "2027-06-30"],
  ["Closed until the end of June", "2027-06-07", "2027-06-30"],
  ["Closed until July", "2027-06-07", "2027-06-30"],
  ["Closed for the winter", "2027-01-11", "2027-04-10"],
  ["Closed for winter", "2027-01-11", "2027-04-10"],
  ["Closed for the summer!", "2027-06-01", "2027-08-29"],
  ["Closed over the summer", "2027-06-01", "2027-08-29"],
  ["Closed during the winter – see our website", "2027-01-11", "2027-04-10"],
  ["Closed for the season", "2027-10-01", "2027-12-29"],
  ["Closed over Easter", "2027-03-26", "2027-03-29"],
  ["Closed over Easter", "2027-03-28", "2027-03-29"],
  ["Closed over the Easter weekend", "2027-03-27", "2027-03-29"],
  ["Closed for Easter weekend", "2027-03-26", "2027-03-29"],
  ["Closed until Easter Monday", "2027-03-25", "2027-03-29"],
  ["Closed until Easter", "2027-02-15", "2027-03-29"],
  ["Closed over Christmas", "2027-12-24", "2027-12-26"],
  ["Closed over the Christmas period", "2027-12-23", "2027-12-26"],
  ["Closed between Christmas and New Year", "2027-12-25", "2028-01-01"],
  ["Closed for Christmas and New Year", "2027-12-24", "2028-01-01"],
  ["Closed until Christmas", "2027-12-13", "2027-12-25"],
  ["Closed until New Year's Eve", "2027-12-27", "2027-12-31"],
  ["Closed through the New Year", "2027-12-27", "2028-01-01"],
  ["Closed for Labor Day weekend", "2027-09-04", "2027-09-06"],
  ["Closed for the bank holiday weekend", "2027-08-28", "2027-08-30"],
  ["Closed for the Presidents' Day weekend", "2027-02-13", "2027-02-15"],
  ["Closed for the weekend", "2027-08-07", "2027-08-08"],
  ["Closed for Thanksgiving weekend", "2027-11-25", "2027-11-28"],
  ["Closed all week", "2027-08-02", "2027-08-08"],
  ["Closed for half term", "2027-10-25", "2027-10-31"],
  ["Closed for half-term week", "2027-10-23", "2027-10-31"],
  ["Closed Friday & Saturday", "2027-08-06", "2027-08-07"],
  ["Closed Mon to Wed", "2027-08-02", "2027-08-04"],
  ["Closed to Sunday", "2027-08-04", "2027-08-08"],
  ["Closed till the 12th", "2027-08-04", "2027-08-12"],
  ["Closed until 2027-08-12", "2027-08-04", "2027-08-12"],
  ["Closed 4/8 to 12/8", "2027-08-04", "2027-08-12"],
] as const;

describe("a closure keeps doors closed on its own day", () => {
  it.each(ONE_DAY)("and no longer where its name gives no end: %s, %s", (name, date) => {
    expect(closedSpan({ name, date })).toEqual({ from: date, to: date });
    expect(untoldLastDay({ name, date })).toBeNull();
  });

  it.each(WITH_END)("and to the end that its name gives: %s, from %s to %s", (name, date, last) =>
    expect(closedSpan({ name, date })).toEqual({ from: date, to: last }),
  );

  it("whatever words it is closed for, on whatever day", () => {
    const words = ONE_DAY.map(([name]) => name.replace(/^(?:Closed|Shut),? (?:for )?/, ""));
    const letters = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), minLength: 4, maxLength: 5 });
    const begin = fc.constantFrom("mar", "may", "jun", "dec", "oct", "sun", "sat", "wed", "easter", "summer", "week");
    const oddWord = fc.tuple(begin, letters).map(([first, rest]) => `${first}${rest}`);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...words),
          oddWord,
          fc.tuple(oddWord, oddWord).map((two) => two.join(" ")),
        ),
        fc.integer({ min: 0, max: 1460 }),
        (what, days) => {
          const date = addDays("2026-11-30", days);
          const span = closedSpan({ name: `Closed for ${what}`, date });
          // Weekends and neighboring weekdays are stretches of their own where the date is their first day.
          if (/weekend|and|March 3|back/.test(what)) return;
          expect(span === null || span.to === date, `${what} on ${date}`).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
