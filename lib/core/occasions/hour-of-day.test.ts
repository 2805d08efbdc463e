import { describe, expect, it } from "vitest";
import { endOfDay, startOfDay } from "./hour-of-day";

const clock = (minutes: number | null) =>
  minutes === null
    ? null
    : `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

describe("when an owner's event begins, by its name", () => {
  it.each([
    ["Open from 4am for Pongal", "04:00"],
    ["Earthquake anniversary, closed 12:30 to 1:30", "12:30"],
    ["Water shut off 8am to noon", "08:00"],
    ["Minute's silence at 11", "11:00"],
    ["Ramadan hours begin: 2pm to 1am", "14:00"],
    ["Quiz night, doors 7.30pm", "19:30"],
    ["Repair café 10-4", "10:00"],
    ["Repair café 10-4pm", "10:00"],
    ["Story time 9 to 11am", "09:00"],
    ["Tasting 2 to 4pm", "14:00"],
    ["Concert 19:30", "19:30"],
    ["Closed from 2pm", "14:00"],
    ["Fun run, starts 6 a.m.", "06:00"],
    ["Greyhound adoption morning", "09:00"],
    ["Pancake breakfast", "09:00"],
    ["Mother's Day brunch", "10:30"],
    ["Free lunchtime talk", "12:00"],
    ["Sunrise swim", "06:00"],
  ])("%s: %s", (name, start) => expect(clock(startOfDay(name))).toBe(start));

  it.each([
    "Late opening until 8pm",
    "Open until noon",
    "Fasching costume party",
    "10 years of Grainless",
    "Closed until 6 January",
    "Table tennis, under 12s",
    "2 for 1 day",
    "50% off everything",
    "Anniversary: £25 vouchers",
    "Beethoven's 9th",
    "Stall 12 at the fair",
  ])("%s: it does not tell", (name) => expect(startOfDay(name)).toBeNull());
});

describe("when what begins with the day ends, by an event's name", () => {
  it.each([
    ["Closed until noon", "12:00"],
    ["Ordering paused till 10am", "10:00"],
    ["Late opening until 8pm", "20:00"],
    ["Shut until 4", "16:00"],
  ])("%s: %s", (name, end) => expect(clock(endOfDay(name))).toBe(end));

  it.each([
    "Closed until 6 January",
    "Closed until 13 September",
    "Closed until the 4th",
    "Closed until Monday",
    "Open from 4am",
  ])("%s: it does not tell", (name) => expect(endOfDay(name)).toBeNull());
});
