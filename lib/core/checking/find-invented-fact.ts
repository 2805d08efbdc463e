import { NOT_AFTER_ADVICE } from "./advice-before";

// What a writer may not make up. Each pattern is global: the first match the owner did not give counts.

/** Claims with a figure in them. */
const FIGURES: readonly RegExp[] = [
  // Money: "$5", "5 dollars", "£12.50", "USD 20"; but "10 pounds of flour" is a weight.
  /(?:[$€£₹¥]|\b(?:USD|EUR|GBP|AUD|CAD|NZD|INR|ZAR|SGD)\s?)\s?\d[\d.,]*/gi,
  /\b\d[\d.,]*\s?(?:dollars?|pounds? (?:off|each|per|only)|euros?|bucks|quid|cents|pence|rupees|rand)\b/gi,
  // Discounts.
  /\b\d{1,3}\s?(?:%|per ?cent)\s?(?:off|discount|cheaper|less)\b/gi,
  // History.
  /\b(?:since|established(?: in)?|est\.?|founded in|family[- ](?:run|owned) since)\s(?:1[89]|20)\d{2}\b/gi,
  /\b(?:over|more than)? ?\d+\+? years(?: of experience| in business| serving)\b/gi,
];
/** Claims in words. */
const WORDS: readonly RegExp[] = [
  // Discounts and give-aways.
  /\bhalf[- ]price\b|\b(?:two|2)[- ]for[- ](?:one|1)\b|\bbuy one\b[^.]{0,20}\bfree\b|\bfree (?:delivery|shipping|gift|consultations?|estimates?|quotes?|trials?|samples?|check-?ups?)\b|\bdiscount code\b/gi,
  // Standing.
  /\b(?:award[- ]winning|prize[- ]winning|voted (?:the )?(?:best|number one|#1)|number one in|#1 in|best in (?:town|the city|the area))\b/gi,
  /\bfamily[- ](?:run|owned)\b/gi,
  new RegExp(`${NOT_AFTER_ADVICE}\\b(?:fully insured|certified|accredited)\\b`, "gi"),
  // Reviews: stars, and words in somebody's mouth.
  /[★⭐]{2,}|\b(?:five|5)[- ]stars?\b/gi,
  /[“"][^”"]{12,}[”"]\s?[—–-]\s?\p{Lu}\p{L}+/gu,
];
const FIGURES_AND_WORDS = [...FIGURES, ...WORDS];
const DIGIT = /\d/;

const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, " ");

/** The first price, discount, award, founding year or review that is not in the owner's own words; null when none. */
export function findInventedFact(text: string, ownerFacts: string): string | null {
  for (const pattern of DIGIT.test(text) ? FIGURES_AND_WORDS : WORDS) {
    // `matchAll` makes the pattern anew; hardly a text has anything to list.
    if (text.search(pattern) === -1) continue;
    for (const [match] of text.matchAll(pattern)) if (!squeeze(ownerFacts).includes(squeeze(match))) return match;
  }
  return null;
}
