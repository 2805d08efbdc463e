import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/** What is said below the name of what people hire, come to play, or sleep in. */
export const OUTING_BODIES = {
  /** What is taken along and brought back. */
  hireBody: sameForAllTones([
    "From when to when, and how many? That is enough for an answer.",
    "Tell us what it's for and for how long, and we'll say what fits.",
    "Not sure which size or kind? Describe the day, and ask us.",
    "Ask what to bring along: a size, a deposit, an ID.",
    "First time? Ask how it works, from beginning to end.",
    "Worth asking beforehand: what happens if the weather or your plans change?",
    "For how many people? Tell us, and we'll say what that takes.",
    "Ask early for the days that everybody wants.",
  ]),
  /** What people come to play, watch or celebrate. */
  outingBody: sameForAllTones([
    "Who is coming along? Tell us the number and a day, and we'll say what fits.",
    "First time? Ask us what the first ten minutes are like.",
    "Not sure whether it's right for your group? Tell us who's coming.",
    "Three good questions: how long, how many, and what to wear?",
    "Planning it for somebody's birthday? Tell us the age and the number.",
    "One of you organizes, the others turn up. Ask us what the one has to know.",
    "Ask which day of the week is the quietest.",
    "A date, a number and a name are all it takes to ask.",
    "Curious, and not sure? Ask us what you'd like to know first.",
    "Two, four or ten of you? It makes a difference. Ask.",
  ]),
  /** Where people sleep. */
  stayBody: sameForAllTones([
    "Tell us your dates and how many you are, and ask what is possible.",
    "Arriving late or leaving early? Mention it when you ask.",
    "Not sure which one? Tell us what matters most to you: quiet, light or space.",
    "Traveling with a child, a dog or a bicycle? Say so in your first line.",
    "Ask what is included, and what you'd better bring.",
    "One night or a week? Tell us, and we'll say what suits.",
    "A date and a number are enough to ask.",
    "Planning a surprise for somebody? Tell us what you have in mind.",
  ]),
  /** A question to the readers about what people come to play or watch. */
  talkOutingBody: sameForAllTones([
    "Whom would you take along?",
    "Been already? Tell us how it was, without giving too much away.",
    "Who in your group would say yes first?",
    "Friends, family or colleagues: with whom?",
    "What would you like to know before a first time?",
    "Who owes you an outing?",
  ]),
} as const satisfies Record<string, Phrases>;
