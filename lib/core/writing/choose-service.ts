import type { BusinessFacts, Slot } from "../brief";
import type { CalendarMemory } from "../checking/calendar-memory";
import { OFFERS_PILLAR } from "../planning/default-pillars";
import type { SeededRandom } from "../planning/seeded-random";
import { isShutOn } from "./closed-day";
import { isSpokenService, lightServices } from "./nameable-services";
import { sayService } from "./say-service";

/** A service has a post of its own after so many days at the earliest, */
const REST_DAYS = 21;
/** A sentence of the owner's is the same each time. */
const SPOKEN_REST_DAYS = 60;
/** and between two such posts lie so many. */
const APART_DAYS = 4;
/** In so many of the slots that could: the others keep an invitation of the trade's. */
const SHARE = 0.9;
const SERVICE_FRAME = /^service-/;
/** Who stands in a list has not been told of. */
const LIST_FRAME = "service-list";

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
  if (!isFree(slot) || isShutOn(business, slot) || random() >= SHARE) return null;
  if (memory.postsWithin(slot.localDate, APART_DAYS).some(({ frameId }) => SERVICE_FRAME.test(frameId))) return null;
  const light = new Set(lightServices(business));
  const toldWithin = (days: number) =>
    memory
      .postsWithin(slot.localDate, days)
      .flatMap(({ frameId, caption }) => (frameId === LIST_FRAME ? [] : [caption.toLowerCase()]));
  const [names, sentences] = [toldWithin(REST_DAYS), toldWithin(SPOKEN_REST_DAYS)];
  const isRested = (service: string) => {
    const told = toldService(service).toLowerCase();
    return !(isSpokenService(service) ? sentences : names).some((caption) => caption.includes(told));
  };
  const rested = business.services.flatMap((service, index) =>
    (light.has(service) || isSpokenService(service)) && isRested(service)
      ? [{ index, times: memory.named.times(toldService(service)), draw: random() }]
      : [],
  );
  const [next] = rested.sort((a, b) => a.times - b.times || a.draw - b.draw);
  return next?.index ?? null;
}
