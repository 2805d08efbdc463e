import type { PlaceArea } from "./read-postcode";

/** What an owner wrote; `city` may hold the rest too ("Portland, OR"). */
export interface PlaceQuery {
  city: string;
  region?: string | null | undefined;
  country?: string | null | undefined;
  /** IANA zone that tells namesakes apart when nothing else does. */
  timezone?: string | null | undefined;
  /** Where it lies for sure: in one of these. */
  within?: readonly PlaceArea[] | undefined;
}
