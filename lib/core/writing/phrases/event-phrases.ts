import type { Phrases } from "./phrase";

/** Wordings around an owner's own event; `{event}` is its name (`{Event}` at the start of a sentence), `{when}` "today" or "on Saturday, December 5", `{day}` the same without "on". */
/** Of a date of which nothing more is known ("Flu jabs start"): it is named and not celebrated. */
const DATE_PHRASES = {
  dateDay: {
    friendly: [
      "It's today: {event}.",
      "A reminder for today: {event}.",
      "Hello {town}, today: {event}.",
      "On today: {event}.",
    ],
    professional: ["Today: {event}.", "A reminder for today: {event}.", "On today's program: {event}."],
    playful: [
      "Not tomorrow, not next week. Today: {event}.",
      "The calendar is blinking. Today: {event}.",
      "It's finally not tomorrow anymore: {event}.",
    ],
    warm: ["For today: {event}.", "It's here: {event}.", "A little reminder for today: {event}."],
    bold: ["Today. {Event}.", "Now: {event}.", "Today: {event}."],
  },
  dateAhead: {
    friendly: [
      "Mark the date: {event}, {when}.",
      "Coming up {when}: {event}.",
      "Something for the calendar: {event}, {when}.",
      "A date to know about, {day}: {event}.",
      "News for {day}: {event}.",
    ],
    professional: [
      "A date for your diary: {event}, {when}.",
      "Coming up {when}: {event}.",
      "Please note the date: {event}, {when}.",
      "On our calendar {when}: {event}.",
      "For your diary, {day}: {event}.",
      "An announcement from {name}: {event}, {when}.",
    ],
    playful: [
      "Sharpen a pencil and write this down: {event}, {when}.",
      "Fridge door, meet date: {event}, {when}.",
      "Official calendar business for {day}: {event}.",
      "Red pen at the ready, {day}: {event}.",
      "The calendar says it out loud. {Day}: {event}.",
    ],
    warm: [
      "A date we'd love you to know about: {event}, {when}.",
      "Dear {town}, a date for you: {event}, {when}.",
      "Something to know about {day}: {event}.",
      "We'd like you to know. {Day}: {event}.",
    ],
    bold: [
      "Save the date: {event}, {when}.",
      "{Day}: {event}.",
      "Big red circle {when}: {event}.",
      "Heads up for {day}: {event}.",
      "Circle it, {day}: {event}.",
      "On the calendar, in ink: {event}, {when}.",
    ],
  },
  dateToday: {
    friendly: [
      "If it slipped your mind, here's your reminder.",
      "Good thing you looked in today.",
      "We didn't want you to find out tomorrow.",
    ],
    professional: ["A friendly reminder in case the date escaped you.", "We wished you to hear it from us."],
    playful: ["If you forgot, this is your dramatic reminder.", "Consider yourself gently poked."],
    warm: ["If it slipped your mind, here's a gentle reminder.", "We wanted you to hear it from us."],
    bold: ["You've been reminded.", "Now you know."],
  },
} as const satisfies Record<string, Phrases>;

/** Around what people come to. */
export const EVENT_PHRASES = {
  ...DATE_PHRASES,
  eventDay: {
    friendly: [
      "Today's the day: {event}.",
      "It's today: {event}.",
      "Good morning, {town}. Today: {event}.",
      "No more sleeps: {event}.",
      "And here we are, today: {event}.",
    ],
    professional: [...DATE_PHRASES.dateDay.professional, "Taking place today: {event}.", "Now on in {town}: {event}."],
    playful: [...DATE_PHRASES.dateDay.playful, "Clear the diary for today: {event}.", "Today on the program: {event}."],
    warm: [
      "Today's the day we've been looking forward to: {event}.",
      "It's here today: {event}.",
      "Today, at last: {event}.",
      "A happy day for us: {event}.",
      "We've been waiting for this one: {event}.",
    ],
    bold: [
      "Today. {Event}.",
      "This is it: {event}.",
      "Day of the day: {event}.",
      "Now: {event}.",
      "No more waiting. {Event}.",
    ],
  },
  eventAhead: {
    friendly: [
      ...DATE_PHRASES.dateAhead.friendly,
      "Got plans {when}? Here's one: {event}.",
      "A date with us: {event}, {when}.",
      "We've got something coming: {event}, {when}.",
    ],
    professional: [...DATE_PHRASES.dateAhead.professional, "We would like to announce: {event}, {when}."],
    playful: [
      ...DATE_PHRASES.dateAhead.playful,
      "Counting down: {event}, {when}.",
      "No spoilers, {town}, only the date: {event}, {when}.",
      "Cancel everything else {when}: {event}.",
    ],
    warm: [
      "We're looking forward to this one: {event}, {when}.",
      "Something to look forward to {when}: {event}.",
      "Save a little space {when}: {event}.",
      "We've got a date with you {when}: {event}.",
      "Something nice for {day}: {event}.",
      "A date we'd love you to know about: {event}, {when}.",
      "It would be lovely to share this with you: {event}, {when}.",
      "Dear {town}, a date for you: {event}, {when}.",
    ],
    bold: [...DATE_PHRASES.dateAhead.bold, "Block it out {when}: {event}.", "Get ready: {event}, {when}."],
  },
  /** Beside an event to come; it may be of any kind, so nothing is promised of it. */
  eventNote: {
    friendly: [
      "Write it down so it doesn't slip by.",
      "A note on the fridge does the trick.",
      "Set a reminder now, thank yourself later.",
      "Better to know now than to hear about it after.",
      "Take a screenshot so you have it.",
    ],
    professional: [
      "We recommend making a note of the date.",
      "A note in the diary is all it needs.",
      "Please keep the date in mind.",
      "You are welcome to set a reminder.",
      "We hope the date suits you.",
    ],
    playful: [
      "Tell your calendar before it makes other plans.",
      "Alarm clocks may be set accordingly.",
      "Put it where the shopping list used to be.",
      "Sticky notes were invented for this.",
      "Future you says thanks for writing it down.",
    ],
    warm: [
      "Take your time to plan, the date won't move.",
      "A little note on the kitchen calendar is enough.",
      "It's nice to have something in the calendar.",
      "We wanted you to hear it from us.",
      "Keep it somewhere you'll see it.",
    ],
    bold: ["Write it down.", "Set the reminder.", "Calendar. Now.", "Put it in ink.", "Tell your calendar."],
  },
  /** Beside an event of the day. */
  eventToday: {
    friendly: [
      "If it slipped your mind, here's your reminder.",
      "Good thing you looked in today.",
      "We didn't want you to find out tomorrow.",
      "Wish us luck.",
    ],
    professional: [
      "Thank you to everyone involved.",
      "We are ready and pleased to get started.",
      "A friendly reminder in case the date escaped you.",
      "We look forward to it.",
    ],
    playful: [
      "If you forgot, this is your dramatic reminder.",
      "The countdown has left the building.",
      "We've been up since excitement o'clock.",
      "Consider yourself gently poked.",
    ],
    warm: [
      "If it slipped your mind, here's a gentle reminder.",
      "Thank you to everyone who has a part in it.",
      "We can't help smiling this morning.",
      "It feels good to be here.",
    ],
    bold: ["You've been reminded.", "No more countdown.", "We're ready.", "It's happening."],
  },
  eventShare: {
    friendly: [
      "Tell anyone who'd want to know.",
      "Pass it on to a neighbor.",
      "Know someone who should hear about it? Send it on.",
      "Word of mouth in {town} still works best.",
    ],
    professional: [
      "Please pass the date on to anyone it may interest.",
      "Feel free to share this with colleagues and friends.",
      "We are grateful if you spread the word.",
      "Do tell others in {town} who may wish to know.",
    ],
    playful: [
      "Forward it to the friend who never reads group chats.",
      "Spread it like gossip, only true.",
      "Tell one person. Then another. That's how {town} works.",
      "Whisper it loudly.",
    ],
    warm: [
      "Tell someone you'd like to share it with.",
      "Pass it on to a neighbor who might be glad to know.",
      "If it isn't for you, it may be for someone you love.",
      "Thank you for spreading the word in {town}.",
    ],
    bold: ["Spread the word.", "Tell {town}.", "Send it to someone.", "Share the date."],
  },
  eventAsk: {
    friendly: [
      "Any questions about it, just ask.",
      "Want to know more? Send us a message.",
      "Wondering about something? Ask away.",
      "We're happy to tell you more.",
    ],
    professional: [
      "Details on request.",
      "Please ask us for details.",
      "We are happy to answer questions about it.",
      "For further information, please contact us.",
    ],
    playful: [
      "Ask us anything about it. Well, nearly anything.",
      "Questions? We have answers.",
      "Curious? Good. Ask us.",
      "We accept questions, guesses and wild theories.",
    ],
    warm: [
      "If you have a question about it, we're glad to help.",
      "Ask us anything about the day.",
      "We're always glad to tell you more.",
      "Unsure about something? Just write to us.",
    ],
    bold: ["Questions? Ask.", "Ask us for details.", "Want details? Message us.", "Ask. We answer."],
  },
} as const satisfies Record<string, Phrases>;
export type EventKey = keyof typeof EVENT_PHRASES;
