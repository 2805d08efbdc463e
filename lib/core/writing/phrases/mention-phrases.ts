import type { Phrases } from "./phrase";

/** Last lines with a name or a town, on the share of posts that mention the business. */
export const MENTION_PHRASES = {
  named: {
    friendly: [
      "Questions? Ask {name}.",
      "{name}, {town}",
      "Ask {name} if you're in doubt.",
      "Your neighbors at {name}.",
      "Chat with us at {name} any time.",
      "Cheers from {name}.",
    ],
    professional: [
      "{name}, {town}",
      "Questions are welcome at {name}.",
      "With regards from {name} in {town}.",
      "You can reach {name} with any question.",
      "{name} in {town} is glad to answer.",
    ],
    playful: ["Yours truly, {name}.", "{town}, now you know.", "{town}, don't say nobody told you.", "Love, {name}."],
    warm: [
      "With best wishes from {name}.",
      "{name}, {town}",
      "And if you're unsure, ask us at {name}.",
      "Warmly, {name}.",
      "Thank you for reading, {town}.",
      "Take care, {town}. {name}",
      "{name} is here for you.",
      "All the best from {name}.",
    ],
    bold: ["{name}. {town}.", "Ask {name}.", "{town}, now you know.", "{name}. That's us.", "{name}. Ask."],
  },
  /** The same below posts that give no advice. */
  signed: {
    friendly: [
      "{name}, {town}",
      "See you around {town}.",
      "Hello from {name}.",
      "Say hello when you're around {town}.",
      "Signed, {name}.",
      "Bye for now, {town}.",
      "From {name}, with a wave.",
    ],
    professional: [
      "{name}, {town}",
      "With regards, {name}.",
      "A note from {name} in {town}.",
      "{name} thanks you for reading.",
    ],
    playful: [
      "Yours truly, {name}.",
      "Over and out from {name}.",
      "{name} waves from {town}.",
      "Love from {name}, {town}.",
    ],
    warm: [
      "{name}, {town}",
      "Greetings from {name}.",
      "With thanks, {name}.",
      "With love to {town}.",
      "Thank you, {town}. {name}",
    ],
    bold: ["{name}. {town}.", "{name} in {town}.", "We are {name}."],
  },
  /** After an invitation, where "ask" has been said already. */
  whereabouts: {
    friendly: ["{name}, {town}", "You'll find us in {town}: {name}.", "We're in {town}.", "Look for {name} in {town}."],
    professional: ["{name}, {town}", "You will find {name} in {town}.", "We are in {town}."],
    playful: ["{name}, {town}. You know the ones.", "Find us in {town}: {name}.", "{name}, {town}"],
    warm: ["{name}, {town}", "You'll find {name} in {town}.", "We're in {town}, should you need us."],
    bold: ["{name}. {town}.", "{name}, {town}", "Find {name} in {town}.", "{town}: look for {name}."],
  },
  /** Under a post that names neither the trade nor its work: who is speaking, and what they are. */
  introduced: {
    friendly: [
      "{name}, your {place} in {town}.",
      "Hello from {name}, {a:place} in {town}.",
      "{name} is {a:place} in {town}.",
      "If you need {a:place} in {town}: {name}.",
      "New here? Hello, we're {name}, {a:place} in {town}.",
      "Your {place} in {town}: {name}.",
      "Looking for {a:place} in {town}? That's {name}.",
      "Cheers from {name}, {a:place} in {town}.",
    ],
    professional: [
      "{name}, {place} in {town}",
      "{name}, your {place} in {town}.",
      "{name} is {a:place} in {town}.",
      "A note from {name}, {a:place} in {town}.",
      "With regards from {name}, {place} in {town}.",
      "Kind regards from {name}, {a:place} in {town}.",
    ],
    playful: [
      "{name}, your {place} in {town}.",
      "Somebody in {town} had to say it. {name}, {place}, signing off.",
      "Who's talking? {name}, your {place} in {town}.",
      "Hi, we're {name}. Yes, {a:place} in {town} wrote this.",
      "Hi from {name}, your {place} in {town}.",
    ],
    warm: [
      "Greetings from {name}, your {place} in {town}.",
      "{name}, your {place} in {town}.",
      "With best wishes from {name}, {a:place} in {town}.",
      "Warm regards from your {place} in {town}: {name}.",
      "You're welcome at {name}, {a:place} in {town}.",
      "With thanks from {name}, {place} in {town}.",
    ],
    bold: [
      "{name}. Your {place} in {town}.",
      "{name}, {place}, {town}.",
      "We are {a:place} in {town}: {name}.",
      "{name}: {a:place} in {town}.",
      "Need {a:place} in {town}? {name}.",
      "{name} is your {place} in {town}.",
      "{A:place} in {town}. {name}.",
    ],
  },
} as const satisfies Record<string, Phrases>;
export type MentionKey = keyof typeof MENTION_PHRASES;
