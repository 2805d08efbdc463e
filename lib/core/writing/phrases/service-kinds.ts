import { OUTING_BODIES } from "./outing-bodies";
import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/** What is said below a service's name by what kind of thing it is, and in slots that are for no offer. */
export const SERVICE_KIND_PHRASES = {
  /** What cannot wait: nobody writes a message then. */
  urgentLead: sameForAllTones([
    "Good to know before it's needed: {service}.",
    "For when it can't wait: {service}.",
    "One to remember: {service}.",
    "Nobody plans for it, so here it is: {service}.",
  ]),
  urgentBody: sameForAllTones([
    "When it's urgent, call. A message may be read too late.",
    "Call rather than write, and say first what has happened and where you are.",
    "If it's urgent, phone us. If it isn't, a message is fine.",
    "Keep our number where you'd look for it in a hurry.",
    "First make sure that everybody is safe. Then call, and tell us what you see.",
    "Take a photo if it's safe to, and have the address ready when you call.",
    "On the phone, begin with where you are. The rest can follow.",
    "Tell the others at home where our number is, too.",
  ]),
  urgentEnd: sameForAllTones([
    "Save our number now; nobody likes looking it up in a hurry.",
    "Worth telling the people you live with, too.",
    "We hope you never need it.",
  ]),
  /** What is paid by the month or for a while. */
  planBody: sameForAllTones([
    "Ask what it includes, how long it runs and how you can leave it again.",
    "Worth asking of any plan: what's in it, what isn't, and what happens if you want to stop?",
    "Tell us how often you'd use it, and we'll tell you honestly whether it's worth it for you.",
    "Before you join anything, count how often you'd really come. Then ask us.",
    "Ask for the terms in writing, and read them in peace.",
    "Three questions before you sign anything: what's in it, for how long, and what if life changes?",
    "If you're unsure, ask whether you can begin small.",
    "Work out what a year without it would come to. Then ask us about the difference.",
  ]),
  /** What is bought for somebody else. */
  voucherBody: sameForAllTones([
    "Not sure what they'd like? Then let them choose.",
    "For the person who has everything, or says so. Tell us whom it's for.",
    "Ask what it can be used for and how long it's good.",
    "Tell us roughly what you'd like to give, and we'll say how it works.",
    "A few words of your own on the card make it yours.",
    "When is the day? Ask in good time how it gets to them.",
    "You need to know neither their size nor their taste nor their free day.",
    "One question first: should it be a surprise, or may they choose the day with you?",
  ]),
  /** Where people come together to learn or to move. */
  classBody: sameForAllTones([
    "Ask who it suits, what to bring and when it starts.",
    "New to it? Tell us what you've done so far, and we'll say whether it fits.",
    "Not sure about the level? Describe where you are, and we'll say honestly.",
    "Three things worth asking before a first time: how long, how many people, and what to wear or bring.",
    "Nobody has to be good at it to begin. Ask us what the first time is like.",
    "Where to stand, what to wear, how long it takes: those are everybody's questions. Ask yours.",
    "Curious, but not ready? Ask whether you may watch first.",
    "If something worries you about it, tell us before you come.",
    "Tell us what you'd like to be able to do in half a year, and we'll say where to begin.",
    "Missed the beginning? Ask us when the next good moment is.",
  ]),
  /** Small and regular work: nothing to ponder. */
  routineBody: sameForAllTones([
    "Due for one? Tell us a day that suits you.",
    "Been a while? Ask us when there's a free time.",
    "Small thing, easily forgotten. Put it on this week's list.",
    "Ask how long it takes, and pick a day.",
    "If you can't remember the last time, that's your answer.",
    "Put a note in your calendar for the next one while you think of it.",
    "Two things to send us: which day, and morning or afternoon.",
    "Easy to put off, quick to agree on. Which day would suit you?",
    "When was the last time? Have a look, then write to us.",
    "Some things are best done before they bother you. When would you have time?",
    "Unsure how often? Say when the last one was, and ask us.",
    "One message, one date, one thing less to think of.",
    "A good rhythm saves thinking. Ask us which would be yours.",
    "Send us the day that's easiest for you, and we'll say what we can do.",
    "Nobody enjoys remembering it. Set yourself a reminder, and write to us when it rings.",
  ]),
  /** What has its time in the year, in that time and the weeks before. */
  seasonBody: sameForAllTones([
    "It has its time in the year. Ask us what is possible this time.",
    "Now is a good time to ask about it.",
    "It comes round every year, and so does the rush. Ask us early.",
    "Tell us what you have in mind, and we'll say what's still possible.",
    "Whoever asks early has more days to choose from.",
    "Tell us when you need it by, and we'll say how it looks.",
    "When, how long, what first? Send us whichever question is yours.",
    "Put it on the list while you think of it, then send us a line.",
  ]),
  ...OUTING_BODIES,
  /** Help with choosing, whoever does the work. */
  helpBody: {
    friendly: [
      "Before you ask anyone, write down three things: what you'd like, by when, and what you're unsure about.",
      "A good question for whoever you ask: what would you do in my place, and why?",
      "Write down your questions as they come to you. Half of them are gone by the time you talk to somebody.",
      "Ask what you'd have to do beforehand, and what afterwards.",
      "Say what you know already, and begin your question there. It saves both sides time.",
      "If two answers differ, ask each of them why. The reasons tell more than the answers.",
    ],
    professional: [
      "Before you decide, note what you need, by when, and what you are unsure about. A first conversation is shorter with it.",
      "Ask what is included, what is not, and what is expected of you. Answers in writing are easier to compare.",
      "A useful question for anyone you ask: what would you do in my place, and why?",
      "Ask what happens afterwards as well: whom do you turn to with a question, and for how long?",
      "Note beforehand what you know already, and what only somebody else can tell you.",
      "Ask how you will hear about progress, and from whom.",
      "Say at the beginning what must not happen. It is easier to plan around.",
    ],
    playful: [
      "Three questions for the back of an envelope: what's in it, what isn't, and what do I have to do?",
      "Write it down before you ask: what, when, and the thing you're secretly unsure about.",
      "The question you think is silly is the one everybody has. Ask it first.",
      "Ask “what would you do in my place?” and watch people think.",
      "Make two lists: what you want, and what you'd rather not talk about. Start with the second.",
      "Bring a friend who asks the awkward things. Everybody has one.",
    ],
    warm: [
      "If you're unsure, begin with what worries you most. Everything else is easier to ask after that.",
      "Write down what you'd like to know before you ask. It's easy to forget half of it in the moment.",
      "It's fine to ask the same thing twice. The second answer is often the clearer one.",
      "Ask who will do it, and when. It's easier to plan when you know.",
      "Tell whoever you ask what a good end would look like to you. The steps follow from there.",
      "If something went badly once, say so at the start. It helps to know.",
    ],
    bold: [
      "Three questions. What's included? What isn't? What do I do?",
      "Write down what you want before you ask. It saves the second message.",
      "Ask for the order of things: what comes first, what comes last.",
      "Ask: what would you do in my place? Then listen.",
      "Say what must not happen. Then say what should.",
      "Compare reasons, not answers.",
    ],
  },
  /** A question to the readers about work that is done for people. */
  talkBody: {
    friendly: [
      "What would you like to know about it? Ask here, we're happy to answer.",
      "What do you wish you'd known before the first time? Somebody here would be glad to read it.",
      "Question time: what have you always wanted to ask?",
      "Is there a question about it that nobody has answered well so far? Try us.",
      "If you could ask one thing before you decide, what would it be?",
    ],
    professional: [
      "Which question about it would you like to see answered? Please leave it here.",
      "What should we explain in more detail? Tell us in a comment.",
      "What would have helped you to know beforehand? Others will be glad to read it.",
      "Is there an answer you have heard in two versions? Tell us both.",
      "What would you ask first? One line in the comments is enough.",
    ],
    playful: [
      "Ask us the odd question. The odder, the better.",
      "True or false, heard it from a neighbor or read it somewhere? Put it here, and we'll tell you.",
      "First thing that comes to mind? Go.",
      "Finish the sentence: “I'd ask, but…”",
      "Somebody told you something about it once. What was it?",
    ],
    warm: [
      "If there's something you'd like to know about it, ask here. Somebody else is wondering, too.",
      "What would make a first time easier for you? Tell us.",
      "Is there something you've always wanted to ask about it? This is the place.",
      "Who told you about it first? We like those stories.",
      "If you've been wondering quietly, wonder here. Somebody will nod.",
    ],
    bold: [
      "Your question, here.",
      "What do you want to know? Ask.",
      "Tried it? One word.",
      "First question? Yours.",
      "What have you heard about it? Tell us.",
    ],
  },
  /** The same about what a shop sells that nobody eats: who buys a turntable is not asked with whom they share it. */
  talkWaresBody: {
    friendly: [
      "Do you own one, or are you still looking? Tell us.",
      "What should it be able to do for you? Tell us, and we'll think along.",
      "Ask us what you've always wanted to know before buying.",
    ],
    professional: [
      "What matters most to you when you choose? Please tell us.",
      "Which question would you like answered before you buy? Leave it here.",
    ],
    playful: [
      "Need or want? We judge nobody.",
      "Describe what you're after in one emoji.",
      "What was your first one? Be honest.",
    ],
    warm: [
      "Do you remember your first one? We'd love to read it.",
      "If you're looking for something for somebody, tell us a little about them.",
    ],
    bold: ["Need or want?", "What's yours?", "Old or new?"],
  },
  /** The same about what is made or served. */
  talkGoodsBody: {
    friendly: [
      "Had it before? Tell us how you liked it.",
      "How do you like it best? Tell us.",
      "With whom would you share it? Tag them, or don't and keep it.",
    ],
    professional: ["How do you like it best? We are curious.", "What would you serve with it? Tell us in a comment."],
    playful: [
      "All for yourself, or shared? Be honest.",
      "Describe it in one emoji.",
      "Whom would you trust with half of it?",
    ],
    warm: ["Does it remind you of something? We'd love to read it.", "Who should be at the table? Tell us."],
    bold: ["Yes or yes?", "Rate it. One to ten.", "Yours or shared?"],
  },
} as const satisfies Record<string, Phrases>;
export type ServiceKindKey = keyof typeof SERVICE_KIND_PHRASES;
