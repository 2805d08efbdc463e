import type { Occasion } from "../brief";
import { foldWords } from "../places/fold-place-name";
import type { Season } from "../vocabulary";

/** What of a topic tells whether it may carry an occasion. */
export interface OccasionTopic {
  layer: "trade" | "cluster" | "universal";
  title?: string | undefined;
  hook?: string | undefined;
  tags?: readonly string[] | undefined;
  seasons?: readonly Season[] | undefined;
}

type Carried = Pick<Occasion, "name" | "kind"> & Partial<Pick<Occasion, "carriedBy" | "keywords">>;

/** Words that many days have in their names and that say nothing of what the day is about. */
const GENERIC = new Set(
  "national international world global european american british canadian german day days week month year eve awareness appreciation the of a an and to your for in on lover lovers homemade".split(
    " ",
  ),
);
/** A tag runs words together; a short word inside one is chance ("tea" in "steak"). */
const LEAST_INSIDE_TAG = 5;

const stemOf = (word: string) =>
  word
    .replace(/(?<=..)ies?$/, "y")
    .replace(/(?<=..(?:sh|ch|x|ss))es$|(?<=..[^s])s$/, "")
    .replace("neighbour", "neighbor");

/** A text as stems with a space before and after each, so that a phrase is found by `includes`. */
function padStems(text: string): string {
  return ` ${foldWords(text).split(" ").map(stemOf).join(" ")} `;
}

/** A topic's words as `padStems` has them: of its title and hook, and of its tags. */
interface TopicWords {
  text: string;
  tags: string;
  /** The tags as they are. */
  wholeTags: string;
}

const wordsOfTopics = new WeakMap<OccasionTopic, TopicWords>();

/** Libraries live as long as the process, so each topic is read once. */
function wordsOf(topic: OccasionTopic): TopicWords {
  const known = wordsOfTopics.get(topic);
  if (known) return known;
  // A topic for everybody is about a theme only by its title: its hook plays with words and its tags are wide.
  const isShared = topic.layer === "universal";
  const tags = isShared ? [] : (topic.tags ?? []);
  const words = {
    text: padStems(`${topic.title ?? ""} . ${isShared ? "" : (topic.hook ?? "")}`),
    tags: padStems(tags.join(" ")),
    wholeTags: tags.join(" "),
  };
  wordsOfTopics.set(topic, words);
  return words;
}

/** Says whether an occasion needs a topic on its theme, one of the trade's own, or any. */
export function carrierOf({ kind, carriedBy }: Carried): NonNullable<Occasion["carriedBy"]> {
  return carriedBy ?? (kind === "observance" ? "theme" : "any");
}

/** The words an occasion is about: its keywords, else what is left of its name ("World Bread Day" is "bread"). */
function themeOf({ name, keywords }: Carried): readonly string[] {
  if (keywords) return keywords;
  const words = foldWords(name)
    .split(" ")
    .filter((word) => !GENERIC.has(word));
  return words.length === 0 ? [] : [words.join(" ")];
}

/** Makes the test of a topic for an occasion's theme: its title, hook or tags mention a word of it. */
export function createThemeMatcher(occasion: Carried): (topic: OccasionTopic) => boolean {
  const theme = themeOf(occasion);
  const phrases = theme.map(padStems);
  const asTags = phrases.map((phrase) => ` ${phrase.replaceAll(" ", "")} `);
  const insideTags = theme
    .map((words) => foldWords(words).replaceAll(" ", ""))
    .filter((word) => word.length >= LEAST_INSIDE_TAG);
  return (topic) => {
    const { text, tags, wholeTags } = wordsOf(topic);
    if (phrases.some((phrase) => text.includes(phrase))) return true;
    return asTags.some((tag) => tags.includes(tag)) || insideTags.some((word) => wholeTags.includes(word));
  };
}

/**
 * Makes the test of a topic that may carry an occasion; null when any may. A season wants a topic of it
 * (`season`, null where there are none), a theme a topic that mentions it, a trade's own day any of its topics.
 */
export function createOccasionMatcher(
  occasion: Carried,
  season: Season | null,
): ((topic: OccasionTopic) => boolean) | null {
  if (occasion.kind === "season") return (topic) => season !== null && (topic.seasons?.includes(season) ?? false);
  const carrier = carrierOf(occasion);
  if (carrier === "any") return null;
  const isOnTheme = createThemeMatcher(occasion);
  return carrier === "trade" ? (topic) => topic.layer === "trade" || isOnTheme(topic) : isOnTheme;
}
