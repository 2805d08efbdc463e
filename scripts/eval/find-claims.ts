import type { BusinessFacts } from "../../lib/core/brief";
import { ownerTexts } from "../../lib/core/checking/owner-words";

/**
 * What a post may not say of a business that has not said so itself. Wider than the gate's list on purpose, and
 * written without looking at it: this is the second pair of eyes.
 */
const CLAIMS: readonly RegExp[] = [
  /[$€£₹]\s?\d|\b\d+\s?(?:dollars|euros|pounds sterling|quid|bucks)\b/i,
  /\b\d+\s?(?:%|percent|per cent)\s?(?:off|discount|cheaper)\b|\bhalf[- ]price\b|\b(?:two|2)[- ]for[- ](?:one|1)\b/i,
  /\baward|\bprize-?winning|\bvoted (?:the )?(?:best|top|no\. ?1|number)|\b(?:no\. ?1|#1|number one (?:choice|in|for))\b|\bbest in (?:town|the)\b/i,
  /\b(?:our|the) (?:finest|freshest|best) (?:ingredients|products|quality|service|materials|tools)\b|\bstate[- ]of[- ]the[- ]art\b/i,
  /\bsince (?:18|19|20)\d\d\b|\bfor (?:over|more than) \w+ (?:years|decades|generations)\b|\byears of experience\b|\bfamily[- ](?:run|owned)\b/i,
  /\bour (?:award|team|staff|experts?|chefs?|bakers?|barbers?|stylists?|technicians?|mechanics?|owner|founder|reviews?|happy customers|satisfied)\b/i,
  /\bwe(?:'ve| have)? (?:been (?:baking|making|serving|cutting|fixing)|only use|use only|always use|never use|proudly|specialize|specialise|pride ourselves)\b/i,
  /\bwe(?:'re| are) (?:open|closed) (?:daily|every|until|from|on|all|late)\b|\bopen (?:daily|every day|until \d|until late|from \d)|\b\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)\s?(?:to|–|-)\s?\d/i,
  /\bguarantee|\bmoney back\b|\bfully (?:insured|licensed|certified)\b|\bsame[- ]day (?:service|delivery)\b|\bfree (?:delivery|shipping|quote|estimate|consultation|gift|trial|sample|check-?up)/i,
  /\b(?:five|5)[- ]stars?\b|[★⭐]|\bcustomers (?:say|rave|love us)\b|\breviews? (?:say|says)\b/i,
  /\b(?:studies|research|scientists|statistics) (?:show|say|prove|agree)s?\b|\b\d+ (?:out of|in) \d+ (?:people|customers|adults)\b/i,
];

/** The parts of a text that claim something the owner never gave; the owner's own words are left out first. */
export function findClaims(text: string, business: BusinessFacts): string[] {
  const rest = ownerTexts(business)
    .sort((a, b) => b.length - a.length)
    .reduce((left, own) => left.replaceAll(own, " "), text);
  return CLAIMS.flatMap((claim) => claim.exec(rest)?.[0] ?? []);
}
