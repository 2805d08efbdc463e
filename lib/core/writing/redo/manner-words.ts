import type { RedoWish } from "./redo-wish";

/** A quality of a text: what who wants more of it wishes for, and who wants less; one that nobody wants more of is a fault. */
export interface Quality {
  more: Partial<RedoWish> | null;
  less: Partial<RedoWish> | null;
}

const words = (text: string) => text.trim().split(/\s+/);
const tone = (one: NonNullable<RedoWish["tone"]>): Partial<RedoWish> => ({ tone: one });

const QUALITIES: readonly (readonly [string, Quality])[] = [
  [
    "short shorter shorten shortened brief briefer trim trimmed tight tighter tighten concise condense compact crisp succinct snappy snappier",
    { more: { shorter: true }, less: { longer: true } },
  ],
  [
    "long longer lengthen lengthy expand elaborate detailed detail details depth",
    { more: { longer: true }, less: { shorter: true } },
  ],
  [
    "wordy verbose rambling rambles waffly waffle fluff fluffy filler padding blah longwinded long-winded",
    { more: null, less: { shorter: true } },
  ],
  ["vague thin skimpy", { more: null, less: { longer: true } }],
  [
    "professional formal serious businesslike businessy corporate respectful official polished elegant classy posh luxurious luxury upmarket upscale premium exclusive sophisticated refined stylish fancy fancier high-end highend mature sober plain plainer",
    { more: tone("professional"), less: tone("friendly") },
  ],
  ["stiff stuffy robotic dry wooden clinical preachy", { more: null, less: tone("friendly") }],
  ["negative sad gloomy depressing grim cold distant impersonal harsh rude", { more: null, less: tone("warm") }],
  [
    "funny funnier fun playful humor humour humorous cheeky cheekier lighthearted light-hearted witty wittier lively livelier upbeat cheerful cheerier happy happier positive joke jokes joking jokey puns pun comedy cute cuter catchy catchier exciting engaging interesting",
    { more: tone("playful"), less: tone("professional") },
  ],
  [
    "silly childish goofy corny cheesy cringe cringy cringey unprofessional",
    { more: null, less: tone("professional") },
  ],
  ["boring dull bland flat tame lifeless dreary uninteresting", { more: null, less: tone("playful") }],
  [
    "bold bolder punchy punchier direct blunt confident edgy edgier daring stronger sharper powerful",
    { more: tone("bold"), less: tone("friendly") },
  ],
  ["loud aggressive shouty arrogant", { more: null, less: tone("friendly") }],
  [
    "warm warmer warmth kind kinder soft softer gentle gentler human personal emotional heartfelt sweet sweeter caring",
    { more: tone("warm"), less: tone("professional") },
  ],
  ["sappy soppy gushy sentimental", { more: null, less: tone("professional") }],
  [
    "friendly friendlier casual relaxed chatty chattier conversational natural informal approachable",
    { more: tone("friendly"), less: tone("professional") },
  ],
  ["pushy", { more: null, less: { call: "unwanted", unsold: true, tone: "friendly" } }],
  ["salesy spammy selling sell pitchy", { more: null, less: { call: "unwanted", unsold: true } }],
  ["generic", { more: null, less: { moreLocal: true } }],
  ["repetitive samey", { more: null, less: { differentAngle: true } }],
  [
    "local locally hyperlocal town city neighbourhood neighborhood",
    { more: { moreLocal: true }, less: { withoutTown: true } },
  ],
];

/** The quality that a word names. */
export const QUALITY_OF: ReadonlyMap<string, Quality> = new Map(
  QUALITIES.flatMap(([text, quality]) => words(text).map((word) => [word, quality] as const)),
);

/** Verbs and comparatives: a wish wherever they stand. */
export const isAsking = (word: string): boolean =>
  /^(?:shorten(?:ed)?|trim(?:med)?|tighten|condense|lengthen|expand|elaborate)$|[^e]er$/.test(word);

const set = (text: string): ReadonlySet<string> => new Set(words(text));
/** What turns a quality around, and what complains of it. */
export const NOTS = set(
  "not no never without stop quit avoid remove drop skip delete don't isn't doesn't aren't wasn't shouldn't can't cannot none lose",
);
export const LESS = set("less fewer");
export const TOO = set("too overly excessively");
export const HEDGES = set("bit little so rather pretty kinda somewhat tad slightly such");
export const STATES = set(
  "is are was it's that's isn't wasn't aren't sounds feels reads looks seems came comes this's",
);
/** What asks for a quality. */
export const ASKS = set(
  "make be write keep want wanted need should shouldn't could would let use give turn add try more be being of like prefer with",
);
/** What a text is called: an adjective before one of these is a wish. */
export const TEXT_NOUNS = set(
  "caption post text copy tone tones voice style version versions language wording word words sentence sentences message way manner one ones note writing content paragraph paragraphs line lines intro feel feeling vibe vibes touch mood sound personality stuff side angle",
);
/** Words that no thing's name goes on with. */
export const FUNCTION_WORDS = set(
  "and or but nor for to with without in on at of by as than then it this that these those please pls so too enough again now here there today tomorrow somehow all about like when if because from into up down instead thx thanks ok lol though tho overall really i we you they he she me us our your my the a an is are was be not no more less very much still just here's it's next also maybe perhaps bella please",
);
/** The words that a note's spelling is mended towards. */
export const KNOWN_WORDS: readonly string[] = [
  ...QUALITY_OF.keys(),
  ...words(
    "question questions emoji emojis hashtag hashtags mention remove offer offers discount website without exclamation include different sentence caption another",
  ),
];

/** "More mysterious" is about the manner, though nothing here follows it; no post speaks of a mysterious. */
const ADJECTIVE =
  /^(?:\p{L}+(?:ous|istic|esque|(?<!hand|mouth|spoon)ful)|poetic|romantic|nostalgic|rustic|dramatic|energetic|authentic|ironic|sarcastic|inspiring|inspirational|motivating|motivational|uplifting|modern|trendy|quirky|festive|cosy|cozy|urgent|subtle|clever|smart|hip|cool|youthful|and|or)$/iu;
export const isOnlyManner = (thing: string) => thing.split(/[\s,]+/).every((word) => ADJECTIVE.test(word));
