import type { BusinessFacts } from "../../brief";
import { normalizeText } from "../../checking/trigrams";
import type { SeededRandom } from "../../planning/seeded-random";
import { partPrice } from "../../service-price";
import { stemsOf } from "../topics/topic-touches";
import { graveServices, lightServices } from "./nameable-services";

/** What a topic is about, as far as a service may be told by it: its title. */
export type ServiceTopic = string;

// The same few services and topics are asked about for every way of saying a post.
const wordsOf = new Map<string, readonly string[]>();
/** As many as a dozen and a half calendars ask about. */
const MOST_TEXTS = 4000;

function plainWords(text: string): readonly string[] {
  const known = wordsOf.get(text);
  if (known) return known;
  if (wordsOf.size >= MOST_TEXTS) wordsOf.clear();
  const words = normalizeText(text).split(" ");
  wordsOf.set(text, words);
  return words;
}

const stemOf = (word: string) => stemsOf(word)[0] ?? word;
/** "Tap" and "will" are more words than one. */
const SHORT = 4;
const ARTICLE = /^(?:an?|the|your|my|our|every|each|one|first|last|good)$/;
/** What follows a thing that stands for itself: "a will can fail" and "the brake that squeals", but not "brake fluid". */
const AFTER_THING =
  /^(?:is|are|was|can|can['’]?t|should|needs?|takes?|that|which|who|without|with|for|in|on|at|before|after|to|from|and|or|by|of|as|when|while|but|not|lasts?|starts?|begins?|looks?|feels?|says?)$/;

/** One word: its plural, or its singular where it stands for the thing and is no part of another name and no verb ("will you"). */
function isNamedByOne(word: string, title: readonly string[]): boolean {
  const isPlural = word !== stemOf(word);
  return title.some((said, at) => {
    if (stemOf(said) !== stemOf(word)) return false;
    if (said === word && (isPlural || said.length > SHORT)) return true;
    const next = title[at + 1];
    return (next === undefined || AFTER_THING.test(next)) && ARTICLE.test(title[at - 1] ?? "");
  });
}

/** True when a topic, by its title, is about a service: only where the title says the whole of its name, word after word. */
export function isAboutService(service: string, topic: ServiceTopic): boolean {
  const name = plainWords(partPrice(service).name.replace(/\s*\(.*$/, ""));
  const title = plainWords(topic);
  const [only] = name;
  if (only === undefined || only === "") return false;
  if (name.length === 1) return isNamedByOne(only, title);
  return title.some((_, at) => name.every((word, i) => stemOf(title[at + i] ?? "") === stemOf(word)));
}

/**
 * An owner's services that may be named, in the order in which a post about `topic` should name them: those it speaks of first, among
 * them and the rest the least named, so that each gets its turn; `random` tells with which a round begins.
 */
export function rankServices(
  business: Pick<BusinessFacts, "services" | "trade">,
  topic: ServiceTopic,
  random: SeededRandom,
  timesNamed: (service: string) => number = () => 0,
): string[] {
  const isMeant = (service: string) => isAboutService(service, topic);
  const services = [...graveServices(business).filter(isMeant), ...lightServices(business)];
  const first = Math.floor(random() * services.length);
  const rotated = [...services.slice(first), ...services.slice(0, first)]
    .map((service) => ({ service, times: timesNamed(service) }))
    .sort((a, b) => a.times - b.times)
    .map(({ service }) => service);
  return [...rotated.filter(isMeant), ...rotated.filter((service) => !isMeant(service))];
}
