const HOUR = 60;
const NOON = 12 * HOUR;
/** Of a bare number: nobody opens at one in the morning, and a quiz at 7 is told in time for either 7. */
const FIRST_BARE_HOUR = 7;

/** "4am", "12:30 pm", "6 p.m.", "19:30", "11h". */
const CLOCK =
  /(?<![\d$€£#.,:])(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.?m\b\.?|p\.?m\b\.?|o['’]?clock\b|h\b)?(?![\d%]|[.,]\d|\s*(?:st|nd|rd|th)\b)/giu;
/** Before a bare number it is an hour ("at 11", "from 2"), and after "until" an hour at which something ends. */
const STARTS = /(?:\b(?:at|from|starts?|starting|begins?|doors?|open(?:s|ing)?|between)|@)\s*$/i;
const ENDS = /\b(?:until|till|til|up to|before|by)\s*$/i;
/** "12:30 to 1:30", "8 am – noon", "10-4pm": what follows an hour that way is where it ends. */
const RANGE_AFTER =
  /^\s*(?:to|till?|until|-|–|—)\s*(?:\d{1,2}(?!\d|\s*(?:people|years?|of))|noon|midday|midnight|late|close)/i;

const PARTS: readonly (readonly [words: RegExp, minutes: number])[] = [
  [/\b(?:dawn|sunrise|suhoor|sehri|early bird|crack of)\b/i, 6 * HOUR],
  [/\b(?:mornings?|breakfasts?)\b/i, 9 * HOUR],
  [/\b(?:brunch(?:es)?|elevenses)\b/i, 10 * HOUR + 30],
  [/\b(?:noon|midday|lunch(?:es|time)?)\b/i, NOON],
];

/** An hour as it stands in a text. */
interface Hour {
  hour: number;
  past: number;
  /** "a", "p", or what else says that a number is an hour; "" for a bare one. */
  half: string;
}

function readHour([text, hours = "", past = "", half = ""]: RegExpMatchArray): Hour | null {
  const read = { hour: Number(hours), past: Number(past || 0), half: half.charAt(0).toLowerCase() };
  if (read.hour > 24 || read.past > 59) return null;
  return read.half === "" && past !== "" && /[:h]/i.test(text) ? { ...read, half: "h" } : read;
}

/** "9 to 11am" says of both that they are in the morning; "10-4pm" does not say so of the ten. */
function halfOf({ hour, half }: Hour, after: string): string {
  const end = /^\s*(?:to|till?|until|-|–|—)\s*(\d{1,2})(?:[:.]\d{2})?\s*([ap])\.?m\b/i.exec(after);
  if (half !== "" || !end) return half;
  return hour % 12 < Number(end[1]) % 12 ? (end[2] ?? "").toLowerCase() : "a";
}

function minutesOf({ hour, past }: Hour, half: string): number {
  if (half === "p") return (hour % 12) * HOUR + NOON + past;
  if (half === "a") return (hour % 12) * HOUR + past;
  return (half === "" && hour < FIRST_BARE_HOUR ? hour + 12 : hour) * HOUR + past;
}

/** The hour that a text names first of those at which something begins, or null where it names none. */
function clockStart(text: string): number | null {
  const starts: number[] = [];
  let rangeEnd = -1;
  for (const match of text.matchAll(CLOCK)) {
    const end = match.index + match[0].length;
    const [before, after] = [text.slice(0, match.index), text.slice(end)];
    const range = RANGE_AFTER.exec(after);
    const read = ENDS.test(before) || match.index < rangeEnd ? null : readHour(match);
    if (range) rangeEnd = end + range[0].length;
    if (read && (read.half !== "" || range || STARTS.test(before))) starts.push(minutesOf(read, halfOf(read, after)));
  }
  return starts.length === 0 ? null : Math.min(...starts);
}

/** "Closed until noon", "ordering paused till 10am": by then nobody has to be told any more. */
const UNTIL =
  /\b(?:until|till|til|by|before) (?:(noon|midday|lunch(?:time)?)\b|(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m|p\.?m|o['’]?clock)?(?![\d%]|[.,/]\d|\s*(?:st|nd|rd|th)\b|\s*(?:of )?\p{L}{3}))/iu;

/** When what begins with the day ends, in minutes after midnight, by the hour after "until" in its name; null where it names none. */
export function endOfDay(name: string): number | null {
  const [, noon, hours, past = "", half = ""] = UNTIL.exec(name) ?? [];
  if (noon !== undefined) return NOON;
  if (hours === undefined) return null;
  const read = { hour: Number(hours), past: Number(past || 0), half: half.charAt(0).toLowerCase() };
  return read.hour > 24 ? null : minutesOf(read, read.half === "o" ? "" : read.half);
}

/**
 * When what an owner's event is named for begins, in minutes after midnight: by the hour in its name, else by its part
 * of the day; null where the name tells neither. "Late opening until 8pm" tells no beginning.
 */
export function startOfDay(name: string): number | null {
  const clock = clockStart(name);
  if (clock !== null) return clock;
  const told = name.replace(/\b(?:until|till|by) (?:noon|midday|lunch(?:time)?|the morning)\b/gi, "");
  return PARTS.find(([words]) => words.test(told))?.[1] ?? null;
}
