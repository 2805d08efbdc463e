import type { SeededRandom } from "../planning/seeded-random";
import { stemsOf } from "./topic-touches";

const LEAST_LETTERS = 4;

/**
 * An owner's services in the order in which a post about `topic` (its title) should name them: those it speaks of
 * first, the rest from a place that `random` chooses, so that each gets its turn.
 */
export function rankServices(services: readonly string[], topic: string, random: SeededRandom): string[] {
  const first = Math.floor(random() * services.length);
  const rotated = [...services.slice(first), ...services.slice(0, first)];
  const said = new Set(stemsOf(topic).filter((word) => word.length >= LEAST_LETTERS));
  const isMeant = (service: string) => stemsOf(service).some((word) => said.has(word));
  return [...rotated.filter(isMeant), ...rotated.filter((service) => !isMeant(service))];
}
