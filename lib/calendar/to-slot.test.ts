import { expect, it } from "vitest";
import { bakeryBrief } from "../core/planning/brief-arbitraries";
import type { PostRow } from "./data";
import { restoreSlot } from "./to-slot";

const { business } = bakeryBrief(
  {},
  {
    offers: [{ title: "Buns for two" }, { title: "Autumn box" }],
    events: [{ date: "2026-11-14", name: "Open oven day" }],
  },
);
const post = (changes: Partial<PostRow>): PostRow => ({
  id: "post_1",
  workspaceId: "ws_1",
  calendarId: "cal_1",
  slotKey: "2026-11-11/instagram/0",
  localDate: "2026-11-11",
  localTime: "09:00",
  channel: "instagram",
  pillar: "tips",
  format: "photo",
  topicId: "t",
  topicTitle: "A loaf",
  occasion: null,
  caption: "Bread.",
  hashtags: [],
  callToAction: null,
  link: null,
  imageIdea: "",
  altText: "",
  status: "draft",
  locked: false,
  writtenBy: { writer: "builtin", promptVersion: "1" },
  frameId: "any-one-line",
  revision: 1,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  ...changes,
});

it("finds the offer and the event that a post names", () => {
  expect(restoreSlot(post({ caption: "On now: Autumn box." }), business)).toMatchObject({
    offerIndex: 1,
    eventIndex: null,
  });
  expect(restoreSlot(post({ caption: "Open oven day is this Saturday." }), business)).toMatchObject({
    offerIndex: null,
    eventIndex: 0,
  });
  expect(restoreSlot(post({ caption: "Open oven day", localDate: "2026-11-15" }), business).eventIndex).toBeNull();
});

it("finds again the day that a wish looks ahead to", () => {
  const thanksgiving = { id: "thanksgiving-day-2026", name: "Thanksgiving Day" };
  const on = (localDate: string) => restoreSlot(post({ localDate, occasion: thanksgiving }), business).occasion?.on;
  expect([on("2026-11-26"), on("2026-11-25"), on("2026-11-23")]).toEqual([undefined, "2026-11-26", "2026-11-26"]);
  expect(on("2026-11-20")).toBeUndefined();
});

it("finds again the day that a trade is asked for something before", () => {
  const occasion = { id: "thanksgiving-day-2026-ahead-1", name: "Thanksgiving Day" };
  expect(restoreSlot(post({ localDate: "2026-11-20", occasion }), business).occasion).toMatchObject({
    on: "2026-11-26",
    ahead: "sweets",
  });
});

it("finds again that an event of the owner's falls on a quiet day", () => {
  const events = [{ date: "2026-11-11", name: "Pie party" }];
  const canada = { ...business, events, place: { ...business.place, country: "CA", regionCode: "ON" } };
  const occasion = { id: "event-0-2026-11-11", name: "Pie party" };
  expect(restoreSlot(post({ occasion }), canada).occasion).toMatchObject({ kind: "owner_event", onQuietDay: true });
});

it("finds again that a day is one to keep quiet on", () => {
  const us = { ...business, place: { ...business.place, country: "US" } };
  const occasion = restoreSlot(
    post({ localDate: "2026-09-11", occasion: { id: "patriot-day-2026", name: "Patriot Day" } }),
    us,
  ).occasion;
  expect(occasion?.sombre).toBe(true);
});

it("leaves a plain post plain", () =>
  expect(restoreSlot(post({}), business)).toMatchObject({ occasion: null, offerIndex: null, eventIndex: null }));

it("finds the service that a post is about, and none in a post on a topic that names one", () => {
  const owner = { ...business, services: ["Rye bread", "Birthday cakes – $40"] };
  const caption = "Birthday cakes: $40\n\nTell us the day.";
  expect(restoreSlot(post({ caption, topicId: "owner-service-2026-11-11/instagram/0" }), owner).serviceIndex).toBe(1);
  expect(restoreSlot(post({ caption }), owner).serviceIndex).toBeNull();
});
