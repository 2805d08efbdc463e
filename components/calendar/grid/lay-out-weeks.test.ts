import { describe, expect, it } from "vitest";
import { formatPeriod } from "./calendar-days";
import { layOutWeeks, monthSpan, openingSpan, periodSpan, weekSpan, withoutMutedWeeks } from "./lay-out-weeks";
import { firstStop, moveInGrid, shownPosts } from "./move-in-grid";

const post = (id: string, localDate: string, localTime = "12:00") => ({
  id,
  localDate,
  localTime,
  channel: "facebook" as const,
  pillar: "tips",
  topic: { id: "t", title: "Topic" },
  occasion: null,
  caption: "Words",
  status: "draft" as const,
});

const SEPTEMBER = { startDate: "2026-09-01", endDate: "2026-09-30" };

describe("layOutWeeks", () => {
  it("draws September 2026 from Monday 31 August to Sunday 4 October, the neighbours muted", () => {
    const weeks = layOutWeeks(monthSpan("2026-09-15", SEPTEMBER), [], "2026-09-09");
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toMatchObject({ date: "2026-08-31", muted: true });
    expect(weeks[0]?.[1]).toMatchObject({ date: "2026-09-01", muted: false });
    expect(weeks[4]?.[6]).toMatchObject({ date: "2026-10-04", muted: true });
    expect(
      weeks
        .flat()
        .filter((day) => day.today)
        .map((day) => day.date),
    ).toEqual(["2026-09-09"]);
  });

  it("marks the days that the owner keeps free", () => {
    const days = layOutWeeks(periodSpan(SEPTEMBER), [], "", ["2026-09-05", "2027-01-01"]).flat();
    expect(days.filter((day) => day.blackout).map((day) => day.date)).toEqual(["2026-09-05"]);
  });

  it("names a whole month by its month alone", () => {
    expect(periodSpan(SEPTEMBER)).toMatchObject({ title: "September", year: "2026" });
  });

  it("shows thirty days over two months and a year's end on one grid", () => {
    const period = { startDate: "2026-12-20", endDate: "2027-01-18" };
    const span = periodSpan(period);
    expect(span).toMatchObject({ title: "December – January", year: "2026/27", from: "2026-12-14", to: "2027-01-24" });
    const days = layOutWeeks(span, [], "").flat();
    expect(days.filter((day) => !day.muted)).toHaveLength(30);
    expect(days.filter((day) => day.namesMonth).map((day) => day.date)).toEqual(["2026-12-20", "2027-01-01"]);
  });

  it("a month of which only the end belongs to the calendar is drawn from its first week on", () => {
    const span = monthSpan("2026-11-01", { startDate: "2026-11-30", endDate: "2027-02-27" });
    const weeks = layOutWeeks(withoutMutedWeeks(span), [], "");
    expect([weeks.length, weeks[0]?.[0]?.date]).toEqual([1, "2026-11-30"]);
    const whole = monthSpan("2026-12-01", { startDate: "2026-11-30", endDate: "2027-02-27" });
    expect(withoutMutedWeeks(whole)).toEqual(whole);
  });

  it("has a 29 February in a leap year and 29 days of it", () => {
    const weeks = layOutWeeks(monthSpan("2028-02-10", { startDate: "2028-01-01", endDate: "2028-12-31" }), [], "");
    expect(weeks.flat().filter((day) => !day.muted)).toHaveLength(29);
  });

  it("mutes every day of a month the calendar does not touch", () => {
    const days = layOutWeeks(monthSpan("2027-03-01", SEPTEMBER), [], "").flat();
    expect(days.every((day) => day.muted)).toBe(true);
  });

  it("opens a year with the month it starts in, or with five weeks when that month is half over", () => {
    const year = { startDate: "2026-11-22", endDate: "2027-11-21" };
    expect(openingSpan("2026-11-22", year)).toMatchObject({
      title: "November – December",
      from: "2026-11-16",
      to: "2026-12-20",
      shownFrom: "2026-11-22",
    });
    expect(openingSpan("2027-03-03", year)).toMatchObject({ title: "March", shownFrom: "2027-03-01" });
  });

  it("orders a day by time", () => {
    const posts = [post("b", "2026-09-02", "17:00"), post("a", "2026-09-02", "08:15")];
    const day = layOutWeeks(weekSpan("2026-09-02", SEPTEMBER), posts, "")
      .flat()
      .find(({ date }) => date === "2026-09-02");
    expect(day?.posts.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("moveInGrid", () => {
  const posts = [
    post("a", "2026-09-01", "08:00"),
    post("b", "2026-09-01", "09:00"),
    ...["c", "d", "e", "f"].map((id) => post(id, "2026-09-08")),
  ];
  const weeks = layOutWeeks(periodSpan(SEPTEMBER), posts, "") as never;

  it("starts at the first post", () => expect(firstStop(weeks)).toBe("a"));

  it("goes down through a day's posts, then to the week below, and back up to the last stop above", () => {
    expect(moveInGrid(weeks, "month", "a", "ArrowDown")).toBe("b");
    expect(moveInGrid(weeks, "month", "b", "ArrowDown")).toBe("2026-09-08");
    expect(moveInGrid(weeks, "month", "2026-09-08", "ArrowUp")).toBe("b");
  });

  it("reaches what hides behind more", () => {
    expect(moveInGrid(weeks, "month", "e", "ArrowDown")).toBe("2026-09-08/more");
    expect(moveInGrid(weeks, "month", "2026-09-08/more", "ArrowRight")).toBe("2026-09-09");
  });

  it("goes to the neighbouring day and stops at the edges", () => {
    expect(moveInGrid(weeks, "month", "b", "ArrowRight")).toBe("2026-09-02");
    expect(moveInGrid(weeks, "month", "2026-08-31", "ArrowLeft")).toBeNull();
    expect(moveInGrid(weeks, "month", "2026-09-02", "Home")).toBe("2026-08-31");
    expect(moveInGrid(weeks, "month", "2026-09-02", "End")).toBe("2026-09-06");
  });

  it("shows three of four posts and counts the rest; a week shows all", () => {
    const day = (weeks as ReturnType<typeof layOutWeeks>).flat().find(({ date }) => date === "2026-09-08");
    if (!day) throw new Error("the day is missing");
    expect(shownPosts(day, "month")).toMatchObject({ more: 1 });
    expect(shownPosts(day, "week").posts).toHaveLength(4);
  });
});

describe("formatPeriod", () => {
  it.each([
    ["2026-09-01", "2026-09-30", "September 1 – 30"],
    ["2026-11-22", "2026-12-21", "November 22 – December 21"],
    ["2026-12-20", "2027-01-18", "December 20, 2026 – January 18, 2027"],
    ["2026-09-01", "2026-09-01", "September 1"],
  ])("%s to %s reads %s", (from, to, words) => expect(formatPeriod(from, to)).toBe(words));
});
