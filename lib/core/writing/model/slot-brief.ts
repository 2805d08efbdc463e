import type { BusinessFacts, Slot } from "../../brief";
import { CHANNEL_LIMITS } from "../../channels/channel-limits";
import { judgeOccasion, occasionLabel } from "../../occasions/judge-occasion";
import { keptWaysIn } from "../../trades/may-say/kept-ways";
import { ownSubject } from "../../trades/own-subject";
import { traitsOf } from "../../trades/traits";
import type { Channel, KeptWay, OwnerDayKind, Risk, Tone, Trait } from "../../vocabulary";
import { announcedDay, isGraveOffer } from "../days/announced-day";
import { isShutOn } from "../days/closed-day";
import { whenWords } from "../days/date-words";
import { fillPlaceholders } from "../fill-placeholders";
import { lightServices } from "../services/nameable-services";
import { inSeason } from "../services/service-season";
import type { Topic } from "../topics/topic-schema";
import { chooseAngle } from "./angles";
import type { OwnVoice } from "./own-voice";
import { type SeasonWords, seasonWords } from "./season-words";
import { wordTrade } from "./word-trade";

/**
 * All the model learns of one slot. It holds no business's name and no fact an owner gave, and of the slot only what
 * changes the text, so that two businesses may share the answer. `angle` and `take` set apart those that would
 * collide (same workspace, trade and town).
 */
export interface SlotBrief {
  channel: Channel;
  format: "post" | "reel" | "story";
  pillar: Topic["pillar"];
  tone: Tone;
  language: string;
  trade: string;
  /** The title, what the reader gets, and the sentences that belong to the angle. */
  topic: { title: string; goal: string } & Readonly<Record<string, string>>;
  angle: string;
  take: number;
  occasion: { name: string; mood: "sombre" | "sober" | "festive" | "plain" } | null;
  careful: readonly Risk[];
  /** Ways the business keeps in all it sells and says: vegan, halal, no alcohol where the law forbids it. */
  keeps: readonly KeptWay[];
  /** What a model would take for granted and this business has not got: a mobile vet has no room. */
  without: readonly Trait[];
  /** The time of year where that may come into the text; null where the post could stand in any. */
  season: SeasonWords | null;
  /** Set where the event is nothing to look forward to: told plainly, never celebrated. */
  notice: Exclude<OwnerDayKind, "gathering"> | "memorial" | null;
  /** True on a day of the owner's closure: nobody is asked in. */
  closed: boolean;
  placeholders: readonly string[];
  maxCharacters: number;
  maxHashtags: number;
}

const ADDED_HASHTAGS = 2;

/**
 * Most characters a caption may have: what reads well there, well under the channel's own limit, since hashtags, a
 * link and a long name are still to come.
 */
const MOST_CHARACTERS: Readonly<Record<Channel, number>> = {
  instagram: 600,
  facebook: 600,
  google_business: 500,
  x: 190,
  linkedin: 700,
  tiktok: 220,
  pinterest: 380,
  threads: 190,
  bluesky: 190,
  youtube: 220,
};
const MOST_IN_A_STORY = 140;

/** Channels that read alike: their posts are written once, for the first of them. */
const ALIKE: Partial<Record<Channel, Channel>> = { threads: "x", bluesky: "x", youtube: "tiktok" };

function formOf({ channel, format }: Slot): Pick<SlotBrief, "channel" | "format" | "maxCharacters" | "maxHashtags"> {
  if (format === "story")
    return { channel: "instagram", format: "story", maxCharacters: MOST_IN_A_STORY, maxHashtags: 1 };
  // A short video is one and the same thing wherever it runs.
  const isReel = format === "reel";
  const alike = isReel ? "tiktok" : (ALIKE[channel] ?? channel);
  const tags = CHANNEL_LIMITS[alike].advisedHashtags[1] - ADDED_HASHTAGS;
  return {
    channel: alike,
    format: isReel ? "reel" : "post",
    maxCharacters: MOST_CHARACTERS[alike],
    maxHashtags: Math.max(0, Math.min(3, tags)),
  };
}

/** English is asked for in one spelling and respelled for the country afterwards; of other tags only what is well formed. */
function writtenLanguage(language: string): string {
  if (/^en(?:-|$)/i.test(language)) return "en";
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?(?![A-Za-z0-9])/.exec(language)?.[0] ?? language.slice(0, 2);
}

/** True when a slot is about one of the owner's dated events. */
export function isAboutEvent({ eventIndex, occasion }: Slot): boolean {
  return eventIndex !== null || occasion?.kind === "owner_event";
}

/** How the owner's event that a slot is about is told; null where it may be looked forward to. */
function noticeOf(slot: Slot, business: BusinessFacts): SlotBrief["notice"] {
  const day = announcedDay(slot, business);
  if (day === null) return null;
  if (day.isGrave) return "memorial";
  return day.kind === "gathering" ? null : day.kind;
}

/** True when a slot is an invitation that may name one of the owner's services. */
const mayNameService = (slot: Slot, { pillar }: Topic, business: BusinessFacts): boolean =>
  !isShutOn(business, slot) &&
  lightServices(inSeason(business, slot.localDate)).length > 0 &&
  pillar === "offers" &&
  slot.format !== "story" &&
  !slot.occasion?.sombre;

function placeholdersOf(slot: Slot, topic: Topic, business: BusinessFacts): string[] {
  const { offers } = business;
  const offer = slot.offerIndex === null ? undefined : offers[slot.offerIndex];
  if (offer) return ["{offer}", ...(offer.endsOn ? ["{end}"] : []), ...(offer.code ? ["{code}"] : []), "{business}"];
  if (isAboutEvent(slot)) return ["{event}", "{when}", "{business}"];
  return [...(mayNameService(slot, topic, business) ? ["{service}"] : []), "{business}", "{town}"];
}

const NOT_TAKEN_FOR_GRANTED = ["premises", "staffed"] as const satisfies readonly Trait[];

function lacksOf({ trade }: BusinessFacts): Trait[] {
  const traits = traitsOf(trade);
  return NOT_TAKEN_FOR_GRANTED.filter((trait) => !traits.has(trait));
}

function occasionOf({ occasion, localDate }: Slot, country: string): SlotBrief["occasion"] {
  // The owner's own event is named by its placeholder.
  if (!occasion || occasion.kind === "owner_event") return null;
  const label = occasionLabel(occasion.name);
  const name = occasion.on === undefined ? label : `${label}, ${whenWords(occasion.on, localDate, country)}`;
  const judged = judgeOccasion(occasion, localDate);
  if (occasion.sombre) return { name, mood: "sombre" };
  if (judged.manner === "silent") return null;
  if (judged.manner === "greeting") return { name, mood: "festive" };
  return { name, mood: judged.manner === "theme" && judged.isAwareness ? "sober" : "plain" };
}

function risksOf({ trade }: BusinessFacts, topic: Topic): Risk[] {
  const risks = new Set<Risk>([trade.risk, topic.risk].filter((risk) => risk != null));
  if (trade.cluster === "health") risks.add("medical");
  return [...risks].sort();
}

/** The shareable brief of a slot about `topic`, as the `variant`-th post about it (0 is the first). */
export function toSlotBrief(slot: Slot, topic: Topic, business: BusinessFacts, variant: number): SlotBrief {
  const { trade, terms } = wordTrade(business.trade);
  const { angle, take } = chooseAngle(topic.pillar, variant, slot.channel !== "google_business");
  const placeholders = placeholdersOf(slot, topic, business);
  const notice = noticeOf(slot, business);
  const isPlain = notice !== null || isGraveOffer(slot, business);
  const town = placeholders.includes("{town}") ? "{town}" : "our town";
  const say = (text: string) =>
    fillPlaceholders(
      text,
      { ...terms, subject: ownSubject(business.trade) ?? business.trade.terms.work },
      { name: "{business}", town },
    );
  return {
    ...formOf(slot),
    pillar: topic.pillar,
    tone: isPlain ? "professional" : business.tone,
    language: writtenLanguage(business.language),
    trade,
    topic: {
      title: say(topic.title),
      goal: say(topic.goal),
      ...Object.fromEntries(angle.pieces.map((piece) => [piece, say(topic[piece])])),
    },
    angle: angle.words,
    take,
    occasion: occasionOf(slot, business.place.country),
    careful: risksOf(business, topic),
    keeps: keptWaysIn(business.place.country, business.trade.keeps),
    without: lacksOf(business),
    notice,
    season: seasonWords(topic, slot.localDate, business.place),
    closed: isShutOn(business, slot),
    placeholders,
  };
}

/**
 * The text whose hash names the cached answer: everything that decides what may be written.
 * @param own the owner's voice and whose it is, where the answer is shared with nobody else
 */
export function slotBriefKey(
  brief: SlotBrief,
  model: string,
  promptVersion: string,
  own: { voice: OwnVoice; workspaceId: string } | null = null,
): string {
  const shared = [model, promptVersion, Object.entries(brief).sort(([a], [b]) => (a < b ? -1 : 1))];
  return JSON.stringify(own === null ? shared : [...shared, own]);
}
