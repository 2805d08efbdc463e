import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

// Neither "us" nor "me": the owner's words beside them say one or the other.
const UNDERSTANDING = ["Thank you for your understanding.", "Thank you for your patience."];
const PASS_IT_ON = [
  "Please pass it on to anyone it may affect.",
  "Please let others know.",
  "A word to anyone who may not have seen this is welcome.",
];
const QUESTIONS = ["Any questions, just send a message.", "Not sure what it means for you? Send a message."];

/**
 * Wordings for an owner's event that nobody comes to (closed doors, other hours, what is cancelled, new prices): a plain
 * notice in every tone. The name stands apart from the date and ends its sentence, as it may hold dates, commas and stops of its own.
 */
export const NOTICE_PHRASES = {
  noticeDay: sameForAllTones([
    "Please note for today: {event}.",
    "Today: {event}.",
    "A short notice for today: {event}.",
    "A notice for everybody in {town} today: {event}.",
    "So that nobody is caught out today: {event}.",
    "Today's notice from {name}: {event}.",
  ]),
  /** On the first day of a closure whose last day its name leaves open. */
  noticeSpan: sameForAllTones([
    "Please note, from today to {last}: {event}.",
    "From today to {last}: {event}.",
    "A short notice, from today to {last}: {event}.",
    "A notice for everybody in {town}, from today to {last}: {event}.",
    "A notice from {name}, from today to {last}: {event}.",
  ]),
  noticeAhead: sameForAllTones([
    "Please note for {day}: {event}.",
    "{Day}: {event}.",
    "A notice for {day}: {event}.",
    "So that nobody is caught out {when}: {event}.",
    "For your planning, {day}: {event}.",
    "A notice for everybody in {town}. {Day}: {event}.",
    "From {name}, a notice ahead of time. {Day}: {event}.",
  ]),
  /** Beside either. */
  noticeNote: sameForAllTones([
    ...UNDERSTANDING,
    "We wanted you to know in good time.",
    "Better to know ahead of time.",
  ]),
  noticeToday: sameForAllTones([...UNDERSTANDING, "We wanted you to know."]),
  noticeShare: sameForAllTones(PASS_IT_ON),
  noticeAsk: sameForAllTones(QUESTIONS),
  /** Where somebody may have wanted to come. */
  absenceNote: sameForAllTones([...UNDERSTANDING, "It may not suit everybody.", "Thank you for planning around it."]),
  absenceToday: sameForAllTones([...UNDERSTANDING, "So that nobody comes for nothing."]),
  absenceShare: sameForAllTones([...PASS_IT_ON, "If you know somebody who was planning a visit, please tell them."]),
  absenceAsk: sameForAllTones([...QUESTIONS, "If this affects your plans, please get in touch."]),
  /** Open all the same, and perhaps longer than usual: nothing to be sorry for. */
  hoursNote: sameForAllTones([
    "We wanted you to know in good time.",
    "Better to know ahead of time.",
    "So that you know before you plan your day.",
  ]),
  hoursToday: sameForAllTones(["We wanted you to know today.", "So that you know before you set out."]),
  hoursShare: sameForAllTones(["Please let others know.", "Please pass it on to anyone it may concern."]),
  hoursAsk: sameForAllTones([
    "Any questions, just send a message.",
    "If this affects your plans, please get in touch.",
  ]),
  /** Open longer than usual: good news, and nobody is warned of it. */
  longerDay: sameForAllTones([
    "Today: {event}.",
    "A little more time today: {event}.",
    "Good to know for today: {event}.",
    "For anyone who gets away late today: {event}.",
    "Today at {name}: {event}.",
    "For everybody in {town} with a full day today: {event}.",
  ]),
  longerAhead: sameForAllTones([
    "{Day}: {event}.",
    "Good to know for {day}: {event}.",
    "A little more time, {day}: {event}.",
    "For anyone who has a full day, {day}: {event}.",
    "For your planning, {day}: {event}.",
    "From {name}, for {day}: {event}.",
    "For everybody in {town} who gets away late. {Day}: {event}.",
  ]),
  longerNote: sameForAllTones([
    "Handy when the day is full.",
    "One errand less to squeeze in.",
    "No need to hurry for once.",
  ]),
  longerToday: sameForAllTones(["Handy when the day is full.", "No need to hurry today."]),
  longerShare: sameForAllTones([
    "Tell somebody who never makes it in time.",
    "Know somebody who works late? Pass it on.",
  ]),
  longerAsk: sameForAllTones(["Any questions, just send a message.", "Would such hours suit you more often? Tell us."]),
  /** Of a date that may be glad or sad ("Court date", "Ben's last day"): as true of bad news as of good. */
  dateDay: sameForAllTones([
    "Today: {event}.",
    "Please note for today: {event}.",
    "A note for today: {event}.",
    "A note to {town} for today: {event}.",
    "From {name}, for today: {event}.",
    "A line for today: {event}.",
  ]),
  dateAhead: sameForAllTones([
    "{Day}: {event}.",
    "Please note for {day}: {event}.",
    "A note for {day}: {event}.",
    "A date to know about, {day}: {event}.",
    "A note to {town}. {Day}: {event}.",
    "From {name}, for {day}: {event}.",
  ]),
  dateNote: sameForAllTones([
    "We thought you would like to know.",
    "We wanted you to know in good time.",
    "Better to know ahead of time.",
  ]),
  dateToday: sameForAllTones([
    "We thought you would like to know.",
    "We wanted you to know.",
    "With kind regards from {name}.",
  ]),
  dateShare: sameForAllTones(["Please let others know.", "Please pass it on to anyone who would wish to know."]),
  dateAsk: sameForAllTones([
    "Any questions, just send us a message.",
    "If you have a question, please write to us.",
    "Please get in touch with any questions.",
  ]),
  /** On a button. */
  noticeAct: sameForAllTones(["Send us a message", "Get in touch", "Questions? Write to us"]),
  /** What is about death, grave illness or violence: no cheer, no thanks for patience, no word too many. */
  memorialDay: sameForAllTones([
    "Today: {event}.",
    "A quiet note for today: {event}.",
    "Please note for today: {event}.",
    "From {name}, for today: {event}.",
    "For everybody whom it concerns, today: {event}.",
    "A line from {name} for today: {event}.",
  ]),
  memorialAhead: sameForAllTones([
    "{Day}: {event}.",
    "Please note for {day}: {event}.",
    "From {name}, for {day}: {event}.",
    "A quiet note for {day}: {event}.",
    "For everybody whom it concerns, {day}: {event}.",
    "A note to {town}. {Day}: {event}.",
  ]),
  memorialNote: sameForAllTones([
    "We wanted you to know in good time.",
    "Thank you for keeping the date in mind.",
    "With kind regards from {name}.",
  ]),
  memorialToday: sameForAllTones([
    "Thank you for taking a moment.",
    "With kind regards from {name}.",
    "Our thoughts are with everybody whom it touches.",
  ]),
  memorialShare: sameForAllTones([
    "Please pass it on to anyone who would wish to know.",
    "If somebody you know should hear of this, please tell them.",
    "Please let others know.",
  ]),
  memorialAsk: sameForAllTones([
    "If you have a question, please write to us.",
    "Please get in touch with any questions.",
    "Should you need us, please send a message.",
  ]),
  memorialAct: sameForAllTones(["Get in touch", "Send us a message"]),
} as const satisfies Record<string, Phrases>;
export type NoticeKey = keyof typeof NOTICE_PHRASES;
