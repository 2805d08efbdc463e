import pluralize from "pluralize";
import { foldTradeWords } from "./fold-trade-words";
import { FOR_WHOM, HOW } from "./how-words";

const TERM_MAX_LENGTH = 40;
const BUSINESS = "business";

// Heads of owners' words that name somewhere customers go, or the firm itself: these stand with an article as they are.
const PLACES = new Set(
  `shop store boutique emporium outlet showroom dealership supermarket market stall stand kiosk truck van cart bar pub
  inn tavern lounge cafe café restaurant bistro diner deli delicatessen canteen kitchen bakery creamery dairy roastery brewery
  cidery distillery winery vineyard saddlery tannery cooperage hatchery chandlery meadery farm ranch orchard garden nursery greenhouse stable barn yard kennel cattery aviary
  scrapyard junkyard aquarium zoo sanctuary park course range track rink pool court alley arena stadium gym club studio school preschool
  kindergarten playgroup daycare creche kopitiam dhaba newsagent academy college centre center clinic surgery practice hospital pharmacy spa sauna salon parlor
  parlour space hotel hostel motel lodge guesthouse campsite campground resort house cottage marina museum gallery theatre
  theater cinema arcade room hall maze wall playground venue attraction workshop works mill foundry forge smithy press takeaway takeout steakhouse laundrette chippy
  factory lab laboratory garage depot station warehouse library bookshop bookstore archive office agency firm company
  business bureau service consultancy practice brokerage partnership charity church chapel foundation society
  association cooperative collective guild band orchestra choir launderette laundromat laundry funfair circus dojo
  planetarium observatory florist bank home mosque temple synagogue gurdwara masjid mandir cathedral basilica abbey priory convent monastery parish trust
  rescue nonprofit profit pantry larder fridge crematorium crematory mortuary
  cemetery hospice shelter refuge bootcamp casino castle centro rink box dispensary boulangerie spot joint place`.split(
    /\s+/,
  ),
);
// Gelateria, boucherie, brauerei.
const FOREIGN_PLACE = /\p{L}{3}(?:er[ií]a|erie|erei)$/u;
// The ones nobody would take a person for: "in a tailor" is no English, "in a tailor's" is.
const PERSON =
  /(?:\p{L}{2}(?:er|eer|or|ist|ian|smith|wright|man|woman|monger)|tech|chef|coach|guide|vet|nurse|midwife|artist|agent|accountant|consultant|assistant|expert|architect|mechanic|surgeon|osteopath|naturopath|homeopath|nanny|attorney|chauffeur|celebrant|officiant|masseuse|masseur|detective|advocate|cook|tutor|doula|notary|scribe|dj|mc|sweep|psychic|clown|host|mason|magician|butcher|keeper|pilot|medium|valet|groom|locum)$/u;
// Things that end like people.
const NO_PERSON =
  /(?:water|paper|leather|timber|lumber|soccer|laser|flower|flour|decor|floor|liquor|door|power|summer|scooter|trailer|heater|freezer|printer|cooler|filter|mower|blender|sticker|banner|poster|burger|cracker|rubber|silver|copper|tower|shower|dumpster|container|tractor|generator|mirror|sweater|blazer|sneaker|feather|pepper|butter|ginger|amber|locker|charger|router|shutter|gutter|ladder|planter|stroller|helicopter|boiler|radiator|elevator|escalator|incubator|diaper|camper|oyster|lobster|hamster|beer|cider|pier|fiber|transfer|antler|marker|rafter|slipper|zipper|hanger|motor)$/;
// Peoples, faiths and names keep their capital, however the owner types them.
const CAPITALIZED = new Set(
  `african afghan albanian algerian american andalusian anglican arabic argentinian armenian asian australian austrian
  balinese bangladeshi baptist basque bavarian belgian bengali bolivian brazilian british buddhist bulgarian burmese cajun
  californian cambodian cantonese caribbean catalan catholic celtic chilean chinese christian christmas colombian cornish
  creole croatian cuban czech danish dominican dutch easter ecuadorian edwardian egyptian english eritrean ethiopian
  european filipino finnish french german ghanaian greek gujarati haitian halloween hawaiian hindu hungarian indian
  indonesian iranian iraqi irish islamic israeli italian jain jamaican japanese jewish kenyan korean kurdish laotian
  lebanese lutheran malay malaysian mediterranean methodist mexican mongolian montessori moroccan mormon muslim neapolitan
  nepalese nepali nigerian nordic norwegian pakistani pentecostal persian peruvian pilates portuguese presbyterian
  protestant punjabi quaker romanian russian scandinavian scottish serbian sicilian sikh singaporean somali spanish
  swedish swiss syrian szechuan sichuan taiwanese tamil texan thai tibetan tunisian turkish tuscan ukrainian uzbek
  venezuelan victorian vietnamese waldorf welsh zen`.split(/\s+/),
);
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&/]{2,5}$/u;
// Owners type these small.
const ALWAYS_ACRONYMS =
  /\b(?:dj|mc|tv|cctv|bbq|vr|rv|bmx|hvac|ivf|iv(?= (?:drip|therapy|hydration|lounge|bar|clinic))|ev(?= charg)|it(?= (?:support|services?|consult|repair|company|training|help))|seo|mma|bjj|atms?|cbd|mri|led(?= light))\b/g;
/** Read letter by letter, for no word sounds like that: "nzsl", "bbq". */
const SPELLED = /^(?!(?:ltd|st|mr|mrs|dr|jr|pty|hrs?|th|nd|rd|plc|llc)$)[bcdfghjklmnpqrstvwxz]{2,5}$/;
const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
// What a shop sells, at length: "a shop that sells hats and scarves" is a shop.
const RELATIVE =
  / (?:that|which|who|where|working|based|selling|specialising|specializing|offering|with|(?:run|owned|led|staffed|managed|operated) by) .*$/i;
const SELF = /^(?:(?:we are|we're|i am|i'm|we run|i run) )?(?:an?|the|my|our) (?=\S)/i;

const lastWordOf = (term: string) => /[\p{L}\p{M}\d]+$/u.exec(term)?.[0] ?? "";

const isPlaceWord = (word: string) =>
  PLACES.has(word.replace(/^(?:co-?|work|book|coffee|tea)(?=shop|store|house)/, "")) || FOREIGN_PLACE.test(word);
const isPersonWord = (word: string) => !PLACES.has(word) && PERSON.test(word) && !NO_PERSON.test(word);

function singularOf(word: string): string {
  return word.length > 3 && /[^su]s$/.test(word) ? pluralize.singular(word) : word;
}

const isLarge = (word: string) => /^\p{Lu}/u.test(word);

/** "DOG GROOMER" is typed with caps lock on; "BMX Track" holds an acronym, "lessons in Excel" a name. */
function lowerCased(words: string): string {
  const isShouted = words === words.toUpperCase();
  const all = words.split(" ");
  // A word that alone is written large, and not because it is the first, is a name.
  const holdsNames = all.some((word) => /^\p{Ll}{3}/u.test(word)) && !isLarge(all[0] ?? "");
  const lower = all
    .map((word) => ((!isShouted && ACRONYM.test(word)) || (holdsNames && isLarge(word)) ? word : word.toLowerCase()))
    .map((word) => (SPELLED.test(word) ? word.toUpperCase() : word))
    .map((word) => word.replace(/\p{L}+/gu, (part) => (CAPITALIZED.has(part) ? capitalized(part) : part)));
  return lower.join(" ").replace(ALWAYS_ACRONYMS, (letters) => (letters === "atms" ? "ATMs" : letters.toUpperCase()));
}

/** "Nutritionist / dietician" is said with a word; "24/7" and "A/C" are no two trades. */
const SLASH = /(?<=\p{L}{3})\s*\/\s*(?=\p{L}{3})/gu;
/** Where an owner's line goes on to tell more: "dog groomer, dogs only", "falconry (displays)". */
const MARK = /\s*(?:[,;:|(]|\s[–—-]\s).*$/u;
const FOR_HIRE = / for (?:hire|rent)$/;
const isNamed = (term: string) => isActivity(term) || isPerson(term) || isPlaceName(term);

/** Without what is told after the trade's name, as long as a name is left: "bagpiper for hire", "vet, cats only", "tutor online". */
function withoutTail(term: string): string {
  const marked = term.replace(MARK, "");
  const first = isNamed(marked) || marked.includes(" ") ? marked : term;
  const hired = first.replace(FOR_HIRE, "");
  const head = isPerson(hired) ? hired : first;
  if (isNamed(head)) return head;
  const all = head.split(" ");
  for (let end = all.length - 1; end > 0; end--) {
    const last = foldTradeWords(all[end] ?? "");
    if (!HOW.has(last) && !FOR_WHOM.has(last)) return head;
    const rest = all.slice(0, end).join(" ");
    if (isNamed(rest)) return rest;
  }
  return head;
}

/** The owner's words as they stand in a sentence ("reptile boarding kennel"), cut between words when long. */
export function asTerm(words: string): string {
  const named = words
    .replace(SELF, "")
    .replace(RELATIVE, "")
    .replace(/(\p{L}{3,})['’]s$/u, "$1");
  const plain = withoutTail(
    lowerCased(named)
      .replace(SLASH, " and ")
      .replace(/[.?!\s]+$/u, ""),
  );
  // By code points, so that no character is cut in half.
  const letters = [...plain];
  const head = letters.slice(0, TERM_MAX_LENGTH).join("");
  const short = letters.length <= TERM_MAX_LENGTH ? plain : head.replace(/\s+\S*$/u, "").replace(/[.?!\s]+$/u, "");
  return /\p{L}{2}/u.test(short) && [...short].length >= 3 ? short : BUSINESS;
}

const ACTIVITY = /(?:ing|tion|ance|phy|repair|hire|rental|support|care|removal|yoga|trekking)$/u;
/** True for words that name what is done ("violin bow rehairing") rather than who or where ("piano tuner"). */
export const isActivity = (term: string): boolean => ACTIVITY.test(term);

// What drives or carries is a company in everybody's mouth.
const OF_COMPANIES = /(?:^| )(?:taxi|minicab|cab|limo|limousine|towing|haulage|freight|shuttle)$/;

/**
 * Whether what stands before an "and" is the business's name, and not half of it: "falconry displays and hawk walks",
 * "chimney sweep and stove servicing" and "roof cleaning & gutter clearing", but not "arts and crafts" or "clock &
 * watch repair".
 */
function isNamedAlone(ahead: string, joined: string): boolean {
  if (isPerson(ahead) && joined.includes(" ")) return true;
  if (!ahead.includes(" ") || ahead.includes(",")) return false;
  return isActivity(ahead) || !isNamed(singularOf(lastWordOf(joined)));
}

/**
 * The owner's words where a place is meant, so that an article fits before them and a plural ending after: "piano
 * tuner" and "escape room" as they are, "escape rooms" as one of them, what is done or sold as its business.
 */
export function asPlace(named: string): string {
  // "Cricket nets for hire" hires them out.
  const term = named.replace(
    /(\S+) (?:for|to) (hire|rent)$/,
    (_, thing: string, how: string) => `${singularOf(thing)} ${how}`,
  );
  // "School of falconry" is a school.
  const at = term.search(/ (?:of|for|with|in|on) /);
  const head = lastWordOf(at < 0 ? term : term.slice(0, at));
  // "Wig maker for cancer patients" tells whom it serves, and is not said again in every other sentence.
  if (isPerson(head)) return term.replace(/ for .+$/, "");
  if (isPlaceWord(head)) return term;
  const oneHead = singularOf(head);
  if (at >= 0 && isPlaceWord(oneHead)) return term.slice(0, at - head.length) + oneHead + term.slice(at);
  // "Goat rentals for brush clearing" rent goats out; "goats for brush clearing" clear brush.
  const told = at < 0 ? "" : term.slice(at).replace(/^ for /, "");
  if (at >= 0 && term.slice(0, at).includes(" ")) return asPlace(term.slice(0, at));
  if (term.slice(at).startsWith(" for ") && isActivity(told) && !told.includes(" for ")) return asPlace(told);
  const [ahead = "", joined] = term.split(/ (?:and|&|\+) /);
  if (joined !== undefined && isNamedAlone(ahead, joined)) return asPlace(ahead);
  const last = lastWordOf(term);
  const one = singularOf(last);
  const single = term.slice(0, term.length - last.length) + one;
  if (isPlaceWord(one) || isPerson(one)) return single;
  // "Rainwater tank sales" is what a rainwater tank business does.
  return `${single.replace(/(?<=\S) sale$/, "")} ${OF_COMPANIES.test(single) ? "company" : BUSINESS}`;
}

/** The longest that is named in passing, in every other sentence. */
const BRIEF_LENGTH = 30;
// What may go without another trade being left: no "non", no "second hand", no half of a compound ("hearing aid").
const SAYS_ONLY_HOW =
  /^(?:(?:24[ -]hours?|24\/7|same[ -]day|(?:family|locally|veteran|volunteer|community)[ -](?:owned|run|led)|friendly|tiny(?! (?:home|house))|small(?! (?:animal|appliance|boat|breed|business|claim|dog|engine|group|mammal|plate|pet|space|stock|world))|luxury|licensed|certified|qualified|experienced|award[ -]winning|mobile(?! (?:homes?|phones?|apps?|games?|device|accessor|money)))(?: &| and)? )+(?=\S+ \S)/i;

/** "Lessons in Excel business": what is done and told at length makes no name of a place. */
const EXPLAINED = / (?:of|for|with|in|into|on|at|from|by) .* business$/;

/**
 * A place briefly, for sentences that name the trade in passing: without what says only how it works ("24 hour"), and
 * where that is still long, no part of it but "a business like ours", since half of a name may be another trade's.
 */
export function briefPlace(place: string): string {
  const brief = place.replace(SAYS_ONLY_HOW, "");
  if (brief.length <= BRIEF_LENGTH && !EXPLAINED.test(brief)) return brief;
  return `${isPlaceTerm(place) ? "place" : BUSINESS} like ours`;
}

// A firm, an agency or a service may have no door that customers ever see.
const NO_DOOR =
  /^(?:service|agency|firm|company|business|bureau|consultancy|brokerage|partnership|foundation|society|association|cooperative|collective|guild|band|orchestra|choir|truck|van|cart|practice|archive|charity|trust|rescue|(?:non)?profit)$/;

/** True for owners' words that name somewhere customers go: "candle shop", "escape room". */
export const isPlaceTerm = (words: string): boolean => isPlaceName(asTerm(words));

function isPlaceName(term: string): boolean {
  const at = term.search(/ (?:of|for|with|in|on) /);
  const head = singularOf(lastWordOf(at < 0 ? term : term.slice(0, at)).toLowerCase());
  return isPlaceWord(head) && !NO_DOOR.test(head);
}

/** True for a place named by who works there. */
export const isPerson = (place: string): boolean => isPersonWord(lastWordOf(place).toLowerCase());
