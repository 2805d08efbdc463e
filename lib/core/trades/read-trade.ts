import type { Cluster } from "../vocabulary";
import { namesBeforeTail } from "./after-head";
import { foldTradeWords } from "./fold-trade-words";
import {
  type HeadRule,
  type HeadTarget,
  headRule,
  isForeignHead,
  isSupply,
  NEUTRAL_HEADS,
  PLAIN_WORDS,
} from "./head-words";
import { kindsOf } from "./kinds/kinds-of";
import type { TradeIndex, TradeTarget } from "./trade-index";

// "A shop that sells hats", "lawyer for bakers", "school of music": what follows explains the head.
const TAIL =
  / (?:for|of|in|on|at|near|from|to|by|that|which|who|where|working|based|selling|with|de|di|da|do|du|des|del|della) /;
/** "Made-to-measure curtains", "not for profit café": what looks like a tail stands before the head. */
const BEFORE_HEAD =
  /(?<![\p{L}\p{N}])(?:\p{L}+-(?:to|of|in|on|for|by|at|and|your|the)-\p{L}+|(?:not for profit|farm to (?:table|fork)|made to (?:measure|order)|ready to wear|door to door|out of hours|while you wait|walk in|drive (?:in|through|thru)|hole in the wall))\s+(?=\S)/giu;
const ARTICLE = /^(?:(?:we are|we re|i am|im|i m|we have|i have|we run|i run) )?(?:a|an|the|my|our) (?=\S)/;
/** One name, however its halves are joined. */
const BED_AND_BREAKFAST = /\b(?:b ?(?:&|and) ?b|bed (?:&|and) breakfast)\b/giu;
const PARTS = /\s*(?:[&+,/|;()]|\s(?:and|with|und|y|et|e)\s)\s*/i;

const ANIMALS = new Set(
  "dog doggy doggie puppy pup cat kitten kitty pet animal canine feline equine horse pony reptile parrot bird".split(
    " ",
  ),
);
/** Clusters whose work, done for an animal, is another trade; and the trades in them that stay what they are. */
const NOT_FOR_ANIMALS: ReadonlySet<Cluster> = new Set<Cluster>([
  "food",
  "beauty",
  "health",
  "fitness",
  "education",
  "hospitality",
  "retail",
]);
const FOR_ANYBODY = new Set(["cafe", "bar", "brewery", "bookshop", "jeweller", "florist"]);
const ABOUT_ANIMALS = new Set(["friendly", "themed", "loving", "inspired"]);

/** What an owner's words lead to, and whether all of them are a known name. */
export interface TradeReading {
  target: TradeTarget;
  isWhole: boolean;
}

const toTarget = (to: HeadTarget): TradeTarget =>
  to === "none" ? { kind: "universal" } : { kind: "cluster", cluster: to };

function clusterOf(target: TradeTarget): HeadTarget {
  if (target.kind === "universal") return "none";
  return target.kind === "trade" ? target.trade.cluster : target.cluster;
}

/** The nearest known name among the words before a head, as its cluster; null when none is among `allowed`. */
function findHint(index: TradeIndex, before: readonly string[], allowed: readonly HeadTarget[]): HeadTarget | null {
  // "Bar equipment shop": what stands before is whom it sells to.
  if (allowed.length === 0 || isSupply(before.at(-1) ?? "")) return null;
  for (let end = before.length; end > 0; end--)
    for (let size = Math.min(end, index.maxWords); size > 0; size--) {
      const target = index.targets.get(before.slice(end - size, end).join(" "));
      const cluster = target && clusterOf(target);
      if (cluster !== undefined && allowed.includes(cluster)) return cluster;
    }
  return null;
}

function isForAnimals(before: readonly string[]): boolean {
  return before.some(
    (word, i) => ANIMALS.has(word) && before[i - 1] !== "hot" && !ABOUT_ANIMALS.has(before[i + 1] ?? ""),
  );
}

function keepsItsSense({ keeps, not }: HeadRule, before: readonly string[]): boolean {
  if (keeps) return before.every((word) => keeps.has(word) || PLAIN_WORDS.has(word));
  return !before.some((word) => not?.has(word));
}

/** What a name means with those words before it. `known` is null for a head that is no name by itself. */
function judge(
  index: TradeIndex,
  name: string,
  known: TradeTarget | null,
  before: readonly string[],
): TradeTarget | null {
  const rule = headRule(name);
  const said = known ?? (rule ? toTarget(rule.otherwise) : null);
  if (!said) return null;
  const isAnybodys = said.kind === "trade" && FOR_ANYBODY.has(said.trade.id);
  const cluster = clusterOf(said);
  if (cluster !== "none" && NOT_FOR_ANIMALS.has(cluster) && !isAnybodys && isForAnimals(before))
    return toTarget("pets");
  if (!rule || (known && keepsItsSense(rule, before))) return said;
  if (!rule.keeps && !keepsItsSense(rule, before)) return toTarget(known ? rule.otherwise : "none");
  return toTarget(findHint(index, before, rule.hints) ?? rule.otherwise);
}

/** The longest name the words end in, judged by the words before it; null when their last word is unknown. */
function readEnd(index: TradeIndex, words: readonly string[]): TradeTarget | null {
  for (let size = Math.min(words.length, index.maxWords); size > 0; size--) {
    const name = words.slice(-size).join(" ");
    const known = index.targets.get(name) ?? null;
    const before = words.slice(0, -size);
    if (size === 1 && known === null && words.length > 1 && NEUTRAL_HEADS.has(name)) return readEnd(index, before);
    const judged = known || size === 1 ? judge(index, name, known, before) : null;
    if (judged) return judged;
  }
  return null;
}

/** "Home bakery doughnuts": what is made there stands after the place, and the place is the trade. */
const MADE_AT = new Set(["bakery", "patisserie", "cafe", "restaurant", "pizzeria", "diner", "brewery"]);

/** The trade whose place stands before the foods that the words end in; null where none does. */
function readPlaceBefore(index: TradeIndex, words: readonly string[]): TradeTarget | null {
  const at = words.slice(0, -1).findLastIndex((word) => MADE_AT.has(word));
  const target = at < 0 ? null : readEnd(index, words.slice(0, at + 1));
  return target?.kind === "trade" ? target : null;
}

/** What is sold or mended at one of these is what a shop of the name does: a flower kiosk, a phone repair stall. */
const STALL_HEAD = / (?:kiosks?|stalls?|stands?|booths?|counters?|huts?|carts?)$/;

/** The trade of the shop that does what a stall of the phrase does; null where no shop is called so. */
function readStall(index: TradeIndex, phrase: string): TradeTarget | null {
  if (!STALL_HEAD.test(phrase)) return null;
  const name = phrase.replace(STALL_HEAD, "");
  const target = index.targets.get(`${name} shop`) ?? index.targets.get(`${name} store`) ?? null;
  return target?.kind === "trade" ? target : null;
}

/** A folded phrase of one part: its head decides, which a tail only explains. */
function readPhrase(index: TradeIndex, phrase: string): TradeReading | null {
  const whole = index.targets.get(phrase);
  if (whole) return { target: whole, isWhole: true };
  const plain = phrase.replace(ARTICLE, "");
  const at = plain.search(TAIL);
  const head = at < 0 ? plain : plain.slice(0, at);
  const about = at < 0 ? "" : plain.slice(at).replace(TAIL, "").replace(ARTICLE, "");
  if (about !== "") {
    // "Hotel for dogs" is a dog hotel, "school of music" a music school.
    const turned = index.targets.get(`${about} ${head}`);
    if (turned) return { target: turned, isWhole: false };
  }
  const words = head.split(" ");
  const isAbout = about !== "" && isForAnimals(about.split(" ")) ? about.split(" ") : [];
  const read = readBeforeTail(index, words) ?? readEnd(index, [...isAbout, ...words]);
  const isFood = read?.kind === "cluster" && read.cluster === "food";
  const isOpen = read?.kind !== "trade" && read?.kind !== "cluster";
  const target = (isFood ? readPlaceBefore(index, words) : null) ?? (isOpen ? readStall(index, head) : null) ?? read;
  return target && { target, isWhole: target === index.targets.get(plain) };
}

/** "Locksmith 24h", "hair salon balayage": a trade before words that only say which, how or for whom. */
function readBeforeTail(index: TradeIndex, words: readonly string[]): TradeTarget | null {
  if (words.length < 2) return null;
  let first: TradeTarget | null = null;
  for (const { name, asItStands } of namesBeforeTail(words.join(" "))) {
    const target = index.targets.get(name) ?? (asItStands ? null : readEnd(index, name.split(" ")));
    if (!target || target.kind === "universal") continue;
    if (target.kind === "trade") return target;
    if (!asItStands) first ??= target;
  }
  return first;
}

/** "Restaurant and bar supplies" sells to restaurants: the last part's head is everybody's. After a comma it is its own. */
const ITS_OWN = /[,|;(]/;
function sharesForeignHead(index: TradeIndex, label: string, last: string): boolean {
  const words = last.split(" ");
  if (ITS_OWN.test(label) && !isForeignHead(words.at(-1) ?? "")) return false;
  return words.length > 1 && index.targets.has(words.slice(0, -1).join(" ")) && readPhrase(index, last) === null;
}

/** How many words the last part may lend to the first: "photo and video booth hire" hires out photo booths. */
const MOST_LENT = 2;

/** The first part's names: as it stands, with the words at the end that may be everybody's, and in all of the line. */
function namesOfFirst(label: string): string[] {
  const parts = label.split(PARTS).filter((part) => part.trim() !== "");
  const [first = ""] = parts;
  const last = (parts.at(-1) ?? "").split(" ");
  const lent = Array.from({ length: Math.min(MOST_LENT, last.length - 1) }, (_, i) => last.slice(-1 - i).join(" "));
  return [first, ...lent.map((words) => `${first} ${words}`), label];
}

/**
 * What a line names first, where topics of its own are written for it and a trade that is named later would take its
 * place: "golf club and restaurant" is a golf club, "pool and spa service" cleans pools. Null where the trade tells of
 * it, too: "deli and café" is a café with a deli's topics.
 */
function readMain(index: TradeIndex, label: string, later: TradeReading | undefined): TradeReading | null {
  if (later?.target.kind !== "trade") return null;
  const { id: laterId } = later.target.trade;
  // A line as a whole may be none of what it begins with: a "sweets and bakery" fills no jars.
  const isWhole = (cluster: string, id: string) => kindsOf(cluster, label).some((kind) => kind.id === id);
  for (const name of namesOfFirst(label)) {
    const target = (name === label ? null : readPhrase(index, foldTradeWords(name))?.target) ?? toTarget("none");
    if (target.kind === "trade") return null;
    const cluster = target.kind === "cluster" ? target.cluster : "universal";
    const own = kindsOf(cluster, name).filter(({ hasTopics, id }) => hasTopics && isWhole(cluster, id));
    if (own.some(({ of }) => of.includes(laterId))) return null;
    if (own.length > 0) return { target, isWhole: false };
  }
  return null;
}

/** "Hair Salon & Spa" is two names; what is named first counts, where we know it, else the first that is a trade or known. */
function readParts(index: TradeIndex, label: string): TradeReading | null {
  const parts = label
    .split(PARTS)
    .map(foldTradeWords)
    .filter((part) => part !== "");
  if (parts.length < 2) return null;
  if (sharesForeignHead(index, label, parts.at(-1) ?? "")) return { target: toTarget("none"), isWhole: false };
  const readings = parts.flatMap((part) => readPhrase(index, part) ?? []);
  const first = readings.find(({ target }) => target.kind === "trade") ?? readings[0];
  return readMain(index, label, first) ?? (first ? { ...first, isWhole: false } : null);
}

/** A shop that mends what others sell has nothing on a shelf: "appliance repair store" is appliance repair. */
const REPAIR_SHOP = /(?<= repairs?) (?:shop|store)s?$/i;

function readMender(index: TradeIndex, label: string, read: TradeReading | null): TradeReading | null {
  const isShop = read?.target.kind === "cluster" && read.target.cluster === "retail";
  if (!isShop || !REPAIR_SHOP.test(label)) return read;
  const mended = readPhrase(index, foldTradeWords(label.replace(REPAIR_SHOP, "")))?.target;
  return { target: mended && mended.kind !== "universal" ? mended : toTarget("crafts"), isWhole: false };
}

/**
 * What an owner's words lead to by their head: English names of trades end in what the trade is, and what stands before
 * or explains it after may only tell which kind, or make it another trade. Null when the head is unknown: a wrong trade
 * is far worse than none.
 */
export function readTrade(index: TradeIndex, label: string): TradeReading | null {
  const whole = index.targets.get(foldTradeWords(label));
  if (whole) return { target: whole, isWhole: true };
  const plain = label.replace(BEFORE_HEAD, "").replace(BED_AND_BREAKFAST, "guest house");
  const explained = foldTradeWords(plain.split(PARTS)[0] ?? "").search(TAIL) >= 0;
  return readMender(
    index,
    plain,
    (explained ? null : readParts(index, plain)) ?? readPhrase(index, foldTradeWords(plain)),
  );
}
