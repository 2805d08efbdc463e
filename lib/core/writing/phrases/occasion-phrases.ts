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
    friendly: [
      "New month, new season.",
      "A new season is here.",
      "The season turns, and so do we.",
      "Another season, another set of habits.",
      "Season's changed. A thought to go with it:",
    ],
    professional: [
      "A new season begins.",
      "A note for the new season:",
      "At the turn of the season:",
      "With the new season comes a reminder:",
    ],
    playful: [
      "New season, says the calendar.",
      "The season has changed. The weather may not have heard.",
      "Season two of four, or whichever we're at.",
      "Plot twist: a new season.",
    ],
    warm: [
      "A new season, and with it a thought:",
      "And just like that, a new season.",
      "The year moves on a little.",
      "Every season begins quietly.",
    ],
    bold: ["New season.", "New month. New season.", "Season change. Pay attention.", "Next season. Go."],
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
    "Today is {occasion}. We are keeping this page quiet.",
    "{Occasion}. Our thoughts are with everyone for whom this is a hard day.",
    "It is {occasion} today. The talking can wait; we remember.",
    "On {occasion} we pause for a moment, along with many others in {town}.",
    "{Occasion}. Some days ask for fewer words, and this is one of them.",
    "We are marking {occasion} with a quiet line; our usual posts can wait.",
    "If you are remembering someone on {occasion}, we are thinking of you.",
    "A moment of silence for {occasion}. Take care of each other, {town}.",
    "Few words from {name} today, for {occasion}. We are thinking of those who are missed, and of those who miss them.",
    "Today belongs to memory. It is {occasion}, in {town} and far beyond.",
  ]),
  /** The same for days that are quiet without being days of mourning: Good Friday, Yom Kippur. */
  quiet: sameForAllTones([
    "Today is {occasion}. We are keeping this page quiet.",
    "{Occasion}. Our usual posts can wait.",
    "We wish everyone in {town} who keeps {occasion} a peaceful day.",
    "{Occasion}. Some days ask for fewer words, and this is one of them.",
    "We are marking {occasion} with a quiet line; our usual posts can wait.",
    "For {occasion}, a few quiet words from {name} and nothing more.",
    "It is {occasion}. May the day be calm and the people you love be near.",
    "A gentle and unhurried {bareOccasion} to you and yours, from {name}.",
    "{name} wishes {town} a quiet day on {occasion}.",
    "Time for stillness: it is {occasion}. Go well, and take good care of each other.",
  ]),
} as const satisfies Record<string, Phrases>;
export type OccasionKey = keyof typeof OCCASION_PHRASES;
