import type { BusinessFacts, CallToAction, Draft, Slot } from "../../brief";
import { CHANNEL_LIMITS } from "../../channels/channel-limits";
import { checkChannelLimits } from "../../checking/check-channel-limits";
import { createAvoidWordFinder } from "../../checking/find-avoid-word";
import { taggedDay } from "../../occasions/judge-occasion";
import { createRandom } from "../../planning/seeded-random";
import type { CallToActionType } from "../../vocabulary";
import { suitsChannel } from "../choose-call-to-action";
import { createHashtagChooser } from "../choose-hashtags";
import { announcedDay, findAnnounced, isGraveOffer } from "../days/announced-day";
import { isShutOn } from "../days/closed-day";
import { dayAndMonth, whenWords } from "../days/date-words";
import { describeOccasion } from "../days/describe-occasion";
import { describeImage, type Picture, pictureTopic } from "../describe-image";
import { airCaption } from "../lay-out-caption";
import { isEnglish } from "../require-english";
import { rankServices } from "../services/rank-services";
import { sayService } from "../services/say-service";
import { inSeason } from "../services/service-season";
import type { LayeredTopic } from "../topics/topic-library";
import { createVoice, type VoicedTopic } from "../topics/voice-topic";
import { trimHashtags } from "../trim-hashtags";
import { asSentences } from "../words/begin-sentence";
import { createSpeller } from "../words/convert-spelling";
import { PROMPT_VERSION } from "./prompt-5";
import type { ModelPost } from "./reply-schema";

const CALL_TO_ACTION_MAX = 120;
const PLACEHOLDER = /\{(business|town|service|offer|end|code|event|when)\}(\.?)/g;
/** What stands before a sentence's first word. */
const BEGINS_SENTENCE = /(?:^|[.?!…]["”’)]*\s+|\n\s*)$/;

function factsOf(slot: Slot, business: BusinessFacts, topic: string): Record<string, string | undefined> {
  const { name, place, offers, events } = business;
  const offer = slot.offerIndex === null ? undefined : offers[slot.offerIndex];
  const today = slot.occasion?.kind === "owner_event" ? { name: slot.occasion.name, date: slot.localDate } : undefined;
  const event = slot.eventIndex === null ? today : events[slot.eventIndex];
  return {
    business: name,
    town: place.city,
    service: rankServices(inSeason(business, slot.localDate), topic, createRandom(`${slot.key}/service`))[0],
    offer: offer?.title,
    end: offer?.endsOn && dayAndMonth(offer.endsOn, place.country, slot.localDate),
    code: offer?.code,
    event: event?.name,
    when: event && whenWords(event.date, slot.localDate, place.country),
  };
}

/** Fills a business's own facts into a text about `topic`; they never were in the prompt or the cache. */
export function fillFacts(text: string, slot: Slot, business: BusinessFacts, topic: string): string {
  if (!text.includes("{")) return text;
  const facts = factsOf(slot, business, topic);
  return text.replace(PLACEHOLDER, (whole, name: string, stop: string, at: number) => {
    const given = facts[name];
    const isInside = name === "service" && isEnglish(business) && !BEGINS_SENTENCE.test(text.slice(0, at));
    const fact = isInside && given !== undefined ? sayService(given) : given;
    // A placeholder without its fact stays and is refused by the gate; a name that ends with a stop needs no other.
    return fact === undefined ? whole : fact + (/[.!?…]$/.test(fact) ? "" : stop);
  });
}

/** Google's button, where it leads somewhere: to a page, else to a phone that nobody is asked to ring in a minute of silence. */
function toButton(slot: Slot, link: string | null, { phone }: BusinessFacts): CallToActionType | null {
  if (slot.channel !== "google_business") return null;
  if (slot.offerIndex !== null && !slot.occasion?.sombre) return "GET_OFFER";
  if (link !== null) return "LEARN_MORE";
  return phone === null || slot.occasion?.sombre ? null : "CALL";
}

const BUTTON_TEXT: Readonly<Partial<Record<CallToActionType, string>>> = { CALL: "Call us" };

function toCallToAction(
  [text, invite]: readonly [text: string, invite: string],
  slot: Slot,
  type: CallToActionType | null,
  isQuiet: boolean,
): CallToAction | null {
  const plain = type === null ? null : { text: BUTTON_TEXT[type] ?? "Learn more", type };
  if (isQuiet) return plain;
  const usable = [text, invite].find(
    (line) => line !== "" && line.length <= CALL_TO_ACTION_MAX && suitsChannel(line, slot.channel),
  );
  if (usable === undefined) return plain;
  return type === null ? { text: usable } : { text: usable, type };
}

function chooseLink(slot: Slot, { website }: BusinessFacts): string | null {
  if (!CHANNEL_LIMITS[slot.channel].takesLink || slot.format === "story" || slot.occasion?.sombre) return null;
  const promotes = slot.channel === "google_business" || slot.pillar === "offers" || slot.pillar === "proof";
  return promotes ? website : null;
}

/** Before names are filled in: a stop in a name ends no sentence. */
const aired = (caption: string, { channel }: Slot) => (channel === "instagram" ? airCaption(caption) : caption);

/** The draft with what the owner tells of its event below it, where the channel has room: the model was told nothing of that. */
function withDetails(draft: Draft, slot: Slot, business: BusinessFacts): Draft {
  const told = asSentences(findAnnounced(slot, business)?.details ?? "");
  if (told === "" || draft.caption.includes(told)) return draft;
  const detailed = trimHashtags({ ...draft, caption: `${draft.caption}\n\n${told}` }, slot);
  return checkChannelLimits(detailed, slot.channel).length === 0 ? detailed : draft;
}

/** A model's post as a draft of a slot about a topic; see `createDrafter`. */
export type Drafter = (post: ModelPost, slot: Slot, topic: LayeredTopic, model: string, variant?: number) => Draft;

/**
 * Makes the function that turns a model's post into a draft of this business's slot: spelled for its country, its facts
 * filled in, hashtags of town and trade added. What the post lacks is taken from the topic. Its `variant` is how many
 * posts about the topic the neighbours had before; the next calendar counts on from it.
 */
export function createDrafter(business: BusinessFacts): Drafter {
  // The library speaks English; of another language's post it can only help the owner take the picture.
  const english = isEnglish(business);
  const spell = english ? createSpeller(business.place.country, business.trade.cluster) : (text: string) => text;
  const voice = createVoice(business);
  const chooseHashtags = createHashtagChooser(business);
  const findAvoidWord = createAvoidWordFinder(business.avoidWords);
  const allows = (text: string) => findAvoidWord(text) === null;
  const choosePicture = (post: ModelPost, slot: Slot, voiced: VoicedTopic): Picture => {
    // A quiet day's post is about the day alone.
    const own = slot.occasion?.sombre ? describeOccasion(slot) : voiced;
    const shown = spell(post.imageIdea) || own.imageIdea;
    if (!english) return { imageIdea: shown, altText: spell(post.altText) };
    const imageIdea =
      slot.format === "carousel" ? describeImage({ pieces: voiced.pieces, imageIdea: shown }, slot) : shown;
    const altText = spell(post.altText) || own.altText;
    // Another picture is had without another request.
    return allows(imageIdea) && allows(altText)
      ? { imageIdea, altText }
      : pictureTopic(voiced, ["title"], slot, allows);
  };
  return (post, slot, topic, model, variant = 0) => {
    const finish = (text: string) => fillFacts(spell(text), slot, business, topic.title);
    const voiced = voice.topic(topic);
    const day = announcedDay(slot, business);
    const isGrave = day?.isGrave === true || isGraveOffer(slot, business);
    const isQuiet = slot.occasion?.sombre === true || isShutOn(business, slot);
    const tags = post.hashtags.length > 0 ? post.hashtags : topic.tags;
    const random = createRandom(`${business.name}/hashtags/${slot.key}`);
    const link = chooseLink(slot, business);
    const draft: Draft = {
      slotKey: slot.key,
      topicId: topic.id,
      topicTitle: voiced.pieces.title,
      caption: finish(aired(post.caption, slot)),
      hashtags:
        slot.occasion?.sombre || isGrave ? [] : chooseHashtags({ ...topic, tags }, slot, random, taggedDay(slot)),
      callToAction: toCallToAction(
        [finish(post.callToAction), english && day === null ? voiced.pieces.invite : ""],
        slot,
        toButton(slot, link, business),
        isQuiet,
      ),
      link,
      ...choosePicture(post, slot, voiced),
      // No two model posts share a frame; the number tells later calendars which texts about a topic are taken.
      frameId: `model/${topic.id}/${variant}`,
      writtenBy: { writer: "model", model, promptVersion: PROMPT_VERSION },
    };
    return withDetails(trimHashtags(draft, slot), slot, business);
  };
}
