import type { BusinessFacts, Slot } from "../../brief";
import type { CalendarMemory } from "../../checking/calendar-memory";
import { isGraveFact } from "../../grave-facts";
import { OFFERS_PILLAR } from "../../planning/default-pillars";
import type { SeededRandom } from "../../planning/seeded-random";
import { partPrice } from "../../service-price";
import { isShutOn } from "../days/closed-day";
import type { FrameKind } from "../frames/frame";
import { isTellable } from "./is-tellable";
import { graveServices, isApartService, isSpokenService, lightServices } from "./nameable-services";
import { sayService } from "./say-service";
import { seasonOfService } from "./service-season";

/** A service has a post of its own after so many days at the earliest, */
const REST_DAYS = 21;
/** A sentence of the owner's is the same each time; and so long a service rests before a slot that is for no offer tells it. */
const LONG_REST_DAYS = 60;
/** Between two such posts lie so many days, */
const APART_DAYS = 4;
/** and before one that takes the place of a topic so many: about one a week. */
const APART_DAYS_OUTSIDE = 6;
/** Who lists few services is not told of each week. */
const FEW = 4;
const APART_DAYS_OF_FEW = 9;
/** In so many of the slots that could, and in the first: the others keep an invitation of the trade's. */
const SHARE = 0.9;
const SERVICE_FRAME = /^service(?:_help|_talk|_list|_beside)?-/;
const LIST_FRAME = /^service(?:_list)?-list/;
/** Who stands in a list has not been told of. */
const isOwn = (frameId: string) => SERVICE_FRAME.test(frameId) && !LIST_FRAME.test(frameId);
const YEAR_DAYS = 366;
/** So long before and after it is named elsewhere a service has no post of its own. */
const BESIDE_DAYS = 2;
/** A list of services comes round after so many days, and names so many. */
const LIST_REST_DAYS = 28;
const LEAST_LISTED = 3;

const TOPIC = "owner-service-";

/** The topic id of a post about one of the owner's services, by its slot's key. */
export const serviceTopicId = (slotKey: string): string => `${TOPIC}${slotKey}`;

/** True of the topic id of such a post. */
export const isServiceTopic = (topicId: string): boolean => topicId.startsWith(TOPIC);

/** True of the topic id of a post about a day or about the owner's own service, event or offer, and no topic besides. */
export const isOwnTopic = (topicId: string): boolean => /^(?:owner|occasion)-|\//.test(topicId);

/** How a listed service stands in a caption: a sentence as given, a name as it is said. */
export const toldService = (service: string): string => (isSpokenService(service) ? service : sayService(service));

/** The posts about a service that a pillar may hold: an invitation, help with choosing, a question to the readers, a list. */
const KIND_OF: Readonly<Record<string, ServiceKind>> = {
  [OFFERS_PILLAR]: "service",
  tips: "service_help",
  proof: "service_help",
  community: "service_talk",
  behind_the_scenes: "service_list",
};
type ServiceKind = Extract<FrameKind, `service${string}`>;

/** True where nothing else is to be told in a slot. */
const isFree = ({ offerIndex, eventIndex, occasion, format }: Slot) =>
  offerIndex === null && eventIndex === null && occasion === null && format !== "story";

/** The owner's services that a post may be about on a day: none out of its season. */
function tellableOn(business: BusinessFacts, { localDate }: Slot): ReadonlySet<string> {
  // Delicate ones are told as help; of what is about death nobody is reminded unasked.
  const delicate = graveServices(business).filter((one) => !isGraveFact(one));
  const spoken = business.services.filter(isSpokenService);
  const named = [...lightServices(business), ...delicate, ...spoken];
  return new Set(
    named.filter((one) => isTellable(one, business) && seasonOfService(one, localDate, business.place) !== "off"),
  );
}

const isListed = ({ localDate }: Slot, memory: CalendarMemory) =>
  memory.postsWithin(localDate, LIST_REST_DAYS).some(({ frameId }) => LIST_FRAME.test(frameId));

/** So many have had a post of their own within four weeks; of many more the rest are told together. */
const OWN_BEFORE_LIST = 1;

/** The kind of a slot's post about a service: its pillar's, and a list where many services wait for their turn and none was due. */
function kindFor(slot: Slot, memory: CalendarMemory, services: number): ServiceKind | null {
  const kind = KIND_OF[slot.pillar] ?? null;
  if (kind === null || kind === "service" || services <= FEW || isListed(slot, memory)) return kind;
  const own = memory.postsWithin(slot.localDate, LIST_REST_DAYS).filter(({ frameId }) => isOwn(frameId));
  return own.length >= OWN_BEFORE_LIST ? "service_list" : kind;
}

/** Days that lie at least between a slot's post about a service and the next; null where the slot tells of none. */
function apartFor(kind: ServiceKind, slot: Slot, memory: CalendarMemory, services: number): number | null {
  if (kind === "service") return APART_DAYS;
  if (kind === "service_list") return services < LEAST_LISTED || isListed(slot, memory) ? null : APART_DAYS;
  return services < FEW ? APART_DAYS_OF_FEW : APART_DAYS_OUTSIDE;
}

/** What the readers are asked is nothing delicate, and nobody can answer under a Google post. */
const mayAsk = (service: string, { channel }: Slot, { trade }: BusinessFacts) =>
  channel !== "google_business" &&
  !isSpokenService(service) &&
  !isApartService(service) &&
  trade.cluster !== "health" &&
  (trade.risk === null || trade.risk === "food_safety");

/** How often a service has had its own post within a year, and whether it may have one again. */
function createRested(slot: Slot, kind: ServiceKind, memory: CalendarMemory) {
  const ownWithin = (days: number) =>
    memory
      .postsWithin(slot.localDate, days)
      .flatMap(({ frameId, caption }) => (isOwn(frameId) ? [caption.toLowerCase()] : []));
  const [year, short, long] = [ownWithin(YEAR_DAYS), ownWithin(REST_DAYS), ownWithin(LONG_REST_DAYS)];
  const around = memory.captionsWithin(slot.localDate, BESIDE_DAYS).map((caption) => caption.toLowerCase());
  return (service: string): number | null => {
    const told = toldService(service).toLowerCase();
    const isTold = (captions: readonly string[]) => captions.some((caption) => caption.includes(told));
    const rests = kind !== "service" || isSpokenService(service) ? long : short;
    if (isTold(around) || isTold(rests)) return null;
    return year.filter((caption) => caption.includes(told)).length;
  };
}

/**
 * The owner's service that a slot is about, as an index into `business.services`, and the kind of post that its pillar
 * holds: the one whose season it is, else the one that has been told least and has rested; null where the slot keeps its topic.
 */
export function chooseService(
  business: BusinessFacts,
  slot: Slot,
  memory: CalendarMemory,
  random: SeededRandom,
): { index: number; kind: ServiceKind } | null {
  if (!isFree(slot) || isShutOn(business, slot)) return null;
  const tellable = tellableOn(business, slot);
  const kind = kindFor(slot, memory, tellable.size);
  if (kind === null) return null;
  const apart = apartFor(kind, slot, memory, tellable.size);
  if (apart === null) return null;
  if (memory.postsWithin(slot.localDate, apart).some(({ frameId }) => SERVICE_FRAME.test(frameId))) return null;
  const isFirst = !memory.postsWithin(slot.localDate, YEAR_DAYS).some(({ frameId }) => isOwn(frameId));
  if (random() >= SHARE && !isFirst) return null;
  const timesOwn = createRested(slot, kind, memory);
  const rested = business.services.flatMap((service, index) => {
    if (!tellable.has(service) || (kind === "service_talk" && !mayAsk(service, slot, business))) return [];
    if (kind === "service_list" && (isSpokenService(service) || isApartService(service))) return [];
    const times = timesOwn(service);
    if (times === null) return [];
    const isDue = seasonOfService(service, slot.localDate, business.place) === "due";
    const rank = {
      season: Number(!isDue),
      named: memory.named.times(service),
      unpriced: Number(partPrice(service).price === null),
      draw: random(),
    };
    return [{ index, times, ...rank }];
  });
  // Offers and topics name a service without its price: its own posts count first.
  const [next] = rested.sort(
    (a, b) =>
      a.times - b.times || a.season - b.season || a.named - b.named || a.unpriced - b.unpriced || a.draw - b.draw,
  );
  return next === undefined ? null : { index: next.index, kind };
}
