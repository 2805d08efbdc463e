/** Numbers in words and in figures. */
const NUMBER =
  "(?:\\d[\\d,.]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|a dozen|dozens of|a hundred|hundreds of|thousands of)(?! of us))";
const HOUR =
  "(?:(?:half |quarter )?(?:past |to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dawn|\\d{1,2}(?:[:.]\\d\\d)?)(?: ?(?:am|pm|o'clock|sharp)\\b)?)";
const DAY = "(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|weekends?)";
const KIN =
  "(?:grand(?:father|mother|dad|ma|pa|parents|son|daughter)|great-grand\\w+|father|mother|dad|mum|mom|parents|husband|wife|brothers?|sisters?|sons?|daughters?|uncle|aunt|cousins?|family)";
const PEOPLE = "(?:owner|founder|boss|chef|head \\w+|apprentice|trainee|team|staff|manager|crew)";
const CROWD =
  "(?:people|customers?|clients?|patients?|adults?|homes|households|drivers|owners|guests|diners|women|men|couples|children|members|dogs|cats|cars)";
/** First names that stand nowhere in the library for anything else. */
const NAMES =
  "Aaron|Abdul|Adam|Agnes|Ahmed|Aisha|Alan|Alex|Alice|Amanda|Amy|Ana|Andrea|Andrew|Andy|Angela|Anita|Anna|Anne|Antonio|Arjun|Arthur|Barbara|Ben|Benjamin|Beth|Bob|Brian|Carlos|Carol|Caroline|Catherine|Charlie|Charlotte|Chloe|Chris|Christine|Claire|Clara|Craig|Dan|Daniel|Danny|Dave|David|Debbie|Deborah|Diana|Diego|Donna|Dorothy|Ed|Eddie|Edward|Elena|Elizabeth|Ella|Ellen|Emily|Emma|Eric|Ethan|Eva|Fatima|Fiona|Francesca|Fred|Gary|George|Giovanni|Giulia|Greg|Hannah|Harry|Hassan|Helen|Henry|Ian|Ibrahim|Isabel|Isabella|Jake|James|Jamie|Jane|Jason|Jean|Jen|Jenny|Jess|Jessica|Jim|Jo|Joan|Joanna|Joe|John|Jorge|Jose|Joseph|Joshua|Juan|Julia|Julie|Karen|Kate|Katie|Keith|Kelly|Ken|Kevin|Kim|Laura|Lauren|Leah|Lee|Leila|Leo|Liam|Linda|Lisa|Lucia|Lucy|Luis|Luke|Maggie|Marco|Margaret|Maria|Marie|Mario|Martha|Martin|Mary|Matt|Matthew|Mei|Michael|Miguel|Mike|Mohammed|Molly|Nancy|Natalie|Nathan|Nicola|Nina|Noah|Oliver|Olivia|Omar|Pablo|Pamela|Patricia|Patrick|Paul|Paula|Pedro|Peter|Phil|Philip|Priya|Rachel|Raj|Rebecca|Richard|Rob|Robert|Roberto|Rosa|Rosie|Ruth|Ryan|Sally|Sam|Samantha|Samuel|Sandra|Sara|Sarah|Scott|Sean|Simon|Sofia|Sophie|Stefan|Stephen|Steve|Steven|Stuart|Sue|Susan|Tariq|Thomas|Tim|Tom|Tommy|Tony|Tracey|Ursula|Vera|Veronica|Victoria|Wei|William|Yusuf|Zoe";

const claim = (source: string, flags = "i") => new RegExp(source, flags);

/**
 * What only the owner can know, by kind (without the flag `u`, which makes a pattern that ignores case ten times slower).
 * Each is written for statements about the business that posts, not about its trade.
 */
const CLAIMS: Readonly<Record<string, readonly RegExp[]>> = {
  price: [
    /[$€£₹¥]\s?\d/,
    claim(
      `\\b(?!two cents)${NUMBER}(?: and ${NUMBER})? (?:dollars?|euros?|pounds? (?:off|each|per|only)|bucks|quid|cents|pence|rupees|rand)\\b`,
    ),
    claim(
      `\\bfor a (?:fiver|tenner)\\b|\\bprices? (?:start|begin)s? (?:at|from)\\b|\\bpriced (?:at|from) (?:[$€£\\d]|${NUMBER}\\b)|\\bhalf[- ]price\\b|\\bcheap(?:er|est) (?:than|in)\\b.{0,20}\\b(?:town|street|anywhere|else)\\b|\\b(?:our|the) (?:low|lowest|fair|unbeatable) prices?\\b`,
    ),
    claim(
      `\\b${NUMBER}(?:-| )?(?:%|per ?cent) (?:off|discount|cheaper|less)|\\b(?:two|three|2|3)[- ]for[- ](?:one|two|1|2)\\b|\\bbuy one,? get\\b|\\b(?:a|our|we|with) (?:\\w+ )?discounts? (?:for|on|of)\\b|\\bmoney[- ]back\\b`,
    ),
    claim(
      `\\bsav(?:e|ings?)\\b[^.!?]{0,15}\\b${NUMBER} ?(?:%|per ?cent)|\\d ?% savings?\\b|\\b(?:half|(?:a|one) (?:third|quarter)|two thirds) off (?:every|all|any|your|our|everything|selected)\\b|\\bbuy (?:any )?(?:one|two|three|four|\\d) ?[^.!?]{0,20}\\bget (?:one|two|three|a|an|the|another|\\d)\\b[^.!?]{0,20}\\b(?:free|half)\\b|\\b(?:promo|promotional|coupon|voucher|discount) codes?\\b`,
    ),
    /\b(?:[Uu]se|[Ee]nter|[Qq]uote|[Ww]ith|[Aa]pply|[Mm]ention) (?:the |our )?code:? ["“'‘]?(?=[A-Z\d]{3})[A-Z\d]*[A-Z][A-Z\d]*\b/,
  ],
  freeness: [
    claim(
      `\\bfree (?:parking|delivery|shipping|coffee|tea|wi-?fi|gifts?|consultations?|estimates?|quotes?|trials?|samples?|check-?ups?|refills?|pick-?up|collection|assessments?|lessons?|class(?:es)?|wash|inspections?)\\b`,
    ),
    /\b(?:free of charge|at no (?:extra )?(?:charge|cost)|on the house(?! (?:notes|rules))|(?:is|are|it['’]s) on us|complimentary|without charge|no (?:extra|hidden) (?:charge|fees?|costs?)|we (?:don['’]t|never|do not) charge|costs? (?:you )?nothing (?:here|with us|extra))\b/i,
    /\b(?:we|our|delivery|parking|quotes?|estimates?|consultations?|visit|wi-?fi|refills?)\b[^.?!]{0,40}\b(?:for nothing|costs? (?:you )?nothing|(?:is|are|comes?|stays?) free)\b/i,
  ],
  person: [
    claim(`\\b(?:${NAMES})\\b(?!['’]s (?:Day|Eve|wort|ear|apple)\\b)`, ""),
    claim(`\\b(?:our|my) (?:\\w+ )?(?:(?!grandparents)${KIN}|${PEOPLE})\\b`),
    /\bthe (?:owner|founder)s? (?:himself|herself|themselves|has|still|started|opened)\b/i,
  ],
  award: [
    /\b(?:awards?|awarded|award-winning|prize-winning|medall?ists?|accolades?)\b|\b(?:our|we|us)\b[^.?!]{0,30}\b(?:medals?|troph(?:y|ies))\b|\b(?:medals?|troph(?:y|ies)) (?:at|in|on our) /i,
    /\b(?:took|won|wins|winning|earned|scooped|brought home) (?:the |a |an |us |our |its |their )*(?:\w+ ){0,3}(?:gold|silver|bronze|prizes?|awards?|cups?|titles?|first place|competition|contest|show|championship|rosettes?|stars?)\b/i,
    /\b(?:we|i)(?:['’]ve| have)? (?:just |also |once |recently )?won (?!['’]t|the (?:argument|bet|battle))/i,
    /\b(?:voted|ranked|rated|named) (?:the |as |our |number |top |best |no\.? )|\bchampions?\b.{0,20}\b(?:our|we)\b|\b(?:featured|as seen) (?:in|on)\b|\bmichelin\b/i,
  ],
  statistic: [
    claim(`\\b(?!100 ?%)${NUMBER} ?(?:%|per ?cent) of (?!the (?:way|time|charge|battery)\\b)`),
    claim(
      `\\b${NUMBER} (?:${CROWD} )?(?:out of|in) (?:every )?(?:two|three|four|five|ten|twenty|a hundred|\\d+) ${CROWD}\\b|\\b${NUMBER} ${CROWD} (?:out of|in) (?:every )?(?:two|three|four|five|ten|twenty|a hundred|\\d+)\\b`,
    ),
    /\b(?:studies|research|surveys?|scientists|statistics|experts|polls?) (?:shows?|says?|proves?|finds?|found|agrees?|suggests?|tells?)\b|\baccording to (?:a|the|recent|our) \w*(?:stud|survey|research|poll)/i,
    claim(
      `\\b(?:most|half|${NUMBER}) (?:of )?our (?:customers|clients|guests|patients|members|regulars|orders|sales|work)\\b`,
    ),
  ],
  history: [
    /\b(?:since|established(?: in)?|est\.?|founded(?: in)?|opened in|back in|dates? (?:from|back to)) (?:1[6-9]|20)\d\d\b/i,
    claim(
      `\\b(?:for|after|in|over|with) (?:over |more than |nearly |almost |the (?:last|past) )*${NUMBER} (?:years|decades|generations)\\b[^.?!]{0,30}\\b(?:we|us|our|here)\\b|\\b(?:we|we['’]ve|we have|our|this (?:shop|place|oven|kitchen|workshop|studio|salon))\\b[^.?!]{0,40}\\b(?:for|over|after|in|across) (?:over |more than |nearly |the (?:last|past) )*${NUMBER} (?:years|decades|generations)\\b`,
    ),
    claim(
      `\\b${NUMBER} (?:years|decades|generations) (?:of experience|in (?:business|the trade)|and counting|(?:at|on|in|behind) (?:the same|this|our|these))\\b`,
    ),
    /\b(?:first|second|third|fourth|fifth)[- ]generation\b|\bgenerations? of (?:our|bakers|the same|owners)\b|\b(?:founded|established) (?:by|in|here)\b|\bwe (?:first )?(?:opened|started|began|founded) (?:our|the|this|in|here|with|as)\b|\bhanded down\b.{0,30}\b(?:our|us|family)\b/i,
  ],
  hours: [
    /\bopen (?:until|till|from) (?:\d|noon|midnight)/i,
    claim(
      `\\b(?:our (?:doors?|shop|kitchen|counter|studio|salon|workshop)|the shop|we|we['’]re|we are|we['’]ll be) (?:\\w+ )?(?:open|opens|opened|close|closes|closed|shut|shuts)(?: up)? (?:at|from|until|till|by|before|every|daily|on|all|late|early|seven days|six days|round) ?(?:${HOUR}|${DAY}|day|night|week|year|morning|evening|noon|hours|the clock)?(?! (?:the|a|an|your|its|each|purpose)\\b)`,
    ),
    claim(
      `\\b(?:doors?|shop|kitchen|shutters?|counter|bar|gates?) (?:opens?|closes?|shuts?) (?:at|from|until|till|by|before) ${HOUR}`,
    ),
    claim(
      `(?:^|[.!?] |\\b(?:we(?:['’]re| are)|we|here) )(?:always )?(?:open|closed|shut) (?:daily|every day|(?:on )?${DAY}|until ${HOUR}|till ${HOUR}|from ${HOUR}|all (?:day|night|week(?:end)?|year)|late|seven days|24)(?= ?[.,!;]| (?:and|to|until|till|a|for)\\b|$)`,
    ),
    claim(
      `\\b(?:from|between) ${HOUR} (?:to|until|till|and) ${HOUR},? (?:on|every|daily|we|${DAY})\\b|(?<!of )\\bour (?:opening )?hours (?:are|run|go)\\b|\\blast orders? (?:at|is) ${HOUR}|\\b24 ?\\/ ?7\\b|\\bwe\\b[^.?!]{0,20}\\bround the clock\\b`,
    ),
  ],
  delivery: [
    /\bwe(?:['’]ll| will| can| also| always| even| now)? (?:deliver|ship|courier|drop off)\b|\bwe(?:['’]ll| will| can| also)? (?:bring|post|send) (?:it|them|everything|your \w+|orders) (?:to|home|round|by|across)\b/i,
    /\b(?:delivery|shipping) (?:is (?:free|included|on)|costs?|across|within|to your|included|throughout)\b|\b(?:same|next)[- ]day (?:delivery|service|repairs?|appointments?)\b|\bour (?:delivery|van delivers|drivers?|riders?)\b|\b(?:deliver\w*|brought|straight|right|direct) to your (?:front )?door(?:step)?\b|\b(?:we|ready|fixed|done|repaired|back with you)\b[^.?!]{0,20}\bwithin (?:the|an) hour\b/i,
  ],
  parking: [
    /\b(?:free|own|private|plenty of|easy|ample|customer|our) (?:\w+ )?(?:parking|car park)\b|\bthere(?:['’]s| is| are) (?:\w+ ){0,3}parking\b(?! lot)|\bparking (?:is (?:free|easy|right|available|behind|at)|behind|in front|outside|right|available|out (?:back|front))\b|\b(?:car park|parking (?:lot|spaces?)) (?:behind|next to|in front|at the back|opposite|of our)\b|\byou can park\b|\bpark (?:right )?(?:behind|outside|in front of|next to) (?:us|our|the shop)\b/i,
  ],
  ownership: [
    /\b(?:family|woman|women|veteran|black|locally|employee|owner|independently)[- ](?:run|owned|operated|led|business|firm|shop)\b|\bindependently (?:run|owned)\b|\bhusband[- ]and[- ]wife\b|\b(?:still|stayed|kept|been|business|shop) in the family\b|\bpassed down\b|\bruns in (?:the|our) family\b|\b(?:two|three) (?:brothers|sisters|friends) (?:run|own|started|opened)\b/i,
  ],
  standing: [
    claim(
      "(?:^|[.!?\\n] ?|\\bwe(?:['’]re| are) )(?:fully |always )?(?:licen[cs]ed|insured|bonded|certified|accredited|registered)(?:,? (?:and|&)|,) (?:fully )?(?:licen[cs]ed|insured|bonded|certified|accredited|registered)\\b",
    ),
    // A name, which has a capital: no day or month, and nothing of a people or a place.
    /\b(?:[Bb]etter|[Cc]heaper|[Ff]resher|[Ff]aster|[Nn]icer|[Tt]astier|[Ff]riendlier) than (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I\b|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Halloween|Thanksgiving|Google|Instagram|Mom|Mum|Grandma|Dad|[A-Z]\w*(?:ish|an|ese|ch)\b)[A-Z][\w'’]+/,
    /\b(?:better|cheaper|fresher|faster|nicer|tastier) than (?:(?:the|our|any) (?:other )?(?:competition|competitors?|rivals?|others)\b|[^.!?]{0,30}\b(?:down|across|up) the (?:road|street)\b|[^.!?]{0,25}\bnext door\b)/i,
    claim(`\\btrusted by\\b|\\b${NUMBER}\\+? (?:happy|satisfied|loyal) ${CROWD}\\b`),
    /\b(?:we|our|ours|here|this (?:shop|place|bakery|salon|studio))\b[^.?!]{0,40}\b(?:best|finest|nicest|only|largest|biggest|oldest|leading|favou?rite|most trusted|busiest|number one) (?:[^\s.,!?;:]+ ){0,3}(?:in|of|around|this side of) (?:the )?(?:whole )?(?:town|city|area|region|county|country|street|neighbou?rhood|\{town\})/i,
    /\b(?:best|finest) (?:[^\s.,!?;:]+ ){1,3}in (?:the )?(?:town|city|area|region|county|country|\{town\}) (?:is|are|comes?) (?:ours|here|from (?:us|our)|at our|made here)\b/i,
    /\b(?:five|5)[- ]stars?\b|[★⭐]|\b(?:customers|clients|guests|everyone|locals|regulars) (?:say (?:we|our|it|they)|tell us|rave|love (?:us|our)|swear by our|come back for our|keep telling us|trust us)\b|\bour (?:\w+ )?(?:reviews?|ratings?|testimonials?)\b|\b(?:a|one) (?:customer|client|guest|patient|regular) (?:told|said|wrote|once)\b|\bwell[- ]known for\b|\bfamous for\b/i,
    /(?<!where )\bwe(?:['’]re| are) (?:\w+ )?(?:fully )?(?:insured|licen[cs]ed|certified|accredited|qualified|registered|experts|specialists)\b|\b(?:fully|officially) (?:insured|licen[cs]ed|certified|accredited)\b|\bwe (?:specialise|specialize|pride ourselves|guarantee)\b|\bguarantee[ds]?\b/i,
    /\bwe (?:only|always|never) (?:use|buy|source|sell)\b|\bour (?:organic|local|award|own farm|hand-?made|home-?made)\b|\b(?:locally|sustainably|ethically) (?:sourced|grown|made)\b/i,
    claim(
      `\\bour ${NUMBER} (?:shops|branches|chairs|bakers|stylists|vans|rooms|tables|locations|barbers|mechanics|vets)\\b|\\bwe(?:['’]re| are) a team of\\b|\\b(?:hundreds|thousands|dozens) of (?:happy |satisfied )?(?:customers|clients|guests|patients|families|homes|weddings|jobs)\\b`,
    ),
  ],
};

export interface OwnClaim {
  kind: string;
  words: string;
}

/** Words in somebody's mouth are not the business's. */
const QUOTED = /"[^"]*"|“[^”]*”/g;

/** A claim about the business that posts, which nobody but its owner may make, with its kind; null for none. */
export function findOwnClaim(text: string): OwnClaim | null {
  const own = text.replace(QUOTED, "§");
  for (const [kind, patterns] of Object.entries(CLAIMS)) {
    for (const pattern of patterns) {
      const words = pattern.exec(own)?.[0];
      if (words !== undefined) return { kind, words };
    }
  }
  return null;
}
