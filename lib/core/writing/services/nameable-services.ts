import type { BusinessFacts } from "../../brief";
import { isDelicateFact } from "../../delicate-facts";
import { isGraveFact } from "../../grave-facts";

type Servant = Pick<BusinessFacts, "services"> & { trade: Pick<BusinessFacts["trade"], "gentle"> };

/** "No-bake cheesecake" and "no chip manicure" are things that somebody does. */
const NO_THING =
  /^no[ -](?:chip|knead|bake|dig|sew|show|win|foam|pull|drill|needle|scalpel|heat|crease|tip|mow|fry|cook|churn|poo)\b|^no-/i;
/** What tells rules and refusals from things that are done or sold. */
const RULE =
  /^(?:no|not|never|nothing|none|don['’]?t|sorry|please|only if|must|by appointment only|appointments? only|cash only|cards? only|closed(?!-)|open(?=$| (?:\d|until|till?|from|on|at|daily|late|early|every|all|again|as|for|by|seven|six|five|mon|tue|wed|thu|fri|sat|sun|week|only|to|when|most|year|bank|public|through|after|between|before|during))|strictly|etc|and more|misc|various|other|(?:i|we)(?:['’](?:re|ve|ll|m|d))? [a-z]+)\b|(?:\+|\(?\d)(?:[\s().-]{0,2}\d){7,}|\b(?:i|we|you|they) (?:do not|don['’]?t|can(?:no|['’])t|cannot|won['’]?t|will not|never|only|no longer|are|am|have|need|require|charge|close|open)\b|\b(?:don['’]?t|doesn['’]?t|won['’]?t|cannot|can['’]?t|isn['’]?t|aren['’]?t) |\bnot (?:included|available|offered|accepted|allowed|possible)\b|^[^,]+ not [\w ]+$/i;

/** "CRA letters and audits – we deal with them so you don't have to": what follows the dash is said of the service. */
const REMARK = /\s[–—-]\s(?=(?:we|i|so|you|because|let|leave)\b)/i;

/** True of an owner's "service" that is a rule, a refusal or a sentence ("No walk-ins", "We buy guns"): no name of anything to offer. */
export const isRule = (service: string): boolean => {
  const [head = ""] = service.trim().split(REMARK);
  return RULE.test(head) && !NO_THING.test(head);
};

/** What an owner lists as a sentence of their own: "We bake gluten-free loaves on Thursdays only". */
const SENTENCE =
  /^(?:we(?:['’]ll| will| can| also| don['’]?t)?|i(?:['’]ll| will| can| also)?) (?!(?:are|am|close|open|shut|accept only)\b)[a-z]+ \S+/i;

/** What comes with a visit, costs nothing or is for everybody: no name of anything to ask about, and told as it stands ("Nervous patients welcome"). */
const STATED =
  /(?<!\b(?:gluten|dairy|sugar|nut|cruelty|alcohol|lactose|fat|oil|smoke|wheat|egg|meat|additive|chemical|plastic|waste|ammonia|pain|toxin|paraben)[- ])\b(?:free|complimentary)\b(?![- ](?:range|standing|style|weights?|form|hand|diving|flow|running|motion))|\b(?:welcome|accepted)$|^no (?:(?:call[ -]?out|hidden|joining|sign[ -]?up|booking|admin\w*|travel|delivery|extra|weekend|cancellation) )+(?:fees?|charges?|costs?)$|^no (?:contracts?|tie-ins?)$/i;

/** True of a listed service that is the owner's own sentence or statement, and may be told as it stands. */
export const isSpokenService = (service: string): boolean =>
  (SENTENCE.test(service.trim()) || STATED.test(service.trim())) && !isApartService(service);

/** True of a business whose trade or every service is about grief or illness: it is all told soberly. */
export function isSoberBusiness({ services, trade }: Servant): boolean {
  const offered = services.filter((service) => !isRule(service));
  return trade.gentle === true || (offered.length > 0 && offered.every(isGraveFact));
}

/** True of a service that only a post about it names, in plain words: grave, intimate or delicate. */
export const isApartService = (service: string): boolean => isGraveFact(service) || isDelicateFact(service);

/** A clinic all of whose services are of the kind lists them like any other. */
function isAllApart(business: Servant): boolean {
  const offered = business.services.filter((service) => !isRule(service));
  return business.trade.gentle === true || (offered.length > 0 && offered.every(isApartService));
}

/**
 * What posts may name of an owner's services beside something else: no rules, and nothing grave or delicate below a tip on puppies.
 * Such a thing is named only where the post is about it, or where all of the business is.
 */
export function lightServices(business: Servant): string[] {
  const isAll = isAllApart(business);
  return business.services.filter(
    (service) => !isRule(service) && !isSpokenService(service) && (isAll || !isApartService(service)),
  );
}

/** The grave and delicate ones that only a post about them names. */
export function graveServices(business: Servant): string[] {
  return isAllApart(business) ? [] : business.services.filter((service) => !isRule(service) && isApartService(service));
}
