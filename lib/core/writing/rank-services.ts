import type { BusinessFacts } from "../brief";
import type { SeededRandom } from "../planning/seeded-random";
import { stemsOf } from "./topic-touches";

const LEAST_LETTERS = 4;
/** Said of any service, so they tie none to a topic. */
const EMPTY = new Set(
  stemsOf(
    "care custom design fitting free full home local mobile new private repair same service small special work your",
  ),
);

/** The words of a service that say what it is; `trade` words are in half of a trade's topics and say nothing. */
function subjectsOf(service: string, trade: ReadonlySet<string>): string[] {
  return stemsOf(service).filter((word) => word.length >= LEAST_LETTERS && !EMPTY.has(word) && !trade.has(word));
}

/** What a topic is about, as far as a service may be told by it. */
export type ServiceTopic = string;

/** True when a topic, given by its title and hook, is about a service. */
export function isAboutService(service: string, topic: ServiceTopic, { trade }: Pick<BusinessFacts, "trade">): boolean {
  const tradeWords = new Set(stemsOf(`${trade.label} ${trade.terms.place} ${trade.terms.work}`));
  const said = new Set(stemsOf(topic));
  return subjectsOf(service, tradeWords).some((word) => said.has(word));
}

/**
 * An owner's services in the order in which a post about `topic` should name them: those it speaks of first, the rest
 * from a place that `random` chooses, so that each gets its turn.
 */
export function rankServices(
  business: Pick<BusinessFacts, "services" | "trade">,
  topic: ServiceTopic,
  random: SeededRandom,
): string[] {
  const { services } = business;
  const first = Math.floor(random() * services.length);
  const rotated = [...services.slice(first), ...services.slice(0, first)];
  const isMeant = (service: string) => isAboutService(service, topic, business);
  return [...rotated.filter(isMeant), ...rotated.filter((service) => !isMeant(service))];
}
