import { foldWords } from "../../places/fold-place-name";
import { type CellReading, type OptionalReading, quoteValue } from "./cell-reading";
import { listNumbers } from "./number-words";

/** What people write behind a number of days or posts a week. */
const UNIT =
  /\s*(days?|tage?|jours?|dias?|días?|giorni|dagen|posts?|x|times)?\s*((\/|per|a|pro|por|par|na|alla|p\.?\/?)\s*(week|wk|w|woche|semana|semaine|settimana)|weekly)?\.?$/i;

/** A whole number from `min` to `max`; spreadsheets like to write "30.0". */
export function readNumber(text: string, min: number, max: number): CellReading<number> {
  const number = /^\d{1,6}([.,]0+)?$/.test(text.replace(UNIT, "")) ? Number.parseInt(text, 10) : Number.NaN;
  if (number >= min && number <= max) return { value: number };
  return { code: "invalid_value", message: `${quoteValue(text)} is not a whole number from ${min} to ${max}.` };
}

const word = (list: string) => new RegExp(`\\b(${list})\\b`);
/** How many weeks' worth one of each is, for "three a month" and "twice daily"; the first that is named counts. */
const EVERY: readonly (readonly [RegExp, number])[] = [
  [
    word(
      "every (other|second|2nd) day|every two days|alle zwei tage|jeden zweiten tag|cada dos dias|tous les deux jours",
    ),
    3.5,
  ],
  [
    word(
      "weekdays?|workdays?|work days|working days?|werktags|werktaglich|wochentags|dias laborables|dias uteis|giorni feriali|werkdagen",
    ),
    5,
  ],
  [
    word(
      "daily|every ?day|each day|a day|per day|day|taglich|taeglich|jeden tag|pro tag|am tag|tag|diario|diaria|diariamente|cada dia|todos los dias|al dia|por dia|quotidien|chaque jour|tous les jours|par jour|jour|giornaliero|ogni giorno|al giorno|todos os dias|dagelijks|elke dag|per dag",
    ),
    7,
  ],
  [
    word(
      "fortnight|fortnightly|biweekly|every (other|second|two) weeks?|alle zwei wochen|quincenal|tous les quinze jours",
    ),
    0.5,
  ],
  [word("month|monthly|monat|monatlich|mes|mensual|mensile|mese|mois|mensuel|mensal|maand|maandelijks|mo"), 7 / 30],
  [
    word(
      "week|weekly|wk|pw|woche|wochentlich|woechentlich|semana|semanal|semaine|hebdomadaire|settimana|settimanale|wekelijks|weeks",
    ),
    1,
  ],
];
const DAYS_A_WEEK =
  /\bdays?\b.*\b(week|wk)\b|\btage?\b.*\bwoche\b|\bdias\b.*\bsemana\b|\bjours\b.*\bsemaine\b|\bgiorni\b.*\bsettimana\b|\bdagen\b.*\bweek\b/;

/** What may stand beside a number that names no span. */
const ROUGHLY = new Set(
  "post posts x times to or bis oder about around circa ca min minimum max maximum at least up per channel each kanal".split(
    " ",
  ),
);

/** Two lines, a sentence behind another, or more words than a number needs: a remark, whatever figures it has. */
const MOST_WORDS = 9;
const isProse = (text: string): boolean =>
  /\p{L}.*[\r\n]+.*\p{L}|[.!?]\s+\p{Lu}|;\s*\p{L}/u.test(text) || text.trim().split(/\s+/).length > MOST_WORDS;

/** Posts a week that words name: "daily", "twice a week", "2 to 3"; null where they name none. */
function countInWords(text: string, max: number): { posts: number; isRough: boolean } | null {
  const words = foldWords(text);
  const numbers = listNumbers(text.replace(/every (other|second|2nd|two) (day|week)s?/gi, "every other $2"));
  const every = DAYS_A_WEEK.test(words) ? 1 : EVERY.find(([pattern]) => pattern.test(words))?.[1];
  const isNumbered = /\d/.test(text) && words.split(" ").every((one) => /^\d+$/.test(one) || ROUGHLY.has(one));
  if (every === undefined && !isNumbered) return null;
  const [least = 1, ...others] = [...numbers].sort((a, b) => a - b);
  // "One post a day" and "a couple of times a week": an article beside another number is none.
  const said = others.length > 0 && least === 1 && !/\d/.test(text) ? (others[0] ?? least) : least;
  const exact = said * (every ?? 1);
  // Less than one a week is one: that is nearer to what was ordered than the usual number.
  const posts = /\d/.test(text) && exact > 0 ? Math.max(1, Math.round(exact)) : Math.round(exact);
  if (posts < 1 || posts > max) return null;
  return {
    posts,
    isRough:
      posts !== exact ||
      every === undefined ||
      /\d\D+\d|[~+]|\b(about|around|circa|ca|or|minimum|min|at least|mindestens)\b/i.test(text),
  };
}

const sayPosts = (text: string, posts: number): string =>
  `${quoteValue(text)} is read as ${posts === 1 ? "a post" : `${posts} posts`} a week.`;

/** "2.5": the next whole number of posts, since half a post is none. */
function readFraction(text: string, max: number): CellReading<number> | null {
  const written = text.replace(UNIT, "").trim();
  if (!/^\d{1,2}[.,]\d{1,2}$/.test(written)) return null;
  const posts = Math.max(1, Math.round(Number(written.replace(",", "."))));
  return posts > max ? null : { value: posts, guess: sayPosts(text, posts) };
}

/** Posts a week, in figures or words; what names no number is left out, and a number that cannot be is refused. */
export function readPostsPerWeek(text: string, max = 21): OptionalReading<number> {
  const number = readNumber(text, 0, max);
  if ("value" in number) return number;
  const fraction = readFraction(text, max);
  if (fraction !== null) return fraction;
  if (/^[-+]?[\d.,]+$/.test(text.replace(UNIT, "").trim())) return number;
  const counted = isProse(text) ? null : countInWords(text, max);
  if (counted === null)
    return {
      unread: `${quoteValue(text)} is no number of posts a week, so the usual one is taken. Write one from 0 to ${max}.`,
    };
  const { posts, isRough } = counted;
  return isRough ? { value: posts, guess: sayPosts(text, posts) } : { value: posts };
}

interface Span {
  days: number;
  isSure: boolean;
  /** How many of them are a year, whose days are known. */
  aYear?: number;
}
const YEAR = 365;

/** Days in each; a month has no length of its own. */
const SPANS: readonly (readonly [RegExp, Span])[] = [
  [/^(weeks?|wks?|wochen?|semanas?|semaines?|settiman[ae]|weken)$/, { days: 7, isSure: true }],
  [/^(fortnights?|quincenas?|quinzaines?)$/, { days: 14, isSure: true }],
  [/^(months?|mths?|monate?|mes(es)?|mois|mesi|mese|maand(en)?)$/, { days: 30, isSure: false, aYear: 12 }],
  [/^(quarters?|quartale?|trimestres?|trimestri|kwartaal)$/, { days: 91, isSure: false, aYear: 4 }],
  [/^(years?|yrs?|jahre?|anos?|ans?|annees?|anni|anno|jaar)$/, { days: YEAR, isSure: false }],
];

/** "12 months" are the days of a year, as "a year" is. */
const daysOf = (count: number, { days, aYear }: Span): number =>
  aYear !== undefined && count % aYear === 0 ? (count / aYear) * YEAR : count * days;

/** A number of days, also as weeks ("4 weeks") and, which is a guess, as months or a year. */
export function readDays(text: string, max = 731): CellReading<number> {
  const number = readNumber(text.replace(/^(\s*\d+)\s?d\.?\s*$/i, "$1 days"), 1, max);
  if ("value" in number) return number;
  const words = foldWords(text)
    .replace(/(\d)(\p{L})/gu, "$1 $2")
    .split(" ");
  const span = SPANS.find(([pattern]) => pattern.test(words.at(-1) ?? ""))?.[1];
  const [count = 1, other] = listNumbers(words.slice(0, -1).join(" "));
  const days = span ? daysOf(count, span) : Number.NaN;
  if (!span || words.length > 2 || other !== undefined || !(days <= max)) return number;
  return span.isSure ? { value: days } : { value: days, guess: `${quoteValue(text)} is read as ${days} days.` };
}
