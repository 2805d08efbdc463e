/** Either letter at the head of a word: names are told by their large letters, so case counts. */
const either = (words: string) =>
  `(?:${words
    .split(" ")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|")})`;

/** Where somebody plays or speaks, and what stands after it is a name. */
const STAGE = either(
  "live music gigs? concerts? bands? jazz acoustic sets? comedy stand-?up tribute karaoke quiz disco recital poetry slam nights? evenings? sessions? talks?",
);
/** Where what follows a colon is a title, whatever it says. */
const TITLED = either("films? movies? cinema books? theat(?:re|er) author plays? screening reading");
/** How a change begins, however large it is written. */
const CHANGE =
  "(?:Moved|Moving|Chang|Now|No|New|Not|Sold|Delayed|Running|Starts?|Starting|Closed|Closing|Time|Date|Venue|Cancel|Postpone|Short|Limited|Half|Out|Down|Due|Power|Rained)";
/** "The Strikes", "The Hunger Games": large words after the article. */
const THE_NAME = "(?:DJ |MC )?The \\p{Lu}[\\p{L}\\p{N}’']*(?: (?:(?:of|and|the|in|&) )*\\p{Lu}[\\p{L}\\p{N}’']*)*";

const ACTS: readonly RegExp[] = [
  new RegExp(`(?<=${STAGE}\\b[^.:;]{0,20}(?::| [-–—]| (?:by|with|from|feat\\.?|featuring)) )${THE_NAME}`, "gu"),
  new RegExp(`(?<=${TITLED}\\b[\\p{L} ]{0,16}: )(?!${CHANGE})\\p{Lu}[^.:;(]*`, "gu"),
  new RegExp(`^${THE_NAME}(?= (?:live|tribute|in concert|unplugged|acoustic)\\b)`, "u"),
  /^\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*)*(?= \((?:live|acoustic|tribute)\)$)/u,
];

/**
 * An event's name without the names of bands and the titles of films in it, which may hold any word: The Strikes are on
 * no strike, and a film about a divorce is none.
 */
export const withoutActs = (name: string): string => ACTS.reduce((text, act) => text.replace(act, "the act"), name);
