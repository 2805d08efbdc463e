import { isGraveFact } from "../grave-facts";
import type { OwnerDayKind } from "../vocabulary";
import { withoutActs } from "./act-names";
import { isInternalDay, isMove, readNews } from "./news-words";
import { FULL, isParting, LAST_CHANCE, OUT_OF_ORDER, TAKEN_AWAY, UNCERTAIN } from "./status-words";

/** What an owner's dated event is, by its name, and how it may be told. */
export interface OwnerDay {
  kind: OwnerDayKind;
  /** True of a memorial and whatever else is about death, grave illness, addiction or violence: no joke, no cheer. */
  isGrave: boolean;
  /** What its wording goes by beside the kind; null where the kind says all. */
  sense: OwnerDaySense | null;
}

/**
 * `uncertain`: as likely sad as glad; `full`: no place is left; `last_chance`: the last day for something; `news`: what
 * opens or is new; `milestone`: an anniversary or a prize; `parting`: somebody retires or leaves, and is thanked; `move`:
 * another address; `longer`: open earlier or later than usual, which is good news; `internal`: no customer's business.
 */
export type OwnerDaySense =
  | "uncertain"
  | "full"
  | "last_chance"
  | "news"
  | "milestone"
  | "parting"
  | "move"
  | "longer"
  | "internal";

/** What will not be after all. "No limits open mic" is a name: after these, "no" takes nothing away. */
const CANCELLED =
  /\b(?:cancell?ed|cancellation|cancelling|postponed|called off|rescheduled|put off|sold[ -]out|fully booked|not (?:happening|going ahead|taking place|running|on)|(?:won['’]?t|will not|isn['’]?t|is not) (?:take place|go ahead|happen\w*|run\w*|going ahead|taking place|on)|is off|suspended)\b|^no (?!limits?|excuses?|strings?|phones?|pressure|rules?|fear|regrets?|borders?|filters?|judg\w+|worries|bull|shoes|pants|waste|win|doubt|other|more (?:mondays?|excuses|mr)|\d)\w|\bno [\w'’ -]+ (?:this (?:year|week|month|time|evening|morning)|today|tonight|tomorrow)\b/i;

/** Doors that are closed, or nobody there. */
const CLOSED =
  /\b(?:closed(?!-| (?:circle|group|door|early|loop|course))|closure|closures|closing (?:for|on|from|until|over|between|down (?:for|until)|\d)|closes (?:for|on|from|until|over)|we close(?! (?:early|late|at))|shut(?!ter| up)|shuts|shutdown|shutting|(?:we're|we’re|we are|i'm|i’m|i am) (?:away|off|out|on (?:(?:our|my) )?(?:hols|holidays?|vacation|leave|a break))|betriebs(?:ferien|urlaub)|per ferie|cong[eé]s annuels|fermeture annuelle|por vacaciones|out of office|away (?:on|from|until|for|this)|refurb\w*|renovat\w*|(?:annual|sick|parental|maternity|paternity|compassionate) leave|on leave|on (?:holidays?|vacation))\b/i;
/** The whole name, or the end of what it says first: "Summer holiday, back Monday" is an absence, a "holiday market" is none. */
const ABSENCE =
  /(?:^|\s)(?:holidays?|vacations?|away|day off|days off|weeks? off|fortnight off|time off|(?:winter|summer|christmas|annual|easter) (?:break|shutdown|rest))(?=[.!,:;]|$| [-–—(\d])/i;

/** Open, but at other hours than usual. */
const HOURS =
  /\b(?:clos(?:e|es|ing|ed) (?:early|earlier|late|at)|(?:early|earlier) (?:close|closing|closure|finish)|open(?:s|ing)? (?:early|earlier|late|later|at|until|till|til|from|as (?:usual|normal)|through|on (?:sunday|monday|bank|public|boxing|christmas|new year)|(?:bank|public) holidays?|sundays|mondays|\d)|late (?:opening|start)|late night opening|open (?:all|as) |(?<!happy )(?<!after )(?<!office )hours(?! of\b)|(?:opening|closing|holiday) times|half[- ]day|opening late|back to normal|we['’]re open|we are open|reopen\w*|re-open\w*|opening again)\b/i;

/** What concerns customers and is no gathering: money, rules, deadlines, works, and days of the staff's own. */
const NOTICE =
  /\b(?:(?:new|changed?|updated?|revised|higher|lower|increased) (?:prices?|pricing|price list|rates?|fees?|tariffs?|charges|polic\w+|terms|rules|(?:tele)?phone|phone number|number|address|e-?mail|bank details|booking system|entrance|payment\w*|deposits?|opening)|price (?:rises?|increases?|changes?|lists?|review)|prices? (?:go|going|rise|rising|increase|change|from|up)|fees? (?:go|rise|increase|change)|polic(?:y|ies)|deposits?|terms and conditions|(?:staff|team|crew|employee) (?:[\w'’]+ )?(?:training|meeting|day|away[- ]?day|party|do|outing|trip|lunch|dinner|holiday|conference|only|photo|night out|inset)|(?:team|staff)-building|inset day|training day|last (?:orders?|posting|posts?|bookings?|appointments?|delivery|deliveries|shipping|collection|order date)|deadlines?|cut-?off|order by|book by|(?:orders?|bookings?) (?:close|open|due)|(?:deliver(?:y|ies)|collections?|takeaway) (?:stops?|ends?|ceases?)|due date|moving(?! (?:images?|pictures?|music|stories|on|sale|art))|relocat\w*|we (?:move|moved|have moved)|we['’]ve moved|cash only|card only|cards only|cashless|road ?works|road clos\w+|parking (?:changes?|suspended|restrict\w*)|scaffold\w*|water off|power (?:cut|outage|off)|outage|maintenance|inspection|stock ?(?:tak\w*|count|check)|inventory|audit|delay(?:s|ed)?|recall(?:ed|s)?|shortage|mot due|vat|tax (?:return|deadline|day)|invoices?|rent (?:due|review)|payroll|payday|insurance renewal|licen[cs]e renewal|under repair|out of (?:order|stock))\b/i;
/** The owner's words for a change, which come first whatever follows: "Early closing for the Christmas party". */
const LEADS_WITH_CHANGE =
  /^(?:(?:early|earlier|late) (?:close|closing|finish|opening)|clos(?:e|es|ing) (?:early|earlier|at|late)|opening (?:early|late|times?|hours?)|(?:we(?:['’]re| are) )?open as (?:usual|normal)|(?:new|changed?|reduced|shorter|different|christmas|holiday) (?:opening )?(?:hours|times)|moving to|price(?! (?:drops?|slash))|new prices?|last orders?|order by|deadline|delay|inset|(?:staff|team) (?!(?:[\w'’]+ )?(?:football|soccer|cricket|netball|softball|rugby|rounders|hockey|basketball|marathon|match|final|cup|tournament|fundraiser|bake|choir|band|show|talent|picks?|favou?rites?|of the)\b)|we['’]re moving|we are moving)/i;

/** What people come to. */
const GATHERING =
  /\b(?:part(?:y|ies)|sales?|jumbles?|markets?|fairs?|fayres?|f[eê]tes?|festivals?|fests?|carnivals?|parades?|camps?|workshops?|class(?:es)?|courses?|lessons?|masterclass(?:es)?|seminars?|webinars?|talks?|lectures?|q ?& ?a|concerts?|gigs?|recitals?|performances?|nights?|evenings?|shows?|showcases?|exhibitions?|expos?|launch(?:es)?|openings?|open (?:day|house|mic|doors?|studio|garden|water|weekend|air)|dinners?|lunch(?:es)?|lunchtime|brunch(?:es)?|breakfasts?|suppers?|teas?|tastings?|barbecues?|bbqs?|cookouts?|braais?|picnics?|banquets?|feasts?|buffets?|roast|specials?|menus?|give ?-?aways?|raffles?|tombolas?|competitions?|contests?|tournaments?|cups?|leagues?|matches|match|races?|runs?|marathons?|walks?|rides?|tours?|trips?|outings?|hikes?|swims?|quiz(?:zes)?|bingo|karaoke|disco|dances?|ceilidhs?|balls?|galas?|prom|dj|bands?|live|music|festivities|celebrations?|birthdays?|anniversar(?:y|ies)|jubilees?|weddings?|christmas tree|santa|grotto|pop-?ups?|trunk show|meet|meet-?ups?|get-?togethers?|socials?|mixers?|networking|coffee mornings?|clubs?|jams?|sessions?|retreats?|story ?time|readings?|signings?|book (?:club|launch)|films?|movies?|screenings?|demos?|demonstrations?|fundraisers?|charity|bake|hunts?|trails?|treasure|crawl|games?|derby|take ?-?aways?|get ?-?aways?|home and away|happy holidays|happy hours?|black friday|reveal|unveiling|premiere|debut|draw|tasters?|playdates?|show-?and-?tell|check-?ups|weekender|takeover|residency|collab\w*|drop|acoustic|carols?|sip (?:and|&) paint|paint (?:and|&) sip|switch-?on|stand-?up|slams?|food trucks?|reunions?|sing-?alongs?|knees-?up|bash|throw-?downs?|mince pies|mulled wine|hog roast|(?:styling|craft|pamper|play|fitting|taster|trial|tasting) (?:mornings?|afternoons?|days?))\b/i;

/** True of a name that ends in what people come to: "Closing night of the exhibition", "Refurbishment sale". */
const isGathering = (name: string) => GATHERING.test(name);

/** "Closed - we're in the parade" is closed, whatever the parade. */
const SAYS_CLOSED =
  /\b(?:not open|closed(?!-| (?:circle|group|door|early|loop|course))|closure|we close(?! (?:early|late|at)))\b|^(?:(?:we|i)(?:['’](?:re|m)| are| am) )?(?:away (?:for|on|from|until|till|at|this|over|all|next|in (?!a manger))|(?:off|out) (?:for|until|till)|on (?:holiday|vacation|leave)\b)/i;

/** Whoever is away takes no orders either: "No orders this week: I'm on holiday until Sunday". */
const SAYS_AWAY =
  /\b(?:(?:we|i)(?:['’](?:re|m)| are| am)) (?:away|on (?:(?:our|my) )?(?:hols|holidays?|vacation|leave))\b/i;

/** What a name says went another way, which comes before whatever people would have come to. */
function statusOf(name: string): OwnerDayKind | null {
  if (SAYS_AWAY.test(name)) return "closure";
  if (CANCELLED.test(name)) return "cancelled";
  if (SAYS_CLOSED.test(name)) return "closure";
  if (TAKEN_AWAY.test(name)) return "cancelled";
  return OUT_OF_ORDER.test(name) ? "notice" : null;
}

/** True of news of the business that nobody is asked to: "New autumn menu", and not "New menu tasting". */
function isNews(name: string): boolean {
  const news = readNews(name);
  return news !== null && !isGathering(news.rest) && !UNCERTAIN.test(name);
}

function plainKindOf(name: string): OwnerDayKind {
  if (HOURS.test(name)) return "hours";
  if (CLOSED.test(name) || ABSENCE.test(name)) return "closure";
  return NOTICE.test(name) && !UNCERTAIN.test(name) ? "notice" : "date";
}

/** Money raised for those whom something befell: nothing to be cheerful about. */
const RAISED_FOR = /\b(?:fund-?rais\w*|benefit|in aid of|appeal|relief)\b/i;

function kindOf(whole: string): OwnerDayKind {
  const name = withoutActs(whole);
  const status = statusOf(name);
  if (status === "notice" && RAISED_FOR.test(name) && isGathering(name)) return "date";
  if (status !== null) return status;
  if (isInternalDay(name)) return "notice";
  if (isNews(name)) return "date";
  if (LEADS_WITH_CHANGE.test(name)) return HOURS.test(name) ? "hours" : ABSENCE.test(name) ? "closure" : "notice";
  if (isGathering(name)) return UNCERTAIN.test(name) ? "date" : "gathering";
  return plainKindOf(name);
}

/** "Late opening on Monday, 11am" is a late start, and "open until 2pm only" an early end. */
const LONGER =
  /^(?!.*\b(?:clos\w*|reduced|shorter|only|instead|am|a\.m\.|noon)(?:\b|$)).*\b(?:late (?:night )?opening|opens? late(?!r)|open (?:until|till?) (?:[6-9]|1[0-2])(?:[:.]?\d\d)? ?(?:pm)?\b|open early|(?:extended|longer|extra|extra opening|late|late night) hours|open all (?:day|night|weekend))\b/i;

function senseOfNotice(name: string): OwnerDaySense | null {
  if (isInternalDay(name)) return "internal";
  if (isMove(name)) return "move";
  return LAST_CHANCE.test(name) && !OUT_OF_ORDER.test(name) ? "last_chance" : null;
}

function senseOf(name: string, kind: OwnerDayKind): OwnerDaySense | null {
  if (kind === "cancelled") return FULL.test(name) ? "full" : null;
  if (kind === "notice") return senseOfNotice(name);
  if (kind === "hours") return LONGER.test(name.replace(/(?<=\d) ?am\b/gi, " am")) ? "longer" : null;
  if (kind !== "date") return null;
  if (isNews(name)) return readNews(name)?.sense ?? null;
  if (isParting(name)) return "parting";
  return UNCERTAIN.test(name) || OUT_OF_ORDER.test(name) || RAISED_FOR.test(name) ? "uncertain" : null;
}

const known = new Map<string, OwnerDay>();
const MOST_KEPT = 5_000;

/**
 * What an owner's event is, by its name. Only what people surely come to is celebrated, and not where its name holds a
 * word for what went wrong; a name that may be glad or sad (`uncertain`) is told so that it fits both.
 */
export function readOwnerDay(name: string): OwnerDay {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const kind = kindOf(name);
  const read = { kind, isGrave: isGraveFact(name), sense: senseOf(withoutActs(name), kind) };
  known.set(name, read);
  return read;
}

/** "New prices from today" is true on its day and no day before. */
const SAYS_TODAY = /\b(?:today|tonight|tomorrow|right now)\b/i;
/** "No tours this weekend" is true in its week; told before, its date stands in front of it. */
const SAYS_THIS_WEEK =
  /\b(?:(?:this|next|coming) (?:morning|afternoon|evening|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:this|next) month)\b/i;

/** "We've moved to Peel Street" is not true before the day of the move. */
const SAYS_DONE =
  /\b(?:(?:we|the \p{L}+) (?:have|has) (?:now |just )?moved|we['’]ve (?:now |just )?moved|we moved)\b/iu;

/** True of an event whose name is true on its own day alone, or not before it. */
export const saysToday = (name: string): boolean => SAYS_TODAY.test(name) || SAYS_DONE.test(name);

/** True of an event whose name is best told on its own day: it speaks of that day or of its week. */
export const saysItsDay = (name: string): boolean => saysToday(name) || SAYS_THIS_WEEK.test(name);

/** True of days that are told plainly in every tone: all that changes or takes something away, may be sad, or is grave. */
export const isPlainDay = ({ kind, isGrave, sense }: OwnerDay): boolean =>
  isGrave || (kind !== "gathering" && (kind !== "date" || sense === "uncertain" || sense === "parting"));
