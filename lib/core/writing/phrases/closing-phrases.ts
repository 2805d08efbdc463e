import { BUTTON_PHRASES } from "./button-phrases";
import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/** Last lines and lines about services, with what buttons say. */
export const CLOSING_PHRASES = {
  questions: {
    friendly: [
      "Questions? Just ask.",
      "Not sure? Send us a message.",
      "If in doubt, ask us.",
      "Stuck? We're around.",
      "Something unclear? Drop us a line.",
      "We're happy to say more.",
      "Ask before you guess.",
      "Curious? Ask.",
    ],
    professional: [
      "Questions are welcome.",
      "We are happy to explain.",
      "Write to us with any questions.",
      "We answer questions gladly.",
      "Please ask where anything is unclear.",
      "We will gladly say more.",
      "A short question is always in order.",
      "Please ask us before you decide.",
    ],
    playful: [
      "Now you know more than most.",
      "Use this knowledge wisely.",
      "Feel free to quote us at dinner.",
      "There will be no exam.",
      "File under: useful.",
      "Tell it as if you'd always known.",
      "You read it here first. Probably.",
      "That was the serious part.",
    ],
    warm: [
      "And if you're unsure, just ask us.",
      "We're always glad to talk it through.",
      "No question is too small.",
      "Ask us anything, any time.",
      "If something is unclear, we'll gladly explain.",
      "You can always ask us.",
      "We're happy to think along.",
      "Ask us, that's what we're here for.",
    ],
    bold: [
      "Now you know.",
      "That's it.",
      "Ask us anything.",
      "Doubts? Ask.",
      "Unclear? Say so.",
      "Ask first.",
      "Ask away.",
      "End of story.",
    ],
  },
  answers: {
    friendly: [
      "One word is enough.",
      "All answers welcome.",
      "Tell us in the comments.",
      "We'll go first if you like.",
      "We're curious.",
      "First thing that comes to mind.",
      "Long stories welcome, too.",
      "Tell us yours.",
    ],
    professional: [
      "We read every answer.",
      "All views are welcome.",
      "A short answer is fine.",
      "We value your view.",
      "We are interested in your answer.",
      "Please tell us yours.",
      "One word is enough.",
      "We look forward to reading yours.",
    ],
    playful: [
      "Wrong answers count double.",
      "No judging. Well, hardly.",
      "We'll be counting.",
      "Show your work.",
      "First answer counts.",
      "We're keeping score. Loosely.",
      "Be honest.",
      "Debate responsibly.",
    ],
    warm: [
      "We read every one.",
      "Short or long, we like reading them.",
      "There's no wrong answer.",
      "We'd love to know.",
      "Tell us yours, if you like.",
      "Every answer is a good one.",
      "We're looking forward to yours.",
      "A word is enough, a story is welcome.",
    ],
    bold: [
      "Pick one.",
      "One word. Go.",
      "Tell us.",
      "Go on.",
      "Choose.",
      "Answer below.",
      "No maybes.",
      "Be honest.",
      "Let's hear it.",
    ],
  },
  /** First lines: what the business does is what the post is about. */
  services: {
    friendly: [
      "On our list: {services}.",
      "From our list: {services}.",
      "Things we do: {services}.",
      "Some of what we do: {services}.",
    ],
    professional: [
      "Our services include {services}.",
      "What we offer: {services}.",
      "Please ask us about {services}.",
      "Among our services: {services}.",
    ],
    playful: [
      "What we get up to: {services}.",
      "Our greatest hits: {services}.",
      "Ask us about any of these: {services}.",
      "The usual suspects: {services}.",
    ],
    warm: [
      "What we can help with: {services}.",
      "Among the things we do: {services}.",
      "Here for you: {services}.",
      "From us to you: {services}.",
    ],
    bold: ["What we do: {services}.", "We do {services}.", "Ask us about {services}.", "On the list: {services}."],
  },
  /** Above a topic about it: a subject and nothing to be had. It keeps the owner's words and begins small, so it never begins a sentence and governs no verb. */
  service: {
    friendly: ["Thinking about {service}?", "A word on {service}.", "Let's talk about {service}."],
    professional: ["On the subject of {service}:", "A word on {service}.", "A note on {service}."],
    playful: ["Topic of the day: {service}.", "A few words on {service}.", "Today's subject: {service}."],
    warm: ["For anyone thinking about {service}:", "A thought on {service}.", "Thinking about {service}?"],
    bold: ["About {service}.", "Straight to it: {service}.", "One subject: {service}."],
  },
  /** The same to people who grieve, are ill or in need: named as help, never as goods. */
  quietServices: sameForAllTones([
    "We can help with {services}.",
    "Among the things we can help with: {services}.",
    "We are here for {services}, and for any question about it.",
    "You can talk with us about {services}.",
  ]),
  quietService: sameForAllTones([
    "If you would like to talk about {service}, we are here.",
    "We can tell you more about {service} whenever you wish.",
    "You are welcome to ask us about {service}, without any obligation.",
    "A word about {service}.",
  ]),
  /** Last lines below a post on something else: the service stands apart and keeps the owner's words. */
  serviceApart: {
    friendly: [
      "P.S. We also do {service}.",
      "P.S. Also on our list: {service}.",
      "And if you've been thinking about {service}, ask us.",
      "Ask us about {service}, too.",
    ],
    professional: [
      "We also offer {service}.",
      "You can also ask us about {service}.",
      "We are glad to answer questions about {service} as well.",
    ],
    playful: [
      "P.S. Ask us about {service}.",
      "P.S. Also on our list: {service}.",
      "P.S. We also do {service}, since you ask.",
    ],
    warm: [
      "P.S. We're glad to talk about {service}, too.",
      "P.S. Also on our list: {service}.",
      "And whenever you'd like to talk about {service}, just ask.",
    ],
    bold: ["We also do {service}.", "P.S. Ask about {service}.", "P.S. Also on the list: {service}."],
  },
  ...BUTTON_PHRASES,
} as const satisfies Record<string, Phrases>;
export type ClosingKey = keyof typeof CLOSING_PHRASES;
