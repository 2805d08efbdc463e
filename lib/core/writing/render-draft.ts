import type { Draft, Slot } from "../brief";
import { CHANNEL_LIMITS } from "../channels/channel-limits";
import type { CalendarMemory } from "../checking/calendar-memory";
import { taggedDay } from "../occasions/judge-occasion";
import type { SeededRandom } from "../planning/seeded-random";
import { chooseCallToAction } from "./choose-call-to-action";
import type { MentionWish } from "./choose-mention";
import { announcedDay, isGraveOffer } from "./days/announced-day";
import { isShutOn } from "./days/closed-day";
import { describeOccasion } from "./days/describe-occasion";
import { describeCard, type Picture, pictureTopic } from "./describe-image";
import { nameFacts } from "./facts/name-facts";
import type { FrameVariant } from "./frames/compile-frames";
import type { FrameKind } from "./frames/frame";
import { layOutCaption } from "./lay-out-caption";
import { announcementKey } from "./phrases/announcement-key";
import { allowedPhrase } from "./phrases/plain-wordings";
import { serviceTopicId } from "./services/choose-service";
import { describeService, titleOfService } from "./services/describe-service";
import { speakLines, type ToneWish } from "./speak-lines";
import type { VoicedTopic } from "./topics/voice-topic";
import type { WritingDesk } from "./writing-desk";

export const BUILTIN_PROMPT_VERSION = "builtin-1";
// Tips and questions rarely need a link; offers, events and proof do.
const LINK_SHARE = { often: 0.7, sometimes: 0.12 };

export interface RenderRequest {
  desk: WritingDesk;
  slot: Slot;
  variant: FrameVariant;
  kind: FrameKind;
  voiced: VoicedTopic | null;
  mention: MentionWish;
  random: SeededRandom;
  memory: CalendarMemory;
  /** A line of the owner's that the post may hold. */
  ownLine: string | null;
  /** What a redo wishes of the tone; absent, as often as the tone has it. */
  toneWish?: ToneWish | undefined;
  /** Captions nearby, whose wordings are not heard again so soon. */
  recent: readonly string[];
}

export interface Rendered {
  draft: Draft;
  variant: FrameVariant;
  kind: FrameKind;
  /** Set where another business of the town says much the same, and no other words were found. */
  isEcho?: true;
}

function chooseLink({ desk, slot, variant, random }: RenderRequest): string | null {
  const { website } = desk.business;
  if (website === null || !CHANNEL_LIMITS[slot.channel].takesLink || slot.format === "story") return null;
  if (slot.channel === "google_business") return website;
  const isSelling =
    slot.pillar === "offers" ||
    slot.pillar === "proof" ||
    variant.frame.kind.startsWith("offer") ||
    variant.frame.kind.startsWith("event");
  return random() < (isSelling ? LINK_SHARE.often : LINK_SHARE.sometimes) ? website : null;
}

/** The services that a frame lists, in words. */
const listedIn = ({ frame }: FrameVariant, names: Readonly<Record<string, string>>) =>
  frame.needs === "services" ? names.services : undefined;

/** What the post is about besides its topic: the owner's event or offer, or the day. */
function subjectOf(
  { desk, slot, variant }: RenderRequest,
  kind: FrameKind,
  names: Readonly<Record<string, string>>,
): { id: string; title: string } | null {
  if (kind === "offer")
    return { id: `owner-offer-${slot.key}`, title: desk.business.offers[slot.offerIndex ?? -1]?.title ?? "Offer" };
  if (kind.startsWith("service"))
    return { id: serviceTopicId(slot.key), title: titleOfService(desk.business, slot, listedIn(variant, names)) };
  const event = slot.eventIndex === null ? undefined : desk.business.events[slot.eventIndex];
  if (kind === "event_day" || kind === "event_ahead")
    return { id: `owner-event-${slot.key}`, title: event?.name ?? slot.occasion?.name ?? "Event" };
  return slot.occasion ? { id: `occasion-${slot.key}`, title: slot.occasion.name } : null;
}

/** Writes one slot with one variant of a frame. Says nothing about whether it may be posted: that is the gate's to judge. */
export function renderDraft(request: RenderRequest): Rendered {
  const { desk, slot, variant, voiced, random, recent } = request;
  // A sombre day keeps quiet even where its own frames are used up.
  const kind: FrameKind = slot.occasion?.sombre === true ? "sombre" : request.kind;
  const day = announcedDay(slot, desk.business);
  const names = nameFacts(desk.business, slot, voiced, random, (service) => request.memory.named.times(service));
  const lines = speakLines({ ...request, names });
  // Where a button is required it should lead somewhere.
  const isWish = kind === "holiday" && !slot.occasion?.ahead;
  const isSilent = (kind === "sombre" || isWish) && !CHANNEL_LIMITS[slot.channel].callToActionRequired;
  const link = isSilent ? null : chooseLink(request);
  const subject = variant.pieces.length === 0 ? subjectOf(request, kind, names) : null;
  const invite = voiced && variant.pieces.length > 0 ? voiced.pieces.invite : null;
  const callToAction = chooseCallToAction({
    business: desk.business,
    slot,
    kind,
    invite,
    invited: variant.pieces.includes("invite"),
    isGraveOffer: kind.startsWith("offer") && isGraveOffer(slot, desk.business),
    isShut: isShutOn(desk.business, slot),
    isAhead: slot.occasion?.ahead !== undefined,
    link,
    wording: (key) =>
      desk.voice.say(allowedPhrase(announcementKey(key, day), { tone: desk.tone, recent, random }, desk.allows), names),
  });
  const title = subject?.title ?? voiced?.pieces.title ?? "";
  return {
    variant,
    kind: request.kind,
    draft: {
      slotKey: slot.key,
      topicId: voiced?.topic.id ?? subject?.id ?? slot.key,
      topicTitle: title,
      caption: layOutCaption(lines, slot),
      hashtags: chooseTags(request, kind),
      callToAction,
      link,
      ...(subject || !voiced
        ? pictureWithoutTopic(request, kind, title)
        : pictureTopic(voiced, variant.pieces, slot, desk.allows)),
      frameId: variant.frame.id,
      writtenBy: { writer: "builtin", promptVersion: BUILTIN_PROMPT_VERSION },
    },
  };
}

/** A wish or an announcement carries no tags of the topic it stands in for, a sombre day and what is grave none at all. */
function chooseTags({ desk, slot, voiced, variant, random }: RenderRequest, kind: FrameKind): string[] {
  const isGrave =
    (kind.startsWith("event") && announcedDay(slot, desk.business)?.isGrave === true) ||
    (kind.startsWith("offer") && isGraveOffer(slot, desk.business));
  if (kind === "sombre" || isGrave) return [];
  const topic = variant.pieces.length === 0 ? null : (voiced?.topic ?? null);
  return desk.chooseHashtags(topic, slot, random, DAY_KINDS.has(kind) ? taggedDay(slot) : null);
}

const DAY_KINDS: ReadonlySet<FrameKind> = new Set<FrameKind>(["holiday", "observance", "awareness"]);

/** A day's post shows the day; an owner's event or offer stands on a card, at the end of a video. */
function pictureWithoutTopic({ desk, slot, variant }: RenderRequest, kind: FrameKind, title: string): Picture {
  if (kind === "holiday" || kind === "sombre") {
    const { imageIdea, altText } = describeOccasion(slot);
    if (desk.allows(imageIdea)) return { imageIdea: desk.voice.say(imageIdea), altText: desk.voice.say(altText) };
  }
  const isOfOne = kind.startsWith("service") && variant.frame.needs !== "services";
  return isOfOne ? describeService(title, slot, desk) : describeCard(title, slot, desk.allows);
}
