import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/**
 * Wordings for a day of the owner's that is surely no bad news and may be nothing people come to ("Mother's Day", "We're back!",
 * "Rabies clinic 9 to noon"): told gladly in the owner's tone, without inviting anyone or promising anything.
 */
export const TELLING_PHRASES = {
  tellingDay: {
    friendly: [
      "Today: {event}.",
      "It's today: {event}.",
      "A quick hello for today: {event}.",
      "On our calendar today: {event}.",
      "In case it slipped by, today: {event}.",
      "Hello, {town}. Today: {event}.",
    ],
    professional: [
      "Today: {event}.",
      "On our calendar today: {event}.",
      "A reminder for today: {event}.",
      "From {name}, for today: {event}.",
      "For today's diary: {event}.",
      "A line for today: {event}.",
    ],
    playful: [
      "The calendar says it's today: {event}.",
      "Today on the calendar: {event}.",
      "Not tomorrow, not next week. Today: {event}.",
      "A word from the calendar for today: {event}.",
      "The red pen points at today: {event}.",
      "Square on the calendar, today: {event}.",
    ],
    warm: [
      "Today: {event}.",
      "It's here today: {event}.",
      "A little hello for today: {event}.",
      "From {name}, for today: {event}.",
      "Good morning, {town}. Today: {event}.",
      "A line for today, {town}: {event}.",
    ],
    bold: [
      "Today. {Event}.",
      "It's today: {event}.",
      "Today: {event}.",
      "On the calendar today: {event}.",
      "Now. {Event}.",
      "Mark it, today: {event}.",
    ],
  },
  tellingAhead: {
    friendly: [
      "{Day}: {event}.",
      "Coming up {when}: {event}.",
      "Something for the calendar, {day}: {event}.",
      "News for {day}: {event}.",
      "A date to know about, {day}: {event}.",
      "On our calendar {when}: {event}.",
    ],
    professional: [
      "Coming up {when}: {event}.",
      "On our calendar {when}: {event}.",
      "{Day}: {event}.",
      "From {name}, for {day}: {event}.",
      "For your calendar, {day}: {event}.",
      "Looking ahead to {day}: {event}.",
    ],
    playful: [
      "Official calendar business for {day}: {event}.",
      "The calendar says it out loud. {Day}: {event}.",
      "Red pen out for {day}: {event}.",
      "{Day}: {event}.",
      "A word from the calendar for {day}: {event}.",
      "A square on the calendar, {day}: {event}.",
    ],
    warm: [
      "Coming up {when}: {event}.",
      "A date we'd like you to know about, {day}: {event}.",
      "Dear {town}, a line about {day}: {event}.",
      "From {name}, for {day}: {event}.",
      "A little hello ahead of {day}: {event}.",
      "So that you know of {day}: {event}.",
    ],
    bold: [
      "{Day}: {event}.",
      "On the calendar {when}: {event}.",
      "Circle it, {day}: {event}.",
      "Heads up for {day}: {event}.",
      "In ink, {day}: {event}.",
      "Mark it, {day}: {event}.",
    ],
  },
  tellingNote: {
    friendly: [
      "Now you know, too.",
      "A line on the kitchen calendar does the trick.",
      "Pass it on to whoever should know.",
    ],
    professional: [
      "A line in the calendar is all it needs.",
      "We are pleased to let you know in good time.",
      "We hope it helps to know in good time.",
    ],
    playful: [
      "Your calendar may be told.",
      "Sticky notes were invented for this.",
      "Now you know, and we feel better.",
    ],
    warm: [
      "We're glad we could tell you early.",
      "A little line on the kitchen calendar is enough.",
      "It's good to share it with you early.",
    ],
    bold: ["Now you know.", "Put it in ink.", "Into the calendar with it."],
  },
  tellingToday: {
    friendly: ["Good thing you looked in today.", "Have a good one, {town}.", "Greetings from {name}."],
    professional: ["With best wishes from {name}.", "We wish {town} a good day.", "Best regards from {name}."],
    playful: ["The calendar insisted that we mention it.", "Have a good one, {town}.", "Yes, today."],
    warm: ["Have a good day, {town}.", "Warm wishes from {name}.", "It's nice that you looked in."],
    bold: ["Now you know.", "Good day, {town}.", "Yes, today."],
  },
  tellingShare: {
    friendly: [
      "Tell anyone who'd like to know.",
      "Pass it on to a neighbor.",
      "Word of mouth in {town} still works best.",
    ],
    professional: [
      "Please pass it on to anyone it may interest.",
      "Feel free to share it.",
      "Do tell others in {town} who may wish to know.",
    ],
    playful: [
      "Tell one person. Then another. That's how {town} works.",
      "Forward it to the friend who never reads group chats.",
      "Pass it on, it's only a tap.",
    ],
    warm: [
      "Pass it on to a neighbor who might be glad to know.",
      "Tell someone who'd like to know.",
      "Thank you for passing it on in {town}.",
    ],
    bold: ["Tell {town}.", "Pass it on.", "Send it to someone."],
  },
  tellingAsk: {
    friendly: ["Any questions, just ask.", "Wondering about something? Send us a message."],
    professional: ["Please ask us for details.", "We are happy to answer questions."],
    playful: ["Questions? We have answers.", "Curious? Ask us."],
    warm: ["If you have a question, we're glad to help.", "Unsure about something? Just write to us."],
    bold: ["Questions? Ask.", "Ask us. We answer."],
  },
  /** Of what has no place left: those who wished to come are thanked, and the doors are open as ever. */
  fullNote: sameForAllTones(["Thank you for all the interest.", "Thank you to everybody who has asked."]),
  fullShare: sameForAllTones(["Please let others know.", "Please tell anyone who was still thinking about it."]),
  /** Of the last day for something: a help to those who would miss it, nothing to bear. */
  deadlineNote: sameForAllTones([
    "Better to know ahead of time.",
    "So that nobody misses it.",
    "So that you can plan in good time.",
  ]),
  deadlineToday: sameForAllTones(["So that nobody misses it.", "A reminder in case the date slipped by."]),
} as const satisfies Record<string, Phrases>;
export type TellingKey = keyof typeof TELLING_PHRASES;
