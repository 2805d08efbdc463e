import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/**
 * Wordings for news of the business (orders open, a new menu, a colleague who joins), for its anniversaries and prizes, and
 * for its new address: told gladly or helpfully in every tone, and nobody is asked to bear with anything.
 */
export const NEWS_PHRASES = {
  newsDay: sameForAllTones([
    "News from {name}: {event}.",
    "From today: {event}.",
    "Today's news: {event}.",
    "Good to be able to say it, {town}: {event}.",
    "A bit of news for today: {event}.",
  ]),
  newsAhead: sameForAllTones([
    "{Day}: {event}.",
    "News for {day}: {event}.",
    "News from {name}, for {day}: {event}.",
    "A bit of news, {town}, for {day}: {event}.",
    "Coming up {when}: {event}.",
  ]),
  newsNote: sameForAllTones([
    "We wanted you to know early.",
    "So that you know in good time.",
    "We're glad to tell you.",
  ]),
  newsToday: sameForAllTones(["We're glad to tell you.", "We wanted you to hear it from us."]),
  newsShare: sameForAllTones(["Pass it on to anyone who'd like to know.", "Tell anyone who has been asking."]),
  newsAsk: sameForAllTones(["Any questions, just ask us.", "Want to know more? Send us a message."]),
  milestoneDay: sameForAllTones([
    "Today: {event}.",
    "A day we're glad of: {event}.",
    "A good day for us: {event}.",
    "A day for the album: {event}.",
    "From {name}, with a smile today: {event}.",
  ]),
  milestoneAhead: sameForAllTones([
    "{Day}: {event}.",
    "A day we're glad of, {day}: {event}.",
    "Coming up {when}: {event}.",
    "A good day for us, {day}: {event}.",
  ]),
  milestoneNote: sameForAllTones([
    "Thank you to everyone who has a part in it.",
    "Thank you, {town}.",
    "We're glad to share it with you.",
  ]),
  milestoneShare: sameForAllTones([
    "If you have a part in it, thank you.",
    "Tell us what you remember of us.",
    "Thank you for being part of it.",
  ]),
  milestoneAsk: sameForAllTones([
    "What do you remember of us? Tell us.",
    "Were you there at the beginning? Say hello.",
  ]),
  moveNote: sameForAllTones(["So that you know where to find us.", "We wanted you to have the new address early."]),
  moveToday: sameForAllTones(["So that you know where to find us.", "We wanted you to hear it from us."]),
  moveShare: sameForAllTones(["Please pass it on to anyone who'd look for us.", "Please let others know."]),
} as const satisfies Record<string, Phrases>;
export type NewsKey = keyof typeof NEWS_PHRASES;
