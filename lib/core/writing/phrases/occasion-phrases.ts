import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/**
 * Wordings around `{occasion}`, a day's or week's name with its article where it needs one. They run on its first day,
 * so none says "today" of what may last a week.
 */
export const OCCASION_PHRASES = {
  observanceOpen: {
    friendly: ["It's {occasion}, so here's our bit:", "{Occasion} is here. Our contribution:"],
    professional: ["It is {occasion}. A short contribution:", "For {occasion}, one thing worth knowing:"],
    playful: ["{Occasion} is a real thing, and it's here.", "Apparently it's {occasion}. We came prepared:"],
    warm: ["It's {occasion}, and this seemed to fit:", "For {occasion}, something close to our work:"],
    bold: ["{Occasion}. Our two cents:", "It's {occasion}. Here's ours:"],
  },
  observanceReading: {
    friendly: ["For {occasion}:", "{Occasion} is a fair excuse for this:", "Happy {bareOccasion}."],
    professional: ["For {occasion}:", "A note for {occasion}:"],
    playful: ["Any excuse, and {occasion} is a good one:", "{Occasion}, and we have opinions:"],
    warm: ["A thought for {occasion}:", "Because it's {occasion}:", "Happy {bareOccasion}."],
    bold: ["For {occasion}:", "{Occasion}, our way:"],
  },
  observanceClose: {
    friendly: ["Happy {bareOccasion}.", "Enjoy {occasion}.", "Happy {bareOccasion}, {town}."],
    professional: ["Happy {bareOccasion} from {name}.", "A small contribution to {occasion}."],
    playful: ["And that was our speech for {occasion}.", "Tell someone. It's {occasion}, after all."],
    warm: ["Happy {bareOccasion} to you.", "Enjoy {occasion}, {town}."],
    bold: ["Happy {bareOccasion}.", "It's {occasion}. Make it count."],
  },
  /** Days about health or a cause: named, never wished. */
  awarenessOpen: sameForAllTones([
    "It's {occasion}.",
    "For {occasion}:",
    "{Occasion} is a good moment to say this:",
    "On {occasion}, a short reminder:",
  ]),
  awarenessClose: sameForAllTones(["Worth passing on for {occasion}.", "A small thing for {occasion}."]),
  /** A season by the calendar, which the weather may not have heard of: so its first day is not named. */
  seasonOpen: {
    friendly: ["New month, new season.", "A new season is here."],
    professional: ["A new season begins.", "A note for the new season:"],
    playful: ["New season, says the calendar.", "The season has changed. The weather may not have heard."],
    warm: ["A new season, and with it a thought:", "And just like that, a new season."],
    bold: ["New season.", "New month. New season."],
  },
  seasonClose: {
    friendly: ["Enjoy the new season, {town}.", "A good start to the season, {town}."],
    professional: ["A good start to the season, {town}."],
    playful: ["New season, everybody. Dress accordingly."],
    warm: ["A good start to the season, {town}."],
    bold: ["New season. Here we go."],
  },
  /** Whole posts for days of mourning and remembrance: no advice, no question, nothing to sell, nothing witty. */
  sombre: sameForAllTones([
    "Today is {occasion}. We are keeping things quiet here.",
    "{Occasion}. Our thoughts are with everyone for whom this is a hard day.",
    "It is {occasion} today. The talking can wait; we remember.",
    "On {occasion} we pause for a moment, along with many others in {town}.",
    "{Occasion}. Some days ask for fewer words, and this is one of them.",
    "We are marking {occasion} quietly and will be back with our usual posts tomorrow.",
    "If you are remembering someone on {occasion}, we are thinking of you.",
    "A moment of silence for {occasion}. Take care of each other, {town}.",
    "{name} is quiet today, for {occasion}. We are thinking of those who are missed, and of those who miss them.",
    "Today belongs to memory. It is {occasion}, in {town} and far beyond.",
  ]),
  /** The same for days that are quiet without being days of mourning: Good Friday, Yom Kippur. */
  quiet: sameForAllTones([
    "Today is {occasion}. We are keeping things quiet here.",
    "{Occasion}. Our usual posts can wait until tomorrow.",
    "We wish everyone in {town} who keeps {occasion} a peaceful day.",
    "{Occasion}. Some days ask for fewer words, and this is one of them.",
    "We are marking {occasion} quietly and will be back with our usual posts tomorrow.",
    "For {occasion}, a pause from {name}. We'll see you tomorrow.",
    "It is {occasion}. May the day be calm and the people you love be near.",
    "A gentle and unhurried {bareOccasion} to you and yours, from {name}.",
    "{name} wishes {town} a quiet day on {occasion}.",
    "Time for stillness: it is {occasion}. Go well, and take good care of each other.",
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
      "No spoilers, {town}, only the date: {event}, {when}.",
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
