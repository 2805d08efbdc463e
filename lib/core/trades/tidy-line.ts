/**
 * Where a line is divided into parts: commas, bars, brackets and the like; dashes, slashes and "@" between spaces; colons
 * and the full stops of long words before a space ("Dr. Smith" and "St. Louis" are one).
 */
export const LINE_MARKS = /\s*[,|;•()[\]]\s*|:\s+|(?<=\p{L}{5})\.(?:\s+|$)|\s+[–—/@-]\s+/u;

const EMOJI = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|\u{20e3})+/gu;
/** "Nails by Kim!!!" */
const SHOUTS = /[!?]{2,}/gu;
/** What people say around the thing itself: "Hi, I run a small", "we need posts for my". */
const PREAMBLE =
  /^(?:(?:hi|hello|hey)[,!]?\s+)?(?:(?:i|we)(?:['’](?:m|re|ve)| am| are| have| own| run| manage| need| want| do)(?:\s+(?:got|posts|content|a calendar))*(?:\s+(?:for|called|named))?\s+|(?:need|want|looking for)\s+(?:posts|content|a calendar)\s+for\s+|(?:posts|content|calendar)\s+for\s+)/iu;
/** "a", "my", "our small local": what stands before a trade. */
const DETERMINERS =
  /^(?:(?:a|an|my|our|small|little|tiny|local|new|busy|independent|family|family-run|family-owned|neighborhood|neighbourhood)\s+)+/iu;
/** Words after a trade that name no business when they are written small. */
export const PLAIN_AFTER = new Set(
  "company business shop store firm services service place studio specialist specialists opening owner team here now".split(
    " ",
  ),
);

const HANDLE = /^@([\p{L}\p{N}._-]+)$/u;
const SITE =
  /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*?)\.(?:com|net|org|biz|info|shop|store|io|co|co\.uk|com\.au|co\.nz|ca|uk|us|au|nz|ie|de|at|ch|fr|es|it|nl|be|eu)(?:\/\S*)?$/iu;
const POSTCODE_FIRST = /^\d{4,5}\s+(?=\p{L})/u;
const POSTCODE_INSIDE = /\s(in|à|en|bei)\s+\d{4,5}\s+(?=\p{L})/iu;
const POSTCODES = [
  /\b(\p{Lu}{2})\s+\d{5}(?:-\d{4})?$/u,
  /\s*\b\p{Lu}{1,2}\d[\p{Lu}\d]?\s*\d\p{Lu}{2}$/u,
  /\s*\b\p{Lu}\d\p{Lu}\s*\d\p{Lu}\d$/u,
  POSTCODE_FIRST,
] as const;
const STREET = /^\d+\s*[a-z]?\s+\p{L}/iu;

/** The words of "@harborbakery", "the.rusty.spoon" or "www.harbor-bakery.com"; `isTrade` tells where letters that run together part. */
function openHandle(word: string, isTrade: (words: string) => boolean): string {
  const name = HANDLE.exec(word)?.[1] ?? SITE.exec(word)?.[1];
  if (name === undefined) return word;
  const words = name
    .split(/[._-]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((part) => part !== "")
    .flatMap((part) => partAtTrade(part.toLowerCase(), isTrade));
  return words.map(capitalize).join(" ");
}

const LEAST_TRADE = 3;

/** "harborbakery" is harbor bakery: the longest trade that ends or begins it. */
function partAtTrade(text: string, isTrade: (words: string) => boolean): string[] {
  for (let size = text.length - 2; size > LEAST_TRADE; size--) {
    if (isTrade(text.slice(-size))) return [text.slice(0, -size), text.slice(-size)];
    if (isTrade(text.slice(0, size))) return [text.slice(0, size), text.slice(size)];
  }
  return [text];
}

const capitalize = (word: string) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Without its house number and street, its postcode: neither is a name, and Bella needs only the town. */
function withoutAddress(line: string): string {
  const [name = "", ...parts] = line.split(",").map((part) => part.trim());
  const places = parts.filter((part) => !STREET.test(part) || POSTCODE_FIRST.test(part)).map(withoutPostcode);
  return [name.replace(POSTCODE_INSIDE, " $1 "), ...places].filter((part) => part !== "").join(", ");
}

function withoutPostcode(part: string): string {
  const keepState = (_: string, state: unknown) => (typeof state === "string" ? state : "");
  return POSTCODES.reduce((text, code) => text.replace(code, keepState), part).trim();
}

/**
 * "a dentist", "our small coffee shop" without what stands before the trade. Where it is written large it is a name
 * ("My Little Bakery"), and "a cut above hair salon" is one too.
 */
function withoutDeterminers(text: string, isTrade: (words: string) => boolean): string {
  const rest = text.replace(DETERMINERS, "");
  if (!/^\p{Ll}/u.test(rest)) return text;
  const words = rest.split(" ");
  return [1, 2, 3].some((size) => isTrade(words.slice(0, size).join(" "))) ? rest : text;
}

/** A typed line without what is no part of a name, a trade or a town: greetings, "I run a", emoji, street and postcode. */
export function tidyLine(line: string, isTrade: (words: string) => boolean): string {
  const plain = line.replace(EMOJI, " ").replace(SHOUTS, "").trim().replace(/\s+/gu, " ");
  const said = plain.replace(PREAMBLE, "");
  // After "I run" no name begins with "a".
  const told = said === plain ? withoutDeterminers(said, isTrade) : said.replace(DETERMINERS, "");
  return withoutAddress(told).replace(/[^\s,;()|]+/gu, (word) => openHandle(word, isTrade));
}

/** Shouted on purpose, or always written so. */
const KEPT_LARGE = new Set(
  "BBQ HVAC DJ LLC LLP PLLC PC PA AC RV TV IT CPA DDS DMD MD DVM USA UK US NYC LA DC VIP II III IV".split(" "),
);
const KEPT_SMALL = new Set("and of the in on at by for de la le du des del der die das und et y e".split(" "));

/** A name typed all small or all large as a sign would have it: "HARBOR BAKERY" and "harbor bakery" are Harbor Bakery. */
export function spellName(name: string): string {
  const isSmall = !/\p{Lu}/u.test(name);
  if (!isSmall && /\p{Ll}/u.test(name)) return name;
  // One large word may be a brand ("IKEA"); several are a caps lock.
  if (!isSmall && !/\s/.test(name)) return name;
  return name
    .split(" ")
    .map((word, index) => {
      if (KEPT_LARGE.has(word)) return word;
      const small = word.toLowerCase();
      return index > 0 && KEPT_SMALL.has(small) ? small : capitalize(small);
    })
    .join(" ");
}
