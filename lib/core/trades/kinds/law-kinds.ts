import type { TradeKind } from "./trade-kind";

/** What only lawyers of one field post, by owners' words for the field, and the topics' ids without "law-". */
const LAWS: Readonly<Record<string, readonly [said: RegExp, ids: string]>> = {
  injury: [/injur|accident|negligence/, "accident-first-hour autumn-leaves-path winter-slip-record summer-fair-waiver"],
  property: [
    /propert|conveyanc|landlord|tenan|real estate|\bland\b|planning/,
    "summer-neighbors-noise spring-building-permit landlord-letter neighbor-dispute-offer neighborhood-peace spring-swap-fence town-law-old",
  ],
  consumer: [
    /consumer/,
    "summer-rental-car spring-travel-contract autumn-warranty-box online-purchase-trap worst-small-print",
  ],
  family: [
    /famil|divorce|probate|\bwills?\b|estate|child|custody|elder|inherit/,
    "winter-resolution-will will-check-offer separation-talk-offer long-term-care-offer",
  ],
  work: [/employ|labou?r|workplace/, "employment-letter job-ending-offer"],
  business: [
    /business|commercial|corporate|patent|trade ?mark|intellectual|\bip\b|\btax\b|contract|media/,
    "copyright-photo data-listen small-business-start contract-check-offer drafting-boring loan-between-friends",
  ],
  road: [/traffic|criminal|driving|\bdui\b/, "traffic-ticket-offer"],
  immigration: [/immigra|visa|asylum|citizen/, ""],
};
const lawTopics = (ids: string) => ids.split(" ").map((id) => `law-${id}`);
/** Lawyers of one field. */
export const ONE_LAW: readonly TradeKind[] = Object.entries(LAWS).map(([field, [said]]) => ({
  id: `${field}-law`,
  of: ["law-firm"],
  words: said,
  leaves: Object.entries(LAWS).flatMap(([other, [, ids]]) => (other === field ? [] : lawTopics(ids))),
}));
