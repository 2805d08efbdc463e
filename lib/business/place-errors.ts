import type { Place } from "../core/brief";
import { AppError } from "../core/errors";
import { describeApart } from "../core/places/counties";
import { describePlace } from "../core/places/describe-place";
import { hintSpelling, isNowhere } from "../core/places/hint-spelling";
import type { PlaceQuery } from "../core/places/place-query";
import type { PlaceCandidate, PlaceTable } from "../core/places/place-table";

/** A candidate as the API shows it. */
function toShown({ population }: PlaceCandidate, { city, region, country, timezone }: Place) {
  return { city, region, country, timezone, population };
}

const quoteAll = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(" and ");

/** The error of a name that several places have, or of a line that names two towns. */
export function ambiguousPlace(
  table: PlaceTable,
  city: string,
  { candidates, unread }: { candidates: readonly PlaceCandidate[]; unread: readonly string[] },
  isTwo: boolean,
): AppError {
  const told = isTwo ? candidates.map(({ place }) => place) : describeApart(table, candidates);
  const list = `${told.slice(0, 3).map(describePlace).join("; ")}${told.length > 3 ? "…" : "."}`;
  const unsaid = unread.length > 0 ? `, and ${quoteAll(unread)} is no region or county that we know` : "";
  const detail = isTwo
    ? `${city} names two towns: ${list} Write the one that is meant.`
    : `There are several places called ${city}${unsaid}: ${list} Add the region or country.`;
  return new AppError("ambiguous_place", {
    detail,
    errors: [{ path: "city", message: detail }],
    extra: { candidates: candidates.map((one, at) => toShown(one, told[at] ?? one.place)) },
  });
}

/** The way out for a village that is in no table. */
const NEAR = `A smaller place is understood beside its nearest larger town: “… near …”.`;

/** The error of a name that no place has, with those that may be meant. */
export function unknownPlace(
  query: PlaceQuery,
  { suggestions: alike, isArea }: { suggestions: readonly PlaceCandidate[]; isArea: boolean },
): AppError {
  // "Online" is like Olaine, and means no town.
  const candidates = isNowhere(query.city) ? [] : alike;
  const where = [query.city, query.region, query.country].filter((part) => part?.trim()).join(", ");
  const suggestions = candidates.map(({ place }) => describePlace(place));
  const hint = suggestions.length > 0 ? `Did you mean ${suggestions.join("; ")}? ${NEAR}` : hintSpelling(query.city);
  const detail = isArea
    ? `“${query.city}” names an area and no town. Write the town that the business works from, such as ${suggestions.join("; ")}.`
    : `No place called ${where} was found. ${hint}`;
  const extra = { suggestions, candidates: candidates.map((one) => toShown(one, one.place)) };
  return new AppError("unknown_place", { detail, errors: [{ path: "city", message: detail }], extra });
}
