import { foldWords } from "../../places/fold-place-name";
import type { Channel } from "../../vocabulary";
import { type CellReading, type OptionalReading, quoteValue } from "../cells/cell-reading";
import { isFilled } from "../cells/filled-cell";
import { readPostsPerWeek } from "../cells/read-amounts";
import { findChannel } from "../cells/read-channels";
import { type BatchCells, type BatchColumn, CHANNEL_COLUMNS } from "./batch-columns";

const YES = /^(?:x|y|yes|yep|true|on|active|ok|✓|✔️?|☑️?|✅|ja|oui|si|sí|sim|da|required|wanted|included|to do)$/iu;
const NO = /^(?:n|no|nope|false|off|inactive|paused|stopped|✗|✘|☐|❌|nein|non|não|nao|nee|nicht|excluded)$/iu;
/** "No thanks", "not yet", "paused until May": whatever else it says, nothing is posted there now. */
const STARTS_WITH_NO =
  /^(?:no|not|nope|never|none|later|pending|paused|stopped|nein|nicht|kein|non|pas|nao|não|nee|niet)\b(?!\W*\d)/iu;
/** What people put behind a yes. */
const PLEASE =
  /[\s,.!-]*\b(?:please|pls|plz|thanks|thank you|bitte|danke|svp|merci|por favor|gracias|graag)?[\s.!]*$/iu;
const HANDLE = /^@|[/.][a-z]{2,}|https?:/i;
/** What stands around a channel's name where its column says how often, or whether, is posted there. */
const AROUND =
  /\b(?:posts?|posting|beitrage|publications?|publicaciones|per|a|an|each|every|p|pw|week|weekly|wk|woche|semana|semaine|settimana|no of|number of|qty|quantity|count|frequency|freq|cadence|y n|yes no|on|in|active|enabled|used|wanted|included|x)\b/g;
/** So many of a column's cells have to fit: a number that cannot be and a word that is none are for their rows to say. */
const SHARE = 0.5;

/** The column in which a list says how often, or whether, is posted to a channel. */
const columnOf = (channel: Channel): BatchColumn => `posts_${channel}`;

/** The channel of such a column. */
const channelOf = (column: (typeof CHANNEL_COLUMNS)[number]): Channel => column.slice("posts_".length) as Channel;

/** The column that a header names by a channel ("Facebook posts per week", "IG", "LinkedIn (Y/N)"); null for any other. */
export function findChannelColumn(header: string): BatchColumn | null {
  const words = foldWords(header);
  // A lone X is a tick or an axis.
  if (words === "x") return null;
  const channel = findChannel(words) ?? findChannel(words.replace(AROUND, " ").replace(/\s+/g, " ").trim());
  return channel === undefined ? null : columnOf(channel);
}

/** Whether a header says how often and names no channel: "per week", "Posts/week", beside one that says whether. */
export function isBareRate(header: string): boolean {
  const words = foldWords(header);
  return (
    /\b(?:week|weekly|wk|pw|frequency|freq|cadence|woche|semana|semaine|settimana|posts)\b/.test(words) &&
    words.replace(AROUND, "").trim() === ""
  );
}

/** True of a column's filled cells that all say yes or no, and none how often. */
export const areTicks = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => YES.test(value) || NO.test(value) || STARTS_WITH_NO.test(value));

/** What a channel's cells say together, whether and how often: a no counts more than a number, and that more than a yes. */
export function joinChannelCells(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const isNo = (text: string) => NO.test(text.trim()) || STARTS_WITH_NO.test(text.trim());
  return filled.find(isNo) ?? filled.find((text) => /\d/.test(text)) ?? filled[0] ?? cells[0] ?? "";
}

/** A number of posts a week, or whether there are any: "x" and "yes" are the `usual` one, "no" is none. */
function readPlain(text: string, usual: number): OptionalReading<number> {
  const bare = text.replace(PLEASE, "");
  if (YES.test(text) || YES.test(bare)) return { value: usual };
  return NO.test(text) || NO.test(bare) ? { value: 0 } : readPostsPerWeek(text);
}

/**
 * The same of a cell of such a column, in which every word says something of the channel: one that begins with a no is none,
 * and any other that says not how often is read as a yes, whichever other channels the row has.
 */
export function readChannelCell(text: string, usual: number): CellReading<number> {
  const reading = readPlain(text, usual);
  if (!("unread" in reading)) return reading;
  const isNo = STARTS_WITH_NO.test(text);
  const said = isNo ? "no posts there" : `yes: ${usual} ${usual === 1 ? "post" : "posts"} a week`;
  return {
    value: isNo ? 0 : usual,
    guess: `${quoteValue(text)} is read as ${said}. Write a number from 0 to 21, yes or no to say it surely.`,
  };
}

/** True of a column's filled cells that say how often or whether, and not where: a handle or an address is neither. */
export function areChannelCells(values: readonly string[]): boolean {
  const said = values.filter((value) => {
    const text = value.trim();
    return !HANDLE.test(text) && "value" in readPlain(text, 1);
  });
  return values.length > 0 && said.length >= SHARE * values.length;
}

/** The channels that a row's own columns say something of, in the order of the vocabulary. */
export function listChannelCells(cells: BatchCells): { column: (typeof CHANNEL_COLUMNS)[number]; channel: Channel }[] {
  return CHANNEL_COLUMNS.filter((column) => isFilled(cells, column)).map((column) => ({
    column,
    channel: channelOf(column),
  }));
}
