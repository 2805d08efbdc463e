import type { BusinessFacts, Slot } from "../../brief";
import { CHANNEL_LIMITS } from "../../channels/channel-limits";
import type { Topic } from "../topic-schema";

/**
 * All the model learns of one slot. It holds no business's name and no fact an owner gave, so two businesses may share
 * the answer; `variant` sets apart those that would collide (same workspace, trade and town).
 */
export interface SlotBrief {
  language: string;
  trade: string;
  tone: string;
  channel: Slot["channel"];
  format: Slot["format"];
  pillar: string;
  topic: { id: string; title: string; goal: string; do: string; why: string; mistake: string; detail: string };
  occasion: { name: string; sombre: boolean } | null;
  placeholders: string[];
  maxCharacters: number;
  maxHashtags: number;
  variant: number;
}

/** What the finished caption must leave room for: a long name, hashtags added later, a link. */
const RESERVED = { x: 90, threads: 80, bluesky: 80, pinterest: 100 } as const;
const ADDED_HASHTAGS = 2;
/** Longest captions that still read well, by channel; the channel's own limit may be lower. */
const READABLE = 700;

const BRITISH = new Set(["GB", "IE", "AU", "NZ", "ZA", "IN", "SG"]);

/** The language the model writes: English follows the country's spelling. */
export function writtenLanguage({ language, place }: Pick<BusinessFacts, "language" | "place">): string {
  if (language !== "en") return language;
  return BRITISH.has(place.country) ? "en-GB" : "en-US";
}

function placeholdersOf(slot: Slot): string[] {
  if (slot.offerIndex !== null) return ["{offer}", "{business}"];
  if (slot.eventIndex !== null) return ["{event}", "{business}"];
  return ["{business}", "{town}"];
}

/** The shareable brief of a slot about `topic`. */
export function toSlotBrief(slot: Slot, topic: Topic, business: BusinessFacts, variant: number): SlotBrief {
  const limits = CHANNEL_LIMITS[slot.channel];
  const reserved = RESERVED[slot.channel as keyof typeof RESERVED] ?? 250;
  return {
    language: writtenLanguage(business),
    trade: business.trade.label.toLowerCase(),
    tone: business.tone,
    channel: slot.channel,
    format: slot.format,
    pillar: slot.pillar,
    topic: {
      id: topic.id,
      title: topic.title,
      goal: topic.goal,
      do: topic.do,
      why: topic.why,
      mistake: topic.mistake,
      detail: topic.detail,
    },
    occasion: slot.occasion && { name: slot.occasion.name, sombre: slot.occasion.sombre },
    placeholders: placeholdersOf(slot),
    maxCharacters: Math.min(READABLE, limits.captionLimit - reserved),
    maxHashtags:
      slot.channel === "google_business" ? 0 : Math.max(0, Math.min(3, limits.advisedHashtags[1] - ADDED_HASHTAGS)),
    variant,
  };
}

/** The text whose hash names the cached answer: everything that decides what may be written, in a fixed order. */
export function slotBriefKey(brief: SlotBrief, model: string, promptVersion: string): string {
  const { topic, occasion, placeholders, ...rest } = brief;
  return JSON.stringify([
    model,
    promptVersion,
    Object.entries(rest),
    topic.id,
    occasion?.name ?? null,
    occasion?.sombre ?? null,
    placeholders,
  ]);
}
