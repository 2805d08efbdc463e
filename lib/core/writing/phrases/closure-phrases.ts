import { isClosure } from "../../occasions/is-closure";
import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/**
 * Wordings for an owner's event that is an absence ("Closed for refurbishment", "Summer holiday"): a plain notice in
 * every tone. How long it lasts is not known, so nothing is said of when the business is back.
 */
export const CLOSURE_PHRASES = {
  closureDay: sameForAllTones([
    "Please note: {event} today.",
    "{Event} today.",
    "A short notice for today. {Event}.",
    "Before you make plans with us: {event} today.",
    "So that nobody is caught out: {event} today.",
    "Today's notice from {name}. {Event}.",
  ]),
  closureAhead: sameForAllTones([
    "Please note: {event} {when}.",
    "{Event} {when}.",
    "A notice for your planning: {event} {when}.",
    "{When}: {event}. Please plan around it.",
    "So that nobody is caught out: {event} {when}.",
    "A date to note, {town}. {Event} {when}.",
    "From {name}, a notice ahead of time: {event} {when}.",
  ]),
  /** Beside either. */
  closureNote: sameForAllTones([
    "Thank you for your understanding.",
    "Thank you for bearing with us.",
    "We know it may not suit everybody.",
    "Thank you for planning around it.",
    "We appreciate your patience.",
  ]),
  closureToday: sameForAllTones([
    "Thank you for your understanding.",
    "Thank you for bearing with us.",
    "We appreciate your patience.",
    "Sorry if you had something planned.",
  ]),
  closureShare: sameForAllTones([
    "Please pass it on to anyone it may affect.",
    "If you know somebody who was planning to see us, please tell them.",
    "Please let others know.",
    "A word to anyone who may not have seen this is welcome.",
  ]),
  closureAsk: sameForAllTones([
    "Any questions, just send us a message.",
    "If something can't wait, please send us a message.",
    "If this affects your plans with us, please get in touch.",
    "Not sure what it means for you? Send us a message.",
  ]),
  /** On a button. */
  closureAct: sameForAllTones(["Send us a message", "Get in touch", "Questions? Write to us"]),
} as const satisfies Record<string, Phrases>;
export type ClosureKey = keyof typeof CLOSURE_PHRASES;

/** What an announcement says instead where its event is an absence. */
const NOTICE_OF: Readonly<Record<string, ClosureKey>> = {
  eventDay: "closureDay",
  eventAhead: "closureAhead",
  eventNote: "closureNote",
  eventToday: "closureToday",
  eventShare: "closureShare",
  eventAsk: "closureAsk",
  event: "closureAct",
};

/** The wording of an event's announcement, or of its notice where the event is an absence. */
export function announcementKey<Key extends string>(key: Key, event: string | undefined): Key | ClosureKey {
  return event !== undefined && isClosure(event) ? (NOTICE_OF[key] ?? key) : key;
}
