import type { BusinessFacts, OwnerEvent, Slot } from "../../brief";
import { articleFor } from "../../checking/article-for";
import { listInWords } from "../../list-in-words";
import { untoldLastDay } from "../../occasions/closed-span";
import { judgeOccasion, occasionLabel } from "../../occasions/judge-occasion";
import type { SeededRandom } from "../../planning/seeded-random";
import { partPrice } from "../../service-price";
import { dayAndMonth, spanWords, whenWords } from "../days/date-words";
import { isTellable } from "../services/is-tellable";
import { graveServices, lightServices } from "../services/nameable-services";
import { rankServices } from "../services/rank-services";
import { sayService } from "../services/say-service";
import { inSeason } from "../services/service-season";
import type { VoicedTopic } from "../topics/voice-topic";
import { beginSentence } from "../words/begin-sentence";

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

// "the Early May bank holiday", "the first day of spring"; but "Labor Day", "World Bread Day".
const WANTS_THE =
  /\b(?:holiday|weekend|solstice|equinox|deadline)$|^(?:(?:International|World|European|National) )?Day (?:of|for|after)\b/i;
const SEASON_START =
  /^(?:the )?((?:first|last|longest|shortest) day|day the clocks|new tax year|start|beginning|end)\b(.*)$/i;

/** A day's name for the middle of a sentence, with and without its article. */
export function occasionWords(name: string): { occasion: string; Occasion: string; bareOccasion: string } {
  const season = SEASON_START.exec(name);
  const bareOccasion = season ? `${(season[1] ?? "").toLowerCase()}${season[2] ?? ""}` : name;
  const occasion = season || (WANTS_THE.test(name) && !/^the /i.test(name)) ? `the ${bareOccasion}` : bareOccasion;
  return { occasion, Occasion: capitalise(occasion), bareOccasion };
}

/** One of its kind, which a sentence does not name without an article: "the beginners' course". */
const ONE_OF_ITS_KIND =
  /^(?!(?:the|a|an|our|my|your|one|1) ).*\b(?:course|workshop|clinic|club|tour|camp|retreat|membership|package|(?:dining|meeting|function|baby|party|treatment) room|suite|tasting menu|set lunch|booth|magic mirror)$/iu;
/** One of many: "thinking about an oil change". */
const ONE_OF_MANY =
  /^(?!(?:the|an?|our|my|your|one|1) ).*\b(?:class|lesson|ride|trip|cruise|carriage|scrub|comb[- ]?out|change|assessment|appraisal|pedicab|inspection|consultation|(?:hair)?cut|check(?:-up)?|test|treatment|facial|manicure|pedicure|haircut|massage session|trim|visit|valuation|quote|swap|session|pass|call[- ]?out|feast(?: for \d+)?|line)$/iu;

function withArticle(service: string): string {
  if (ONE_OF_ITS_KIND.test(service)) return `the ${service}`;
  return ONE_OF_MANY.test(service) ? `${articleFor(service)} ${service}` : service;
}

/** Services that one sentence lists, and a post of nothing else. */
const MOST_NAMED = 3;
const MOST_LISTED = 4;

function serviceWords(
  business: BusinessFacts,
  topic: string,
  random: SeededRandom,
  timesNamed?: (service: string) => number,
): Record<string, string> {
  const ranked = rankServices(business, topic, random, timesNamed);
  const [service] = ranked;
  if (service === undefined) return {};
  const grave = new Set(graveServices(business));
  const listed = ranked.filter((one) => !grave.has(one)).slice(0, MOST_NAMED);
  return {
    service: withArticle(sayService(service)),
    ...(listed.length > 0 && { services: listInWords(listed.map(sayService)) }),
  };
}

/** The service that the post is about: for a sentence, as a headline with its price, and as it was given. */
function toldServiceWords(service: string): Record<string, string> {
  const { price } = partPrice(service);
  const name = beginSentence(sayService(service));
  return {
    service: withArticle(sayService(service)),
    Service: price === null ? name : `${name}: ${price}`,
    servicePriced: price === null ? sayService(service) : `${sayService(service)} (${price})`,
    told: /[.?!…]$/.test(service) ? service : `${service}.`,
  };
}

/** The service that the post is about and two more, each with its price. */
function pricedList(
  business: BusinessFacts,
  told: string,
  timesNamed: (service: string) => number = () => 0,
): Record<string, string> {
  const named = lightServices(business).filter((service) => isTellable(service, business));
  if (!named.includes(told) || named.length < MOST_NAMED) return {};
  const others = named.filter((service) => service !== told).sort((a, b) => timesNamed(a) - timesNamed(b));
  const listed = [told, ...others].slice(0, MOST_LISTED).map((service) => {
    const { price } = partPrice(service);
    return price === null ? sayService(service) : `${sayService(service)} (${price})`;
  });
  return { services: listInWords(listed) };
}

/** What tells whether a topic is grave. */
export const aboutOf = ({ pieces }: Pick<VoicedTopic, "pieces">): string => `${pieces.title} ${pieces.hook}`;

/** The day's name, and its wish or its word for a free day where it has one. */
function dayWords({ occasion, localDate }: Slot, country: string): Record<string, string> {
  if (!occasion) return {};
  const judged = judgeOccasion(occasion, localDate);
  const when = occasion.on === undefined ? null : whenWords(occasion.on, localDate, country);
  return {
    ...(when === null ? {} : { when, When: capitalise(when) }),
    ...occasionWords(occasionLabel(occasion.name)),
    ...(judged.manner === "greeting" ? { greeting: judged.greeting } : {}),
    ...(judged.manner === "day_off" ? { dayOff: judged.dayOff } : {}),
  };
}

/** An event's name as the owner wrote it, and for the start of a sentence, where "iPhone" stays as it is. */
const eventWords = (name: string) => ({
  event: name,
  Event: /^\p{Ll}\p{Lu}/u.test(name) ? name : capitalise(name),
});

/** When an event is, from its first day to its last where its name leaves the last open. */
function whenOf(event: OwnerEvent, today: string, country: string): Record<string, string> {
  const first = whenWords(event.date, today, country);
  const until = untoldLastDay(event);
  if (until === null) {
    const day = first.replace(/^on /, "");
    return { when: first, When: capitalise(first), day, Day: capitalise(day) };
  }
  const last = dayAndMonth(until, country, today);
  const day = first === "today" ? `today to ${last}` : spanWords(event.date, until, country, today);
  const when = `from ${day}`;
  return { when, When: capitalise(when), day, Day: capitalise(when), last };
}

/** The owner's facts and dates that phrases may name in a slot, as given; services as they stand in a sentence. */
export function nameFacts(
  business: BusinessFacts,
  slot: Slot,
  voiced: VoicedTopic | null,
  random: SeededRandom,
  timesNamed?: (service: string) => number,
): Record<string, string> {
  const now = inSeason(business, slot.localDate);
  const names: Record<string, string> = serviceWords(now, voiced?.pieces.title ?? "", random, timesNamed);
  const told = slot.serviceIndex == null ? undefined : business.services[slot.serviceIndex];
  if (told !== undefined) Object.assign(names, toldServiceWords(told), pricedList(now, told, timesNamed));
  if (voiced) Object.assign(names, { goal: voiced.goal, Goal: capitalise(voiced.goal) });
  Object.assign(names, dayWords(slot, business.place.country));
  const event = slot.eventIndex === null ? undefined : business.events[slot.eventIndex];
  if (event) {
    Object.assign(names, eventWords(event.name), whenOf(event, slot.localDate, business.place.country));
  } else if (slot.occasion?.kind === "owner_event") {
    const { name } = slot.occasion;
    Object.assign(
      names,
      eventWords(name),
      whenOf({ name, date: slot.localDate }, slot.localDate, business.place.country),
    );
  }
  const offer = slot.offerIndex === null ? undefined : business.offers[slot.offerIndex];
  if (offer) names.offer = offer.title;
  if (offer?.code !== undefined) names.code = offer.code;
  if (offer?.endsOn !== undefined) names.end = dayAndMonth(offer.endsOn, business.place.country, slot.localDate);
  return names;
}
