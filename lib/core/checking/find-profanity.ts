import { Profanity } from "@2toad/profanity";
import type { BusinessFacts } from "../brief";
import { createOwnerBlanker } from "./owner-words";

const profanity = new Profanity({ wholeWord: true });

/** True when a post should show a warning. Never a violation, and the owner's own words never count (shops are named what they are named). */
export function hasProfanity(caption: string, business: BusinessFacts): boolean {
  return profanity.exists(createOwnerBlanker(business)(caption));
}
