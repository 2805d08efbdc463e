import { type OpenSlot, toOpenSlot } from "../../lib/calendar/keep-findings";
import { toModelChunks } from "../../lib/calendar/prepare-model";
import type { Slot } from "../../lib/core/brief";
import { createGate, type Gate } from "../../lib/core/checking/gate";
import { buildMessages } from "../../lib/core/writing/model/build-messages";
import { ownVoice } from "../../lib/core/writing/model/own-voice";
import { parseReply } from "../../lib/core/writing/model/parse-reply";
import { replyJsonSchema } from "../../lib/core/writing/model/reply-schema";
import { toSlotBrief } from "../../lib/core/writing/model/slot-brief";
import { createDrafter } from "../../lib/core/writing/model/to-draft";
import { writeBuiltin } from "../../lib/core/writing/write-builtin";
import { complete } from "../../lib/platform/model/complete";
import { modelName } from "../../lib/platform/model/model-config";
import type { EvalCase, EvalPost, WrittenCase } from "./eval-case";
import { planCase } from "./write-cases";

const TOKENS_PER_POST = 450;
const TOKENS_FLOOR = 800;
const DEADLINE_MS = 600_000;

type Planned = Awaited<ReturnType<typeof planCase>>;
type Usage = NonNullable<WrittenCase["usage"]>;

/** Drafts of one chunk as the model gives them: one request, no repair, no cache. */
async function askForChunk({ brief, library }: Planned, slots: readonly Slot[], usage: Usage) {
  const asked = slots.flatMap((slot) => {
    const topic = slot.topicId === null ? undefined : library.byId.get(slot.topicId);
    return topic ? [{ slotId: slot.key, brief: toSlotBrief(slot, topic, brief.business, 0), slot, topic }] : [];
  });
  const text = await complete({
    messages: buildMessages(
      asked.map(({ slotId, brief: slotBrief }) => ({ slotId, brief: slotBrief })),
      ownVoice(brief.business),
    ),
    schema: { name: "posts", schema: replyJsonSchema },
    maxOutputTokens: TOKENS_FLOOR + TOKENS_PER_POST * asked.length,
    signal: AbortSignal.timeout(DEADLINE_MS),
    onRequest: async ({ inputTokens, outputTokens }) => {
      usage.calls++;
      usage.inputTokens += inputTokens;
      usage.outputTokens += outputTokens;
    },
    maySpend: async () => true,
  }).catch((error: Error) => {
    process.stderr.write(`the model gave no answer: ${error.message}\n`);
    return "";
  });
  const toDraft = createDrafter(brief.business);
  const { posts } = parseReply(text, asked);
  return new Map(
    asked.flatMap(({ slotId, slot, topic }) => {
      const post = posts.get(slotId);
      return post ? [[slotId, toDraft(post, slot, topic, modelName())] as const] : [];
    }),
  );
}

/** The model's draft where it passes the gate, else the built-in writer's: what the product does. */
async function writeChunk(planned: Planned, slots: readonly Slot[], gate: Gate, usage: Usage) {
  const { brief, library, plan } = planned;
  const drafts = await askForChunk(planned, slots, usage);
  const posts: EvalPost[] = [];
  const left: Slot[] = [];
  for (const slot of slots) {
    const draft = drafts.get(slot.key);
    if (!draft || gate.check(draft, slot).length > 0) {
      left.push(slot);
      continue;
    }
    gate.accept(draft, slot);
    posts.push({ slot, draft });
  }
  const { business, seed } = brief;
  const rest = [...writeBuiltin({ slots: left, business, library, gate, seed, planned: plan.slots })];
  posts.push(...rest.flatMap((one) => ("draft" in one ? [one] : [])));
  return {
    posts,
    open: rest.flatMap((one) => ("open" in one ? [toOpenSlot(one.slot, one.open)] : [])),
  };
}

/** Writes every case with the configured model; call it only when there is one. */
export async function* writeCasesWithModel(cases: readonly EvalCase[]): AsyncGenerator<WrittenCase> {
  for (const evalCase of cases) {
    const planned = await planCase(evalCase);
    const { business, pillars } = planned.brief;
    const gate = createGate({ business, neighbours: [] });
    const usage: Usage = { calls: 0, inputTokens: 0, outputTokens: 0 };
    const posts: EvalPost[] = [];
    const open: OpenSlot[] = [];
    const wanted = new Map(
      planned.plan.slots.flatMap(({ key, topicId }) => (topicId === null ? [] : [[key, { key }]])),
    );
    for (const slots of toModelChunks({ wanted, written: new Set() }, planned.plan.slots)) {
      const chunk = await writeChunk(planned, slots, gate, usage);
      posts.push(...chunk.posts);
      open.push(...chunk.open);
    }
    posts.sort((a, b) => (a.slot.localDate < b.slot.localDate ? -1 : a.slot.localDate > b.slot.localDate ? 1 : 0));
    yield { evalCase, business, pillars, planned: planned.plan.slots, posts, open, usage };
  }
}
