import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";
import { SERVICE_BODIES } from "./service-bodies";

/**
 * Posts about one of an owner's services or goods. Nothing is known but its name, so nothing is said of it: the post
 * says how to find out whether it is the right thing. The name keeps the owner's words and begins small; it governs no verb.
 */
export const SERVICE_PHRASES = {
  /** First lines that lead up to how to find out more. */
  serviceLead: {
    friendly: [
      "Thinking about {service}?",
      "Got {service} in mind?",
      "Let's talk about {service}.",
      "A word on {service}.",
      "Curious about {service}?",
    ],
    professional: [
      "A word on one of our services: {service}.",
      "One of our services: {service}.",
      "Considering {service}?",
      "A short note on {service}.",
      "On the subject of {service}.",
    ],
    playful: [
      "Say hello to {service}.",
      "Topic of the day: {service}.",
      "Did somebody say {service}?",
      "Psst, {service}.",
      "A few words on {service}.",
    ],
    warm: [
      "If you have {service} in mind, talk to us.",
      "Curious about {service}?",
      "This one is for anyone thinking about {service}.",
      "Let's talk about {service}, whenever you like.",
      "A thought on {service}.",
    ],
    bold: [
      "About {service}.",
      "Straight to it: {service}.",
      "Thinking about {service}?",
      "{Service}, then.",
      "One subject today: {service}.",
    ],
  },
  /** The name as a headline. */
  serviceTitle: sameForAllTones(["{Service}"]),
  ...SERVICE_BODIES,
  /** To people who grieve, are ill or in need. */
  quietServiceBody: sameForAllTones([
    "You can ask us anything, and there is nothing to decide now.",
    "We are glad to explain what it involves, in your own time.",
    "Whatever you would like to know, please ask.",
    "We will tell you plainly what it involves and what it does not.",
  ]),
  serviceEnd: {
    friendly: [
      "Send us a message any time.",
      "We're a message away.",
      "Know someone who's been looking for this? Send it on.",
      "Write to us whenever it suits you.",
      "We'd be happy to hear from you.",
      "Ask away, we like it.",
      "A line from you is enough.",
      "Questions go straight to us.",
      "Talk to us whenever you're ready.",
      "Keep it for when you need it.",
      "We answer as plainly as we can.",
    ],
    professional: [
      "Please write to us with any question.",
      "We look forward to your questions.",
      "Contact us whenever it suits you.",
      "Please feel free to pass this on.",
      "You are welcome to contact us.",
      "Please ask whatever you would like to know.",
      "A few lines are enough for a start.",
      "We are glad to go through it with you.",
      "Please keep this for when you need it.",
      "We will gladly answer in writing.",
      "Whatever is unclear, please ask.",
    ],
    playful: [
      "The message button doesn't bite.",
      "Slide into our messages, as the young people say.",
      "You know someone. Send it on.",
      "We read everything. Even the emojis.",
      "Over to you.",
      "Type it before you forget it.",
      "Go on, ask.",
      "Your thumbs know what to do.",
      "We'll be here, pretending not to wait.",
      "Ask in whatever words you like.",
      "Save it for the day you need it.",
    ],
    warm: [
      "A message is all it takes.",
      "We'd be glad to hear from you.",
      "Write to us whenever you like.",
      "If it isn't for you, it may be for someone you know.",
      "We're here when you're ready.",
      "No question is too small for us.",
      "Take the time you need.",
      "We'll gladly talk it through.",
      "Keep it in mind for later, if now isn't the time.",
      "We like being asked.",
      "Just a few words from you will do.",
    ],
    bold: [
      "Message us.",
      "One message. Go.",
      "Know someone? Send it.",
      "Your move.",
      "We're here.",
      "Ask now.",
      "One line does it.",
      "Write to us.",
      "Save it for later.",
      "Say the word.",
    ],
  },
  /** Below a post on something else, where it has to be named, with its price. */
  serviceMention: {
    friendly: [
      "Also on our list: {servicePriced}.",
      "And while you're here: {servicePriced}.",
      "By the way: {servicePriced}.",
    ],
    professional: [
      "Also on our list: {servicePriced}.",
      "Please note, too: {servicePriced}.",
      "Also available: {servicePriced}.",
    ],
    playful: [
      "Also on our list: {servicePriced}.",
      "And now a word from us: {servicePriced}.",
      "Unrelated, but nice: {servicePriced}.",
    ],
    warm: [
      "Also on our list: {servicePriced}.",
      "In case it helps: {servicePriced}.",
      "There is this, too: {servicePriced}.",
    ],
    bold: ["Also on: {servicePriced}.", "On our list: {servicePriced}.", "Also here: {servicePriced}."],
  },
  /** Before a sentence of the owner's own. */
  toldLead: {
    friendly: ["Good to know:", "In case you wondered:", "Did you know?"],
    professional: ["For your information:", "Good to know:", "Please note:"],
    playful: ["For the record:", "Let it be known:", "Fun fact:"],
    warm: ["Just so you know:", "In case it helps:", "Good to know:"],
    bold: ["Know this:", "For the record:", "Fact:"],
  },
  /** The owner's sentence, as it was given. */
  told: sameForAllTones(["{told}"]),
} as const satisfies Record<string, Phrases>;
export type ServiceKey = keyof typeof SERVICE_PHRASES;
