import type { BusinessFacts, Slot } from "../brief";
import type { CalendarMemory } from "../checking/calendar-memory";
import { isGraveFact } from "../grave-facts";
import { OFFERS_PILLAR } from "../planning/default-pillars";
import type { SeededRandom } from "../planning/seeded-random";
import { partPrice } from "../service-price";
import { isShutOn } from "./closed-day";
import { isTellable } from "./is-tellable";
import { graveServices, isSpokenService, lightServices } from "./nameable-services";
import { sayService } from "./say-service";

/** A service has a post of its own after so many days at the earliest, */
const REST_DAYS = 21;
/** A sentence of the owner's is the same each time. */
const SPOKEN_REST_DAYS = 60;
/** and between two such posts lie so many. */
const APART_DAYS = 4;
/** In so many of the slots that could, and in the first: the others keep an invitation of the trade's. */
const SHARE = 0.9;
const SERVICE_FRAME = /^service(?:_beside)?-/;
/** Who stands in a list has not been told of. */
const isOwn = (frameId: string) => SERVICE_FRAME.test(frameId) && frameId !== "service-list";
const YEAR_DAYS = 366;
/** So long before and after it is named elsewhere a service has no post of its own. */
const BESIDE_DAYS = 2;

const TOPIC = "owner-service-";

/** The topic id of a post about one of the owner's services, by its slot's key. */
export const serviceTopicId = (slotKey: string): string => `${TOPIC}${slotKey}`;

/** True of the topic id of such a post. */
export const isServiceTopic = (topicId: string): boolean => topicId.startsWith(TOPIC);

/** True of the topic id of a post about a day or about the owner's own service, event or offer, and no topic besides. */
export const isOwnTopic = (topicId: string): boolean => /^(?:owner|occasion)-|\//.test(topicId);

/** How a listed service stands in a caption: a sentence as given, a name as it is said. */
export const toldService = (service: string): string => (isSpokenService(service) ? service : sayService(service));

/** True where nothing else is to be told in a slot that invites. */
const isFree = ({ pillar, offerIndex, eventIndex, occasion, format }: Slot) =>
  pillar === OFFERS_PILLAR && offerIndex === null && eventIndex === null && occasion === null && format !== "story";

/**
 * The owner's service that a slot of the offers pillar is about, as an index into `business.services`: the one that has been
 * told least and has rested; null where the slot keeps its topic.
 */
export function chooseService(
  business: BusinessFacts,
  slot: Slot,
  memory: CalendarMemory,
  random: SeededRandom,
): number | null {
  if (!isFree(slot) || isShutOn(business, slot)) return null;
  if (memory.postsWithin(slot.localDate, APART_DAYS).some(({ frameId }) => SERVICE_FRAME.test(frameId))) return null;
  // Delicate ones are told as help; of what is about death nobody is reminded unasked.
  const delicate = graveServices(business).filter((one) => !isGraveFact(one));
  const named = new Set([...lightServices(business), ...delicate].filter((one) => isTellable(one, business)));
  const ownWithin = (days: number) =>
    memory
      .postsWithin(slot.localDate, days)
      .flatMap(({ frameId, caption }) => (isOwn(frameId) ? [caption.toLowerCase()] : []));
  const [year, names, sentences] = [ownWithin(YEAR_DAYS), ownWithin(REST_DAYS), ownWithin(SPOKEN_REST_DAYS)];
  if (random() >= SHARE && year.length > 0) return null;
  const around = memory.captionsWithin(slot.localDate, BESIDE_DAYS).map((caption) => caption.toLowerCase());
  const rested = business.services.flatMap((service, index) => {
    const told = toldService(service).toLowerCase();
    const isTold = (captions: readonly string[]) => captions.some((caption) => caption.includes(told));
    const mayBe = named.has(service) || (isSpokenService(service) && isTellable(service, business));
    if (!mayBe || isTold(around) || isTold(isSpokenService(service) ? sentences : names)) return [];
    const times = year.filter((caption) => caption.includes(told)).length;
    return [{ index, times, unpriced: Number(partPrice(service).price === null), draw: random() }];
  });
  // Offers and topics name a service without its price: only its own posts count.
  const [next] = rested.sort((a, b) => a.times - b.times || a.unpriced - b.unpriced || a.draw - b.draw);
  return next?.index ?? null;
}
