import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/** Wordings around an owner's offer; its title, details, code and last day stand exactly as given. */
export const OFFER_PHRASES = {
  offerTitle: sameForAllTones(["{offer}."]),
  offerOpen: {
    friendly: [
      "On now: {offer}.",
      "From us to you: {offer}.",
      "Here's something: {offer}.",
      "What's on at {name}: {offer}.",
      "In case you missed it: {offer}.",
    ],
    professional: [
      "Our current offer: {offer}.",
      "Available now: {offer}.",
      "An offer from {name}: {offer}.",
      "We are pleased to offer: {offer}.",
      "At present: {offer}.",
    ],
    playful: [
      "Psst: {offer}.",
      "{offer}. Yes, really.",
      "You didn't hear it from us: {offer}.",
      "Today's good news: {offer}.",
      "We'll just leave this here: {offer}.",
    ],
    warm: [
      "A little something from us: {offer}.",
      "For you: {offer}.",
      "We'd like you to have this: {offer}.",
      "With a smile from {name}: {offer}.",
      "Something nice for {town}: {offer}.",
    ],
    bold: [
      "Right now: {offer}.",
      "Here it is: {offer}.",
      "The offer: {offer}.",
      "On at {name}: {offer}.",
      "Look: {offer}.",
    ],
  },
  /** First lines that stand alone; the offer follows. */
  offerIntro: {
    friendly: [
      "A bit of news from us.",
      "This one might be for you.",
      "Something we have on right now.",
      "Quick heads-up, {town}.",
      "Here's one for the notebook.",
    ],
    professional: [
      "A short announcement from {name}.",
      "An offer that may interest you.",
      "We would like to mention our current offer.",
      "For our {customers} in {town}.",
      "A note on what is available.",
    ],
    playful: [
      "Fanfare, please.",
      "We interrupt your scrolling for this.",
      "You, yes you.",
      "Good news travels fast in {town}.",
      "Shameless plug, politely done.",
    ],
    warm: [
      "We thought you might like this.",
      "A small treat to tell you about.",
      "There's something we'd like to share with you.",
      "This one comes with our best wishes, {town}.",
      "We're glad to have this for you.",
    ],
    bold: ["Here's the deal.", "Short and clear.", "This is on.", "Good news, {town}.", "Worth a look."],
  },
  /** To people who grieve or are ill: said once and plainly. */
  quietOfferOpen: sameForAllTones([
    "From {name}: {offer}.",
    "Should it be of help: {offer}.",
    "For anyone whom it may help: {offer}.",
    "We would like you to know: {offer}.",
    "A note from {name}: {offer}.",
  ]),
  quietOfferIntro: sameForAllTones([
    "A note from {name}.",
    "In case it is of help.",
    "For anyone in {town} whom it may help.",
    "Something we would like you to know.",
  ]),
  quietOfferHow: sameForAllTones([
    "A short message is enough.",
    "Please ask us at any time.",
    "We are happy to answer any question.",
    "There is no hurry, and nothing to decide now.",
  ]),
  /** Of what is had where it is paid for: nobody writes for half a coffee. */
  counterOfferHow: sameForAllTones([
    "Just say so when you're in.",
    "Ask for it when you come in.",
    "Say so when you order or pay.",
    "Mention it at the counter.",
  ]),
  /** How to take it up: a word is enough everywhere. */
  offerHow: {
    friendly: [
      "Just mention it when you get in touch.",
      "Drop us a message if you'd like it.",
      "Say you saw it here.",
      "One message is enough.",
      "Ask us about it.",
    ],
    professional: [
      "Please mention it when you contact us.",
      "We are happy to explain the details.",
      "A short message is enough.",
      "Please contact us if you would like to make use of it.",
      "Simply refer to this post.",
    ],
    playful: [
      "No secret handshake needed, just ask.",
      "A message does the trick.",
      "Ask for it by name.",
      "Say you saw it here and look mysterious.",
      "Two words from you and we know what you mean.",
    ],
    warm: [
      "Just let us know if you'd like it.",
      "Mention it whenever you get in touch.",
      "A message is all it takes.",
      "We're happy to tell you more.",
      "Ask us, we'll gladly explain.",
    ],
    bold: ["Mention it. That's all.", "Want it? Tell us.", "Ask for it.", "Say you saw it here.", "One message. Done."],
  },
  offerShare: {
    friendly: [
      "Know someone who'd like it? Send it on.",
      "Not for you? Maybe for a friend.",
      "Tell whoever's been thinking about it.",
      "Pass it along, it doesn't wear out.",
    ],
    professional: [
      "Please feel free to pass this on.",
      "It may also interest someone you know.",
      "Do share it with anyone it could help.",
      "We are grateful for every recommendation.",
    ],
    playful: [
      "Tell a friend and take the credit.",
      "Send it to the one who always asks for discounts anyway.",
      "Sharing is caring, and also free.",
      "Group chats were made for this.",
    ],
    warm: [
      "Pass it on to someone who'd be glad of it.",
      "If it isn't for you, it may make a friend's day.",
      "Tell someone you care about.",
      "Thank you for telling a neighbor.",
    ],
    bold: ["Send it to someone.", "Tell a friend.", "Pass it on.", "Share this one."],
  },
  /** Below a topic, where the owner asks for the offer to be added. */
  offerMention: {
    friendly: ["On at the moment: {offer}.", "By the way, on now: {offer}.", "And while you're here: {offer}."],
    professional: ["Our current offer: {offer}.", "Currently available: {offer}.", "Please note our offer: {offer}."],
    playful: [
      "And now a word from us: {offer}.",
      "Unrelated, but nice: {offer}.",
      "Also, and we're rather pleased: {offer}.",
    ],
    warm: ["And something from us: {offer}.", "In case it helps: {offer}.", "We have this on, too: {offer}."],
    bold: ["On now: {offer}.", "Also on: {offer}.", "Current offer: {offer}."],
  },
  offerEnds: {
    friendly: ["On until {end}.", "Good until {end}."],
    professional: ["Available until {end}.", "Valid until {end}."],
    playful: ["Until {end}, then it's gone.", "Good until {end}."],
    warm: ["It runs until {end}.", "There's time until {end}."],
    bold: ["Until {end}.", "Ends {end}."],
  },
  /** On the last day itself. */
  offerLastDay: sameForAllTones(["Today is the last day.", "Last day: today.", "It ends today."]),
  offerCode: {
    friendly: ["Just mention {code}.", "The code is {code}."],
    professional: ["Please quote code {code}.", "Code: {code}."],
    playful: ["The magic word is {code}.", "Password: {code}."],
    warm: ["The code is {code}.", "Just mention {code}."],
    bold: ["Code: {code}.", "Say {code}."],
  },
} as const satisfies Record<string, Phrases>;
export type OfferKey = keyof typeof OFFER_PHRASES;
