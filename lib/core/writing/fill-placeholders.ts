import pluralize from "pluralize";
import { articleFor } from "../checking/article-for";

// An article written out before a placeholder ("a {visit}") is put right too: the word may be "appointment".
const PLACEHOLDER = /(?:\b([Aa])n? (?=\{[a-z]))?\{(?:(a|A):)?([A-Za-z_]+)(:plural)?\}(\.?)/g;

/** The word that a trade in an owner's words is called by stands last: "cricket nets for hire business". */
const LAST_IS_HEAD =
  / (?:business|company|firm|agency|service|shop|store|studio|workshop|cent(?:er|re)|place|stall|club)$/;

/** "Schools of falconry", "places like ours": what explains a word keeps its number. */
function pluralOf(word: string): string {
  if (LAST_IS_HEAD.test(word)) return pluralize(word);
  const at = word.search(/ (?:of|for|with|in|on|like) /);
  return at < 0 ? pluralize(word) : pluralize(word.slice(0, at)) + word.slice(at);
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface Placeholder {
  /** "a" or "A", as written out before the braces or asked for inside them. */
  article: string | undefined;
  key: string;
  isPlural: boolean;
}

/** A word of the trade with its article, number and case; null for a placeholder nobody knows. */
function inflect({ article, key, isPlural }: Placeholder, words: Readonly<Record<string, string>>): string | null {
  const lower = key.charAt(0).toLowerCase() + key.slice(1);
  const word = words[lower];
  if (word === undefined) return null;
  const form = isPlural ? pluralOf(word) : word;
  const phrase = article === undefined ? form : `${articleFor(form)} ${form}`;
  return key === lower && article !== "A" ? phrase : capitalise(phrase);
}

/**
 * Fills `{place}`, `{Place}`, `{a:place}`, `{A:place}` and `{place:plural}` from `words` in one pass, so that a
 * business called "{town}" stays as it is. `names` are inserted untouched and swallow a full stop after a name
 * that ends with one. Unknown placeholders are left for the gate to refuse.
 */
export function fillPlaceholders(
  text: string,
  words: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>> = {},
): string {
  if (!text.includes("{")) return text;
  return text.replace(PLACEHOLDER, (match: string, ...groups: (string | undefined)[]) => {
    const [written, asked, key = "", plural, stop = ""] = groups;
    const name = names[key];
    if (name !== undefined) {
      return match.slice(0, match.indexOf("{")) + name + (/[.!?…]["”’]?$/.test(name) ? "" : stop);
    }
    const filled = inflect({ article: asked ?? written, key, isPlural: plural !== undefined }, words);
    return filled === null ? match : filled + stop;
  });
}
