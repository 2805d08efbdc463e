import type { Phrases } from "./phrase";

export const DAY_OFF_PHRASES = {
  /** A free day that is not much else. */
  dayOff: {
    friendly: [
      "Enjoy the {dayOff}, {town}.",
      "A {dayOff} is a good excuse to do very little. Take it.",
      "However you spend the {dayOff}, spend it well. Greetings from {name}.",
      "Whatever the weather makes of the {dayOff}, we hope you enjoy it.",
      "Out and about this {dayOff} or firmly on the sofa: both count.",
      "{name} wishes everyone in {town} a good {dayOff}.",
      "Nobody in {town} has to hurry this {dayOff}. We hope you don't.",
      "No plans for the {dayOff}? Sounds perfect to us.",
    ],
    professional: [
      "We wish everyone in {town} a pleasant {dayOff}.",
      "{name} wishes you a restful {dayOff}.",
      "To all who are at work this {dayOff}: our respect and our thanks.",
      "May the {dayOff} give you time for what matters. With regards, {name}.",
      "Best wishes for the {dayOff} from {name} in {town}.",
      "Wherever the {dayOff} takes you, we wish you a safe journey and a good day.",
    ],
    playful: [
      "Alarm clocks of {town}, you may sleep through the {dayOff}.",
      "Official {dayOff} program: nothing, followed by more nothing.",
      "It's a {dayOff}, {town}. Pajamas are formal wear.",
      "Breaking: {dayOff} declared, sofa in high demand.",
      "Today's to-do list: it's a {dayOff}. End of list.",
      "A {dayOff} is like a Sunday without the Monday feeling. Enjoy it, {town}.",
    ],
    warm: [
      "{name} wishes you a slow start to the {dayOff} and a long breakfast.",
      "Working through the {dayOff}? A special hello to you.",
      "May the {dayOff} feel longer than it is.",
      "Rest a little this {dayOff}. You've earned it, {town}.",
      "We hope the {dayOff} brings you people you love and time to enjoy them.",
      "A kind greeting to every home in {town} this {dayOff}, from {name}.",
    ],
    bold: [
      "Phone down, feet up. It's a {dayOff}, {town}.",
      "Take the {dayOff}, {town}. All of it.",
      "No work talk this {dayOff}. Go live a little.",
      "Day off, {town}. Make it yours.",
      "This {dayOff}: do nothing, and do it well.",
      "{name} says: enjoy the {dayOff}.",
    ],
  },
} as const satisfies Record<string, Phrases>;
export type DayOffKey = keyof typeof DAY_OFF_PHRASES;
