/** Who speaks: "we're the best", "our 500 reviews", "this is the cheapest". */
const OURS = /\b(?:we|we['’]?(?:re|ve|ll)|us|our|ours|i|i['’]?(?:m|ve)|my|mine|me|this is|that is|it['’]?s)\b/i;

/** What stands above others, or was said of the business: a claim when it is said of ourselves. */
const STANDING =
  /\b(?:the (?:only|first|largest|biggest|oldest|nicest|fastest|finest)|best|better than|cheap(?:er|est)|lowest|leading|favou?rite|(?:most|more) (?:trusted|popular|loved|experienced|affordable)|famous|experts?|specialists?|unbeatable|unrivalled|recommended|loved by|fastest|finest|guarantee[ds]?|insured|licen[cs]ed|certified|accredited|qualified|registered|award|awards|awarded|winners?|reviews?|ratings?|testimonials?|\d+ years|(?:customers|clients|people|everyone) (?:loves?|trusts?|says?|tells?)|prices?|open|hours|closed|deliver(?:y|s)?|sold out|organic|local(?:ly)? (?:sourced|grown|made)|handmade|home-?made|sustainable)\b/i;

/** Claims whoever they are said of: figures, seals, history. */
const ALWAYS: readonly RegExp[] = [
  /\b(?:best|number one|no\.? ?1|#1|top)\b[^.]{0,20}\b(?:in|of|around) (?:the )?(?:town|city|area|region|county|country|world|uk|us|state)\b/i,
  /\bnumber one\b|(?:^|\s)#1\b|\btop[- ]rated\b|\b(?:five|5)[- ]stars?\b|[★⭐]|\bcheapest\b|\blowest prices?\b/i,
  /\b\d[\d.,]*\s?(?:\+|k)?\s*(?:\p{L}+\s+)?(?:reviews?|stars?|ratings?|years|customers?|clients?|followers|awards?|branches|members)\b/iu,
  /\baward[- ]winning\b|\bprize[- ]winning\b|\bfamily[- ](?:run|owned|business)\b|\b(?:since|established(?: in)?|founded(?: in)?|est\.?) (?:1[6-9]|20)\d{2}\b/i,
  /\b(?:fully|officially) (?:insured|certified|licen[cs]ed|accredited)\b|\bguarantee[ds]?\b|\bmoney[- ]back\b|\b24\s?\/\s?7\b|\bsame[- ]day\b/i,
  /[$€£₹¥]\s?\d|\b\d[\d.,]*\s?(?:dollars?|euros?|pounds?|bucks|quid|rupees|rand)\b|\d\s?(?:%|per ?cent)|\bhalf[- ]price\b|\bfree (?:\p{L}+ )?(?:delivery|shipping|gifts?|consultations?|estimates?|quotes?|trials?|samples?|check-?ups?|parking|coffee)\b|\b(?:a|the|our) prices?\b/iu,
  /\bopen(?:ing)? (?:on|until|till|from|late|early|all|every|hours?|times?)\b|\b(?:opening|business) (?:hours|times)\b/i,
];

/** How the business is reached: not a claim, and no part of a post either. */
const CONTACT =
  /\b(?:phone|telephone|mobile|whatsapp)(?: number)?\b|\be-?mail(?: address)?\b|\b(?:our|my|the) (?:street )?address\b/i;

const squeeze = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, " ")
    .trim();

export type ClaimKind = "claim" | "contact";

/**
 * Whether a part of a wish asks Bella to state what only the owner can know: reviews, awards, prices, years, hours,
 * seals, that one is the best; or how to reach the business. null when it does not, or when the owner's own facts hold
 * the very words.
 */
export function findClaim(part: string, ownerFacts: string): ClaimKind | null {
  const facts = squeeze(ownerFacts);
  const claimed = ALWAYS.map((pattern) => pattern.exec(part)?.[0]).find((match) => match !== undefined);
  if (claimed !== undefined) return facts.includes(squeeze(claimed)) ? null : "claim";
  if (CONTACT.test(part)) return "contact";
  const standing = OURS.test(part) ? STANDING.exec(part)?.[0] : undefined;
  return standing === undefined || facts.includes(squeeze(standing)) ? null : "claim";
}
