import { PILLARS } from "../../vocabulary";
import type { Frame, FrameKind } from "./frame";

function dayFrames(kind: FrameKind, frames: Readonly<Record<string, readonly string[]>>): Frame[] {
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

/** Frames for the owner's own dated events: the day itself and one look ahead. */
export const EVENT_FRAMES: readonly Frame[] = [
  ...dayFrames("event_day", {
    first: ["{say:eventDay}", "{say:eventAsk}"],
    "also-hook": ["{say:eventDay} {say:eventAsk}", "{say:eventAlso} {hook}", "{do|detail}"],
    "also-detail": ["{say:eventDay}", "{say:eventAlso} {hook} {detail}", "{ask}"],
    "also-why": ["{say:eventDay} {say:eventAsk}", "{say:eventAlso} {hook} {why}"],
    "also-do": ["{say:eventDay}", "{say:eventAlso} {hook} {do}", "{say:eventAsk}"],
    "also-ask": ["{say:eventDay}", "{say:eventAlso} {ask}"],
    "ask-last": ["{say:eventDay}", "{hook} {ask}"],
    named: ["{say:eventDay} {say:eventAsk}", "{hook} {detail}"],
  }),
  ...dayFrames("event_ahead", {
    first: ["{say:eventAhead}", "{say:eventAsk}"],
    "meanwhile-hook": ["{say:eventAhead}", "{say:eventMeanwhile} {hook}", "{do|detail}"],
    "meanwhile-why": ["{say:eventAhead} {say:eventAsk}", "{say:eventMeanwhile} {hook} {why}", "{ask}"],
    "hook-first": ["{hook} {detail|why}", "{say:eventAhead} {say:eventAsk}"],
    "ask-first": ["{ask}", "{detail|why}", "{say:eventAhead}"],
    "do-first": ["{do}", "{say:eventAhead} {say:eventAsk}"],
    "mistake-first": ["{mistake} {do|why}", "{say:eventAhead}"],
    "meanwhile-do": ["{say:eventAhead}", "{say:eventMeanwhile} {hook} {do}"],
  }),
];

/** Frames for an owner's offer: in full, or as a line beside a topic, so that the same offer can return in new company. */
export const OWNER_OFFER_FRAMES: readonly Frame[] = dayFrames("offer", {
  full: ["{say:offerOpen} {terms}"],
  "full-invite": ["{say:offerOpen} {terms}", "{invite}"],
  "hook-then-offer": ["{hook}", "{say:offerOpen} {terms}"],
  "offer-then-why": ["{say:offerOpen} {terms}", "{hook} {why|detail}"],
  "do-mention": ["{hook} {do}", "{say:offerMention} {terms}"],
  "detail-mention": ["{title}", "{detail} {why}", "{say:offerMention} {terms}"],
  "mistake-mention": ["{mistake} {do|why}", "{say:offerMention} {terms}"],
  "ask-mention": ["{ask}", "{hook} {detail|why}", "{say:offerMention} {terms}"],
  "why-mention": ["{why} {do|mistake}", "{say:offerMention} {terms}"],
  "headline-mention": ["{title}", "{do} {detail}", "{say:offerMention} {terms}"],
  "long-mention": ["{hook} {mistake}", "{detail|why}", "{say:offerMention} {terms}"],
  "offer-last": ["{hook} {why} {do|detail}", "{say:offerMention} {terms}"],
});
