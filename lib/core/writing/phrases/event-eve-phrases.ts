import type { Phrases } from "./phrase";

/** The evening before an owner's own event that people come to: what is said on no other day. */
export const EVENT_EVE_PHRASES = {
  eventEve: {
    friendly: [
      "One more sleep: {event}.",
      "Tomorrow's the day: {event}.",
      "A quick reminder before tomorrow: {event}.",
      "Nearly there. Tomorrow: {event}.",
      "It's tomorrow, {town}: {event}.",
      "Still free tomorrow? {Event}.",
      "What we're getting ready for tomorrow: {event}.",
    ],
    professional: [
      "Tomorrow: {event}.",
      "A reminder for tomorrow: {event}.",
      "Taking place tomorrow: {event}.",
      "On tomorrow's program: {event}.",
      "One day to go: {event}.",
      "Please note for tomorrow: {event}.",
      "In {town} tomorrow: {event}.",
    ],
    playful: [
      "Lay out your shoes. Tomorrow: {event}.",
      "Tomorrow has a name: {event}.",
      "One more night, and no more excuses: {event}.",
      "If tonight feels long, here's why. Tomorrow: {event}.",
      "Rumor confirmed for tomorrow: {event}.",
      "The calendar can't sit still. Tomorrow: {event}.",
      "One day, and the fridge magnet can rest: {event}.",
    ],
    warm: [
      "Tomorrow is nearly here: {event}.",
      "One more night, {town}: {event}.",
      "A little reminder for tomorrow: {event}.",
      "We're getting everything ready for tomorrow: {event}.",
      "Tomorrow we'd love to share this with you: {event}.",
      "With a light heart for tomorrow: {event}.",
      "One more sunrise: {event}.",
    ],
    bold: [
      "Tomorrow. {Event}.",
      "One day. {Event}.",
      "Tomorrow it is: {event}.",
      "Be ready tomorrow: {event}.",
      "Next stop: {event}.",
      "Last reminder. Tomorrow: {event}.",
      "One day left: {event}.",
    ],
  },
} as const satisfies Record<string, Phrases>;
export type EventEveKey = keyof typeof EVENT_EVE_PHRASES;
