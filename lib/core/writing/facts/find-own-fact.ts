import type { BusinessFacts, Slot } from "../../brief";
import { partPrice } from "../../service-price";
import { announcedEvent } from "../days/announced-day";
import { createMentionFinder, sayingWords } from "../redo/mention-finder";
import { toldService } from "../services/choose-service";
import { isTellable } from "../services/is-tellable";
import { isSpokenService } from "../services/nameable-services";
import { runsOn } from "./find-offer";
import { isSaidOf } from "./told-facts";

/** So much of a fact's name has to be said for it to be the one that is meant: "bread" is not the gluten-free one. */
const MOST_OF_NAME = 0.5;

/** How well what an owner asks for names one of the owner's facts: 2 by its name, 1 by the better part of it, 0 not. */
function nearness(thing: string, fact: string): number {
  if (isSaidOf(thing, fact)) return 2;
  const words = sayingWords(thing);
  const isWithin = createMentionFinder(thing)(fact);
  return isWithin && words.length >= sayingWords(fact).length * MOST_OF_NAME ? 1 : 0;
}

/** The fact that one of some things names best, as its index, and how well. */
function bestOf(things: readonly string[], facts: readonly (string | null)[]): { index: number; near: number } {
  let best = { index: -1, near: 0 };
  for (const [index, fact] of facts.entries()) {
    const near = fact === null ? 0 : Math.max(0, ...things.map((thing) => nearness(thing, fact)));
    if (near > best.near) best = { index, near };
  }
  return best;
}

/** One of the owner's facts that a post can be about, as a slot holds it, and how a caption names it. */
export interface OwnFact {
  kind: "event" | "offer" | "service";
  index: number;
  name: string;
  slot: Partial<Pick<Slot, "eventIndex" | "offerIndex" | "serviceIndex">>;
}

/** The service that a thing names and a post may be about, as an index; -1 for none. */
export const findOwnService = (thing: string, business: BusinessFacts): number =>
  bestOf(
    [thing],
    business.services.map((service) => (isTellable(service, business) ? partPrice(service).name : null)),
  ).index;

/**
 * The owner's event, offer or service that a wish to speak of `things` names and that a post of the slot's day may tell:
 * an event that is not over, an offer that runs. null where it names none of them, or the event that the slot tells already.
 */
export function findOwnFact(things: readonly string[], business: BusinessFacts, slot: Slot): OwnFact | null {
  const isTold = announcedEvent(slot, business) !== null;
  const event = bestOf(
    things,
    business.events.map(({ name, date }) => (!isTold && date >= slot.localDate ? name : null)),
  );
  const offer = bestOf(
    things,
    business.offers.map((one) => (runsOn(one, slot) ? one.title : null)),
  );
  const service = bestOf(
    things,
    business.services.map((one) => (isTellable(one, business) ? partPrice(one).name : null)),
  );
  const most = Math.max(event.near, offer.near, service.near);
  if (most === 0) return null;
  if (event.near === most)
    return {
      kind: "event",
      index: event.index,
      name: business.events[event.index]?.name ?? "",
      slot: { eventIndex: event.index },
    };
  if (offer.near === most)
    return {
      kind: "offer",
      index: offer.index,
      name: business.offers[offer.index]?.title ?? "",
      slot: { offerIndex: offer.index },
    };
  const name = toldService(business.services[service.index] ?? "");
  return { kind: "service", index: service.index, name, slot: { serviceIndex: service.index } };
}

/** Whether a fact can be told in a line below a topic: a sentence of the owner's has a post of its own. */
export const standsBelow = ({ kind, index }: OwnFact, { services }: Pick<BusinessFacts, "services">): boolean =>
  kind !== "service" || !isSpokenService(services[index] ?? "");
