import type { BusinessFacts, Slot } from "../../brief";
import { describeCard, type Picture } from "../describe-image";
import { beginSentence } from "../words/begin-sentence";
import type { WritingDesk } from "../writing-desk";
import { isOuting } from "./body-of-service";
import { toldService } from "./choose-service";
import { areDone, sellsGoods } from "./is-done";
import { sortOfService } from "./kind-of-service";
import { isApartService, isSpokenService } from "./nameable-services";
import { sayService } from "./say-service";

/** What a post about a service is about: its name without the price, the owner's sentence, or the few that it lists. */
export function titleOfService(
  { services }: Pick<BusinessFacts, "services">,
  { serviceIndex }: Pick<Slot, "serviceIndex">,
  listed: string | undefined,
): string {
  return beginSentence(listed ?? toldService(services[serviceIndex ?? -1] ?? "Service"));
}

/** Trades whose work shows: hands, a room, a car. What a lawyer does stands on a card. */
const SHOWS: ReadonlySet<string> = new Set([
  "food",
  "retail",
  "farming",
  "beauty",
  "home_services",
  "fitness",
  "automotive",
  "events",
  "pets",
  "crafts",
  "hospitality",
]);

/** Work that nobody can see. */
const UNSEEN =
  /\b(?:coaching|consult\w*|inspections?|introductions?|assessments?|advice|planning|wax(?:es|ing)?|support|memberships?|subscriptions?|certificates?|tokens?|vouchers?|(?:special|custom) orders?|story ?time|pass(?:es)?|plans?|reviews?|valuations?|appointments?|bookings?|delivery|check-?ups?|payroll|returns?|nights?|evenings?|mornings?|days?|clubs?|(?:home )?visits?|call-?outs?|tours?|hire|rentals?)\b/i;

/** Work on a body, which nobody wants to watch, animals' among it. */
const OF_THE_BODY =
  /\b(?:desex\w*|neuter\w*|spay\w*|castrat\w*|surger(?:y|ies)|vaccin\w*|injections?|blood|x-?rays?|dental\w*|extractions?|fillings?|implants?|euthan\w*|worm\w*|functions?|menus?)\b/i;

/** What to show of a thing, in one picture or in three shots. */
const goodsPicture = (service: string, isReel: boolean): Picture => ({
  imageIdea: isReel
    ? `Shot 1: ${service} from above. Shot 2: the same from very near, in light from the side. Shot 3: a hand picks it up.`
    : `Only this in the picture: ${service}, close up, in daylight from the side.`,
  altText: `A close-up in daylight: ${service}.`,
});

/** What to show of work that nobody sees, in three shots. */
const cardShots = (service: string) =>
  `Shot 1: your workplace before the day begins. Shot 2: a desk or counter, with a plain card on it. Shot 3: the card from near, with the words “${service}” in large letters.`;

/** What to show of work. */
const workPicture = (service: string, isReel: boolean): Picture => ({
  imageIdea: isReel
    ? `Shot 1: what is needed for ${service}, laid out. Shot 2: hands at work, from near. Shot 3: the result, held still for three seconds.`
    : `A photo from a working day that shows ${service}: hands at work or the finished result.`,
  altText: `A photo from a working day, showing ${service}.`,
});

/** What people come to and take part in: the finished result is themselves. */
const TAKEN_PART_IN = /(?:class(?:es)?|lessons?|sessions?|training|workshops?|gymnastics|yoga|pilates)$/i;

/** What to show of it, without anybody's face. */
const roomPicture = (service: string, isReel: boolean): Picture => ({
  imageIdea: isReel
    ? `Shot 1: the room, set up for ${service}. Shot 2: what is used, from near. Shot 3: hands or feet at it, nobody's face.`
    : `The room set up for ${service}, or hands and feet at it: nobody's face.`,
  altText: `A room set up for ${service}.`,
});

/** What to show of a service; null where it stands on a card. */
function shownOf(title: string, isReel: boolean, business: WritingDesk["business"]): Picture | null {
  const service = sayService(title);
  if (isSpokenService(title) || isApartService(title)) return null;
  const isClass = sortOfService(title) === "class" || (TAKEN_PART_IN.test(service) && areDone(service));
  if (UNSEEN.test(service) || OF_THE_BODY.test(service)) return null;
  if (isClass && SHOWS.has(business.trade.cluster ?? "")) return roomPicture(service, isReel);
  if (isOuting({ service, trade: business.trade })) return null;
  if (sellsGoods(business) && !areDone(service)) return goodsPicture(service, isReel);
  return areDone(service) && SHOWS.has(business.trade.cluster ?? "") ? workPicture(service, isReel) : null;
}

/** The picture of a post about a service: the thing itself, the work where it shows, else its name on a card. */
export function describeService(title: string, slot: Pick<Slot, "format" | "localDate">, desk: WritingDesk): Picture {
  const { business, allows } = desk;
  const isReel = slot.format === "reel";
  const shown = shownOf(title, isReel, business);
  if (shown !== null && allows(shown.imageIdea) && allows(shown.altText)) return shown;
  const card = describeCard(title, slot, allows);
  const shots = cardShots(title);
  return isReel && allows(shots) ? { ...card, imageIdea: shots } : card;
}
