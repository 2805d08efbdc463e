import { describe, expect, it } from "vitest";
import { readWish } from "./read-wish";
import type { RedoWish } from "./redo-wish";

const NOTHING = readWish([], "", "Leeds");
/** What a note changes of a wish for nothing. */
const changesOf = (note: string): Partial<RedoWish> =>
  Object.fromEntries(
    Object.entries(readWish([], note, "Leeds")).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(NOTHING[key as keyof RedoWish]),
    ),
  );

const SHORTER = { shorter: true };
const LONGER = { longer: true };
const FRIENDLY = { tone: "friendly" } as const;
const PROFESSIONAL = { tone: "professional" } as const;
const NO_QUESTION = { question: "unwanted" } as const;
const NO_OFFER = { withoutOffer: true };

const NOTES: Readonly<Record<string, readonly (readonly [string, Partial<RedoWish>])[]>> = {
  "a complaint about length asks for the other one": [
    ...[
      "too long",
      "This is too long!",
      "its to long",
      "way too long",
      "make it half as long",
      "less long",
      "a bit long",
      "not so long please",
      "don't make it so long",
      "why is it so long?",
      "shorten",
      "shorten this",
      "cut it down",
      "trim it",
      "too wordy",
      "too much text",
      "fewer words",
      "keep it short",
      "can you make it shorter?",
      "shoter pls",
      "half the length",
      "too much detail",
      "short and sweet",
      "less text",
    ].map((note) => [note, SHORTER] as const),
    ...[
      "too short",
      "more detail",
      "a bit short",
      "not long enough",
      "not enough detail",
      "longer",
      "make it a bit longer",
      "expand on this",
      "add more detail",
      "less short",
      "say more",
      "twice as long",
    ].map((note) => [note, LONGER] as const),
  ],
  "a complaint about tone asks for another one": [
    ...["too formal", "less formal", "too stiff", "not so formal", "sounds stiff", "stop being so serious"].map(
      (note) => [note, FRIENDLY] as const,
    ),
    ...[
      "less funny",
      "too playful",
      "not so jokey",
      "no jokes",
      "don't make it funny",
      "too casual",
      "it's a bit silly",
      "stop the jokes",
      "too childish",
      "more profesional",
      "more luxurious",
      "more upmarket",
      "make it more upscale",
      "more premium please",
      "make it sound exclusive",
      "a more sophisticated tone",
      "remove the jokes",
    ].map((note) => [note, PROFESSIONAL] as const),
    ...["too cold", "warmer", "more personal", "it isn't warm enough", "not warm enough"].map(
      (note) => [note, { tone: "warm" }] as const,
    ),
    ...["too boring", "boring", "make it less boring", "more fun", "it's not funny", "spice it up", "a bit dull"].map(
      (note) => [note, { tone: "playful" }] as const,
    ),
    ["too salesy", { call: "unwanted", unsold: true }],
    ["sounds like an ad", { call: "unwanted", unsold: true }],
    ["less pushy", { call: "unwanted", unsold: true, tone: "friendly" }],
    ["friendlier but shorter", { tone: "friendly", shorter: true }],
    ["shorter and funnier", { tone: "playful", shorter: true }],
    ["too long and too formal", { tone: "friendly", shorter: true }],
  ],
  "a piece of the text comes or goes as the note says": [
    ...[
      "too many questions",
      "no question",
      "remove the question",
      "we don't need a question",
      "no more questions",
      "stop asking questions",
      "don't ask a question",
      "fewer questions",
      "take out the question",
      "i don't like the question",
      "no need for a question",
    ].map((note) => [note, NO_QUESTION] as const),
    ...["don't remove the question", "keep the question", "do not leave out the question", "add a question"].map(
      (note) => [note, { question: "wanted" }] as const,
    ),
    ...["too many emojis", "no emojis", "less emoji", "remove the emojies", "i hate emojis", "w/o emojis"].map(
      (note) => [note, { withoutEmoji: true }] as const,
    ),
    ...["no hashtags", "no hastags", "get rid of the hashtags"].map(
      (note) => [note, { withoutHashtags: true }] as const,
    ),
    ...["too many hashtags", "fewer hashtags", "less hashtags"].map((note) => [note, { fewerHashtags: true }] as const),
    ["no exclamation marks", { withoutExclamation: true }],
    ["too many exclamation points", { withoutExclamation: true }],
    ["keep the link", { link: "wanted" }],
    ["no link", { link: "unwanted" }],
    ["too local", { withoutTown: true }],
    ["more local", { moreLocal: true }],
    ["don't mention Leeds", { withoutTown: true }],
    ["mention Leeds", { moreLocal: true }],
  ],
  "an offer that is over is told no more": [
    ...[
      "the offer is over, remove it",
      "the offer is over",
      "this offer ended",
      "there is no offer",
      "the sale is finished",
      "the discount has expired",
      "we have no offer",
      "we don't have an offer any more",
      "there isn't any sale",
      "offer's over",
      "no offer",
      "the deal ended last week",
      "that offer is no longer valid",
      "we stopped the offer",
    ].map((note) => [note, NO_OFFER] as const),
    ...["add the offer", "mention our offer", "don't forget the offer"].map(
      (note) => [note, { addOffer: true }] as const,
    ),
    ...["keep the offer", "don't remove the offer", "leave the offer in", "keep our Easter sale"].map(
      (note) => [note, { keepsOffer: true }] as const,
    ),
    ["the tasting is cancelled", { without: ["tasting"] }],
    ["it is not Father's Day", { without: ["Father's Day"] }],
    ["we don't sell butter", { without: ["butter"] }],
  ],
  "an adjective inside a thing's name is no wish": [
    ["mention long-life milk", { mention: ["long-life milk"] }],
    ["mention the short film", { mention: ["short film"] }],
    ["mention our longest table", { mention: ["longest table"] }],
    ["mention our warm bread", { mention: ["warm bread"] }],
    ["mention cold brew", { mention: ["cold brew"] }],
    ["mention local honey", { mention: ["local honey"] }],
    ["mention our premium wash", { mention: ["premium wash"] }],
    ["mention the luxury suite", { mention: ["luxury suite"] }],
    ["more stylish hats", { mention: ["stylish hats"] }],
    ["our longest table", { unread: ["our longest table"] }],
    ["warm bread", { unread: ["warm bread"] }],
    ["cold brew", { unread: ["cold brew"] }],
    ["don't mention cold brew", { without: ["cold brew"] }],
    ["no fun facts", { without: ["fun facts"] }],
    ["use another word for butter", { without: ["butter"] }],
    ["find a different word for butter", { without: ["butter"] }],
    ["say margarine instead of butter", { mention: ["margarine"], without: ["butter"] }],
    ["replace butter with margarine", { mention: ["margarine"], without: ["butter"] }],
  ],
  "another angle is asked for as such": [
    ...["different angle", "try another approach", "something different", "too repetitive"].map(
      (note) => [note, { differentAngle: true }] as const,
    ),
  ],
  "two negations are none": [
    ["don't make it less formal", {}],
    ...[
      "don't make it shorter",
      "don't cut it down",
      "don't shorten it",
      "not shorter please",
      "don't make it less long",
    ].map((note) => [note, { notShorter: true }] as const),
    ["don't make it longer", { notLonger: true }],
    ["funnier but don't make it longer", { tone: "playful", notLonger: true }],
    ["not too short", { longer: true }],
    ["don't leave out butter", { mention: ["butter"] }],
  ],
  "what is not understood is kept in the owner's words": [
    ...[
      "asdf",
      "use a haiku",
      "make it pop like a rocket",
      "more mysterious",
      "more poetic and mysterious",
      "more optimistic",

      "the question is wrong",
      "the offer is for kids only",
    ].map((note) => [note, { unread: [note.replace(/\?$/, "")] }] as [string, Partial<RedoWish>]),
  ],
  "a note as impatient owners type it is read": [
    ["way to long, nobody reads this", SHORTER],
    ["tooooo long", SHORTER],
    ["isnt it too long?", SHORTER],
    ["get rid of the fluff", SHORTER],
    ["2 sentences max", { shorter: true, unread: ["2 sentences max"] }],
    ["dont change the length", { notShorter: true, notLonger: true }],
    ["keep the length", { notShorter: true, notLonger: true }],
    ["sounds like a robot wrote it", FRIENDLY],
    ["stop trying to sell", { call: "unwanted", unsold: true }],
    ["spelling is wrong", { unread: ["spelling is wrong"] }],
    ["for older people", { unread: ["for older people"] }],
    ['no "visit us" at the end', { call: "unwanted" }],
    ["tell people to come in", { call: "wanted" }],
    ["dont ask ppl anything", NO_QUESTION],
    ["why is there a question at the end", NO_QUESTION],
    ["question at the end is cringe", NO_QUESTION],
    ["could do without the question", NO_QUESTION],
    ["keep the question but lose the hashtags", { question: "wanted", withoutHashtags: true }],
    ["less text and a question", { shorter: true, question: "wanted" }],
    ["leave the question in", { question: "wanted" }],
    ["no !!!", { withoutExclamation: true }],
    ["dont leave the town out", { moreLocal: true }],
    ["wheres our website?", { link: "wanted" }],
    ["you forgot the website", { link: "wanted" }],
    ["the promo is off", NO_OFFER],
    ["we are not doing the offer anymore", NO_OFFER],
    ["swap the question for an offer", { question: "unwanted", addOffer: true }],
    ["dont mention bread or butter", { without: ["bread", "butter"] }],
    ["less bread more cake", { without: ["bread"], mention: ["cake"] }],
    ["should be about cakes not bread", { newSubject: true, without: ["bread"], mention: ["cakes"] }],
    ["not enough about the cake", { mention: ["cake"] }],
    ["change topic to cakes", { newSubject: true, mention: ["cakes"] }],
    ["mention our friendly staff", { mention: ["friendly staff"] }],
    ["it mentions butter", { unread: ["it mentions butter"] }],
    ["perfect but shorter", SHORTER],
    ["trop long", SHORTER],
    ["más corto por favor", SHORTER],
    ["kürzer bitte", SHORTER],
    ["plus court svp", SHORTER],
    ["moins formel", FRIENDLY],
    ["ohne frage bitte", NO_QUESTION],
  ],
  "a courtesy asks for nothing": [...["thanks", "please", "hi Bella", "try again"].map((note) => [note, {}] as const)],
};

describe.each(Object.entries(NOTES))("%s:", (_, notes) => {
  it.each(notes)("%s", (note, wish) => {
    expect(changesOf(note)).toEqual(wish);
  });
});
