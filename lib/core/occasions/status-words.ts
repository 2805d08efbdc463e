/** What is down or off; "slow down" and "sit down" are nothing out of order. */
const OUT =
  "(?:(?:phones?|(?:phone )?lines?|web ?site|site|systems?|servers?|internet|wi-?fi|broadband|e-?mails?|tills?|network|app|machines?|readers?|terminals?|lifts?|elevators?|power|electricity|gas|heating|water|ovens?|boiler|payments?|booking|bookings|online (?:shop|ordering|booking)) (?:(?:is|are|will be|still|all|currently) )*(?:down|off|out)(?! (?:peak|door|side))|down (?:all (?:day|morning|afternoon|week)|for (?:maintenance|repairs?)|until|till)|(?<!(?:slow|wind|get|break|cool|upside|low|melt|touch|sit|settle|throw|knock|step|lay|breaking) )down$)";

/** What nobody can come to, or not then: "Antenatal class full", "Strike: no deliveries". */
export const TAKEN_AWAY =
  /\b(?:(?:is|are|now|all|already|nearly|almost) full(?! (?:of|moon|day|swing|steam))|full(?=[.!]?$| (?:up|until|till|now|already)\b)|no longer|unavailable|withdrawn|scrapped|axed|rearranged|rain(?:ed)? off|brought forward|(?:pushed|put) back|(?:wait|waiting) ?list)\b|(?:^|[:;,.(–—]\s*|\s-\s)no (?:deliver(?:y|ies)|collections?|trains?|bus(?:es)?|trams?|ferr(?:y|ies)|flights?|class(?:es)?|lessons?|sessions?|service|services|hot |food|water|power|parking|lift|wi-?fi|cards?|cash|walk-?ins?|appointments?|bookings?|orders?|post|bread|kitchen|school|visitors?|tours?|training|staff|access|entry|heating|gas|electricity|internet)/i;

/** What does not go as it should, or not as it did: a celebration that holds such a word is none. */
export const OUT_OF_ORDER = new RegExp(
  `\\b(?:${[
    OUT,
    "(?<!bowling )strikes?(?! (?:a |gold|up |back|out|zone|night|lanes?|club))|on strike|industrial action|walkout|picket\\w*|protests?(?! (?:songs?|singers?|music|art|poetry|posters?))",
    "(?:is |are |be |currently )?paused|on hold|(?:maintenance|servicing|repair) (?:work|works|window|day|break)|(?:planned|scheduled|essential|routine|website|site|system|server|boiler|lift|pool|oven) maintenance|(?:web ?site|site|system|systems|software|server|servers|till|tills|booking system|online shop|app|broadband|phone system) (?:upgrade|update|migration|switch-?over|change)",
    "broken(?! (?:hearts?|english|biscuits?|bread|social|records?))|broke down|breakdown(?! cover)|not working|faulty|out of action|burst pipes?|leaks?|leaking|flood(?:s|ed|ing)?|break-?in|burgl\\w*|vandal\\w*|(?:fire|storm|water|flood) damage|disrupt\\w*|divert(?:ed|s)|diversions?",
    "short[- ]staffed|understaffed|staff shortages?|short of staff|(?:half|limited|reduced|shorter|smaller|restricted|skeleton) (?:menus?|services?|staff|team|capacity|seating|parking|access|stock|range|timetable)",
    "chang(?:ed|es) (?:to|of|in)|changed?(?=[.!:]?$)|change of (?:date|venue|time|plan|address|ownership)|(?:date|time|venue|day|room|place) (?:has |is |was )?(?:changed?|moved)|new (?:date|venue|time) for",
    "moved (?:to|from|online|indoors|inside|outside|forwards?|back|until|by)(?! (?:music|dance|tears|the (?:music|beat)))|moved(?=[.!:]?$)",
    "running late|(?:arriv|start|finish|runn)(?:s|ing|es) late(?:r)?|late (?:start|running|delivery|deliveries)|delay(?:s|ed)?|recall(?:ed|s)?|outage|power cut(?! (?:acoustic|party|candle\\w*|unplugged))|shortage|out of (?:order|stock)",
    "off sick|unwell|poorly|covid\\w*|norovirus|outbreak|quarantine|lockdown(?! (?:babies|reunion|part(?:y|ies)|pupp(?:y|ies)))|curfew|evacuat\\w*|(?:weather|storm|flood|scam|fraud) warning|emergenc(?:y|ies)(?! (?:services|first aid))|unable to|sorry|apolog\\w+|(?:due|owing) to (?!popular|high demand|demand)|scams?|data breach|hacked|(?:dog|cat|person|child|boy|girl|man|woman|cyclist) missing|missing (?:dog|cat|person|child|boy|girl|man|woman|since)",
  ].join("|")})(?![\\p{L}\\p{N}])`,
  "iu",
);

/** What may be glad or sad, and only the owner knows: it is named and nothing more. */
export const UNCERTAIN =
  /\b(?:(?:last|final) (?:ever|(?:days?|weeks?)(?! (?:of (?:the |our |this )?(?:[\w'’]+ )?(?:year|term|season|month|summer|winter|spring|autumn|sale|offer|market|fair|festival|school|exhibition)s?\b|to (?:order|book|enter|vote|buy|post|register|apply)|for (?:orders?|bookings?|entries|deliver\w*|post\w*)))|shifts?|service|trading)|(?:last|final) \w+ ever|farewell|goodbye|good-bye|retir(?:es?|ing|ement)(?! (?:plan\w*|talk|advice|seminar|workshop|home|village))|leaves(?= (?:us|the team)|[.!]?$)|(?:says?|saying) goodbye|leaving|leavers?['’]?s?(?!['’]? (?:ball|prom|party|disco))\b|court|tribunal|hearing(?! (?:test|aid|check|loop|care|health|clinic))|trial (?:date|begins|starts)|verdict|sentencing|lawsuit|divorce|exams?|surgery date|operation|(?:test|exam|election|blood|scan) results?|election|referendum|rip|end of an era|hunger|debt|(?:grand|final) closing|redundan\w*|lay-?offs?|laid off|closing down|liquidation|administration|crisis|war|earthquake|cyclone|hurricane|typhoon|wildfires?|disaster|appeal for)\b/i;

/** Somebody goes with thanks; what else may be sad of it is told as uncertain. */
const PARTING =
  /\b(?:farewell|goodbye|good-bye|(?:says?|saying) goodbye|retir(?:es?|ing|ement)(?! (?:plan\w*|talk|advice|seminar|workshop|home|village))|leaves(?= (?:us|the team)|[.!]?$))/gi;

/** True of the day on which somebody retires or leaves, and nothing is told of it that may be sad. */
export function isParting(name: string): boolean {
  const rest = name.replace(PARTING, " ");
  return rest !== name && !UNCERTAIN.test(rest) && !OUT_OF_ORDER.test(name);
}

/** No place is left: nothing went wrong, and the doors are open as ever. */
export const FULL =
  /\b(?:sold[ -]out|fully booked|(?:is|are|now|all|already) full(?! (?:of|moon|day|swing|steam))|full(?=[.!)]?$| (?:up|now|already)\b)|(?:wait|waiting) ?list)\b/i;

/** The last day on which something can be had. */
export const LAST_CHANCE =
  /\b(?:(?:last|final) (?:[\w'’]+ )?(?:orders?|posting|posts?|bookings?|appointments?|deliver(?:y|ies)|shipping|collections?|order date|call|chance|entries)|(?:last|final) days? (?:to|for) \w+|deadlines?|cut-?off|order by|book by|(?:orders?|bookings?|entries) (?:close|due))\b/i;
