/** Everything a draft can be refused for; the closed set behind "ends with 0 violations". */
export const VIOLATION_CODES = [
  "over_limit",
  "too_many_hashtags",
  "unresolved_placeholder",
  "wrong_article",
  "repeated_opener",
  "topic_cool_down",
  "frame_cool_down",
  "avoid_word",
  "phone_on_google_business",
  "hashtags_on_google_business",
  "missing_cta_type",
  "regulated_claim",
  "near_duplicate",
  "invented_fact",
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

export interface Violation {
  code: ViolationCode;
  /** The field of the post it was found in. */
  path: "caption" | "hashtags" | "callToAction" | "altText" | "topic" | "frameId";
  /** A sentence for the owner, or for the model that has to rewrite. */
  message: string;
}
