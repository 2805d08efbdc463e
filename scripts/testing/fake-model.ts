import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ChatCompletionRequest, LLMock } from "@copilotkit/aimock";
import { createRandom } from "../../lib/core/planning/seeded-random";

/** A slot as the product sends it. */
export interface FakeSlot {
  slotId: string;
  take?: number;
  angle: string;
  channel: string;
  trade: string;
  language?: string;
  maxCharacters: number;
  placeholders: string[];
  topic: { title: string; goal: string } & Record<string, string>;
}

/** The slots of a request: a JSON array in one line of the user message. */
export function askedSlots(userMessage: string): FakeSlot[] {
  const line = userMessage.split("\n").find((one) => one.startsWith("[{"));
  return line === undefined ? [] : (JSON.parse(line) as FakeSlot[]);
}

/** A post as a well-behaved model would write it: from the sentences that the slot gives it. */
export function fakePost({ slotId, take = 1, topic, maxCharacters }: FakeSlot) {
  const { title, goal: _, ...sentences } = topic;
  const lines = Object.values(sentences);
  const caption = [...lines.slice((take - 1) % 2), ...lines.slice(0, (take - 1) % 2)].join(" ").slice(0, maxCharacters);
  return {
    slotId,
    caption,
    hashtags: ["model"],
    callToAction: "Ask us about it.",
    imageIdea: `A photo for ${title}.`,
    altText: `A photo about ${title}.`,
  };
}

/** A word alone: no figure, no placeholder. An article would have to suit the word after it. */
const WORD = /(?<![\p{L}\d'’{}:-])(?!an?(?!\p{L}))[a-z]+(?:'[a-z]+)?(?![\p{L}\d'’{}:-])/gu;
/** By chance these make a claim or an invitation that a business may not make, for which a well-behaved model's post is not sent back. */
const CLAIMS = new Set(
  "accredited certified come cure cured cures drop fitting free guarantee guaranteed pop risk stop two waiting".split(
    " ",
  ),
);
let words: string[] | undefined;

/** What the topic library says, word by word: English with every word as frequent as in posts, so that checks cost what they cost there. */
function runningText(): string[] {
  words ??= listTopicTexts("data/topics").flatMap(
    (text) =>
      text
        .toLowerCase()
        .match(WORD)
        ?.filter((word) => !CLAIMS.has(word)) ?? [],
  );
  return words;
}

/** The advice and the reasons of every topic. */
function listTopicTexts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return listTopicTexts(file);
    const { topics } = JSON.parse(readFileSync(file, "utf8")) as { topics?: { do: string; why: string }[] };
    return (topics ?? []).map((topic) => `${topic.do} ${topic.why}`);
  });
}

const SYLLABLES = [..."bcdfghklmnprstvz"].flatMap((letter) => [..."aeiou"].map((vowel) => letter + vowel));

/**
 * A text of words in no order, another one for every seed: no two are near each other, and none says anything. Where
 * English is not asked for the words are of no language.
 */
function inventText(seed: string, characters: number, inEnglish: boolean): string {
  const random = createRandom(seed);
  const oneOf = (list: readonly string[]) => list[Math.floor(random() * list.length)];
  const word = () =>
    inEnglish
      ? oneOf(runningText())
      : Array.from({ length: 2 + Math.floor(random() * 2) }, () => oneOf(SYLLABLES)).join("");
  let text = "";
  while (text.length < characters) {
    const sentence = Array.from({ length: 6 + Math.floor(random() * 5) }, word).join(" ");
    text += `${text === "" ? "" : " "}${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  }
  return text;
}

/**
 * A post as a model writes it that never says the same thing twice: all of the brief, and nothing else, decides the
 * text. What the owner announces is named, and in every third post the business or the town.
 */
export function inventPost(slot: FakeSlot) {
  const { slotId, ...brief } = slot;
  const seed = JSON.stringify(brief);
  const owed = slot.placeholders.find((placeholder) => placeholder === "{offer}" || placeholder === "{event}");
  const name = owed ?? slot.placeholders[Math.floor(createRandom(seed)() * 6)];
  // Sentences end up to 80 characters later than asked for, and a name may follow.
  const invent = (about: string, characters: number) =>
    inventText(seed + about, characters, slot.language === undefined || slot.language === "en");
  const text = invent("", Math.max(40, Math.min(300, slot.maxCharacters * 0.7) - 80));
  return {
    slotId,
    caption: name === undefined ? text : `${text} For ${name}.`,
    hashtags: [],
    callToAction: invent("/action", 30),
    imageIdea: invent("/image", 80),
    altText: invent("/alt", 60),
  };
}

/** What happens to a request on its way: the connection breaks before the answer or within it, or the body is no JSON. */
export type Fault = "disconnect" | "cut" | "malformed";
export type Answer =
  | { content: string; finishReason?: string }
  | { error: { message: string; code?: string }; status: number; retryAfter?: number };
export type AnswerSlots = (slots: FakeSlot[], request: number, body: ChatCompletionRequest) => Answer | Promise<Answer>;

const FAULTS: Readonly<Record<Fault, object>> = {
  disconnect: { chaos: { disconnectRate: 1 } },
  malformed: { chaos: { malformedRate: 1 } },
  // Slowly, so that the pieces are read before the connection breaks; few of them, for each leaves a listener behind.
  cut: { truncateAfterChunks: 5, chunkSize: 600, latency: 10 },
};

/**
 * An OpenAI-compatible server on loopback that answers by `answer` and keeps its requests.
 * @param faultOf what goes wrong with the n-th request (1 is the first) besides its answer
 */
export async function startFakeModel(answer: AnswerSlots, faultOf: (request: number) => Fault | null = () => null) {
  const requests: string[] = [];
  const bodies: ChatCompletionRequest[] = [];
  const faults = new WeakMap<object, Fault | null>();
  const mock = new LLMock({ port: 0, chunkSize: 60 });
  // Every request passes the first predicate once: there it is counted and its fate decided.
  const note = (request: ChatCompletionRequest): Fault | null => {
    const known = faults.get(request);
    if (known !== undefined) return known;
    const last = request.messages.at(-1)?.content;
    requests.push(typeof last === "string" ? last : JSON.stringify(last));
    bodies.push(request);
    const fault = faultOf(requests.length);
    faults.set(request, fault);
    return fault;
  };
  const reply = async (request: ChatCompletionRequest) => {
    const number = bodies.indexOf(request) + 1;
    return (await answer(askedSlots(requests[number - 1] ?? ""), number, request)) as never;
  };
  for (const [fault, options] of Object.entries(FAULTS))
    mock.on({ predicate: (request) => note(request) === fault }, reply, options);
  mock.on({ predicate: (request) => note(request) === null }, reply);
  await mock.start();
  return {
    url: `${mock.url}/v1`,
    requests,
    bodies,
    paths: () => [...new Set(mock.getRequests().map(({ path }) => path))],
    // It waits for requests that hang; nobody needs to.
    stop: () => Promise.race([mock.stop(), sleep(300)]),
  };
}

/** The whole answer of a well-behaved model. */
export const goodAnswer = (slots: FakeSlot[]): Answer => ({ content: JSON.stringify({ posts: slots.map(fakePost) }) });

/** The whole answer of a model that never repeats itself. */
export const inventiveAnswer = (slots: FakeSlot[]): Answer => ({
  content: JSON.stringify({ posts: slots.map(inventPost) }),
});
