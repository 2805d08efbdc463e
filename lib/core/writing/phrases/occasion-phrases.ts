import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/** Wordings around `{occasion}`, a day's name with its article where it needs one. They run on the day itself. */
export const OCCASION_PHRASES = {
  holidayOpen: {
    friendly: ["It's {occasion} today.", "So, {occasion}.", "Today is {occasion}."],
    professional: ["Today is {occasion}.", "It is {occasion} today."],
    playful: ["The calendar says {occasion}.", "{Occasion}, then.", "It's {occasion}, in case you lost count."],
    warm: ["It's {occasion}, and a slower day for some.", "It's {occasion}.", "Today is {occasion}."],
    bold: ["{Occasion}.", "Today: {occasion}."],
  },
  holidayReading: {
    friendly: ["Something to read on {occasion}:", "A thought for {occasion}:"],
    professional: ["A short note for {occasion}:", "For {occasion}, something practical:"],
    playful: ["Small talk for {occasion}, supplied by us:", "For the quiet half hour of {occasion}:"],
    warm: ["A few lines for {occasion}:", "For a slow moment on {occasion}:"],
    bold: ["For {occasion}:", "One for {occasion}:"],
  },
  holidayClose: {
    friendly: [
      "Have a good {bareOccasion}, {town}.",
      "Wherever {occasion} finds you, have a good one.",
      "A good {bareOccasion} to you.",
    ],
    professional: ["We wish everyone in {town} a good {bareOccasion}.", "A good {bareOccasion} to all."],
    playful: ["Now, back to {occasion}.", "As you were, {town}. A good {bareOccasion} to you."],
    warm: [
      "A good {bareOccasion} to everyone in {town}.",
      "However you spend {occasion}, we hope it's a good one.",
      "Warm wishes for {occasion}.",
    ],
    bold: ["Have a good {bareOccasion}, {town}.", "A good {bareOccasion} to you all."],
  },
  observanceOpen: {
    friendly: ["It's {occasion} today, so here's our bit:", "Today is {occasion}. Our contribution:"],
    professional: ["Today is {occasion}. A short contribution:", "On {occasion}, one thing worth knowing:"],
    playful: ["{Occasion} is a real thing, and it's today.", "Apparently it's {occasion}. We came prepared:"],
    warm: ["It's {occasion}, and this seemed to fit:", "For {occasion}, something close to our hearts:"],
    bold: ["{Occasion}. Our two cents:", "It's {occasion}. Here's ours:"],
  },
  observanceReading: {
    friendly: ["For {occasion}:", "{Occasion} seems a fair excuse for this:"],
    professional: ["For {occasion}:", "A note for {occasion}:"],
    playful: ["Any excuse, and {occasion} is a good one:", "{Occasion}, and we have opinions:"],
    warm: ["A thought for {occasion}:", "Because it's {occasion}:"],
    bold: ["For {occasion}:", "{Occasion}, our way:"],
  },
  observanceClose: {
    friendly: ["Enjoy {occasion}.", "Not a bad way to spend {occasion}."],
    professional: ["A good day for it: {occasion}.", "Worth a thought on {occasion}."],
    playful: ["And that was our speech for {occasion}.", "Tell someone. It's {occasion}, after all."],
    warm: ["A good {bareOccasion} to you.", "Enjoy {occasion}, {town}."],
    bold: ["Enjoy {occasion}.", "It's {occasion}. Make it count."],
  },
  seasonOpen: {
    friendly: ["It's {occasion} today.", "It's {occasion} already."],
    professional: ["Today is {occasion}.", "It is {occasion} today."],
    playful: ["{Occasion}, says the calendar.", "{Occasion}. The weather may not have heard."],
    warm: ["It's {occasion} today.", "And just like that, it's {occasion}."],
    bold: ["{Occasion}.", "It's {occasion}."],
  },
  seasonClose: {
    friendly: ["Enjoy {occasion}, {town}.", "Enjoy {occasion}."],
    professional: ["With that, enjoy {occasion}."],
    playful: ["{Occasion}, everybody. Dress accordingly."],
    warm: ["A good start to the season, {town}."],
    bold: ["{Occasion}. Here we go."],
  },
  /** Whole posts for days of mourning and remembrance: no advice, no question, nothing to sell. */
  sombre: sameForAllTones([
    "It is {occasion} today. We are keeping things quiet here.",
    "{Occasion}. Our thoughts are with everyone for whom today is a hard day.",
    "Today is {occasion}. We have nothing to add, only a moment of silence.",
    "On {occasion} we pause for a moment, along with many others in {town}.",
    "{Occasion}. Some days ask for fewer words, and this is one of them.",
    "We are marking {occasion} quietly and will be back to our usual subjects tomorrow.",
    "No news from us on {occasion}. Just respect, and a quiet day.",
    "If you are remembering someone on {occasion}, we are thinking of you.",
    "For {occasion}, a pause. Take care of each other, {town}.",
    "Today belongs to {occasion}, so we leave this space to memory.",
  ]),
} as const satisfies Record<string, Phrases>;
export type OccasionKey = keyof typeof OCCASION_PHRASES;

/** Wordings around an owner's own event; `{event}` is its name, `{when}` "today" or "on Saturday, December 5". */
export const EVENT_PHRASES = {
  eventDay: {
    friendly: ["Today's the day: {event}.", "{event}: today.", "It's today: {event}."],
    professional: ["{event} takes place today.", "Today: {event}.", "A reminder for today: {event}."],
    playful: [
      "Clear the diary. {event} is today.",
      "Today on the program: {event}.",
      "Not tomorrow, not next week. Today: {event}.",
    ],
    warm: [
      "Today's the day we've been looking forward to: {event}.",
      "It's here: {event}, today.",
      "Today, at last: {event}.",
    ],
    bold: ["Today. {event}.", "{event}. Today.", "This is it: {event}."],
  },
  eventAhead: {
    friendly: ["Mark the date: {event}, {when}.", "Coming up {when}: {event}.", "{event} is on the calendar, {when}."],
    professional: [
      "A date for your diary: {event}, {when}.",
      "{event} takes place {when}.",
      "Coming up {when}: {event}.",
    ],
    playful: [
      "Sharpen a pencil and write this down: {event}, {when}.",
      "Counting down: {event}, {when}.",
      "Plot spoiler for {town}: {event}, {when}.",
    ],
    warm: [
      "We're looking forward to this one: {event}, {when}.",
      "Something to look forward to {when}: {event}.",
      "Save a little space {when}: {event}.",
    ],
    bold: ["{event}. {When}.", "Save the date: {event}, {when}.", "{When}: {event}."],
  },
  eventAsk: {
    friendly: ["Any questions about it, just ask.", "Want to know more? Send us a message."],
    professional: ["Details on request.", "Please ask us for details."],
    playful: ["Ask us anything about it. Well, nearly anything.", "Questions? We have answers."],
    warm: ["If you have a question about it, we're glad to help.", "Ask us anything about the day."],
    bold: ["Questions? Ask.", "Ask us for details."],
  },
  eventMeanwhile: {
    friendly: ["Until then:", "In the meantime:"],
    professional: ["In the meantime:", "Until then:"],
    playful: ["To pass the time:", "While you wait:"],
    warm: ["Something for the wait:", "Until then:"],
    bold: ["Meanwhile:", "Until then:"],
  },
  eventAlso: {
    friendly: ["And on another note:", "Something else:"],
    professional: ["On another subject:", "Separately:"],
    playful: ["And now for something else:", "In other news:"],
    warm: ["And a thought for today:", "Something else for today:"],
    bold: ["Also:", "And this:"],
  },
} as const satisfies Record<string, Phrases>;
export type EventKey = keyof typeof EVENT_PHRASES;

/** Wordings around an owner's offer; its title, details, code and last day stand exactly as given. */
export const OFFER_PHRASES = {
  offerOpen: {
    friendly: ["On now: {offer}.", "From us to you: {offer}.", "{offer}."],
    professional: ["Our current offer: {offer}.", "{offer}.", "Available now: {offer}."],
    playful: ["Psst: {offer}.", "{offer}. Yes, really.", "You didn't hear it from us: {offer}."],
    warm: ["A little something from us: {offer}.", "{offer}.", "For you: {offer}."],
    bold: ["{offer}.", "Right now: {offer}.", "Here it is: {offer}."],
  },
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
  offerCode: {
    friendly: ["Just mention {code}.", "The code is {code}."],
    professional: ["Please quote code {code}.", "Code: {code}."],
    playful: ["The magic word is {code}.", "Password: {code}."],
    warm: ["The code is {code}.", "Just mention {code}."],
    bold: ["Code: {code}.", "Say {code}."],
  },
} as const satisfies Record<string, Phrases>;
export type OfferKey = keyof typeof OFFER_PHRASES;
