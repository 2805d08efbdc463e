import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/**
 * Wordings for news of the business (orders open, a new menu, a colleague who joins), for its anniversaries and prizes, and
 * for its new address, and for those who leave it: told gladly or helpfully in every tone, and nobody is asked to bear with anything.
 */
export const NEWS_PHRASES = {
  newsDay: sameForAllTones([
    "News from {name}: {event}.",
    "From today: {event}.",
    "Today's news: {event}.",
    "Good to be able to say it, {town}: {event}.",
    "A bit of news for today: {event}.",
    "Hello, {town}. News for today: {event}.",
    "It's official today: {event}.",
  ]),
  newsAhead: sameForAllTones([
    "{Day}: {event}.",
    "News for {day}: {event}.",
    "News from {name}, for {day}: {event}.",
    "A bit of news, {town}, for {day}: {event}.",
    "Coming up {when}: {event}.",
    "Something new, {day}: {event}.",
    "Hello, {town}. News for {day}: {event}.",
  ]),
  newsNote: sameForAllTones([
    "We wanted you to know early.",
    "So that you know in good time.",
    "We're glad to tell you.",
  ]),
  newsToday: sameForAllTones(["We're glad to tell you.", "It's good to have news to tell."]),
  newsShare: sameForAllTones(["Pass it on to anyone who'd like to know.", "Tell anyone who has been asking."]),
  newsAsk: sameForAllTones(["Any questions, just ask us.", "Want to know more? Send us a message."]),
  milestoneDay: sameForAllTones([
    "Today: {event}.",
    "A day we're glad of: {event}.",
    "A good day for us: {event}.",
    "A day for the album: {event}.",
    "From {name}, with a smile today: {event}.",
    "A day to remember: {event}.",
    "Thank you, {town}. Today: {event}.",
  ]),
  milestoneAhead: sameForAllTones([
    "{Day}: {event}.",
    "A day we're glad of, {day}: {event}.",
    "Coming up {when}: {event}.",
    "A good day for us, {day}: {event}.",
    "A day to remember, {day}: {event}.",
    "From {name}, with a smile for {day}: {event}.",
  ]),
  milestoneNote: sameForAllTones([
    "Thank you to everyone who has a part in it.",
    "Thank you, {town}.",
    "We're glad to share it with you.",
  ]),
  milestoneShare: sameForAllTones([
    "If you have a part in it, thank you.",
    "Tell us your favorite moment with us.",
    "Thank you for being part of it.",
  ]),
  milestoneAsk: sameForAllTones([
    "How long have you known us? Tell us.",
    "Were you there at the beginning? Say hello.",
  ]),
  /** Somebody retires or leaves: thanks in every line of it, and nobody asks how to reach whom. */
  partingDay: sameForAllTones([
    "With our thanks, today: {event}.",
    "A day for a big thank-you: {event}.",
    "Today we say thank you: {event}.",
    "From {name}, with warm thanks today: {event}.",
    "A word of thanks today: {event}.",
    "With thanks and a full heart today: {event}.",
  ]),
  partingAhead: sameForAllTones([
    "With our thanks, for {day}: {event}.",
    "A big thank-you is due {when}: {event}.",
    "From {name}, with warm thanks, for {day}: {event}.",
    "A day to say thank you, {day}: {event}.",
    "With thanks and a full heart, for {day}: {event}.",
    "A word of thanks for {day}: {event}.",
  ]),
  partingNote: sameForAllTones([
    "Thank you for everything, and all the very best.",
    "Thank you for every day of it.",
    "All our good wishes for what comes next.",
  ]),
  partingShare: sameForAllTones([
    "A kind word from you is very welcome.",
    "Tell anyone who would like to say thank you, too.",
  ]),
  partingAsk: sameForAllTones([
    "Is there a memory you'd like to share? Tell us.",
    "A kind word to pass on? Send it to us.",
  ]),
  /** On a button. */
  partingAct: sameForAllTones(["Send a kind word", "Share a memory"]),
  moveNote: sameForAllTones(["So that you know where to find us.", "We wanted you to have the new address early."]),
  moveToday: sameForAllTones(["So that you know where to find us.", "See you at the new address."]),
  moveShare: sameForAllTones(["Please pass it on to anyone who'd look for us.", "Please let others know."]),
} as const satisfies Record<string, Phrases>;
export type NewsKey = keyof typeof NEWS_PHRASES;
