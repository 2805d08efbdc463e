import { isEnglish } from "../require-english";
import type { SlotBrief } from "./slot-brief";

/** What celebrates. */
const CHEER =
  /(?:can['’]?t|cannot) wait|\b(?:excit\w+|thrilled|delighted|join us|come (?:along|and|join|celebrate)|celebrat\w+|looking forward|look forward|save the date|don['’]?t miss|see you (?:there|then|on)|hooray|yay|fun|party time|happy to (?:see|welcome)|happy \w+ day|mark your calendars?|get ready|big day|spread the word)\b|!|[\u{1F300}-\u{1FAFF}]/iu;
/** What asks somebody to come on the day. */
const INVITES =
  /\b(?:(?:come|drop|pop|stop|swing|call|walk) (?:in|by|over|round)|visit us|see you (?:today|soon|at)|(?:book|order|reserve) (?:now|today)|we(?:['’]re| are) open|open (?:today|until|from))\b/i;
const WINTER =
  /\b(?:snow\w*|frost\w*|icy|sleigh|mittens|winter\w*|fireplaces?|woolly|scarves|autumn\w*|fall leaves|falling leaves|first warm day)\b/i;
const SNOW = /\b(?:snow(?! peas?)\w*|sleigh\w*)\b/i;
const FROST = /\b(?:frost(?!ing)\w*|icy|ice on the)\b/i;

/** Words of a weather that a slot's time of year has not; null where it has any. */
function weatherNotOf(season: SlotBrief["season"]): readonly RegExp[] {
  if (season === "warm all year") return [WINTER];
  if (season === "mild winter") return [SNOW, FROST];
  return season === "winter with frost" ? [SNOW] : [];
}

/** Says what in an English text is out of place on its day, in words for the model; null when nothing is. A name is no part of it. */
export function findSaidAgainstDay(
  text: string,
  { notice, closed, season, topic, language }: Pick<SlotBrief, "notice" | "closed" | "season" | "topic" | "language">,
): { code: string; words: string } | null {
  if (!isEnglish({ language })) return null;
  const said = text.replace(/\{[^}]*\}/g, " ");
  const cheer = notice === null ? null : CHEER.exec(said)?.[0];
  if (cheer)
    return {
      code: "celebrated_notice",
      words: `"${cheer}" celebrates; the event is nothing to look forward to (${notice})`,
    };
  const invitation = closed || notice === "closure" ? INVITES.exec(said)?.[0] : null;
  if (invitation)
    return { code: "invites_to_closed", words: `"${invitation}" asks people in; the business is closed that day` };
  const given = Object.values(topic).join(" ");
  for (const weather of weatherNotOf(season)) {
    const word = weather.test(given) ? undefined : weather.exec(said)?.[0];
    if (word)
      return {
        code: "wrong_weather",
        words: `"${word}" is no weather of that place and time (${season}); say it without`,
      };
  }
  return null;
}
