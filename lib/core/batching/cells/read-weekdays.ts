import { WEEKDAYS, type Weekday } from "../../vocabulary";
import { type CellReading, quoteValue } from "./cell-reading";

/** Names and usual short forms from Monday to Sunday by language, folded. */
const LANGUAGES = [
  "monday mon mo|tuesday tuesd tues tue tu|wednesday weds wed|thursday thurs thur thu th|friday frid fri fr|saturday satur sat sa|sunday sund sun su",
  "montag mon mo|dienstag di|mittwoch mi|donnerstag don do|freitag fre fr|samstag sonnabend sam sa|sonntag so",
  "lunes lun lu|martes mar ma|miercoles mie mi|jueves jue ju|viernes vie vi|sabado sab sa|domingo dom do",
  "lundi lun lu|mardi mar ma|mercredi mer me|jeudi jeu je|vendredi ven ve|samedi sam sa|dimanche dim di",
  "lunedi lun lu|martedi mar ma|mercoledi mer me|giovedi gio gi|venerdi ven ve|sabato sab sa|domenica dom do",
  "segunda seg|terca ter|quarta qua|quinta qui|sexta sex|sabado sab|domingo dom",
  "maandag maa ma|dinsdag din di|woensdag woe wo|donderdag don do|vrijdag vri vr|zaterdag zat za|zondag zon zo",
].map(
  (days) =>
    new Map(
      days.split("|").flatMap((names, index) => names.split(" ").map((name) => [name, WEEKDAYS[index] as Weekday])),
    ),
);

const WEEKEND =
  /\b(weekends?|week[- ]ends?|wochenenden?|fin(es)? de semana|fine settimana|fi(m|ns) de semana|weekeinden?)\b/g;
const WORKDAYS = /\b(weekdays|werktags|wochentags|en semaine|doordeweeks)\b/g;
/** Words for "to" between two days, and for "and"; what else stands around days without changing them. */
const TO = new Set("- to thru through until till bis hasta a al au ao ate tot tm".split(" "));
const AND = new Set("and und et y e en i".split(" "));
const FILLERS = new Set(
  "closed on every each all day we are geschlossen ruhetag am jeden immer ferme fermee le les cerrado los el chiuso il la chiusa fechado o os gesloten op is du da de".split(
    " ",
  ),
);
const NONE = new Set(
  "none no never nil keine keiner kein nein ninguno ninguna nunca aucun aucune jamais nessuno nessuna mai nenhum nenhuma geen not open".split(
    " ",
  ),
);
const PASSED = new Set([...TO, ...AND, ...FILLERS, ...NONE]);
const NONE_TEXT =
  /^([^\p{L}\p{N}]*|none|kein ruhetag|open (daily|every ?day|7 days.*|all week)|never closed|taglich( geoffnet)?|7\/7)$/u;

/** The day a word means in the languages that know every day of the cell; null where two of them disagree, or none knows it. */
function toDay(word: string, languages: readonly ReadonlyMap<string, Weekday>[]): Weekday | null {
  const meant = new Set(languages.flatMap((names) => names.get(word) ?? []));
  return meant.size === 1 ? ([...meant][0] ?? null) : null;
}

/** Whether a folded word is a day's name, or a short form of one, in any of the languages. */
export const isWeekdayName = (word: string) => LANGUAGES.some((names) => names.has(word));
/** "Sundays" and "sonntags" are days, too. */
const toSingular = (word: string) =>
  !isWeekdayName(word) && isWeekdayName(word.replace(/s$/, "")) ? word.replace(/s$/, "") : word;

const plainOf = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function listWords(text: string): string[] {
  const plain = plainOf(text)
    .replace(WEEKEND, " saturday sunday ")
    .replace(WORKDAYS, " monday - friday ")
    .replace(/t\/m/g, "tm")
    .replace(/[-\s]*feiras?\b/g, "");
  return (plain.match(/\p{L}+|\d+|[-–—]/gu) ?? []).map((word) => (/[-–—]/.test(word) ? "-" : toSingular(word)));
}

/** The days from one to another, over the week's end where the second comes first. */
function daysFromTo(from: Weekday, to: Weekday): Weekday[] {
  const start = WEEKDAYS.indexOf(from);
  const length = (WEEKDAYS.indexOf(to) - start + 7) % 7;
  return Array.from({ length: length + 1 }, (_, step) => WEEKDAYS[(start + step) % 7] as Weekday);
}

/** The days that words name one after the other, spans filled; or what is wrong with the first that says nothing. */
function gatherDays(words: readonly string[], text: string): Set<Weekday> | string {
  const written = words.filter(isWeekdayName);
  const fluent = LANGUAGES.filter((names) => written.every((word) => names.has(word)));
  const known = words.map((word) => ({ word, day: toDay(word, fluent.length > 0 ? fluent : LANGUAGES) }));
  const stray = known.find(({ word, day }) => day === null && !PASSED.has(word))?.word;
  if (stray !== undefined) return isWeekdayName(stray) ? ambiguous(stray) : unknown(text);
  const days = new Set<Weekday>();
  let from: Weekday | null = null;
  for (const [index, { day }] of known.entries()) {
    if (day === null) continue;
    const isSpan = TO.has(known[index - 1]?.word ?? "");
    for (const one of daysFromTo((isSpan && from) || day, day)) days.add(one);
    from = day;
  }
  return days;
}

/** Weekdays in the languages whose headers are known: "Sun, monday", "Mo–Mi", "lundi et mardi", "weekends"; "none" is no day. */
export function readWeekdays(text: string): CellReading<Weekday[]> {
  if (NONE_TEXT.test(plainOf(text).trim())) return { value: [] };
  const words = listWords(text);
  const days = gatherDays(words, text);
  if (typeof days === "string") return refuse(days);
  const isNone = words.some((word) => NONE.has(word));
  // "Open on Sundays" is no closed Sunday.
  return isNone === days.size > 0 ? refuse(unknown(text)) : { value: [...days] };
}

const ambiguous = (word: string) => `${quoteValue(word)} is a short form of two days. Write it in full, like sunday.`;
const unknown = (text: string) => `${quoteValue(text)} is no weekday. Write their names, like sunday|monday.`;
const refuse = (message: string) => ({ code: "invalid_value" as const, message });
