import { foldWords } from "./places/fold-place-name";

/** Death and what follows it, grave illness, addiction, violence and need, in owners' words for what they do or hold. */
const GRAVE = new RegExp(
  `\\b(?:${[
    // Death and mourning.
    "funerals?|funerary|burials?|cremat\\w*|coffins?|caskets?|undertak(?:er|ing)s?|embalm\\w*|hearses?|wakes?|memorials?|in (?:loving )?memory|memory of|(?:rest|rests|resting) in peace|remembrance|remembering|requiem|vigils?|(?:minutes?|moments?) (?:of )?silence|all souls|armistice|anzac day|lest we forget|candles? (?:lighting|for)|tributes? (?:to|for)|rip|last respects|pay(?:ing)? (?:our |your )?respects|gone but not forgotten|never forgotten|in honou?r of (?:our )?(?:late|fallen)|rainbow bridge|angelversary|(?:an?|one|two|three|four|five|ten|\\d+) years? (?:without|since (?:we lost|losing|the (?:fire|flood|attack|accident)))|(?:farewell|goodbye) to|final farewells?|say(?:ing)? farewell|celebration of (?:\\w+ ){0,3}li(?:fe|ves)|life celebrations?",
    "bereave\\w*|grie(?:f|ve|ving)|mourn\\w*|condolences?|sympathy|obituar\\w*|eulog\\w*|probate|inquests?|wills? reading|headstones?|gravestones?|tombstones?|graves?(?:ide)?|cemeter\\w*|urns?|(?:scatter\\w*|keep\\w*|interment of|bury\\w*) (?:\\w+ )?ashes|ash(?:es)? (?:scatter\\w*|interment)|scattering|post ?mortems?|autops(?:y|ies)|mortuar(?:y|ies)|morgues?|(?:infant|child|pregnancy|twin|sudden|family|early) loss|infants? (?:photograph\\w* )?(?:mortality|memorials?)|repatriat\\w*|ashes (?:scatter\\w*|jewell?e?ry|keepsakes?|into|in|to)|pet loss|baby loss|lost (?:pets?|loved ones?|babies|friends|colleagues)|loss of (?:a|an|our|your|his|her|my)|passed away|passing of|deaths?|died|dying|dead|deceased|suicid\\w*|miscarr\\w*|stillb\\w*|terminations?|abortions?",
    "euthan\\w*|(?:put|putting|puts) (?:\\w+ )?to (?:sleep|rest)|end of (?:\\w+ )?life|last goodbyes?|final goodbyes?|goodbye (?:visits?|appointments?)|palliat\\w*|hospices?|last rites|last offices",
    // Grave illness.
    "cancers?|tumou?rs?|oncolog\\w*|chemo\\w*|radiotherap\\w*|mastectom\\w*|biops(?:y|ies)|terminal(?:ly)? ill\\w*|ill(?:ness|nesses)|diseases?|dementia|alzheimers?|parkinsons?|hiv|aids (?:day|awareness|memorial)|strokes? (?:rehab\\w*|recovery|survivors?|care|support|awareness)|seizures?|epilep\\w*|organ donors?|amput\\w*|trauma|ptsd|depression|anxiety|mental (?:health|illness)|psychiatr\\w*|eating disorders?|self harm|nhs wigs?|medical wigs?|wigs? for (?:hair loss|patients)",
    // Addiction, violence and need.
    "addict\\w*|alcoholi(?:cs|sm)|alcohol (?:support|counsel\\w*|misuse|abuse|recovery)|substance (?:misuse|abuse)|overdos\\w*|naloxone|rehab(?: clinic| centre| center)|sober living|(?:drug|gambling) (?:support|counsel\\w*|harm|abuse|treatment|testing|recovery|tests?)",
    "violen\\w*|abuse[ds]?|rape|assault\\w*|murder\\w*|stabb\\w*|knife crime|gun crime|hostages?|massacre|genocide|holocaust|terror(?:ism|ist)?|victims?|crime scenes?|refugees?|homeless\\w*|evict\\w*|bailiffs?|repossess\\w*|earthquakes?|tsunamis?|famines?|bankrupt\\w*|insolven\\w*|food ?banks?|injur\\w* (?:claims?|law\\w*)|accident claims?|clinical negligence",
  ].join("|")})\\b`,
  "g",
);

/** Names of places, days out and jokes that hold such a word and mean something else. */
const MEANT_OTHERWISE = new RegExp(
  `\\b(?:${[
    "(?:bake |cake |jumble )?(?:sales?|walks?|runs?|raffles?|quiz(?:zes)?|fairs?|concerts?|auctions?|coffee mornings?|lunch(?:es)?|teas?|fundrais\\w*|fetes?|galas?|swims?|rides?|matches|dinners?)(?: \\w+){0,2} (?:for|in aid of|supporting|to support|benefit\\w*) (?:\\w+ ){0,4}(?:hospices?|cancer|dementia|charity|shelters?|refuge)(?: \\w+){0,2}",
    "murder myster\\w*|whodunn?it\\w*|death (?:by|before) (?:\\w+ )?(?:chocolate|decaf|cake|coffee|sugar)|day of the dead|dead ?(?:lifts?|sea|good|line|skin|bolts?|heads?|heading|stock|pool|wood)|drop dead|walking dead|undead|grateful dead|half dead|to die for",
    "wake (?:up|board\\w*|surf\\w*|park|n bake|and bake|me|skat\\w*)|memorial (?:hall|park|stadium|library|hospital|church|street|road|avenue|square|garden centre|bridge|club|centre|center|theatre|theater)",
    "graves (?:wines?|tasting)|plant (?:burials?)|coffin (?:nails?|shape\\w*)|coffee urns?|tea urns?|garden urns?|(?:metal|silver|retail|crystal|iron) therap\\w*|blood donors?|shopaholic\\w*|chocoholic\\w*|(?:coffee|chocolate|sugar|sneaker|plant|book|shoe|pizza|cake|taco|adrenaline) addict\\w*|rehab (?:for|of) (?:furniture|plants?|bikes?)|burns? supper|terror (?:train|trail|ride|maze)|victims of fashion|trauma shears",
    "rip (?:tides?|currents?|curl|offs?|saws?|stop|cords?|van|and|repairs?|proof|it|up|roar|n|sawing|cuts?|roaring)|(?:no|a|fix a|mend a|cd|vinyl) rip|tributes? (?:to|for) (?:\\w+ ){1,4}(?:night|gig|concert|show|live|party|band|act|festival|fest)|(?:seed|wildflower|light|confetti) scattering|scattering (?:of )?(?:seeds?|wildflowers?|light|petals|confetti)|years? without (?:a |an |any )?(?:plastics?|waste|alcohol|booze|sugar|meat|accidents?|injur\\w*|cavities|shopping|cars?|fees?|price\\w*|interest|service|servicing|rise)",
    "(?:say |saying |wave |bid )?(?:farewell|goodbye) to (?:(?:the|a|an|your|all|those|that|bad|dry|dull|old|unwanted|another) (?!(?:queen|king|old friend|friend|legend|colleague|boss|team))|winter|summer|spring|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december|\\d{4}|frizz\\w*|fat|wrinkles?|cellulite|acne|pain|stains?|weeds?|pests?|damp|mould|mold|debt|plastic|meat|sugar|stress|clutter|split ends|grey|gray|hair|limescale|rust|carnival)|wakes week|wake (?:forest|county|island)|candles? (?:for (?:sale|beginners|gifts?|kids|children|weddings|the home|home|christmas|every)|lighting (?:workshop|accessories))",
    // Somebody goes on to something else, and says so.
    "(?:farewell|goodbye) to (?:\\w+ ){1,5}?(?:retir\\w*|leaving|leaves|moving (?:on|to|away)|moves (?:on|to|away)|new job|new role|new adventure|off to|going (?:to|back)|maternity|paternity|graduat\\w*|emigrat\\w*|last (?:day|shift|week))|(?:retirement|leaving) (?:\\w+ ){0,4}(?:farewell|goodbye) to",
    "sympathy with|sound bath|the ashes (?:live|test|screening|cricket)|strokes? (?:clinic|improvement|correction)|undertaking (?:work|repairs?|a|all|any)|illustrat\\w*|remembering names",
  ].join("|")})\\b`,
  "g",
);

const known = new Map<string, boolean>();
const MOST_KEPT = 5_000;

/**
 * True of an owner's fact (a service, an event, an offer) about death, grief, grave illness, addiction, violence or need: it is told
 * soberly, by itself and in plain words, whatever the tone. Too wide rather than too narrow: what it costs is a joke.
 */
export function isGraveFact(fact: string): boolean {
  const before = known.get(fact);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const words = foldWords(fact).replace(MEANT_OTHERWISE, " ");
  const isGrave = words.search(GRAVE) >= 0;
  known.set(fact, isGrave);
  return isGrave;
}
