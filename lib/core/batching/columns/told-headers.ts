import { foldWords } from "../../places/fold-place-name";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Whose number an id is. A company's own is the one that an office gave it. */
const WHOSE =
  "store|shop|location|branch|site|unit|outlet|restaurant|franchise|franchisee|client|customer|account|salon|clinic|practice|venue|property|member|dealer|filial|filiale|filialen|markt|laden|standort|kunden?|tiendas?|sucursal|local|clientes?|magasin|boutique|agence|negozio|punto vendita|loja|unidade|winkel|vestiging|klant";
const NUMBER = "number|num|no|nr|n|id|code|codigo|codice|nummer|numero|kennung";
const ID = new RegExp(
  `^(?:(?:${WHOSE}) ?(?:${NUMBER})|(?:${NUMBER}) (?:(?:de|del|do|da|di|du|van) )?(?:la )?(?:${WHOSE}))$`,
);
/** "#", "№" and "N°" are words that folding takes away. */
const SIGN = /#|№|\bn[º°.]/gi;

/** Whether a header names the number of a store, a branch or a client ("Store #", "Location Code", "Filial-Nr."): an id, and no name. */
export const namesId = (header: string): boolean => ID.test(foldWords(header.replace(SIGN, " no ")));

const POSTS = words(
  "post posts posting postings beitrag beitrage beitraege publicacion publicaciones publication publications publicacao publicacoes pubblicazione pubblicazioni bericht berichten",
);
const WEEK = words(
  "week weeks weekly wk w pw sem semaine semaines hebdo hebdomadaire hebdomadaires semana semanal semanales semanais settimana settimanale settimanali woche wochentlich wochentliche woechentlich wekelijks wekelijkse",
);
const MONTH = words(
  "month months monthly monat monatlich monatliche mes mensual mensuales mensal mensais mese mensile mensili mois mensuel mensuels mensuelle mensuelles maand maandelijks maandelijkse",
);
const BESIDE = words(
  "nb nbre nombre no nr num number numero n anzahl aantal count qty quantity cantidad quantidade of de di der van per pro por par p a al alla au the each every planned target",
);

/** What a header says posts are counted by ("Publicaciones semanales", "Monthly posts"); null where it says something else as well. */
export function readRateHeader(header: string): "week" | "month" | null {
  const said = foldWords(header.replace(SIGN, " no ")).split(" ");
  const has = (some: ReadonlySet<string>) => said.some((word) => some.has(word));
  if (!has(POSTS) || !said.every((word) => [POSTS, WEEK, MONTH, BESIDE].some((some) => some.has(word)))) return null;
  if (has(WEEK)) return "week";
  return has(MONTH) ? "month" : null;
}
