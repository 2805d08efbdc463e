import { CHANNEL_LIMITS } from "../../channels/channel-limits";
import type { AskedSlot } from "./build-messages";
import { type ModelPost, modelPostSchema } from "./reply-schema";

export interface ParsedReply {
  /** Usable posts by slotId. */
  posts: Map<string, ModelPost>;
  /** Why each other slot has none, in words for the repair. */
  problems: Map<string, string>;
}

/** The JSON inside a reply, whatever stands around it; a list cut off in the middle keeps its whole objects. Null for garbage. */
function readJson(text: string): unknown {
  const start = text.search(/[[{]/);
  if (start < 0) return null;
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  for (const candidate of [text.slice(start, end + 1), closeCutList(text.slice(start))]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Not this one; the next candidate, or garbage.
    }
  }
  return null;
}

function closeCutList(text: string): string {
  const lastWhole = text.lastIndexOf("},");
  const end = lastWhole < 0 ? text.lastIndexOf("}") : lastWhole;
  const head = text.slice(0, end + 1);
  return head.startsWith("[") ? `${head}]` : `${head}]}`;
}

function listPosts(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const posts = (value as { posts?: unknown } | null)?.posts;
  return Array.isArray(posts) ? posts : [];
}

// Control characters and stray Markdown fences are not content; everything else is judged, not repaired.
const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(/\p{Cs}/gu, "")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

function findProblem(post: ModelPost, { brief }: AskedSlot): string | null {
  if (post.caption.length < 12) return "the caption was empty";
  if (Array.from(post.caption).length > brief.maxCharacters)
    return `the caption had more than ${brief.maxCharacters} characters`;
  const unknown = [...post.caption.matchAll(/\{[^{}]*\}/g)]
    .map(([match]) => match)
    .find((match) => !brief.placeholders.includes(match));
  if (unknown !== undefined) return `the placeholder ${unknown} is not allowed there`;
  if (/https?:\/\/|www\.|<\/?[a-z][^>]*>/i.test(post.caption)) return "the caption held a web address or HTML";
  return null;
}

/** Reads a reply: keeps every usable post of a slot that was asked for and says what is wrong with the rest. Never throws. */
export function parseReply(text: string, asked: readonly AskedSlot[]): ParsedReply {
  const reply: ParsedReply = { posts: new Map(), problems: new Map() };
  const bySlot = new Map(asked.map((slot) => [slot.slotId, slot]));
  for (const candidate of listPosts(readJson(text))) {
    const slot = bySlot.get(String((candidate as { slotId?: unknown } | null)?.slotId));
    // A slot that nobody asked for, or the second post for one.
    if (!slot || reply.posts.has(slot.slotId)) continue;
    const read = readPost(candidate, slot);
    if (typeof read === "string") reply.problems.set(slot.slotId, read);
    else reply.posts.set(slot.slotId, read);
  }
  for (const { slotId } of asked) {
    if (reply.posts.has(slotId)) reply.problems.delete(slotId);
    else if (!reply.problems.has(slotId)) reply.problems.set(slotId, "it was missing");
  }
  return reply;
}

/** The post, or what is wrong with it. */
function readPost(candidate: unknown, slot: AskedSlot): ModelPost | string {
  const parsed = modelPostSchema.safeParse(candidate);
  if (!parsed.success) return `a field was missing or of the wrong kind (${parsed.error.issues[0]?.path.join(".")})`;
  const post = tidyPost(parsed.data, CHANNEL_LIMITS[slot.brief.channel].altTextLimit ?? 200);
  return findProblem(post, slot) ?? post;
}

function tidyPost(post: ModelPost, altTextLimit: number): ModelPost {
  const hashtags = post.hashtags
    .map((tag) =>
      tag
        .replace(/^#+/, "")
        .normalize("NFKC")
        .replace(/[^\p{L}\p{M}\p{N}_]/gu, ""),
    )
    .filter((tag) => tag.length > 1);
  return {
    slotId: post.slotId,
    caption: tidy(post.caption),
    hashtags: [...new Set(hashtags)],
    callToAction: tidy(post.callToAction).replace(/\n+/g, " ").slice(0, 120),
    imageIdea: tidy(post.imageIdea).slice(0, 400),
    altText: tidy(post.altText).slice(0, altTextLimit),
  };
}
