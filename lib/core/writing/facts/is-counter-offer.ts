import type { Offer } from "../../brief";

/** What is had on the spot: a coffee, a card that is shown, any purchase, an hour of the day. */
const AT_THE_COUNTER =
  /\b(?:coffees?|teas?|lattes?|flat whites?|espressos?|pints?|drinks?|cocktails?|beers?|wine by the glass|lunch(?:es)?|brunch|breakfasts?|starters?|desserts?|sides?|slices?|scoops?|cones?|pastr(?:y|ies)|croissants?|loaf|loaves|bread|buns?|paperbacks?|hardbacks?|refills?|happy hours?|dine[- ]in|eat(?:ing)? in|sit[- ]in|in[- ]store|in the shop|with any|any purchase|per item|each item|(?:student|loyalty|membership|library|stamp) cards?|with (?:a|your|the|their) card|students?|pensioners|seniors|before \d|after \d|buy (?:one|two|three|\d)|\d for (?:\d|[$€£₹R]))\b/i;

/** True of an offer that is had at the counter, where the business has one. */
export const isCounterOffer = ({ title, details }: Pick<Offer, "title" | "details">): boolean =>
  AT_THE_COUNTER.test(`${title} ${details ?? ""}`);
