import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/**
 * Whole posts for days people wish each other well on, as a neighbor would write them on a card: a dozen for each
 * sort of day, so that the shops of one street differ. They say nothing that only some trade could say, and nothing of
 * food or drink where a fast may begin.
 */
export const WISH_PHRASES = {
  /** Days a town keeps together: national days, saints, Halloween, Labor Day. */
  wish: sameForAllTones([
    "{greeting}, {town}. Enjoy the day and look after each other.",
    "{greeting} to everyone out and about in {town}, and to everyone working so that others can be.",
    "However you mark it, we wish you a good one. {greeting}.",
    "A good day for a walk through {town} and a chat with whoever you meet. {greeting}.",
    "Here's to the people who make {town} what it is. {greeting}.",
    "To old neighbors and new ones: {greeting} from {name} in {town}.",
    "Big plans or none at all: {greeting}, {town}.",
    "{greeting}. We hope the weather joins in and the company is good.",
    "From {name} to you and yours: {greeting}.",
    "Loud and crowded or quiet and slow, may it be your kind of day. {greeting}.",
    "{greeting}, wherever home is for you. Best wishes from {name}.",
    "Family, friends, a bit of noise in the street: we hope you find some of it today. {greeting}.",
    "Old hands and first-timers, children and grandparents: {greeting} to all of you, from {name}.",
  ]),
  wishFaith: sameForAllTones([
    "{greeting} to everyone celebrating in {town}.",
    "{greeting} from {name} to you and your family.",
    "We wish you and the people you love a peaceful and happy time. {greeting}.",
    "{greeting}. May your home be full of people you're glad to see.",
    "To our neighbors who are celebrating: {greeting} from {name}.",
    "{greeting}, {town}. Peace and good health to you and yours.",
    "Near or far, we hope your family feels close today. {greeting}.",
    "With warm wishes from {name} in {town} to all who celebrate: {greeting}.",
    "May these days bring you rest, joy and good company. {greeting}.",
    "From our door to yours, here in {town}: {greeting}.",
    "To the youngest, who can't wait, and the oldest, who remember how it used to be: {greeting}.",
  ]),
  wishChristmas: sameForAllTones([
    "{greeting}, {town}. We hope it's a good one.",
    "{greeting} from {name}. Thank you for being with us this year.",
    "{greeting} to everyone in {town}, with a thought for those who are working through it.",
    "The year is nearly done. {greeting} to you and to everyone around your table.",
    "Leave the list, it's long enough. {greeting}, {town}.",
    "{greeting}. May the train be on time and the people you love be home.",
    "From {name}: {greeting}, and a quiet few days after it.",
    "Big family, small family, chosen family: {greeting} to yours.",
    "If you're far from home, this one is for you: {greeting} from {name}.",
    "Paper everywhere, phones away, somebody asleep on the sofa: {greeting}.",
    "We wish you rest, good company and at least one surprise. {greeting}.",
    "To our neighbors on every side, and to all the visitors in {town}: {greeting}.",
  ]),
  wishNewYear: sameForAllTones([
    "{greeting}, {town}. May the new year be kind to you.",
    "{greeting} from {name}. Thank you for the old year, and here's to the next.",
    "Twelve fresh months. We wish you a good start and people to share it with. {greeting}.",
    "No resolutions from us, only a wish: {greeting}, {town}.",
    "May it be a year of good news and short lines. {greeting} from {name}.",
    "Whatever the last year was for you, we wish you a gentle start into this one. {greeting}.",
    "{greeting}. Health first, then luck, then everything else.",
    "To everyone who danced and everyone who slept through midnight: {greeting}.",
    "A new calendar on the wall, and the best of the old friends still in it. {greeting}, {town}.",
    "{greeting}, and thank you for staying with us. {name} looks forward to this one.",
    "Good luck with the new number on every form. {greeting} from {name} in {town}.",
  ]),
  wishParents: sameForAllTones([
    "{greeting} to everyone who brought somebody up, and to everyone who stepped in.",
    "{greeting} from {name}. And if today is a hard one for you, we're thinking of you too.",
    "Call them, hug them or remember them. {greeting}, {town}.",
    "{greeting} to the ones who wait up, drive, listen and never send a bill.",
    "For the voice you still hear when you cross a road: {greeting}.",
    "{greeting}, {town}. A phone call counts as a present.",
    "Somebody taught you to tie your shoes. {greeting} to them, from {name}.",
    "To the new ones with no sleep and the old hands with all the stories: {greeting}.",
    "By birth, by marriage or by heart, they all count. {greeting} from {name}.",
    "{greeting}. Ask for the story you've heard twenty times; one day you'll want to tell it.",
    "We wish everyone being celebrated in {town} today a slow morning. {greeting}.",
  ]),
  wishLove: sameForAllTones([
    "{greeting}, {town}. To new love, old love and good friends.",
    "{greeting} from {name}. Say the nice thing out loud today.",
    "In love, between loves or happily neither: {greeting}, {town}.",
    "A note in a coat pocket still works. {greeting}.",
    "{greeting} to couples of fifty years and of five minutes.",
    "Hold hands, or hold the door for somebody. {greeting}, {town}.",
    "{greeting}. Be good to each other. With love from {name}.",
    "To everyone with butterflies, and to everyone with a dog on the bed: {greeting}.",
    "Tell somebody what you like about them. It costs nothing and lasts for weeks. {greeting}.",
    "{name} wishes {town} a kind day. {greeting}.",
  ]),
  wishThanks: sameForAllTones([
    "{greeting} from {name}. We're thankful for you, {town}.",
    "{greeting}. Keep a chair for somebody who might be alone today.",
    "To full houses and small tables: {greeting} from {name}.",
    "We have a lot to be thankful for, and you're on the list. {greeting}, {town}.",
    "{greeting} to everybody on the road today. Drive safely.",
    "{greeting} to all our neighbors. Thank you for this year.",
    "Say thank you to the one who's been up since six. {greeting}.",
    "{greeting}, {town}. May the only argument be about the last slice.",
    "Thankful for good neighbors, in {town} and in general. {greeting}.",
    "Family, friends and whoever else turns up: {greeting} to all of you, from {name}.",
  ]),
  /** For any of these days where it falls on a day on which the business is closed: said on an open day before. */
  wishAhead: sameForAllTones([
    "{Occasion} is {when}. We're closed then, so you hear it today: {greeting}, {town}.",
    "A little early, because we're closed {when}: {greeting} from {name}.",
    "{When} is {occasion}. That's our day off, so our wishes go out now: {greeting}.",
    "We're closed {when}, so this comes ahead of time: {greeting} to you and yours.",
    "{Occasion} falls on our closed day this year. So you have our wish today: {greeting}, {town}.",
    "Early, but meant: {greeting} for {when}, from {name}.",
    "If you have plans for {occasion} {when}, this is for you: {greeting} from {name}.",
    "You won't find us {when}, it's our day off. So before {occasion} gets here: {greeting}, {town}.",
    "Since we're closed {when}, our card comes early: {greeting}, {town}.",
    "One thing before our day off {when}: {greeting} from {name}.",
  ]),
  /** A free day that is not much else. */
  dayOff: {
    friendly: [
      "Enjoy the {dayOff}, {town}.",
      "A {dayOff} is a good excuse to do very little. Take it.",
      "However you spend the {dayOff}, spend it well. Greetings from {name}.",
      "Whatever the weather makes of the {dayOff}, we hope you enjoy it.",
      "Out and about this {dayOff} or firmly on the sofa: both count.",
      "{name} wishes everyone in {town} a good {dayOff}.",
      "Happy lie-in, {town}. That's what a {dayOff} is for.",
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
export type WishKey = keyof typeof WISH_PHRASES;

/** By the day's own name: the sort of wish it wants; the rest take the town's. */
const SORTS: readonly (readonly [RegExp, WishKey])[] = [
  [/^Christmas/, "wishChristmas"],
  // The new year of a faith or of the moon is wished by other words: midnight and forms are not its.
  [/^(?!Islamic|Lunar|Chinese).*New Year|^Hogmanay/, "wishNewYear"],
  [/^(?:Mother|Father|Grand(?:parents|mother|father))|^Mothering/, "wishParents"],
  [/alentine's Day$|^Dia dos Namorados$|^Qixi Festival$/, "wishLove"],
  [/^Thanksgiving/, "wishThanks"],
  [
    /Easter(?! Monday)|^(?:Eid|Hari Raya|Ramadan|Diwali|Deepavali|Holi|Hanukkah|Passover|Rosh Hashanah|Kwanzaa|Nowruz|Mid-Autumn|Songkran|Onam|Pongal|Dussehra|Raksha|Ganesh|Durga|Janmashtami|Dhanteras|Maha Shivarat|Guru Nanak|Ugadi|Thaip|Vesak|Buddha|(?:Islamic|Lunar|Chinese) New Year|Nyepi|Our Lady|Vaisakhi|Baisakhi|Matariki)/,
    "wishFaith",
  ],
];

/** Which wish a day wants, by its name as people say it. */
export function wishKeyOf(label: string): WishKey {
  return SORTS.find(([name]) => name.test(label))?.[1] ?? "wish";
}
