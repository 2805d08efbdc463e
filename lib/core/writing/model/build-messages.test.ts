import { expect, test } from "vitest";
import { type AskedSlot, buildMessages, buildRedoMessages, buildRepairMessages } from "./build-messages";
import { PROMPT_VERSION } from "./prompt-5";

const slots: AskedSlot[] = [
  {
    slotId: "s1",
    brief: {
      channel: "instagram",
      format: "post",
      pillar: "tips",
      tone: "friendly",
      language: "en",
      trade: "bakery",
      topic: {
        title: "Bread and the fridge",
        goal: "keep a loaf good",
        why: "Cold starch hardens.",
        do: "Use a board.",
      },
      angle: "the reason first",
      take: 1,
      occasion: null,
      careful: [],
      keeps: [],
      without: [],
      season: null,
      notice: null,
      closed: false,
      placeholders: ["{business}", "{town}"],
      maxCharacters: 600,
      maxHashtags: 3,
    },
  },
  {
    slotId: "s2",
    brief: {
      channel: "x",
      format: "post",
      pillar: "offers",
      tone: "bold",
      language: "en",
      trade: "dentist",
      topic: {
        title: "A chipped tooth",
        goal: "know what to do first",
        why: "Milk keeps it.",
        invite: "Send a photo.",
      },
      angle: "when it is worth getting in touch",
      take: 2,
      occasion: { name: "World Oral Health Day", mood: "sober" },
      careful: ["medical"],
      keeps: ["vegan"],
      without: ["premises"],
      season: null,
      notice: null,
      closed: false,
      placeholders: ["{offer}", "{business}"],
      maxCharacters: 190,
      maxHashtags: 0,
    },
  },
];

const voice = { sampleLines: ["Crust first, questions later."], avoidWords: ["moist"] };

/** Tokens that a text has at least: English has some four and a half characters a token. */
const leastTokens = (text: string) => text.length / 5;

test("every request begins with the same 1,024 tokens and more, so that a provider's prompt cache serves them", () => {
  const prefixes = [
    buildMessages(slots),
    buildMessages(slots.slice(1)),
    buildRepairMessages(buildMessages(slots), new Map()),
    buildRedoMessages(slots[0] as AskedSlot, { currentCaption: "a", wish: "b" }, null),
    buildMessages(slots, voice),
  ].map(([system]) => system?.content ?? "");
  expect(new Set(prefixes).size).toBe(1);
  expect(leastTokens(prefixes[0] ?? "")).toBeGreaterThan(1024);
});

test("a prompt never changes under its version: with another text comes another number", async () => {
  const problems = new Map([["s1", { words: "the caption had 700 characters; 600 is the most" }]]);
  const wish = { currentCaption: "Now.", wish: "Shorter.", refused: "Too near." };
  const redo = buildRedoMessages(slots[0] as AskedSlot, wish, null);
  const text = [
    buildMessages(slots),
    buildRepairMessages(buildMessages(slots.slice(0, 1)), problems),
    redo,
    buildMessages(slots, voice),
  ]
    .map((messages) => messages.map(({ role, content }) => `--- ${role}\n${content}`).join("\n"))
    .join("\n\n=====\n\n");
  await expect(text).toMatchFileSnapshot(`./prompts/${PROMPT_VERSION}.txt`);
});

test("a slot carries its planned topic, and pays for nothing it does not have", () => {
  const [, user] = buildMessages(slots);
  const data = JSON.parse(user.content.slice(user.content.indexOf("\n"))) as Record<string, unknown>[];
  expect(data[0]).toMatchObject({ slotId: "s1", topic: { title: "Bread and the fridge", do: "Use a board." } });
  expect(Object.keys(data[0] ?? {})).not.toEqual(expect.arrayContaining(["take", "keeps"]));
  expect(data[1]).toMatchObject({ take: 2, careful: ["medical"], keeps: ["vegan"], occasion: { mood: "sober" } });
});
