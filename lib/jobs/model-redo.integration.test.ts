import { afterEach, expect, test } from "vitest";
import {
  type Answer,
  type AnswerSlots,
  type FakeSlot,
  inventPost,
  startFakeModel,
} from "../../scripts/testing/fake-model";
import { useModel, writeCalendar } from "../../scripts/testing/use-model";
import { acceptProposal } from "../calendar/accept-proposal";
import type { PostRow } from "../calendar/data";
import { getCalendar } from "../calendar/get-calendar";
import { redoPost } from "../calendar/redo-post";
import { replacePost } from "../calendar/update-post";
import { PROMPT_VERSION } from "../core/writing/model/prompt-5";
import { transaction } from "../platform/db/client";

type FakeModel = Awaited<ReturnType<typeof startFakeModel>>;
let model: FakeModel | undefined;
let names = 0;

afterEach(async () => {
  await model?.stop();
  model = undefined;
});

/** Another text for every request, since a redo asks about the same slot; a short one where that is asked for. */
const fresh = (slots: FakeSlot[], request: number, body?: unknown): Answer => {
  const isShort = JSON.stringify(body ?? "").includes("Make it clearly shorter");
  const limit = (slot: FakeSlot) => (isShort ? 60 : slot.maxCharacters);
  return {
    content: JSON.stringify({
      posts: slots.map((slot) =>
        inventPost({ ...slot, angle: `${slot.angle} ${request}`, maxCharacters: limit(slot) }),
      ),
    }),
  };
};

async function start(answer: AnswerSlots, business: Record<string, unknown> = {}) {
  model = await startFakeModel(answer);
  names += 1;
  useModel(model.url, { env: { OPENAI_MODEL: `redo-${names}` } });
  const { scope, posts, done } = await writeCalendar(
    { days: 14, channels: [{ channel: "facebook", postsPerWeek: 5 }] },
    business,
  );
  const post = posts.find(({ writtenBy, occasion }) => writtenBy.writer === "model" && occasion === null) as PostRow;
  expect(post).toBeDefined();
  return { fake: model, scope, post, posts, done };
}

test("chips and an instruction are the model's to follow: the wish and the current text go to it, the old one stays", async () => {
  const { fake, scope, post, done } = await start(fresh);
  const { current, proposal } = await redoPost(scope, post.id, {
    chips: ["shorter", "warmer"],
    instruction: "Mention rye.",
  });
  expect(fake.requests.at(-1)).toContain("Make it clearly shorter");
  expect(fake.requests.at(-1)).toContain("Mention rye.");
  expect(fake.requests.at(-1)).toContain(JSON.stringify(post.caption));
  expect(current.caption).toBe(post.caption);
  expect(proposal.caption).not.toBe(post.caption);
  expect(proposal.writtenBy).toMatchObject({ writer: "model", promptVersion: PROMPT_VERSION });
  expect((await getCalendar(scope, done.id)).calendar.usageCalls).toBe(fake.requests.length);
});

test("an added offer is one the owner gave; the model never learns it", async () => {
  const withOffer: AnswerSlots = (slots, request) => {
    const { posts } = JSON.parse((fresh(slots, request) as { content: string }).content) as {
      posts: { caption: string }[];
    };
    for (const [index, slot] of slots.entries())
      if (slot.placeholders.includes("{offer}") && posts[index]) posts[index].caption += " On now: {offer}.";
    return { content: JSON.stringify({ posts }) };
  };
  const { fake, scope, post } = await start(withOffer, { offers: [{ title: "Zebra box for two" }] });
  const { proposal } = await redoPost(scope, post.id, { chips: ["add_offer"] });
  expect(proposal.caption).toContain("On now: Zebra box for two.");
  expect(fake.requests.slice(0, -1).join()).not.toContain("Zebra");
});

test("a version about an offer may name the town where that is wished for", async () => {
  const local: AnswerSlots = (slots, request) => ({
    content: JSON.stringify({
      posts: slots.map((slot) => {
        const one = inventPost({ ...slot, angle: `${slot.angle} ${request}` });
        const named = slot.placeholders.filter((name) => name === "{offer}" || name === "{town}");
        return { ...one, caption: slots.length > 1 ? one.caption : `${one.caption} Now on: ${named.join(" in ")}.` };
      }),
    }),
  });
  const { scope, post } = await start(local, { offers: [{ title: "Zebra box for two" }] });
  const { proposal, notes } = await redoPost(scope, post.id, { chips: ["more_local", "add_offer"] });
  expect(proposal.caption).toContain("Now on: Zebra box for two in Portland.");
  expect(notes).toEqual([]);
});

test("without hashtags there are none, and another language is not the model's to choose", async () => {
  const { fake, scope, post } = await start(fresh);
  const { proposal, notes } = await redoPost(scope, post.id, {
    chips: [],
    instruction: "No hashtags, and translate into German.",
  });
  expect(proposal.writtenBy.writer).toBe("model");
  expect(proposal.hashtags).toEqual([]);
  expect(fake.requests.at(-1)).not.toContain("German");
  expect(notes).toEqual([expect.stringMatching(/^This calendar is written in English, so “translate into German”/)]);
});

test("every version names what the owner announces: the model is asked again, then the built-in writer does it", async () => {
  const forgets: AnswerSlots = (slots, request) => {
    const { content } = fresh(slots, request) as { content: string };
    return { content: slots.length === 1 ? content.replaceAll("{event}", "it") : content };
  };
  const events = [{ date: "2026-09-10", name: "Zebra night" }];
  const { fake, scope, posts } = await start(forgets, { events });
  const post = posts.find(({ caption }) => caption.includes("Zebra night")) as PostRow;
  expect(post?.writtenBy.writer).toBe("model");
  const asked = fake.requests.length;
  const { proposal } = await redoPost(scope, post.id, { chips: ["shorter"] });
  expect(proposal.caption).toContain("Zebra night");
  expect(proposal.writtenBy.writer).toBe("builtin");
  expect(fake.requests.length).toBeGreaterThan(asked);
});

test("what the owner announces is left only for another subject, and the owner is told", async () => {
  const events = [{ date: "2026-09-10", name: "Zebra night" }];
  const { fake, scope, posts } = await start(fresh, { events });
  const post = posts.find(({ caption }) => caption.includes("Zebra night")) as PostRow;
  expect(post?.writtenBy.writer).toBe("model");
  const parking = await redoPost(scope, post.id, { chips: [], instruction: "make it about parking" });
  expect(fake.requests.at(-1)).toContain("make it about parking");
  expect(parking.proposal).toMatchObject({ writtenBy: { writer: "model" } });
  expect(parking.notes).toEqual([
    "This one is about something else and no longer tells of “Zebra night”, because that is what you asked for.",
  ]);
  const hours = await redoPost(scope, post.id, { chips: [], instruction: "make it about our new opening hours" });
  expect(hours.proposal.caption).toContain("Zebra night");
  expect(hours.proposal.writtenBy.writer).toBe("model");
  expect(hours.notes).toEqual([expect.stringContaining("“make it about our new opening hours” was left out")]);
});

test("a post about a service is the built-in writer's, and says so", async () => {
  const { fake, scope, posts } = await start(fresh, { services: ["Birthday cakes", "Rye workshops"] });
  const [post] = posts as [PostRow];
  const own = { topicId: `owner-service-${post.slotKey}`, topicTitle: "Birthday cakes", frameId: "service-asked" };
  const caption = "We bake birthday cakes. Tell us the day and the name.";
  await transaction((tx) => replacePost(tx, scope, post, { ...own, caption, occasion: null }, "edited"));
  const asked = fake.requests.length;
  const { proposal, notes } = await redoPost(scope, post.id, { chips: [], instruction: "dazzle everybody" });
  expect(fake.requests.length).toBe(asked);
  expect(proposal.writtenBy).toMatchObject({ writer: "builtin", fallbackReason: "own_topic" });
  expect(notes).toEqual([
    expect.stringMatching(/“dazzle everybody”; .* a post that tells of .* is not the model’s to write/),
  ]);
});

test("a post that names its day goes on naming it, or is no longer shown with it", async () => {
  let word = "Happy Valentine's Day.";
  const wishes: AnswerSlots = (slots, request) => {
    const { posts } = JSON.parse((fresh(slots, request) as { content: string }).content) as {
      posts: { caption: string }[];
    };
    if (slots.length === 1) for (const one of posts) one.caption = `${one.caption} ${word}`;
    return { content: JSON.stringify({ posts }) };
  };
  const { scope, post } = await start(wishes);
  const occasion = { id: "valentine", name: "Valentine's Day" };
  const caption = "Wishing you a kind day. Happy Valentine's Day.";
  const day = await transaction((tx) => replacePost(tx, scope, post, { occasion, caption }, "edited"));
  const kept = await redoPost(scope, day.id, { chips: ["warmer"] });
  expect(kept.proposal).toMatchObject({ writtenBy: { writer: "model" }, occasion });
  expect(kept.proposal.caption).toContain("Happy Valentine's Day");
  word = "";
  const builtin = await redoPost(scope, day.id, { chips: [], instruction: "dazzle everybody" });
  expect(builtin.proposal).toMatchObject({ writtenBy: { fallbackReason: "lost_announcement" }, occasion });
  expect(builtin.proposal.caption).toContain("Happy Valentine's Day");
  const left = await redoPost(scope, day.id, { chips: [], instruction: "make it about parking" });
  expect(left.notes).toEqual([expect.stringContaining("no longer tells of “Valentine's Day”")]);
  expect(left.proposal).toMatchObject({ writtenBy: { writer: "model" }, occasion: null });
  expect((await acceptProposal(scope, day.id, left.proposal.id)).occasion).toBeNull();
});

test("a name that is not wanted is asked to be left out, and the owner is told of one that stays", async () => {
  let isStubborn = true;
  const named: AnswerSlots = (slots, request) => {
    const { posts } = JSON.parse((fresh(slots, request) as { content: string }).content) as {
      posts: { caption: string }[];
    };
    for (const one of posts)
      one.caption = `${one.caption.replaceAll("{business}", "we")}${isStubborn ? " By {business}." : ""}`;
    return { content: JSON.stringify({ posts }) };
  };
  const { fake, scope, post } = await start(named, { website: "https://zebra.example" });
  const wish = { chips: [], instruction: "No name, no hashtags, include our website" };
  const asked = fake.requests.length;
  const stays = await redoPost(scope, post.id, wish);
  expect(fake.requests.length - asked).toBe(2);
  expect(fake.requests.at(-1)).toContain("It named the business");
  expect(stays.notes).toEqual([expect.stringMatching(/^No version without your business’s name passes every check/)]);
  isStubborn = false;
  const { proposal, notes } = await redoPost(scope, post.id, wish);
  expect(proposal).toMatchObject({ writtenBy: { writer: "model" }, link: "https://zebra.example", hashtags: [] });
  expect(notes).toEqual([]);
});

test("another angle is another angle", async () => {
  const { fake, scope, post } = await start(fresh);
  const angleOf = (text: string | undefined) => (JSON.parse(text?.split("\n")[1] ?? "[]") as FakeSlot[])[0]?.angle;
  await redoPost(scope, post.id, { chips: ["shorter"] });
  const same = angleOf(fake.requests.at(-1));
  await redoPost(scope, post.id, { chips: ["different_angle"] });
  expect(angleOf(fake.requests.at(-1))).not.toBe(same);
});

test("another angle is new at every press, shown or kept", async () => {
  const { fake, scope, post } = await start(fresh);
  const angleOf = (text: string | undefined) => (JSON.parse(text?.split("\n")[1] ?? "[]") as FakeSlot[])[0]?.angle;
  const angles: unknown[] = [];
  const captions = [post.caption];
  for (let press = 0; press < 6; press++) {
    const { proposal } = await redoPost(scope, post.id, { chips: ["different_angle"] });
    angles.push(angleOf(fake.requests.at(-1)));
    captions.push(proposal.caption);
    if (press % 2 === 1) await acceptProposal(scope, post.id, proposal.id);
  }
  expect(new Set(angles).size).toBe(angles.length);
  expect(new Set(captions).size).toBe(captions.length);
});

test("a claim that is wished for never reaches the model, and the owner is told", async () => {
  const { fake, scope, post } = await start(fresh);
  const { notes } = await redoPost(scope, post.id, {
    chips: [],
    instruction: "Mention rye. Say we're the best in town.",
  });
  expect(fake.requests.at(-1)).toContain("Mention rye");
  expect(fake.requests.at(-1)).not.toContain("best in town");
  expect(notes).toEqual([expect.stringContaining("so “Say we're the best in town” was left out")]);
});

test("a version that is not what was wished for is asked for once more, and then the owner is told what it lacks", async () => {
  const { fake, scope, post } = await start(fresh);
  const asked = fake.requests.length;
  const { proposal, notes } = await redoPost(scope, post.id, { chips: [], instruction: "end with a question" });
  expect(fake.requests.length - asked).toBe(2);
  expect(fake.requests.at(-1)).toContain('"refused":"The caption did not end with a question."');
  expect(proposal.writtenBy.writer).toBe("model");
  expect(notes).toEqual([
    "No version that ends with a question passes every check. This is another version of the post.",
  ]);
});

test("where a shorter version is wished for, a longer one is asked for once more, and then the built-in writer does it", async () => {
  let before = 0;
  const long: AnswerSlots = (slots, request) => {
    const { posts } = JSON.parse((fresh(slots, request) as { content: string }).content) as {
      posts: { caption: string }[];
    };
    if (before > 0) for (const one of posts) while (one.caption.length < before) one.caption += " Pumo relu sevi nuda.";
    return { content: JSON.stringify({ posts }) };
  };
  const { fake, scope, post } = await start(long);
  before = post.caption.length;
  const asked = fake.requests.length;
  const { proposal, notes } = await redoPost(scope, post.id, { chips: ["shorter"] });
  expect(fake.requests.length - asked).toBe(2);
  expect(fake.requests.at(-1)).toContain('"refused":"It was not shorter than the current caption."');
  expect(proposal.writtenBy).toMatchObject({ writer: "builtin", fallbackReason: "not_shorter" });
  expect(proposal.caption.length).toBeLessThan(before);
  expect(notes).toEqual([]);
});

test("what the gate refuses is tried once more with the reason; then the built-in writer does it and says why", async () => {
  let current = "";
  const stubborn: AnswerSlots = (slots, request) => {
    if (slots.length > 1 || current === "") return fresh(slots, request);
    return { content: JSON.stringify({ posts: slots.map(({ slotId }) => ({ slotId, caption: current })) }) };
  };
  const { fake, scope, post } = await start(stubborn);
  current = post.caption;
  const before = fake.requests.length;
  const { proposal } = await redoPost(scope, post.id, { chips: ["warmer"] });
  expect(fake.requests.length - before).toBe(2);
  expect(fake.requests.at(-1)).toContain('"refused":"This says nearly the same');
  expect(proposal.writtenBy).toMatchObject({ writer: "builtin", fallbackReason: "near_duplicate" });
});

test("a model that is away leaves the redo to the built-in writer, which says why", async () => {
  let isAway = false;
  const { scope, post } = await start((slots, request) =>
    isAway ? { error: { message: "no" }, status: 401 } : fresh(slots, request),
  );
  isAway = true;
  const { proposal } = await redoPost(scope, post.id, { chips: ["different_angle"] });
  expect(proposal.writtenBy).toMatchObject({ writer: "builtin", fallbackReason: "http_401" });
});

test("a redo knows the owner's voice, and a repair of it still knows the wish", async () => {
  const oncePoor: AnswerSlots = (slots, request, body) =>
    JSON.stringify(body.messages).includes("currentCaption") && !JSON.stringify(body.messages).includes("A first try")
      ? { content: "{}" }
      : fresh(slots, request);
  const { fake, scope, post } = await start(oncePoor, { sampleLines: ["Crust first."], avoidWords: ["moist"] });
  await redoPost(scope, post.id, { chips: [], instruction: "Mention rye." });
  for (const request of fake.requests.slice(-2)) {
    expect(request).toContain("Mention rye.");
    expect(request).toContain('voice: {"sampleLines":["Crust first."],"avoidWords":["moist"]}');
  }
});

/** One German post for the first slot that is asked for; the others stay open. */
const inGerman = ([slot]: FakeSlot[]): Answer => ({
  content: JSON.stringify({
    posts: slot && [
      {
        ...inventPost(slot),
        caption:
          "Brot wird knapp über dem Gefrierpunkt am schnellsten altbacken, und genau so kalt ist es im Kühlschrank. Stell den Laib lieber mit der Schnittfläche aufs Brett.",
      },
    ],
  }),
});

test("where the model fails in another language than English, the answer says so and asks for no key", async () => {
  let isDown = false;
  const { scope, post } = await start(
    (slots) => (isDown ? { status: 500, error: { message: "down" } } : inGerman(slots)),
    {
      language: "de",
    },
  );
  isDown = true;
  const failed = redoPost(scope, post.id, { chips: ["warmer"] });
  await expect(failed).rejects.toMatchObject({ code: "unavailable", retryAfterSeconds: 60 });
  await expect(failed).rejects.toThrow(/model could not write another version, because .*Try again/);
  await expect(failed).rejects.not.toThrow(/OPENAI_API_KEY/);
});

test("a version may say what the owner told, and nothing that a model made up", async () => {
  let says = "";
  const { scope, post } = await start(
    (slots, request) => {
      const posts = slots.map((slot) => ({ ...inventPost({ ...slot, angle: `${slot.angle} ${request}` }) }));
      return {
        content: JSON.stringify({ posts: posts.map((one) => ({ ...one, caption: `${one.caption}${says}` })) }),
      };
    },
    { website: "https://harborbakery.com" },
  );
  says = " See evil.com.";
  const refused = await redoPost(scope, post.id, { chips: [] });
  expect(refused.proposal.caption).not.toContain("evil");
  expect(refused.proposal.writtenBy).toMatchObject({ writer: "builtin", fallbackReason: "address_or_markup" });
  says = " See harborbakery.com.";
  const own = await redoPost(scope, post.id, { chips: ["warmer"] });
  expect(own.proposal.writtenBy).toMatchObject({ writer: "model" });
  expect(own.proposal.caption).toContain("harborbakery.com");
});
