import type { BusinessFacts, Slot } from "../brief";
import { CHANNEL_LIMITS } from "../channels/channel-limits";
import { createAvoidedTagFinder } from "../checking/find-avoid-word";
import { normalizeText } from "../checking/trigrams";
import { isOrdinary } from "../places/climate";
import type { SeededRandom } from "../planning/seeded-random";
import { kindsOf } from "../trades/kinds/kinds-of";
import { keptWaysIn, tagSuitsKeptWays } from "../trades/may-say/kept-ways";
import { ownTermsOfTrade } from "../trades/own-terms";
import { ownWordsOf } from "../trades/traits";
import { briefPlace } from "../trades/word-trade";
import { createTagSpeller } from "./words/spell-tag";

const LOCAL_TAG_MAX = 30;
const OF_HEATING = /^(?:central)?heat(?:ing|pump)|furnace|boiler|fireplace/;
// Hashtags name the town too; with the captions' share this keeps mentions well under half of all posts.
const LOCAL_TAG_SHARE = 0.12;

const isAcronym = (word: string) => /^[\p{Lu}\d]{2,5}$/u.test(word);

function pascal(text: string): string {
  const isShouted = text === text.toUpperCase();
  return text
    .split(/\s+/)
    .flatMap((word) => (!isShouted && isAcronym(word) ? word : normalizeText(word).split(" ")))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

const OWN_NAME = /^(?!.* (?:business|company|and|&|for|of|with|like)(?: |$))\S+(?: \S+){0,2}$/;

/** What the place is called in town: a tire shop, a B&B, where the owner's words name a kind of the trade that has a name of its own. */
function nameOfTrade(trade: BusinessFacts["trade"]): string {
  if (trade.matched === "exact") return trade.label;
  // In its owner's words, where they name one thing: nobody looks for a business like ours.
  if (trade.matched !== "alias") {
    const name = briefPlace(trade.terms.place);
    return OWN_NAME.test(name) ? name : "";
  }
  const words = ownWordsOf(trade);
  const ofKinds = kindsOf(trade.id, words).map(({ terms }) => terms?.place);
  const place = ofKinds.findLast((name) => name !== undefined) ?? ownTermsOfTrade(trade.id, words).place;
  return place === undefined ? trade.label : place.replace("&", "and");
}

/** "#PortlandBakery" without its "#"; null when town or trade leave no short tag of letters and digits. */
export function localHashtag(business: BusinessFacts): string | null {
  const [town, trade] = [pascal(business.place.city), pascal(nameOfTrade(business.trade))];
  const tag = town + trade;
  return town === "" || trade === "" || tag.length > LOCAL_TAG_MAX || !/^[\p{L}\p{N}]+$/u.test(tag) ? null : tag;
}

/** "#NationalBagelDay" without its "#": what people look for on the day; null for a name that makes no short tag. */
export function occasionHashtag(name: string): string | null {
  const tag = pascal(name.replace(/['’]/g, ""));
  return tag.length >= 4 && tag.length <= LOCAL_TAG_MAX && /^[\p{L}\p{M}\p{N}]+$/u.test(tag) ? tag : null;
}

/** Hashtags for a post on a topic (or on none), without "#"; `day` is the occasion that the post speaks of. */
export type HashtagChooser = (
  topic: { readonly tags: readonly string[]; readonly layer?: string } | null,
  slot: Pick<Slot, "channel" | "format">,
  random: SeededRandom,
  day?: string | null,
) => string[];

/** Makes the chooser of a business's hashtags: a topic's own first, then the trade's, now and then the local one; never a wall. */
export function createHashtagChooser(business: BusinessFacts): HashtagChooser {
  const spell = createTagSpeller(business.place.country);
  const findAvoided = createAvoidedTagFinder(business.avoidWords);
  const ways = keptWaysIn(business.place.country, business.trade.keeps);
  // A trade's tags are one list for all the world.
  const isHeated = isOrdinary("heating", business.place);
  const isUsable = (tag: string) =>
    findAvoided(tag) === null && tagSuitsKeptWays(tag, ways) && (isHeated || !OF_HEATING.test(tag));
  const usable = (tags: readonly string[]) => tags.map(spell).filter(isUsable);
  // A topic's are asked for with every way of saying it that is tried.
  const byTopic = new WeakMap<object, readonly string[]>();
  const usableOf = (topic: { readonly tags: readonly string[] }) => {
    const tags = byTopic.get(topic) ?? usable(topic.tags);
    byTopic.set(topic, tags);
    return tags;
  };
  const trade = usable(business.trade.tags);
  const local = usable([localHashtag(business)].filter((tag) => tag !== null));
  return (topic, { channel, format }, random, day = null) => {
    const [least, most] = format === "story" ? [0, 1] : CHANNEL_LIMITS[channel].advisedHashtags;
    // Google Business refuses all hashtags, stories included.
    const wanted = Math.min(
      most,
      CHANNEL_LIMITS[channel].advisedHashtags[1],
      least + Math.floor(random() * (most - least + 1)),
    );
    const withLocal = random() < LOCAL_TAG_SHARE;
    const drawn = Math.floor(random() * Math.max(1, trade.length));
    // Below a wish or an announcement stands what the trade is called, and no single thing of its work.
    const first = topic === null ? 0 : drawn;
    if (wanted === 0) return [];
    const named = usable([day === null ? null : occasionHashtag(day)].filter((tag) => tag !== null));
    const fixed = [...named, ...(withLocal ? local : [])].slice(0, wanted);
    // What is for every trade ("#goodtoknow") says nothing alone.
    const mostOwn = topic?.layer === "universal" && trade.length > 0 ? Math.min(1, wanted - 1) : wanted;
    const own = (topic === null ? [] : usableOf(topic)).slice(0, Math.min(mostOwn, wanted - fixed.length));
    return [...new Set([...own, ...fixed, ...trade.slice(first), ...trade.slice(0, first)])].slice(0, wanted);
  };
}
