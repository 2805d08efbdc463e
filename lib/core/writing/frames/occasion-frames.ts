import { PILLARS } from "../../vocabulary";
import type { Frame, FrameKind } from "./frame";

/** Frames of one kind that a slot of any pillar may take. */
export function dayFrames(kind: FrameKind, frames: Readonly<Record<string, readonly string[]>>): Frame[] {
  return Object.entries(frames).map(([name, lines]) => ({ id: `${kind}-${name}`, kind, pillars: PILLARS, lines }));
}

/** Frames for the day of an occasion: the day is named once, at the start or the end, and the topic does the talking. */
export const OCCASION_FRAMES: readonly Frame[] = [
  ...dayFrames("observance", {
    open: ["{say:observanceOpen} {hook}", "{do|why}"],
    "open-why": ["{say:observanceOpen} {hook} {why}", "{ask}"],
    "open-detail": ["{say:observanceOpen} {hook} {detail}"],
    "open-mistake": ["{say:observanceOpen} {hook}", "{mistake} {do}"],
    reading: ["{say:observanceReading} {hook}", "{detail|why}"],
    "reading-do": ["{say:observanceReading} {hook}", "{do}", "{ask}"],
    "close-do": ["{hook}", "{do}", "{say:observanceClose}"],
    "close-why": ["{hook} {why|detail}", "{say:observanceClose}"],
    "close-mistake": ["{hook} {mistake}", "{do}", "{say:observanceClose}"],
    "close-headline": ["{title}", "{hook} {why|do}", "{say:observanceClose}"],
    "close-ask": ["{hook} {ask}", "{say:observanceClose}"],
    "close-ask-first": ["{ask}", "{hook}", "{say:observanceClose}"],
  }),
  ...dayFrames("awareness", {
    open: ["{say:awarenessOpen} {hook}", "{do}"],
    "open-why": ["{say:awarenessOpen} {hook} {why}", "{do}"],
    "open-mistake": ["{say:awarenessOpen} {hook}", "{mistake} {do}"],
    "close-why": ["{hook} {why}", "{say:awarenessClose}"],
    "open-detail": ["{say:awarenessOpen} {hook}", "{detail|why}"],
    headline: ["{title}", "{hook} {do}", "{say:awarenessClose}"],
    "close-do": ["{hook}", "{do}", "{say:awarenessClose}"],
  }),
  ...dayFrames("season", {
    open: ["{say:seasonOpen} {hook}", "{do|why}"],
    "open-why": ["{say:seasonOpen} {hook} {why}", "{ask}"],
    "open-mistake": ["{say:seasonOpen} {mistake}", "{do}"],
    "open-hook": ["{say:seasonOpen}", "{hook} {detail|why}", "{ask}"],
    "close-do": ["{hook}", "{do}", "{say:seasonClose}"],
    "close-why": ["{hook} {why|detail}", "{say:seasonClose}"],
    "close-ask": ["{ask}", "{hook|why}", "{say:seasonClose}"],
  }),
  ...dayFrames(
    "holiday",
    Object.fromEntries(
      ["wish", "card", "note", "toast", "wave", "hello", "line", "ribbon", "candle", "bell"].map((name) => [
        name,
        ["{say:wish}"],
      ]),
    ),
  ),
  // One wording, several frames: a quiet day may be marked on several channels.
  ...dayFrames(
    "sombre",
    Object.fromEntries(
      ["quiet", "still", "pause", "moment", "silence", "respect", "memory"].map((name) => [name, ["{say:sombre}"]]),
    ),
  ),
];

/** Frames that tell what the owner has told of the event: none of them asks to ask for it. */
const detailedFrames = (kind: FrameKind, frames: Readonly<Record<string, readonly string[]>>): Frame[] =>
  dayFrames(kind, frames).map((frame) => ({ ...frame, needs: "event_details" }));

/** Frames for the owner's own dated events, which are what the post is about: the day itself, and looks ahead to it. */
export const EVENT_FRAMES: readonly Frame[] = [
  ...dayFrames("event_day", {
    ask: ["{say:eventDay}", "{say:eventAsk}"],
    note: ["{say:eventDay} {say:eventToday}"],
    "note-ask": ["{say:eventDay}", "{say:eventToday} {say:eventAsk}"],
    "ask-note": ["{say:eventDay} {say:eventAsk}", "{say:eventToday}"],
    share: ["{say:eventDay}", "{say:eventShare}"],
    "share-ask": ["{say:eventDay} {say:eventShare}", "{say:eventAsk}"],
    "note-share": ["{say:eventDay}", "{say:eventToday}", "{say:eventShare}"],
  }),
  ...detailedFrames("event_day", {
    told: ["{say:eventDay}", "{terms}"],
    "told-note": ["{say:eventDay} {terms}", "{say:eventToday}"],
    "told-share": ["{say:eventDay}", "{terms}", "{say:eventShare}"],
    "told-whole": ["{say:eventDay}", "{terms} {say:eventToday}"],
  }),
  ...detailedFrames("event_ahead", {
    told: ["{say:eventAhead}", "{terms}"],
    "told-note": ["{say:eventAhead} {terms}", "{say:eventNote}"],
    "told-share": ["{say:eventAhead}", "{terms}", "{say:eventShare}"],
    "told-whole": ["{say:eventAhead}", "{terms} {say:eventNote}"],
  }),
  ...dayFrames("event_ahead", {
    ask: ["{say:eventAhead}", "{say:eventAsk}"],
    note: ["{say:eventAhead} {say:eventNote}"],
    "note-ask": ["{say:eventAhead}", "{say:eventNote} {say:eventAsk}"],
    "ask-note": ["{say:eventAhead} {say:eventAsk}", "{say:eventNote}"],
    share: ["{say:eventAhead}", "{say:eventShare}"],
    "share-ask": ["{say:eventAhead} {say:eventShare}", "{say:eventAsk}"],
    "note-share": ["{say:eventAhead} {say:eventNote}", "{say:eventShare}"],
  }),
];

/** What is put below a topic, as the last line of a post that is about the topic. */
const beside = (last: string): Record<string, readonly string[]> => ({
  do: ["{hook} {do}", last],
  detail: ["{title}", "{detail} {why}", last],
  mistake: ["{mistake} {do|why}", last],
  ask: ["{ask}", "{hook} {detail|why}", last],
  why: ["{why} {do|mistake}", last],
  headline: ["{title}", "{do} {detail}", last],
  long: ["{hook} {mistake}", "{detail|why}", last],
  last: ["{hook} {why} {do|detail}", last],
  hook: ["{hook}", last],
});

/**
 * Frames for an owner's offer. The offer is what the post is about; only where the owner asks for one to be added does
 * it stand below a topic, and so does a service.
 */
export const OWNER_OFFER_FRAMES: readonly Frame[] = [
  ...dayFrames("offer", {
    full: ["{say:offerOpen} {terms}"],
    how: ["{say:offerOpen} {terms}", "{say:offerHow}"],
    share: ["{say:offerOpen} {terms}", "{say:offerShare}"],
    "how-share": ["{say:offerOpen} {terms}", "{say:offerHow} {say:offerShare}"],
    intro: ["{say:offerIntro}", "{say:offerTitle} {terms}"],
    "intro-how": ["{say:offerIntro}", "{say:offerTitle} {terms}", "{say:offerHow}"],
    "intro-share": ["{say:offerIntro} {say:offerTitle} {terms}", "{say:offerShare}"],
    "intro-whole": ["{say:offerIntro}", "{say:offerTitle} {terms}", "{say:offerShare} {say:offerHow}"],
  }),
  ...dayFrames("offer_beside", beside("{say:offerMention} {terms}")),
  ...dayFrames("service_beside", beside("{say:serviceMention}")),
];
