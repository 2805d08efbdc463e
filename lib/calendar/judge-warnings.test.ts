import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createBusinessSchema } from "../business/schema";
import type { BusinessFacts } from "../core/brief";
import { addDays } from "../core/dates/local-date";
import { bakeryBrief } from "../core/planning/brief-arbitraries";
import { judgeWarnings, type WarnedCalendar, type WarnedPost } from "./judge-warnings";
import type { Findings } from "./keep-findings";
import { previewCalendar } from "./preview-calendar";

const FROM = "2027-05-01";
const TO = "2027-05-30";
const DAY = "2027-05-14";
const NOTHING: Findings = {
  shut: null,
  short: [],
  unmarked: [],
  offersCapped: null,
  repeated: null,
  sombre: [],
  open: [],
  untold: [],
};
const post = (localDate: string, caption = "A tip.", extra: Partial<WarnedPost> = {}): WarnedPost => ({
  localDate,
  channel: "instagram",
  pillar: "tips",
  caption,
  occasion: null,
  isOwn: false,
  fallbackReason: null,
  ...extra,
});
const byHand = (localDate: string, caption = "Something of ours.") => post(localDate, caption, { isOwn: true });
const facts = (changes: Partial<BusinessFacts> = {}) => bakeryBrief({}, { closedDays: [], ...changes }).business;

const calendarOf = (changes: Partial<WarnedCalendar> = {}): WarnedCalendar => ({
  findings: NOTHING,
  period: { from: FROM, to: TO },
  blackoutDates: [],
  business: facts(),
  writtenFor: facts(),
  posts: [],
  ...changes,
});
const codesOf = (changes: Partial<WarnedCalendar>) => judgeWarnings(calendarOf(changes)).map(({ code }) => code);
const messageOf = (changes: Partial<WarnedCalendar>) => judgeWarnings(calendarOf(changes))[0]?.message ?? null;

const EVENT = { date: DAY, name: "Open oven day" };
const withEvent = { business: facts({ events: [EVENT] }), writtenFor: facts({ events: [EVENT] }) };
const OFFER = { title: "Buns for two", startsOn: "2027-05-10", endsOn: "2027-05-11" };
const withOffer = { business: facts({ offers: [OFFER] }), writtenFor: facts({ offers: [OFFER] }) };
const noted = (
  kind: "event" | "offer" | "service",
  name: string,
  reason: "no_wording" | "later" | "shut" | "no_post",
) => ({
  findings: { ...NOTHING, untold: [{ kind, name, reason }] },
});
const unmarked = (date: string, reason: Findings["unmarked"][number]["reason"], name = "Mother's Day") => ({
  findings: { ...NOTHING, unmarked: [{ id: "mothers-day", name, date, reason }] },
});
const SHORT = { date: "2027-05-08", channel: "instagram" as const, asked: 2, planned: 1, openDays: 1 };
const open = (reason: "no_topic_left" | "unwritten", because?: string) => ({
  findings: {
    ...NOTHING,
    open: [{ date: DAY, channel: "instagram" as const, planned: 2, reason, ...(because ? { because } : {}) }],
  },
});

/** What a warning says while it is true, and each thing that mends it. */
const MENDED: [what: string, said: RegExp, state: Partial<WarnedCalendar>, mends: Partial<WarnedCalendar>[]][] = [
  [
    "a day without a post",
    /No post marks Mother's Day \(Sunday 9 May\): no post stands on that day\. Add one by hand/,
    unmarked("2027-05-09", "no_slot"),
    [
      { posts: [byHand("2027-05-09")] },
      { posts: [byHand("2027-05-08", "A happy Mother’s Day tomorrow!")] },
      { posts: [post("2027-05-20", "x", { occasion: { id: "mothers-day", name: "Mother's Day" } })] },
      { posts: [post("2027-05-04", "x", { occasion: { id: "mothers-day-ahead-1", name: "Mother's Day" } })] },
      { blackoutDates: ["2027-05-09"] },
      { business: facts({ events: [{ date: "2027-05-09", name: "Closed" }] }), posts: [post("2027-05-09", "Closed.")] },
      {
        business: facts({ events: [{ date: "2027-05-07", name: "Closed until 10 May" }] }),
        posts: [post("2027-05-07", "Closed until 10 May.")],
      },
    ],
  ],
  [
    "a day whose posts are about something else",
    /the posts of the day are about something else/,
    { ...unmarked("2027-05-09", "no_slot"), posts: [post("2027-05-09")] },
    [{ posts: [post("2027-05-09"), byHand("2027-05-09")] }],
  ],
  [
    "an event whose posts are gone",
    /“Open oven day” \(Friday 14 May\): the posts about it are gone\. Write the days before it again/,
    withEvent,
    [
      { posts: [post("2027-05-12", "Open Oven Day is on Friday.")] },
      { posts: [byHand("2027-05-12", "On Friday our oven is open all day.")] },
      { posts: [byHand(DAY)] },
      { posts: [post("2027-05-12", "See you there.", { occasion: { id: "event-0", name: EVENT.name } })] },
      { business: facts() },
      { business: facts({ events: [{ ...EVENT, date: "2027-07-14" }] }) },
    ],
  ],
  [
    "an offer whose days were kept free when they were written",
    /its days were closed or kept free of posts when they were written\. Write its days again/,
    { ...withOffer, ...noted("offer", OFFER.title, "shut") },
    [{ posts: [post("2027-05-10", "Buns for two today.")] }, { business: facts() }],
  ],
  [
    "an event whose days were kept free when they were written",
    /its days were closed or kept free of posts when they were written\. Write the days before it again/,
    { ...withEvent, ...noted("event", EVENT.name, "shut") },
    [{ posts: [post("2027-05-12", "Open Oven Day is on Friday.")] }],
  ],
  [
    "an event whose days are all kept free",
    /“Open oven day” \(Friday 14 May\): all its days are closed or kept free of posts/,
    {
      ...withEvent,
      ...noted("event", EVENT.name, "shut"),
      blackoutDates: ["2027-05-09", "2027-05-10", "2027-05-11", "2027-05-12", "2027-05-13", DAY],
    },
    [{ business: facts() }],
  ],
  [
    "an event that was given after the calendar was written",
    /it was given or changed after these days were written\. Write the days before it again/,
    { business: facts({ events: [EVENT] }) },
    [{ posts: [byHand("2027-05-13", "Open oven day tomorrow.")] }, { business: facts() }],
  ],
  [
    "an event that found no post",
    /no post falls on its day or in the days before/,
    { ...withEvent, ...noted("event", EVENT.name, "no_post") },
    [{ posts: [byHand(DAY)] }],
  ],
  [
    "an event that the words to avoid leave unsaid",
    /your words to avoid leave no sentence/,
    {
      ...noted("event", EVENT.name, "no_wording"),
      business: facts({ events: [EVENT], avoidWords: ["day"] }),
      writtenFor: facts({ events: [EVENT], avoidWords: ["day"] }),
    },
    [{ posts: [byHand(DAY)] }],
  ],
  [
    "an offer that is over before the calendar begins",
    /It ended before this calendar begins/,
    { business: facts({ offers: [{ title: "Easter box", endsOn: "2027-04-30" }] }) },
    [{ business: facts() }, { business: facts({ offers: [{ title: "Easter box", startsOn: "2027-06-10" }] }) }],
  ],
  [
    "an offer that found no post",
    /give offers a larger share, or plan more posts a week/,
    { ...withOffer, ...noted("offer", OFFER.title, "no_post") },
    [{ posts: [post("2027-05-10", "Buns for two, until tomorrow.")] }, { business: facts() }],
  ],
  [
    "a week with too few open days",
    /The open days from Saturday 8 May hold 1 of 2 posts on Instagram\./,
    {
      findings: { ...NOTHING, short: [SHORT] },
      business: facts({ closedDays: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday"] }),
    },
    [{ posts: [post("2027-05-08"), byHand("2027-05-09")] }],
  ],
  [
    "posts on weekdays that are closed since",
    /^3 posts stand on Mondays and Fridays, on which you are closed now: move or delete them\.$/,
    {
      business: facts({ closedDays: ["friday", "monday"] }),
      posts: [post("2027-05-10"), post(DAY), post("2027-05-17"), post("2027-05-18"), byHand("2027-05-24")],
    },
    [
      { business: facts() },
      { posts: [post("2027-05-11"), post("2027-05-18"), byHand("2027-05-24")] },
      { today: "2027-05-18" },
    ],
  ],
  [
    "the one post that is left on a weekday that is closed since",
    /^1 post stands on a Monday, on which you are closed now: move or delete it\.$/,
    {
      business: facts({ closedDays: ["monday"] }),
      posts: [post("2027-05-10"), post("2027-05-17")],
      today: "2027-05-17",
    },
    [{ posts: [post("2027-05-10")] }],
  ],
  [
    "two posts of one pillar on a day",
    /From Friday 14 May on, some days of Instagram have two posts/,
    {
      findings: { ...NOTHING, repeated: { date: DAY, channel: "instagram" } },
      posts: [post(DAY), post(DAY)],
    },
    [{ posts: [post(DAY), post("2027-05-15")] }, { posts: [post(DAY)] }],
  ],
  [
    "a slot for which no topic was left",
    /Variety ran out from Friday 14 May on Instagram: 1 slot is left open/,
    { ...open("no_topic_left"), posts: [post(DAY)] },
    [{ posts: [post(DAY), byHand(DAY)] }, { blackoutDates: [DAY] }],
  ],
  [
    "a slot that the model did not write",
    /1 slot is left open because the model declined to write it/,
    open("unwritten", "refused"),
    [{ posts: [byHand(DAY), byHand(DAY)] }],
  ],
  [
    "posts that the built-in writer wrote for the model",
    /^1 post was written by the built-in writer/,
    { posts: [post(DAY, "A tip.", { fallbackReason: "timeout" })] },
    [{ posts: [] }, { posts: [post(DAY, "My own words.")] }],
  ],
  [
    "a period without an open day",
    /Every day from Saturday 1 May to Saturday 8 May is closed/,
    {
      findings: { ...NOTHING, shut: { from: FROM, to: "2027-05-08" } },
      blackoutDates: Array.from({ length: 8 }, (_, day) => addDays(FROM, day)),
    },
    [{ posts: [byHand("2027-05-02")] }],
  ],
];

describe("a warning is true now", () => {
  it.each(MENDED)("%s is told of until it is mended, whichever way", (_, said, state, mends) => {
    expect(judgeWarnings(calendarOf(state)).map(({ message }) => message)).toEqual([expect.stringMatching(said)]);
    for (const mend of mends) expect(judgeWarnings(calendarOf({ ...state, ...mend }))).toEqual([]);
  });

  it("its reason follows what is changed, and then says what to do now", () => {
    const shut = facts({ closedDays: ["sunday"] });
    expect(messageOf({ ...unmarked("2027-05-09", "closed"), business: shut })).toContain(
      "you are closed then, and no post stands",
    );
    expect(messageOf({ ...unmarked("2027-05-09", "closed"), business: shut, posts: [post("2027-05-08")] })).toContain(
      "the posts of the days just before are about something else",
    );
    expect(messageOf(unmarked("2027-05-09", "closed"))).toContain("no post stands on that day");
    const week = { findings: { ...NOTHING, short: [{ ...SHORT, openDays: 1 }] } };
    expect(messageOf(week)).toContain("More days are open now in the week from Saturday 8 May");
    expect(messageOf({ findings: { ...NOTHING, shut: { from: FROM, to: TO } } })).toContain(
      "Days are open now: write the period again",
    );
    const day = { findings: { ...NOTHING, shut: { from: FROM, to: FROM } } };
    expect(messageOf(day)).toBe(
      "Saturday 1 May was closed or blacked out when it was planned. It is open now: write the day again.",
    );
    const noWords = noted("event", EVENT.name, "no_wording");
    const avoiding = { ...withEvent, writtenFor: facts({ events: [EVENT], avoidWords: ["day"] }) };
    expect(messageOf({ ...avoiding, ...noWords })).toContain("given or changed after");
    expect(
      messageOf({ ...withEvent, ...noted("event", EVENT.name, "no_post"), posts: [post("2027-05-12")] }),
    ).toContain("other events or days of the year");
  });

  it("an offer whose days are closed, kept free or days of mourning is not put down to the share of offers", () => {
    const told = { ...withOffer, ...noted("offer", OFFER.title, "no_post") };
    expect(messageOf({ ...told, blackoutDates: ["2027-05-10", "2027-05-11"] })).toContain(
      "closed or kept free of posts",
    );
    expect(messageOf({ ...told, business: facts({ offers: [OFFER], closedDays: ["monday", "tuesday"] }) })).toContain(
      "closed or kept free of posts",
    );
    expect(messageOf({ ...told, findings: { ...told.findings, sombre: ["2027-05-10", "2027-05-11"] } })).toContain(
      "people mourn",
    );
    const closure = { date: "2027-05-10", name: "Closed until 12 May" };
    const closed = facts({ offers: [OFFER], events: [closure] });
    expect(
      messageOf({ ...told, business: closed, writtenFor: closed, posts: [post("2027-05-10", closure.name)] }),
    ).toContain("people mourn");
    expect(messageOf({ ...told, blackoutDates: ["2027-05-10"] })).toContain("larger share");
  });

  it("several of one kind are told of in one line, in the plural", () => {
    const events = [EVENT, { date: "2027-05-21", name: "Rye evening" }];
    const said = judgeWarnings(calendarOf({ business: facts({ events }) }));
    expect(said).toHaveLength(1);
    expect(said[0]?.message).toMatch(
      /and “Rye evening” \(Friday 21 May\): they were given or changed .* before them again/,
    );
  });
});

const dateArbitrary = fc.integer({ min: 0, max: 29 }).map((day) => addDays(FROM, day));
const nameArbitrary = fc.constantFrom(
  "🎉",
  "Open oven day",
  "Rye evening",
  "Sale!!!",
  "Brot & Spiele",
  "Tag der offenen Tür",
  "10 % off",
  "店",
);
const eventsArbitrary = fc.uniqueArray(fc.record({ date: dateArbitrary, name: nameArbitrary }), {
  selector: ({ name }) => name,
  maxLength: 5,
});

test("whatever was found, an owner who writes a post by hand for all that is named is warned no more", () => {
  fc.assert(
    fc.property(
      eventsArbitrary,
      fc.array(fc.record({ title: fc.constantFrom("Buns for two", "🥐🥐", "Half price"), endsOn: dateArbitrary }), {
        maxLength: 2,
      }),
      fc.array(
        fc.record({
          id: fc.constantFrom("a", "b"),
          name: fc.constantFrom("Mother's Day", "Christmas Day"),
          date: dateArbitrary,
          reason: fc.constantFrom("closed" as const, "no_slot" as const, "beside_greater" as const),
        }),
        { maxLength: 3 },
      ),
      fc.array(
        fc.record({
          date: dateArbitrary,
          channel: fc.constant("instagram" as const),
          planned: fc.constant(1),
          reason: fc.constantFrom("no_topic_left" as const, "quiet_day" as const),
        }),
        { maxLength: 3 },
      ),
      (events, offers, days, slots) => {
        const business = facts({ events, offers });
        const state = { business, findings: { ...NOTHING, unmarked: days, open: slots } };
        const mended = [
          ...events.map(({ name, date }) => byHand(date, `Come along: ${name}`)),
          ...offers.map(({ title, endsOn }) => byHand(endsOn, `${title}.`)),
          ...[...days, ...slots].map(({ date }) => byHand(date)),
        ];
        expect(codesOf({ ...state, posts: mended })).toEqual([]);
        // Nothing hangs on the order in which posts came about.
        const half = mended.slice(0, mended.length >> 1);
        expect(judgeWarnings(calendarOf({ ...state, posts: [...half].reverse() }))).toEqual(
          judgeWarnings(calendarOf({ ...state, posts: half })),
        );
      },
    ),
    { numRuns: 200 },
  );
});

const NAMES = [
  "🎉",
  "🎉🎂",
  "Open oven day 🎉",
  "Grand opening!!!",
  "“Rye” evening",
  "Brot & Spiele",
  "SALE",
  "Quiz: round 2",
  "Tag der offenen Tür",
  "Closed",
  "Christmas in May",
  "店",
];

test.each(NAMES)("an event called %s is called untold exactly where no post was written about it", async (name) => {
  const business = createBusinessSchema.parse({
    name: "Harbor Bakery",
    niche: "bakery",
    city: "Portland, OR",
    channels: [{ channel: "instagram", postsPerWeek: 3 }],
    events: [{ date: DAY, name }],
  });
  const { calendar, posts } = await previewCalendar({ business, startDate: FROM, days: 30 });
  const told = posts.filter(({ caption }) => caption.includes(name));
  expect(told.length).toBeGreaterThan(0);
  expect(calendar.warnings.filter(({ code }) => code === "event_untold")).toEqual([]);
});
