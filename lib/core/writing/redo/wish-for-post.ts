import type { BusinessFacts, Slot } from "../../brief";
import { ownerTexts } from "../../checking/owner-words";
import { normalizeText } from "../../checking/trigrams";
import { occasionLabel } from "../../occasions/judge-occasion";
import { partPrice } from "../../service-price";
import { findOffer, runsOn } from "../facts/find-offer";
import { findOwnService } from "../facts/find-own-fact";
import { isSaidOf } from "../facts/told-facts";
import { createMentionFinder } from "./mention-finder";
import { type RedoChip, readWantedThing, readWish } from "./read-wish";
import type { RedoWish } from "./redo-wish";

/** "Our sourdough and its price", "the price of our sourdough". */
const PRICE_OF =
  /^(?:(?:current |exact )?(?:prices?|costs?) (?:of|for) (?:the |our |my |an? )?(.+)|(.+?),? (?:and|with|for|including) (?:(?:its|their|the) )?(?:prices?|costs?))$/i;

/** The thing whose price a part of a note asks for, where the owner has given one, and whether the post is to be about it. */
function readOwnPrice(part: string, business: BusinessFacts): { thing: string; isSubject: boolean } | null {
  const wanted = readWantedThing(part);
  const [, of, and] = PRICE_OF.exec(wanted?.thing ?? "") ?? [];
  const thing = of ?? and;
  if (wanted === null || thing === undefined) return null;
  const service = business.services[findOwnService(thing, business)];
  const hasPrice = service !== undefined && partPrice(service).price !== null;
  return hasPrice ? { thing, isSubject: wanted.isSubject } : null;
}

/** A price that stands among the owner's services is no claim: who asks for it asks for the service. */
function withOwnPrices(wish: RedoWish, business: BusinessFacts): RedoWish {
  const own = new Map(wish.claims.map((part) => [part, readOwnPrice(part, business)]));
  const found = [...own.values()].filter((one) => one !== null);
  return {
    ...wish,
    claims: wish.claims.filter((part) => own.get(part) === null),
    mention: [...wish.mention, ...found.map(({ thing }) => thing)],
    newSubject: wish.newSubject || found.some(({ isSubject }) => isSubject),
  };
}

/** The offers that a note names: the owner's own that run are spoken of, of the others the owner is told. */
function withNamedOffers(wish: RedoWish, { offers }: BusinessFacts, slot: Pick<Slot, "localDate">): RedoWish {
  const named = wish.offerNames.map((name) => {
    const isMeant = createMentionFinder(name);
    const own = offers.filter(({ title, details = "" }) => isSaidOf(name, title) || isMeant(`${title} ${details}`));
    return { name, isOwn: own.length > 0, title: own.find((offer) => runsOn(offer, slot))?.title };
  });
  const running = named.flatMap(({ title }) => title ?? []);
  return {
    ...wish,
    mention: [...wish.mention, ...running],
    newSubject: wish.newSubject || (wish.offerSubject && running.length > 0),
    offerSubject: wish.offerSubject && named.length === 0,
    unknownOffers: named.flatMap(({ name, isOwn }) => (isOwn ? [] : [name])),
    pastOffers: named.flatMap(({ name, isOwn, title }) => (isOwn && title === undefined ? [name] : [])),
  };
}

/** The slot of a post that a wish is for, and how the post was written where that is known. */
type WishedSlot = Pick<Slot, "localDate" | "occasion"> & Partial<Pick<Slot, "eventIndex">> & { frameId?: string };

/** "The event is cancelled", "not this holiday": the one that the post tells of. */
function namePointed(thing: string, { events }: BusinessFacts, { occasion, eventIndex }: WishedSlot): string {
  const event = eventIndex == null ? undefined : events[eventIndex]?.name;
  if (/^(?:event|evening|date)s?$/i.test(thing) && event !== undefined) return event;
  return /^(?:day|holiday|feast|occasion|celebration)s?$/i.test(thing) && occasion
    ? occasionLabel(occasion.name)
    : thing;
}

/** "Not this holiday" of a day that is kept quiet asks for another subject, and every version would name the day: it stays, and that is said. */
function leaveQuietDay(wish: RedoWish, { occasion }: WishedSlot): RedoWish {
  if (!occasion?.sombre) return wish;
  const isOfDay = createMentionFinder(occasionLabel(occasion.name));
  const without = wish.without.filter((thing) => !isOfDay(thing));
  return without.length === wish.without.length ? wish : { ...wish, without, newSubject: true };
}

/** Reads a wish for a post of a business: its own name is the one that a note may not want, its facts are no claims, and an offer is a subject where one runs. */
export function readWishFor(
  business: BusinessFacts,
  slot: WishedSlot,
  chips: readonly RedoChip[],
  instruction: string,
): RedoWish {
  const read = readWish(chips, instruction, business.place.city, ownerTexts(business).join("\n"));
  const pointed = leaveQuietDay(
    { ...read, without: read.without.map((thing) => namePointed(thing, business, slot)) },
    slot,
  );
  const wish = withNamedOffers(withOwnPrices(pointed, business), business, slot);
  const name = ` ${normalizeText(business.name)} `;
  const isAboutOffer = wish.offerSubject && !slot.occasion?.sombre && findOffer(business, slot) !== null;
  const isOfName = (thing: string) => name.includes(` ${normalizeText(thing)} `);
  return {
    ...wish,
    newSubject: wish.newSubject || isAboutOffer,
    // An offer's own post goes on telling it, however little it is to sell.
    withoutOffer:
      wish.withoutOffer || (wish.unsold && !wish.keepsOffer && slot.frameId?.startsWith("offer_beside-") === true),
    without: wish.without.filter((thing) => name.trim() !== normalizeText(thing)),
    withoutName: wish.withoutName || wish.without.some(isOfName),
  };
}
