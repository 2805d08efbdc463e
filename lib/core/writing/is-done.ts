import type { BusinessFacts } from "../brief";

/** What ends so is work or an occasion for it: "lockers" and "airport parking spaces" are had, not done. */
const DONE =
  /(?:ing|tion|sion|ment|ance|age|ery|work|wash(?:es)?|cuts?|colou?rs?|repairs?|services?|checks?|check-?ups?|tests?|exams?|scans?|lessons?|class(?:es)?|sessions?|visits?|courses?|workshops?|consults?|plans?|tours?|trips?|transfers?|rentals?|removals?|facials?|manicures?|pedicures?|highlights|extensions|blow-?dr(?:y|ies)|wax(?:es)?|therap(?:y|ies)|surger(?:y|ies)|weddings?|part(?:y|ies)|events?|portraits?|shoots?|installs?|quotes?|reviews?|valuations?|translations?|cremations?|funerals?|designs?|cleans?|sweeps?|mots?|returns?|payroll|assessments?|deliver(?:y|ies)|hire|care|support|advice|treatments?|massages?|peels?|fillings?|crowns?|implants?|tattoos?|shaves?|trims?|grooms?|walks?|days?|nights?|evenings?|experiences?|clubs?|camps?|retreats?|talks?|appointments?)$/i;
/** True of services, listed in words, that are all work or an occasion for it. */
export const areDone = (services: string): boolean =>
  services.split(/, | and /).every((service) => DONE.test(service.trim()));

/** True of a trade that mostly makes, serves or sells things. */
export const sellsGoods = ({ trade: { cluster } }: { trade: Pick<BusinessFacts["trade"], "cluster"> }): boolean =>
  cluster === "food" || cluster === "retail" || cluster === "farming";
