import { LLMock } from "@copilotkit/aimock";

export interface FakeSlot {
  slotId: string;
  take: number;
  channel: string;
  maxCharacters: number;
  placeholders: string[];
  topic: { title: string; do: string; why: string; detail: string; mistake: string };
}

/** The slots of a request, as the product sends them: a JSON array in the user message. */
export function askedSlots(userMessage: string): FakeSlot[] {
  const start = userMessage.indexOf("[{");
  const end = userMessage.indexOf("}]", start);
  return start < 0
    ? []
    : (JSON.parse(
        userMessage.slice(
          start,
          userMessage.lastIndexOf(
            "}]",
            userMessage.indexOf("\n\n", end) < 0 ? undefined : userMessage.indexOf("\n\n", end),
          ) + 2,
        ),
      ) as FakeSlot[]);
}

/** A post as a well-behaved model would write it: from the slot's own topic, another take each time. */
export function fakePost({ slotId, take, topic, maxCharacters }: FakeSlot) {
  const lines = [topic.why, topic.do, topic.detail, topic.mistake];
  const turned = [...lines.slice(take % 4), ...lines.slice(0, take % 4)];
  const caption = turned.slice(0, 2).join(" ").slice(0, maxCharacters);
  return {
    slotId,
    caption,
    hashtags: ["model"],
    callToAction: "Ask us about it.",
    imageIdea: `A photo for ${topic.title}.`,
    altText: `A photo about ${topic.title}.`,
  };
}

export type Answer = { content: string } | { error: { message: string }; status: number; retryAfter?: number };

/** An OpenAI-compatible server on loopback that answers by `answer` and counts its requests. */
export async function startFakeModel(answer: (slots: FakeSlot[], request: number) => Answer | Promise<Answer>) {
  const requests: string[] = [];
  const mock = new LLMock({ port: 0 });
  mock.onMessage(/[\s\S]*/, async (request) => {
    const last = request.messages.at(-1)?.content;
    const text = typeof last === "string" ? last : JSON.stringify(last);
    requests.push(text);
    return (await answer(askedSlots(text), requests.length)) as never;
  });
  await mock.start();
  return { url: `${mock.url}/v1`, requests, stop: () => mock.stop() };
}

/** The whole answer of a well-behaved model. */
export const goodAnswer = (slots: FakeSlot[]): Answer => ({ content: JSON.stringify({ posts: slots.map(fakePost) }) });
