import type { AheadSort } from "../../occasions/ahead-sort";
import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/**
 * Whole posts for the weeks before a day that a trade lives by: what to think of, what to ask for, and by when. They
 * promise nothing (no stock, no price, no free place) and take for granted only that the trade does its work.
 */
export const AHEAD_PHRASES = {
  aheadFlowers: sameForAllTones([
    "{Occasion} is {when}. Tell us early what you have in mind: a color, a flower, a feeling.",
    "The classic choice for {occasion}, or the flower they'd pick themselves? Tell us before the week gets busy.",
    "Three answers make an order for {occasion} easy: which color, how big, and the name on the card. It's {when}.",
    "Write the card for {occasion} first. Flowers are easier to choose once you know what they have to say.",
    "Somebody in {town} is going to be surprised on {occasion}. If it's your doing, tell us what they like. It's {when}.",
    "What did they have on the table the last time they were happy? Start there, and order for {occasion} in good time.",
    "Not sure what to order for {occasion}? A photo of their favorite room says more than a list. It's {when}.",
    "Nobody ever regretted ordering for {occasion} a few days early. It's {when}.",
  ]),
  aheadSweets: sameForAllTones([
    "{Occasion} is {when}. If there's one thing it wouldn't be the same without, tell us soon.",
    "How many will be at the table {when}? Begin with that number, and an order for {occasion} is half done.",
    "An order for {occasion} begins with three answers: how many people, what they can't eat, and when you'd like it.",
    "Allergies first, favorites second: the two things to write down before you order for {occasion}.",
    "The list for {occasion} is long. Cross one thing off it and tell us today what you'd like {when}.",
    "Good things take their time, and {occasion} is {when}. An early order helps everybody sleep.",
    "What did your grandmother put on the table for {occasion}? Tell us, and order in good time. It's {when}.",
    "Think of {occasion}, then of the day after. Order enough for both. It's {when}.",
  ]),
  aheadTable: sameForAllTones([
    "A table for {occasion}? It's {when}. Tell us how many you are and when you'd like to eat.",
    "{Occasion} is {when}. If you'd like to spend it at a table with us, ask now rather than on the day.",
    "Two of you or ten? A number and a time are all it takes to ask for a table for {occasion}.",
    "Quiet corner or middle of the room? Say so when you ask for a table for {occasion}. It's {when}.",
    "Is there anything one of you can't eat? Mention it when you ask about {occasion}, {when}.",
    "Who will you take out for {occasion}? Decide that first, then the time, then write to us. It's {when}.",
    "Early evening or late? For {occasion} it pays to say before everyone else does. It's {when}.",
  ]),
  aheadGift: sameForAllTones([
    "{Occasion} is {when}. If you know who it's for and not what, tell us three things about them.",
    "A present for {occasion}: what do they use every day, and have had for too long? Start there.",
    "Remember the hint they dropped weeks ago? {Occasion} is {when}.",
    "Not sure what they'd like for {occasion}? Tell us their age, one thing they love and what you'd like to spend.",
    "A present chosen without hurry is usually the better one. {Occasion} is {when}.",
    "Two questions before you choose for {occasion}: where will it live, and what do they have already?",
    "Write the list for {occasion} today and shop for it once. It's {when}.",
    "The hardest name on the list for {occasion}? Bring that one to us first. It's {when}.",
  ]),
  aheadJewel: sameForAllTones([
    "A ring for {occasion}? Find out the size of one they wear already. It's {when}, and sizes are the slow part.",
    "Gold or silver? Before you choose for {occasion}, look at what they wear on an ordinary day.",
    "{Occasion} is {when}. If it's to be something they never take off, tell us what they do with their hands all day.",
    "Earrings for {occasion}? Look whether they wear studs, hoops or none before you decide. It's {when}.",
    "Small and worn daily, or large and worn twice a year? Answer that, and the present for {occasion} is nearly chosen.",
    "Choosing for {occasion} takes one good question: what do they already love wearing? It's {when}.",
    "A surprise for {occasion} needs a little time. It's {when}, so tell us now what you have in mind.",
  ]),
  aheadMeat: sameForAllTones([
    "How many are you feeding {when}? Tell us that, and whether you want leftovers, and we can talk about {occasion}.",
    "Measure your biggest tin and your oven before you order for {occasion}. It's {when}.",
    "Bone in or out, tied or loose: say so when you order for {occasion}, {when}.",
    "{Occasion} is {when}. Decide the size by your oven first and by your guests second.",
    "One big piece or two smaller ones? For {occasion}, two cook faster and feed a table that eats in shifts.",
    "Who carves {when}? Ask them what they'd like to have in front of them, then order for {occasion}.",
    "An order for {occasion} in good time is an order you can still change. It's {when}.",
  ]),
  aheadVisit: sameForAllTones([
    "Would you like {a:visit} before {occasion}? It's {when}. Tell us which days suit you.",
    "{Occasion} is {when}. Count back two or three days: that's when most people wish they had {a:visit}.",
    "The week before {occasion} is short. Choose your day now and cross it off the list.",
    "Just a tidy-up before {occasion}, or something new? Say which when you ask for a time; they don't take equally long.",
    "If there will be photos at {occasion}, tell us early which day you're free. It's {when}.",
    "Before {occasion} everybody's list is the same. Put {a:visit} near the top of yours. It's {when}.",
    "A week to go is a good moment, a day to go is a gamble. {Occasion} is {when}.",
  ]),
  aheadCleaning: sameForAllTones([
    "Guests for {occasion}? It's {when}. Tell us which rooms they'll see and which day suits you.",
    "Before {occasion}: the oven first, the windows second, the cupboard under the stairs never. Ask us about the rest.",
    "{Occasion} is {when}. A clean house two days before is worth more than one at midnight.",
    "Which room would you hand over before {occasion}? Tell us that one first. It's {when}.",
    "Clear the fridge before you shop for {occasion}, and the guest room before you offer it. We can help with what's left.",
    "One day less to scrub, one more for {occasion}. It's {when}; tell us what you'd like done.",
  ]),
  aheadDrive: sameForAllTones([
    "A long drive for {occasion}? Look at tires, lights and washer fluid a week before, while there's time to put things right.",
    "{Occasion} is {when}. If the car has been making a new noise, mention it before the long road does.",
    "Full trunk, full back seat, {occasion} ahead: tire pressures are for the loaded car, and they're in the manual.",
    "Before you drive anywhere for {occasion}, check the date on the spare and where the jack is. It's {when}.",
    "A warning light is easier to look into before {occasion} than on the way there. It's {when}.",
    "Going far for {occasion}? Test the battery while the car is still in its own street.",
  ]),
  aheadTax: sameForAllTones([
    "{Occasion} is {when}. Look today for the one paper that is always missing.",
    "Counting down to {occasion}, {when}: income first, costs second, questions last.",
    "Still waiting for a paper you need by {occasion}? Ask whoever sends it this week. It's {when}.",
    "If your figures are ready, send them on. If they aren't, write down what is missing. {Occasion} is {when}.",
    "An early look finds the missing receipt while it can still be found. {Occasion} is {when}.",
    "Figures gathered in an hour today are figures nobody hunts for at midnight. {Occasion} is {when}.",
    "A return can be prepared early and paid on time. {Occasion} is {when}; the paperwork need not wait for it.",
  ]),
  aheadTraining: sameForAllTones([
    "If training is on your list for January, write down which two days. A plan with days in it is easier to keep.",
    "January plans: small enough to keep on a bad Tuesday is about the right size.",
    "Thinking of starting in the new year? Ask your questions now, while nobody is in a hurry.",
    "Put the first {visit} of the new year into the calendar before the old one comes off the wall.",
    "Not a resolution, just a day and a time. Which one will it be in January?",
    "The best plan for the new year starts below what you can do. What would you do even on a tired day?",
  ]),
  aheadPhotos: sameForAllTones([
    "A picture for the cards, or for a frame under the tree? Think of a date now. Christmas is {when}.",
    "Everybody in one picture before Christmas: pick the day first and the sweaters second.",
    "Pictures that are to be presents need time to be taken, chosen and printed. Christmas is {when}.",
    "Who hasn't been in a family picture for years? Christmas is a good reason to change that. It's {when}.",
    "Grandparents rarely want another mug. They'd take the picture. Christmas is {when}.",
  ]),
} as const satisfies Record<string, Phrases>;
export type AheadKey = keyof typeof AHEAD_PHRASES;

/** The wordings for what a trade is asked for. */
export const AHEAD_KEYS: Readonly<Record<AheadSort, AheadKey>> = {
  flowers: "aheadFlowers",
  sweets: "aheadSweets",
  table: "aheadTable",
  gift: "aheadGift",
  jewel: "aheadJewel",
  meat: "aheadMeat",
  visit: "aheadVisit",
  cleaning: "aheadCleaning",
  drive: "aheadDrive",
  tax: "aheadTax",
  training: "aheadTraining",
  photos: "aheadPhotos",
};
