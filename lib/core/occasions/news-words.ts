/** What an event's name tells of the business itself: news that concerns customers, and a day to be glad of. */
const PEOPLE =
  "colleagues?|team members?|stylists?|barbers?|vets?|dentists?|hygienists?|physios?|therapists?|trainers?|teachers?|tutors?|instructors?|apprentices?|baristas?|chefs?|bakers?|doctors?|owners?|management|managers?|faces?";
const THINGS =
  "menus?|range|ranges|collections?|season['’]s stock|products?|flavou?rs?|blends?|lines?|web ?sites?|shops?|stores?|studios?|salons?|branch(?:es)?|locations?|services?|treatments?|timetables?|treatment rooms?";
const DOORS =
  "shops?|branch|stores?|studios?|salons?|caf[eé]s?|clinics?|practices?|surger(?:y|ies)|restaurants?|locations?|terraces?|gardens?|patios?|pools?|kitchens?|workshops?";
const TAKEN =
  "(?:pre-?)?orders?|bookings?|enrol\\w+|registrations?|sign-?ups?|applications?|entries|diar(?:y|ies)|books";

const words = (...parts: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "iu");

/** Something opens, begins or is new, and nobody has to come to it. */
const NEWS = words(
  `(?:${TAKEN}) (?:for [\\p{L}\\d ’'-]+? )?(?:(?:are|is|now|will|re-?) ?)*open(?:s|ing)?(?! (?:until|till|at))`,
  "(?:tickets|places|vouchers|gift cards) (?:(?:are|now|go|going) )*(?:on sale|available)",
  `new (?:[\\p{L}’'-]+ ){0,2}(?:${PEOPLE}|${THINGS})`,
  "under new management",
  // Told as news on its day: nobody circles the date on which somebody is looked for.
  "hiring(?! (?:fair|event|day|evening|open))|recruiting|vacanc(?:y|ies)|join our team|(?:staff|help) wanted|job openings?",
  `(?:${DOORS}) (?:(?:is|are|now) )*open(?:s|ed)?(?! (?:at|from|until|till|late|early|day|as|all|on|mic|to|air|\\d))`,
  "we open (?:in|our)",
  "joins? (?:us|(?:the|our) [\\p{L}]+)|starts? (?:with us|as (?:a|an|our|the))|replacement starts|welcom(?:e|ing) to the team",
);

const ORDINAL =
  "\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[\\p{L}]+(?:teenth|tieth)|our|the (?:shop|studio|salon|practice|caf[eé])['’]?s?";
const COUNT =
  "\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a hundred";
/** The business is so old today, or was given a prize. */
const MILESTONE = words(
  `(?:our )?(?:${ORDINAL}) (?:[\\p{L}]+ )?(?:birthday|anniversary)`,
  `turn(?:s|ing|ed)? (?:${COUNT})(?: (?:today|years? (?:old|young)|this \\p{L}+))?(?=[.!\\s]*$)`,
  `(?:${COUNT}) years?(?: (?:on|in|of|at|since|open|young|here|today|together|behind)|$)`,
  `(?:we|we['’]re|we are|the [\\p{L}]+) (?:(?:turn|turns|turning) )?(?:${COUNT})(?: (?:today|years? old|years? young))?(?=[.!]?$)`,
  "(?:we )?(?:won|were awarded|are finalists|are shortlisted)|shortlisted|finalists?|awards?|prize(?! draw)",
);

/** Where people find it from then on. */
const MOVE = words(
  "we(?:['’]re| are|['’]ve| have| will|['’]ll)? (?:be )?mov(?:e|ed|ing)",
  "moving (?:to|house|premises|shop|day)|moving(?=[.!]?$)|relocat\\w*|new (?:address|premises)",
);

/** Days of the team's own and papers of the office, which say nothing to customers. */
const INTERNAL =
  /^(?:(?:the|our|annual|christmas|summer|winter|new year|end of year|quarterly|monthly|weekly|big) )*(?:(?:staff|team|crew|employee|works|office) (?:(?:christmas|summer|winter|xmas|new year) )?(?:training|meeting|briefing|away[- ]?day|day|party|do|outing|trip|lunch|dinner|drinks|conference|photo|night out|inset|building|review|appraisals?)|(?:team|staff)-building|payroll|pay ?day|invoices? (?:due|run)|rent (?:due|review|day)|insurance renewal|licen[cs]e renewal|van mot|mot due|vat return(?: due)?)(?: (?:morning|afternoon|evening|day))?[.!]?$/i;

/** What a name tells of the business itself, and what is left of the name without it; null where it tells nothing of the kind. */
export function readNews(name: string): { sense: "news" | "milestone"; rest: string } | null {
  for (const [sense, pattern] of [
    ["milestone", MILESTONE],
    ["news", NEWS],
  ] as const)
    if (pattern.test(name)) return { sense, rest: name.replace(pattern, " ") };
  return null;
}

/** True where a name says that the business is found elsewhere from then on. */
export const isMove = (name: string): boolean => MOVE.test(name);

/** True of a day of the owner's own people or papers: no customer is told of it. */
export const isInternalDay = (name: string): boolean => INTERNAL.test(name.trim());

/** True of a closure for the team's own sake: told, and not more than it needs. */
export const isClosedForTeam = (name: string): boolean => /\b(?:staff|team|crew|works)\b/i.test(name);
