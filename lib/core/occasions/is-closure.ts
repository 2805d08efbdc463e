/** Words that say by themselves that nobody is there. */
const CLOSED =
  /\b(?:closed(?!-| (?:circle|group|door))|clos(?:ure|ures|ing early|es early)|closing (?:for|on|from|until|over|between)|we close|shut|shuts|shutdown|shutting|(?:we're|we are|i'm|i am) (?:away|off|out)|out of office|away (?:on|from|until|for)|refurb\w*|renovat\w*|stocktak\w*|inventory day|relocat\w*|moving (?:to|house|premises|shop|day|out)|we're moving|we are moving|(?:on|annual|sick|parental|maternity|paternity) leave|on (?:holidays?|vacation)|no (?:classes|lessons|service|services|deliveries|appointments|training|sessions))\b/i;
/** The whole name, or its last word: "Summer holiday" is an absence, a "holiday market" is none. */
const ABSENCE = /(?:^|\s)(?:holidays?|vacations?|away|moving|day off|days off|time off)[.!]?$/i;
/** What people come to, whatever else its name holds: "Closing night party", "Shut Up and Write workshop". */
const GATHERING =
  /\b(?:party|sale|market|fair|f[eê]te|festival|camp|workshop|class|concert|night|show|dinner|lunch|brunch|special|menu|give ?-?away|take ?-?away|get ?-?away|home and away|happy holidays)\b/i;

/** True when an owner's event is an absence (closed, on holiday, moving): it is told as a notice, never celebrated. */
export function isClosure(name: string): boolean {
  if (/\b(?:closed|closure)\b/i.test(name) && CLOSED.test(name)) return true;
  return !GATHERING.test(name) && (CLOSED.test(name) || ABSENCE.test(name));
}
