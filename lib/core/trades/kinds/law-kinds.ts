import type { TradeKind } from "./trade-kind";

/** What only lawyers of one field post, by owners' words for the field, and the topics' ids without "law-". */
const LAWS: Readonly<Record<string, readonly [said: RegExp, ids: string]>> = {
  injury: [
    /injur|accident|negligence/,
    "accident-first-hour autumn-leaves-path winter-slip-record summer-fair-waiver recording-evidence",
  ],
  property: [
    /propert|conveyanc|landlord|tenan|real estate|\bland\b|planning/,
    "summer-neighbors-noise spring-building-permit landlord-letter neighbor-dispute-offer neighborhood-peace spring-swap-fence town-law-old",
  ],
  consumer: [
    /consumer/,
    "summer-rental-car spring-travel-contract autumn-warranty-box online-purchase-trap worst-small-print",
  ],
  family: [/famil|divorce|custody|child|matrimonial|separation/, "separation-talk-offer"],
  wills: [
    /probate|\bwills?\b|(?<!real )\bestates?\b(?! agen)|elder|inherit|trusts?\b|succession/,
    "winter-resolution-will will-check-offer long-term-care-offer",
  ],
  employment: [/employ|labou?r|workplace|dismissal/, "employment-letter job-ending-offer"],
  business: [
    /business|commercial|corporate|patent|trade ?mark|intellectual|\bip\b|\btax\b|contract|media/,
    "copyright-photo data-listen small-business-start contract-check-offer drafting-boring loan-between-friends",
  ],
  criminal: [/traffic|criminal|crime|driving|\bdui\b|defen[cs]e/, "traffic-ticket-offer"],
  immigration: [
    /immigra|\bvisas?\b|asylum|citizen|study permits?|work permits?|sponsorships?|residen(?:ce|cy)|refugee|naturali[sz]/,
    "",
  ],
};
/** The fields that have topics of their own. */
const TOLD = new Set(["property", "family", "wills", "employment", "criminal", "immigration"]);
/** Nothing of these is any one field's but that of houses, streets and sales. */
const EVERYDAY =
  /\b(?:fences?|hedges?|fender|car hood|rental car|warrant(?:y|ies)|receipts?|subscriptions?|notary|a stamp|broom|shovel\w*|leases?)\b/i;
const lawTopics = (ids: string) => ids.split(" ").map((id) => `law-${id}`);
const fields = Object.entries(LAWS);
const anyBut = (field: string) =>
  fields
    .filter(([other]) => other !== field)
    .map(([, [said]]) => said.source)
    .join("|");

/** Lawyers of a field, with what is told of it first. */
const OF_A_LAW: readonly TradeKind[] = fields
  .filter(([field]) => TOLD.has(field))
  .map(([field, [said]]) => ({ id: `${field}-law`, of: ["law-firm"], words: said, hasTopics: true, leads: true }));

/** Lawyers of one field alone leave the others' to others. */
const OF_ONE_LAW: readonly TradeKind[] = fields.map(([field, [said]]) => ({
  id: `only-${field}-law`,
  of: ["law-firm"],
  words: new RegExp(`^(?!.*(?:${anyBut(field)})).*(?:${said.source})`),
  leaves: fields.flatMap(([other, [, ids]]) => (other === field ? [] : lawTopics(ids))),
  ...(["property", "consumer", "injury"].includes(field) ? {} : { never: EVERYDAY }),
}));

/** Lawyers by their fields. */
export const LAW_KINDS: readonly TradeKind[] = [...OF_A_LAW, ...OF_ONE_LAW];
