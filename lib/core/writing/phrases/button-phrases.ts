import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/** What buttons say, and calls to action without one. */
export const BUTTON_PHRASES = {
  /** Text of the call to action when the invitation stands in the caption or does not fit: what a link or a button does. */
  book: {
    friendly: ["Find a time that suits you"],
    professional: ["Arrange {a:visit}"],
    playful: ["Grab a spot"],
    warm: ["Find a time that suits you"],
    bold: ["Book now"],
  },
  learnMore: {
    friendly: ["Find out more"],
    professional: ["Find out more"],
    playful: ["Have a look around"],
    warm: ["Have a look"],
    bold: ["See more"],
  },
  offer: {
    friendly: ["See the offer"],
    professional: ["View the offer"],
    playful: ["Have a look"],
    warm: ["Take a look"],
    bold: ["Get it"],
  },
  /** The same without a link: a message is all it takes. */
  offerAsk: {
    friendly: ["Ask us about it"],
    professional: ["Ask us for details"],
    playful: ["Ask us. We like being asked."],
    warm: ["Ask us about it"],
    bold: ["Ask for it"],
  },
  /** The same about a service, where nothing is to be pressed. */
  serviceAsk: {
    friendly: ["Ask us about it", "Send us your question"],
    professional: ["Ask us for details", "Send us your question"],
    playful: ["Ask away", "Your question, please"],
    warm: ["Ask us, any time", "Write to us about it"],
    bold: ["Ask us", "Send the question"],
  },
  order: sameForAllTones(["Place an order"]),
  call: sameForAllTones(["Call us"]),
  event: {
    friendly: ["Ask us about the day"],
    professional: ["Ask us for details"],
    playful: ["Ask us what to expect"],
    warm: ["Ask us about the day"],
    bold: ["Ask us for details"],
  },
} as const satisfies Record<string, Phrases>;
