import { ORDINARY_WORDS } from "../../ordinary-words";
import { PLAIN_WORDS } from "../../plain-words";
import { partPrice } from "../../service-price";
import { isOfName } from "./names-in-services";

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]s\b)?/gu;
/** A leading capital and no other: "Deep", not "DEEP", "HydraFacial" or "X". */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]+(?:['’]s)?$/u;
// What ends so is an action or a state, not a name, but for a few.
const DERIVED =
  /^(?!(?:ahmed|moham+ed|hamed|sayed|saeed|alfred|jared|winifred|mildred)$).*(?:(?:ing|tion|sion|ment|ance|ence)s?|[a-z]{2}ed)$/u;
// The beginning of a name where another name follows: "New York", "East Sussex".
const BEGINS_NAME = /^(?:New|North|South|East|West|Saint|Royal)$/;
// What ends so is most often a word that we do not know and no name: "Reformer", "Verbal".
const HARDLY_NAME = /(?:er|or|al|ed|ness|able|less|ful)s?$/u;
// Ordinary inside a service and a people's name before one: "gel polish", "Polish dumplings".
const PEOPLE_FIRST = /^Polish$/;

const singularsOf = (word: string) => [
  word,
  word.replace(/s$/, ""),
  word.replace(/es$/, ""),
  word.replace(/ies$/, "y"),
];

function isOrdinary(word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s$/, "");
  return DERIVED.test(plain) || singularsOf(plain).some((form) => ORDINARY_WORDS.has(form) || PLAIN_WORDS.has(form));
}

/** True for a word that may be a name: capitalised, and not one we know. */
const mayBeName = (word: string) => CAPITALISED.test(word) && !isOrdinary(word);

const DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?|s)?|weekdays?|weekends?|daily";
/** When a service can be had, after its name: "nail trims Tue/Thu", "girda bread before 9am", "open gym Sundays". */
const TIMETABLE = new RegExp(
  `(?<=\\p{L}{3}\\S*)[\\s,(–—-]+(?:(?:on|every)\\s+)?(?:(?:${DAY})(?:\\s*(?:[/,&+–-]|and|to|or)\\s*(?:${DAY}))*|(?:${DAY})\\s+(?:at|from)\\s+\\d{1,2}(?:[:.]\\d{2})?(?:\\s*[ap]\\.?m\\.?)?|(?:before|after|until|till?|from|by|at)\\s+\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?|o['’]clock)(?:\\s*(?:-|–|to|until|till)\\s*\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?)?)\\)?$`,
  "iu",
);

/** What is told after a service's name and is no part of it: "nail clips $15, no booking needed". */
const ADDED =
  /,\s*(?:no (?:bookings?|appointments?|need to book)(?: (?:needed|required|necessary))?|walk[- ]ins? (?:only|welcome)|by appointment(?: only)?|booking (?:essential|required))$/iu;

/** What people suffer from, and nobody sells. */
const CONDITION =
  /^(?:[\p{L}'’-]+ ){0,3}(?:pains?|(?:sports? |work |knee |shoulder )?injur(?:y|ies)|(?:head|back|tooth|ear)?aches?|migraines?|anxiety|depression|insomnia|arthritis|sciatica|whiplash|vertigo|eczema|acne|psoriasis|allergies|hay fever|stiffness|burn-?out|phobias?|hair loss|bunions|verrucas|ingrown (?:toe)?nails|snoring|tinnitus|sprains?|strains?|slipped discs?|frozen shoulder|tennis elbow|plantar fasciitis)$/iu;

/** What nobody wants in the house, and nobody sells either. */
const PEST =
  /^(?:[\p{L}'’-]+ ){0,2}(?:rats?|mice|(?:wasps?|hornets?)(?:['’]? nests?)?|bed ?bugs|moles|termites|cockroaches|ants|fleas|silverfish|woodworm|squirrels|damp|mou?ld|dry rot|blocked (?:drains|sinks|toilets)|lice)$/iu;

/** "Back pain" is nothing to offer: help with it is, and promises nothing. */
const asHelp = (service: string) =>
  CONDITION.test(service) || PEST.test(service)
    ? `help with ${/\s/.test(service) ? service : service.toLowerCase()}`
    : service;

// An owner's few services are said for every way of writing a post.
const said = new Map<string, string>();
const MOST_KEPT = 5_000;

/**
 * An owner's service as a person writes it in the middle of a sentence: "Deep Clean" is a deep clean. Only ordinary
 * words lose their capital; acronyms, brands, proper names and every word that is not known stay as given, and all of
 * it where a later word may be a name or the first one is hardly one: better two capitals too many than one in the middle.
 * A whole service in capitals is said calmly, but for what may be an acronym ("MOT while you wait"). When it can be had and what it costs are no part of its name.
 */
export function sayService(service: string): string {
  const known = said.get(service);
  if (known !== undefined) return known;
  if (said.size >= MOST_KEPT) said.clear();
  const named = partPrice(service.replace(ADDED, "")).name.replace(TIMETABLE, "");
  const spoken = asHelp(speakService(calmly(named)));
  said.set(service, spoken);
  return spoken;
}

/** True where a word that may be a name follows one that we know ("Warm Vinyasa Flow"), or begins and hardly is one ("Reformer Class"). */
function isUnclear(words: readonly string[]): boolean {
  const [first = ""] = words;
  const known = words.findIndex((word) => !mayBeName(word));
  const isName = (word: string, at: number) => at > known && mayBeName(word) && !BEGINS_NAME.test(words[at - 1] ?? "");
  return (known >= 0 && words.some(isName)) || (mayBeName(first) && HARDLY_NAME.test(first));
}

/** What keeps its capitals where all of a service has them. */
const ACRONYM =
  /^(?:3D|AC|ADR|BBQ|BYO|CCTV|CDL|CNC|CPR|CT|CV|DIY|DJ|DVSA|ECG|EICR|EMS|EPC|EV|GDPR|GPS|HD|HGV|HIIT|HR|HVAC|IPL|IT|IV|LED|LGV|LLC|LPG|MIG|MOT|MRI|NHS|PA|PAT|PC|PMU|PPF|PT|PVC|RO|RV|SEO|SMP|SPF|SUP|SUV|TIG|TMJ|TV|UPVC|USB|UV|VAT|VIP|VW)s?$/i;

/** A word alone that has fewer letters may be an acronym ("MOT", "CPR"). */
const LEAST_SHOUTED = 5;

/** What shouts, without its capitals. */
function calmly(service: string): string {
  const words = service.match(WORD) ?? [];
  const isLone = words.length < 2;
  if (/\p{Ll}/u.test(service) || (isLone && !(service.length >= LEAST_SHOUTED && isOrdinary(service)))) return service;
  return service.replace(WORD, (word) => (ACRONYM.test(word) ? word : word.toLowerCase()));
}

/** "The Last Tram" is a title: its article is written large, and all that follows. */
const TITLED = /^The(?: (?:\p{Lu}[\p{L}'’-]*|of|the|and|in|on|at|for|to|with|from|a|an))+(?: \(.*)?$/u;
const isTitled = (service: string) => TITLED.test(service) && (service.match(/\p{Lu}\p{Ll}/gu) ?? []).length > 1;

function speakService(service: string): string {
  if (isTitled(service)) return service;
  const words = service.match(WORD) ?? [];
  if (words.length > 1 && (isUnclear(words) || mayBeName(words.at(-1) ?? ""))) return service;
  return service.replace(WORD, (word, at: number) => {
    if (!CAPITALISED.test(word) || !isOrdinary(word) || isOfName(service, at)) return word;
    const next = new RegExp(WORD.source, "u").exec(service.slice(at + word.length))?.[0] ?? "";
    if (BEGINS_NAME.test(word) && mayBeName(next)) return word;
    return at === 0 && PEOPLE_FIRST.test(word) && next !== "" ? word : word.toLowerCase();
  });
}
