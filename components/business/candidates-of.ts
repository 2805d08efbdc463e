import type { PlaceCandidate } from "@/lib/business/schema";
import { ApiProblem } from "../api-client";

/** The towns an ambiguous name may mean, as the API's refusal lists them; none for any other answer. */
export function ambiguousCandidates(problem: unknown): PlaceCandidate[] {
  const given = problem instanceof ApiProblem && problem.code === "ambiguous_place" ? problem.extra.candidates : null;
  return Array.isArray(given) ? (given as PlaceCandidate[]) : [];
}
