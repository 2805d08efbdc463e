import type { Phrases } from "./phrase";

/** What ends the announcement of an owner's event: a wish to pass it on, and to ask what it does not tell. */
export const EVENT_END_PHRASES = {
  eventShare: {
    friendly: [
      "Tell anyone who'd want to know.",
      "Pass it on to a neighbor.",
      "Know someone who should hear about it? Send it on.",
      "Word of mouth in {town} still works best.",
      "Bring it up at dinner tonight.",
      "Two people you know would like to hear this.",
    ],
    professional: [
      "Please pass the date on to anyone it may interest.",
      "Feel free to share this with colleagues and friends.",
      "We are grateful if you spread the word.",
      "Do tell others in {town} who may wish to know.",
      "Please let colleagues and neighbors know.",
      "Thank you for passing it on.",
    ],
    playful: [
      "Forward it to the friend who never reads group chats.",
      "Tell one person. Then another. That's how {town} works.",
      "Someone you know will want to know.",
      "Tell the one who always says nobody told them.",
      "Loud enough for the back row, please.",
    ],
    warm: [
      "Tell someone you'd like to share it with.",
      "Pass it on to a neighbor who might be glad to know.",
      "If it isn't for you, it may be for someone you love.",
      "Thank you for spreading the word in {town}.",
      "Good things are best passed on in person.",
      "Perhaps a friend is waiting for just this.",
    ],
    bold: ["Spread the word.", "Tell {town}.", "Send it to someone.", "Share it.", "Make some noise.", "Bring people."],
  },
  eventAsk: {
    friendly: [
      "Need the time, the place or anything else? Just ask.",
      "Want to know more? Send us a message.",
      "What time, where, what to bring? Ask away.",
      "We're happy to tell you more.",
    ],
    professional: [
      "Please ask us for the time, the place and the details.",
      "Times and details on request.",
      "We are happy to answer questions about it.",
      "For further information, please contact us.",
    ],
    playful: [
      "Ask us anything about it. Well, nearly anything.",
      "Questions? We have answers.",
      "Curious? Good. Ask us.",
      "What time, where, what to bring? Ask us.",
    ],
    warm: [
      "If you have a question about it, we're glad to help.",
      "If you need the time or the place, just ask.",
      "We're always glad to tell you more.",
      "Unsure about something? Just write to us.",
    ],
    bold: ["Questions? Ask.", "Time and place? Ask us.", "Want details? Message us."],
  },
} as const satisfies Record<string, Phrases>;
