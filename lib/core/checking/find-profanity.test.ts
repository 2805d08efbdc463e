import { expect, it } from "vitest";
import { isProfane } from "./find-profanity";

it.each([
  "Pixel Pawn",
  "Pawn King",
  "Scunthorpe Tyres",
  "Cockburn Bakery",
  "Dick's Diner",
  "The Cock Inn",
  "Cox & Sons",
  "Wang Noodle House",
  "Hoare Law",
  "Dyke Road Dental",
  "Fanny's Tea Room",
  "Free Willy Swim School",
  "Fook Lam Moon",
  "Pussy Willow Florist",
  "Maine Coon Cattery",
  "Cum Laude Tutors",
  "Blue Tit Garden Centre",
  "Shag Carpets",
  "Bloody Mary Bar",
  "Butts Farm Shop",
  "Meat Balls Deli",
  "Penistone Plumbing",
  "Essex Cars",
  "Flange & Valve Supplies",
  "Poop Patrol",
])("a name that only looks like a rude word is none: %s", (name) => expect(isProfane(name)).toBe(false));

it.each([
  "Fucking Good Bread",
  "Shit Happens Plumbing",
  "Bastard Burgers",
  "Arsehole Ales",
  "The Dog's Bollocks",
  "Gobshite Books",
  "Feckin Good Coffee",
  "Poofter Hair",
])("a rude one is one: %s", (name) => expect(isProfane(name)).toBe(true));
