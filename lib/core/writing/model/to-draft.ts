import type { BusinessFacts, CallToAction, Draft, Slot } from "../../brief";
import { CHANNEL_LIMITS } from "../../channels/channel-limits";
import { createRandom } from "../../planning/seeded-random";
import { createHashtagChooser } from "../choose-hashtags";
import type { LayeredTopic } from "../topic-library";
import { PROMPT_VERSION } from "./prompt-1";
import type { ModelPost } from "./reply-schema";

/** Fills a business's own facts into a shared text; they never were in the prompt or the cache. */
export function fillFacts(text: string, slot: Slot, business: BusinessFacts): string {
  const facts: Record<string, string | undefined> = {
    business: business.name,
    town: business.place.city,
    offer: slot.offerIndex === null ? undefined : business.offers[slot.offerIndex]?.title,
    event: slot.eventIndex === null ? undefined : business.events[slot.eventIndex]?.name,
  };
  // A placeholder without its fact stays and is refused by the gate.
  return text.replace(/\{(business|town|offer|event)\}/g, (whole, name: string) => facts[name] ?? whole);
}

function toCallToAction(text: string, slot: Slot): CallToAction | null {
  if (text === "" || slot.occasion?.sombre) return null;
  // Google Business posts carry a button, and "learn more" is the one that promises nothing.
  return slot.channel === "google_business" ? { text, type: "LEARN_MORE" } : { text };
}

/** A model's post as a draft of this business's slot. */
export function toDraft(
  post: ModelPost,
  slot: Slot,
  topic: LayeredTopic,
  business: BusinessFacts,
  model: string,
): Draft {
  const limits = CHANNEL_LIMITS[slot.channel];
  const promoting = slot.pillar === "offers" || slot.pillar === "proof";
  const tags = post.hashtags.length > 0 ? post.hashtags : topic.tags;
  return {
    slotKey: slot.key,
    topicId: topic.id,
    topicTitle: topic.title,
    caption: fillFacts(post.caption, slot, business),
    hashtags: createHashtagChooser(business)(
      { ...topic, tags },
      slot,
      createRandom(`${business.name}/hashtags/${slot.key}`),
    ),
    callToAction: toCallToAction(fillFacts(post.callToAction, slot, business), slot),
    link: promoting && limits.takesLink ? business.website : null,
    imageIdea: post.imageIdea || topic.imageIdea,
    altText: post.altText || topic.altTextIdea,
    // Every model post is written afresh, so it has no frame that could come back too soon.
    frameId: `model/${slot.key}`,
    writtenBy: { writer: "model", model, promptVersion: PROMPT_VERSION },
  };
}
