import type { Risk } from "../vocabulary";
import { NOT_AFTER_ADVICE } from "./advice-before";

const GUARANTEES = new RegExp(`${NOT_AFTER_ADVICE}\\bguarantee[ds]?\\b`, "i");
const ANY_REGULATED =
  /\b(?:risk[- ]free|no risk|without (?:any )?risk|miracle (?:cures?|treatments?|results?|products?)|100 ?%|always works|never fails|instant (?:results?|relief)|proven results?|permanent results?|(?:get|have) (?:every|all|any) (?:your )?claims? (?:paid|approved|settled)|every claim (?:is |gets )?(?:paid|approved|settled)|pay(?:ing)? (?:zero|no|0) tax(?:es)?)\b/i;
const BY_RISK: Readonly<Record<Risk, RegExp>> = {
  medical:
    /\b(?:cures? (?:your|any|all|every|the|back|pain|anxiety|acne)|cured|pain[- ]?less(?:ly)?|pain[- ]free|no side effects?|clinically proven|safe for everyone|(?:will|can) (?:heal|cure|eliminate)|permanent(?:ly)? (?:fix|cure|remove[sd]?|relief)|prevents? (?:cancer|disease|heart attacks?)|replaces? your (?:doctor|medication)|stop taking your|(?:straight(?:er)?|white(?:r)?|perfect|clear(?:er)?|bright(?:er)?|flat(?:ter)?|younger) (?:teeth|smile|skin|stomach|belly|body)[^.!?]{0,20} (?:in|within|after) (?:just |only |as little as )?[a-z0-9-]+ (?:days?|weeks?|months?|sessions?|visits?|hours?))\b/i,
  legal:
    /\b(?:(?:we|you)(?:'ll| will) win|win your case|certain to win|no win,? no fee|we never lose|legal certainty|beat any (?:charge|ticket))\b/i,
  financial:
    /\b(?:double your money|get rich|(?:certain|assured|fixed) returns?|beat the market|erase your debts?|pay no tax|tax[- ]free for (?:all|everyone)|biggest refund|maximum refund|approved instantly|never lose money)\b/i,
  food_safety: /\b(?:allergen[- ]free|safe for (?:all|every) allerg\w+|cures?\b (?:your|any|all))\b/i,
};

/** A promise a regulated trade may not make ("painless", "risk-free", "we will win"); null when there is none. */
export function findRegulatedClaim(text: string, risks: readonly Risk[]): string | null {
  if (risks.length === 0) return null;
  const isStrict = risks.some((risk) => risk !== "food_safety");
  const general = isStrict ? (GUARANTEES.exec(text) ?? ANY_REGULATED.exec(text)) : null;
  if (general) return general[0];
  for (const risk of risks) {
    const match = BY_RISK[risk].exec(text);
    if (match) return match[0];
  }
  return null;
}
