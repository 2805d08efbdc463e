import type { BusinessFacts } from "../brief";
import type { SeededRandom } from "../planning/seeded-random";
import { graveServices, lightServices } from "./nameable-services";
import { stemsOf } from "./topic-touches";

/** A pad is a word: brake pads are no brake fluid. */
const LEAST_LETTERS = 3;
/** Said of any service, so they tie none to a topic. */
const EMPTY = new Set(
  stemsOf(
    "all and any care custom day design fitting for free full home local mobile new off one our out private repair service small special the two with work you your",
  ),
);

/** The words of a service that say what it is; `trade` words are in half of a trade's topics and say nothing. */
function subjectsOf(service: string, trade: ReadonlySet<string>): string[] {
  return stemsOf(service).filter((word) => word.length >= LEAST_LETTERS && !EMPTY.has(word) && !trade.has(word));
}

/** What a topic is about, as far as a service may be told by it. */
export type ServiceTopic = string;

// The same few services and topics are asked about for every way of saying a post: stemming them anew was half the
// time of a writer whose street has said nearly everything.
const subjectsByTrade = new WeakMap<BusinessFacts["trade"], Map<string, readonly string[]>>();
const stemsByTopic = new Map<ServiceTopic, ReadonlySet<string>>();
/** As many as a dozen and a half calendars ask about. */
const MOST_TOPICS = 4000;

function subjectsIn(service: string, trade: BusinessFacts["trade"]): readonly string[] {
  const byService = subjectsByTrade.get(trade) ?? new Map<string, readonly string[]>();
  subjectsByTrade.set(trade, byService);
  const known = byService.get(service);
  if (known) return known;
  const tradeWords = new Set(stemsOf(`${trade.label} ${trade.terms.place} ${trade.terms.work}`));
  const subjects = subjectsOf(service, tradeWords);
  byService.set(service, subjects);
  return subjects;
}

function stemsIn(topic: ServiceTopic): ReadonlySet<string> {
  const known = stemsByTopic.get(topic);
  if (known) return known;
  const stems = new Set(stemsOf(topic));
  if (stemsByTopic.size >= MOST_TOPICS) stemsByTopic.clear();
  stemsByTopic.set(topic, stems);
  return stems;
}

/** True when a topic, given by its title and hook, is about a service: no class is a corporate one, and no lens a contact lens. */
export function isAboutService(service: string, topic: ServiceTopic, { trade }: Pick<BusinessFacts, "trade">): boolean {
  const said = stemsIn(topic);
  const subjects = subjectsIn(service, trade);
  return subjects.length > 0 && subjects.every((word) => said.has(word));
}

/**
 * An owner's services that may be named, in the order in which a post about `topic` should name them: those it speaks of first, among
 * them and the rest the least named, so that each gets its turn; `random` tells with which a round begins.
 */
export function rankServices(
  business: Pick<BusinessFacts, "services" | "trade">,
  topic: ServiceTopic,
  random: SeededRandom,
  timesNamed: (service: string) => number = () => 0,
): string[] {
  const isMeant = (service: string) => isAboutService(service, topic, business);
  const services = [...graveServices(business).filter(isMeant), ...lightServices(business)];
  const first = Math.floor(random() * services.length);
  const rotated = [...services.slice(first), ...services.slice(0, first)]
    .map((service) => ({ service, times: timesNamed(service) }))
    .sort((a, b) => a.times - b.times)
    .map(({ service }) => service);
  return [...rotated.filter(isMeant), ...rotated.filter((service) => !isMeant(service))];
}
