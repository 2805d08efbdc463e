import type { BusinessFacts } from "../../brief";
import type { Cluster } from "../../vocabulary";
import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/**
 * Whole posts for the great feasts that shops of every sort live with, in words of what they look after: mirrors,
 * houses, roads, guests. They claim nothing of the business and sell nothing.
 */
export const CLUSTER_FEAST_PHRASES = {
  eidLooks: sameForAllTones([
    "Henna dry, sleeves pressed, one last look in the mirror. {greeting}, {town}.",
    "New clothes in the morning, photographs by noon. {greeting} from {name}.",
    "The family photo starts with whoever got to the mirror first. {greeting}, {town}.",
    "Something new to wear, and somebody to show it to: {greeting} from {name}.",
  ]),
  eidHome: sameForAllTones([
    "Every chair in use, cushions on the floor, shoes in a heap by the door. {greeting}, {town}.",
    "A full house is what a house is for. {greeting} from {name}.",
    "Three rounds of visitors before noon: may everything at home do its job. {greeting}, {town}.",
    "The door hardly closes today. {greeting} from {name}.",
  ]),
  eidRoad: sameForAllTones([
    "One grandmother, then the other one: drive carefully in between. {greeting}, {town}.",
    "Full cars, naps on the back seat, one more visit. {greeting} from {name}.",
    "Safe roads to everyone going home for it. {greeting}, {town}.",
    "May every street in {town} lead to somebody who's glad to see you. {greeting}.",
  ]),
  eidGuests: sameForAllTones([
    "To everyone far from home today, and to everyone who made it back: {greeting} from {name}.",
    "Three generations in one room, and the youngest in charge. {greeting}, {town}.",
    "A long day of short visits. {greeting} from {name}.",
    "May every guest find a chair and every host a minute to sit down. {greeting}, {town}.",
  ]),
  eidGifts: sameForAllTones([
    "A small present, handed over with both hands. {greeting} from {name}.",
    "May what you chose be just the right size. {greeting}, {town}.",
    "The paper is off, and somebody is playing with it already. {greeting} from {name}.",
    "It's the bag by the door that makes the children whisper. {greeting}, {town}.",
  ]),
  eidChildren: sameForAllTones([
    "Somebody counted their Eid money twice before anyone was up. {greeting}, {town}.",
    "New shoes, worn indoors since yesterday. {greeting} from {name}.",
    "Whoever visits most hears the best stories. {greeting}, {town}.",
    "To everyone who was awake before the alarm: {greeting} from {name}.",
  ]),
  eidWell: sameForAllTones([
    "Good health to you, to your parents and to theirs. {greeting}, {town}.",
    "May the day bring rest, peace and good company. {greeting} from {name}.",
    "A calm heart and a full house: {greeting}, {town}.",
    "Rest is part of the feast. {greeting} from {name}.",
  ]),
  eidWork: sameForAllTones([
    "Papers down, phones away, families first. {greeting} from {name}.",
    "Whatever is pending can wait until the visits are done. {greeting}, {town}.",
    "The desk will still be there afterward. {greeting} from {name}.",
    "To all we work with, and to all who work today: {greeting} from {name}.",
  ]),
  eidPets: sameForAllTones([
    "A busy doorbell makes a long day for animals, so leave them one quiet room. {greeting}, {town}.",
    "The sweets up high, the cat where it's calm, the door open for everyone else. {greeting} from {name}.",
    "Small visitors, smaller animals: go gently. {greeting}, {town}.",
  ]),
  diwaliLooks: sameForAllTones([
    "Bangles on, hair done, lamps lit. {greeting}, {town}.",
    "Marigold and silk, and one last look in the mirror. {greeting} from {name}.",
    "Everybody looks better by lamplight. {greeting}, {town}.",
    "Once the mehndi is dry, the evening can begin. {greeting} from {name}.",
  ]),
  diwaliHome: sameForAllTones([
    "Swept, dusted, and a lamp in every window. {greeting}, {town}.",
    "Every shelf has been emptied and wiped. Now let there be light. {greeting} from {name}.",
    "Rangoli at the door, lamps on the sill, and well away from the curtains. {greeting}, {town}.",
    "A house is ready when the last lamp is lit. {greeting} from {name}.",
  ]),
  diwaliRoad: sameForAllTones([
    "A box of sweets on the back seat, children in the street: drive gently tonight. {greeting}, {town}.",
    "Safe roads to everyone going home to the lamps. {greeting} from {name}.",
    "The brightest night of the year to come home on. {greeting}, {town}.",
  ]),
  diwaliGuests: sameForAllTones([
    "A lamp on every step, and room for one more. {greeting}, {town}.",
    "To everyone lighting a lamp far from home: {greeting} from {name}.",
    "Whole streets, lit by hand. {greeting}, {town}.",
    "Old friends, loud cousins and a sky full of sparks. {greeting} from {name}.",
  ]),
  diwaliGifts: sameForAllTones([
    "Something small in bright paper, and a lamp beside it. {greeting}, {town}.",
    "A gift, a good word, a light in the window. {greeting} from {name}.",
    "May what you give be kept for years. {greeting}, {town}.",
  ]),
  diwaliChildren: sameForAllTones([
    "Sparklers at arm's length, shoes on, a bucket of water near by. {greeting}, {town}.",
    "Each child lights one lamp, and a grown-up stands beside. {greeting} from {name}.",
    "Somebody has counted the days since the last one. {greeting}, {town}.",
  ]),
  diwaliWell: sameForAllTones([
    "May the light outside find its way in. {greeting}, {town}.",
    "Health, calm and bright evenings to you and yours: {greeting} from {name}.",
    "One small flame changes a whole room. {greeting}, {town}.",
  ]),
  diwaliWork: sameForAllTones([
    "Old ledgers closed, lamps lit, a new page tomorrow. {greeting} from {name}.",
    "Light first, paperwork later. {greeting}, {town}.",
    "May the new accounts be as bright as tonight. {greeting} from {name}.",
  ]),
  diwaliPets: sameForAllTones([
    "Loud nights are hard on small ears: curtains closed, music on, somebody close. {greeting}, {town}.",
    "Walk the dog before dark, light the lamps after. {greeting} from {name}.",
    "Lamps out of reach of tails, please. {greeting}, {town}.",
  ]),
  lunarLooks: sameForAllTones([
    "Hair cut before the new moon, so that nobody cuts the luck. {greeting}, {town}.",
    "Something red today, even if it's only the socks. {greeting} from {name}.",
    "New clothes, old jokes, everybody home. {greeting}, {town}.",
  ]),
  lunarHome: sameForAllTones([
    "Swept yesterday, so that no luck goes out with the dust. {greeting}, {town}.",
    "The brooms have the day off: today the luck stays in. {greeting} from {name}.",
    "A clean house, red paper on the door, every light on. {greeting}, {town}.",
  ]),
  lunarRoad: sameForAllTones([
    "Half the world is on its way home. Go safely. {greeting}, {town}.",
    "Oranges on the back seat, family at the end of the road. {greeting} from {name}.",
    "The longest drive of the year is the one to the reunion. {greeting}, {town}.",
  ]),
  lunarGuests: sameForAllTones([
    "Drums in the street, and a lion that bows to the children. {greeting}, {town}.",
    "To all who couldn't travel home this year: {greeting} from {name}.",
    "A whole family in one room, and everyone talking. {greeting}, {town}.",
  ]),
  lunarGifts: sameForAllTones([
    "Oranges in pairs, presents in red. {greeting}, {town}.",
    "Given with both hands, opened later. {greeting} from {name}.",
    "Good things come in even numbers today. {greeting}, {town}.",
  ]),
  lunarChildren: sameForAllTones([
    "Red envelopes are to be opened later. Nobody has ever waited. {greeting}, {town}.",
    "First the good wishes, then the envelope. {greeting} from {name}.",
    "Staying up late is allowed tonight: it's said to be good for the parents. {greeting}, {town}.",
  ]),
  lunarWell: sameForAllTones([
    "A long life, and the strength to enjoy it. {greeting} from {name}.",
    "Good health to the oldest at the table and the youngest under it. {greeting}, {town}.",
    "Begin the year rested. {greeting} from {name}.",
  ]),
  lunarWork: sameForAllTones([
    "Debts settled, desk cleared, family gathered: so a year should end. {greeting} from {name}.",
    "May the new year be generous to honest work. {greeting}, {town}.",
    "First the reunion, then the to-do list. {greeting} from {name}.",
  ]),
  lunarPets: sameForAllTones([
    "Firecrackers are for people. A dog prefers a closed window and company. {greeting}, {town}.",
    "Oranges for you, peace and quiet for the cat. {greeting} from {name}.",
    "Somebody under the sofa will be glad when the drums have passed. {greeting}, {town}.",
  ]),
} as const satisfies Record<string, Phrases>;
export type ClusterFeastKey = keyof typeof CLUSTER_FEAST_PHRASES;

type Care = "Looks" | "Home" | "Road" | "Guests" | "Gifts" | "Children" | "Well" | "Work" | "Pets";

/** What the businesses of a cluster look after; kitchens have words of their own, and farms no part in these feasts. */
const CARES: Readonly<Partial<Record<Cluster, Care>>> = {
  beauty: "Looks",
  home_services: "Home",
  automotive: "Road",
  transport: "Road",
  hospitality: "Guests",
  events: "Guests",
  leisure: "Guests",
  retail: "Gifts",
  education: "Children",
  health: "Well",
  fitness: "Well",
  professional: "Work",
  pets: "Pets",
};
/** Trades of other clusters that people come to for what they wear. */
const DRESSERS: ReadonlySet<string> = new Set(["tailor", "clothing-boutique", "dry-cleaner"]);
const FEASTS: readonly (readonly [day: RegExp, feast: "eid" | "diwali" | "lunar"])[] = [
  [/^(?:Eid|Hari Raya (?!Nyepi))/, "eid"],
  [/^(?:Diwali|Deepavali|Divali)$/, "diwali"],
  [/^(?:Lunar|Chinese) New Year$/, "lunar"],
];

/** The wordings of a cluster for a great feast, by the day's name as people say it; null for all other days. */
export function clusterFeastKeyOf(day: string, { trade }: Pick<BusinessFacts, "trade">): ClusterFeastKey | null {
  const usual = trade.cluster === null ? undefined : CARES[trade.cluster];
  const care = DRESSERS.has(trade.id) ? "Looks" : usual;
  const feast = FEASTS.find(([name]) => name.test(day))?.[1];
  return care === undefined || feast === undefined ? null : `${feast}${care}`;
}
