import { describe, expect, it } from "vitest";
import { readWish } from "./read-wish";

const read = (note: string) => readWish([], note, "Leeds");

describe("a note that wants something left as it is", () => {
  it.each([
    "keep the time and price",
    "keep the details",
    "don't change the date",
    "don't touch the price or the place",
  ])("%s: asks the post to speak of nothing new", (note) => {
    expect(read(note)).toMatchObject({ mention: [], without: [], unread: [] });
  });

  it.each(["don't change anything", "don't touch the text", "no hashtags except #florist"])(
    "%s: is said not to be understood",
    (note) => {
      expect(read(note)).toMatchObject({ mention: [], without: [], unread: [note] });
    },
  );
});

it.each([
  "mention nothing about the weather",
  "say nothing about the weather",
  "don't mention anything about the weather",
])("%s: keeps the weather out of the post", (note) => {
  expect(read(note)).toMatchObject({ mention: [], without: ["weather"] });
});

it("says nothing about a thing is too little of it", () => {
  expect(read("it says nothing about our rye bread").mention).toEqual(["rye bread"]);
});

it.each(["start with a question", "begin with a question please", "open with a question"])(
  "%s: wants the question first",
  (note) => {
    expect(read(note)).toMatchObject({ question: "wanted", questionFirst: true, questionLast: false });
  },
);

it.each([
  ["shorter and in Spanish", { shorter: true, languages: ["in Spanish"] }],
  ["Bitte kürzer und auf Deutsch", { shorter: true, languages: ["auf Deutsch"] }],
  ["plus court et sans hashtags", { shorter: true, withoutHashtags: true, languages: [] }],
] as const)("%s: both wishes are read", (note, wish) => {
  expect(read(note)).toMatchObject({ ...wish, unread: [] });
});

describe("what a post says in words of its own is no word to add or leave out", () => {
  it.each([
    "dont say when it is",
    "don't say where we are",
    "leave out the time",
    "leave out the details",
    "without the weekday",
    "without the date",
    "don't talk about this topic",
    "mention the time and the place",
    "mention the date",
    "talk about our services",
  ])("%s: is said not to be understood", (note) => {
    expect(read(note)).toMatchObject({ mention: [], without: [], unread: [note] });
  });

  it("keep the same length, keep the hashtags: both are seen to", () => {
    expect(read("keep the same length")).toMatchObject({ mention: [], notShorter: true, notLonger: true, unread: [] });
    expect(read("keep the hashtags")).toMatchObject({ mention: [], unread: [] });
  });

  it("not so many tags: fewer of them", () => {
    expect(read("not so many tags")).toMatchObject({ without: [], fewerHashtags: true });
  });
});

it.each(["dont use the word happy", "drop the word 'happy'"])(
  "%s: keeps the word out, and the tone as it is",
  (note) => {
    expect(read(note)).toMatchObject({ without: ["happy"], tone: null });
  },
);

it("talk about something completely different: wants another subject", () => {
  expect(read("talk about something completely different")).toMatchObject({ mention: [], unread: [] });
});
