import type { Tone } from "../../vocabulary";

/** Tones by the words for them. */
export const TONE_WORDS: readonly (readonly [Tone, RegExp])[] = [
  ["professional", /\b(?:professional|formal|serious|businesslike)/],
  ["playful", /\b(?:funny|funnier|fun|playful|humou?r|cheeky|light-?hearted|witty)/],
  ["bold", /\b(?:bold|bolder|punchy|punchier|direct|blunt|confident)/],
  ["warm", /\b(?:warm|warmer|kind|kinder|soft|softer|gentle|gentler|human)/],
  ["friendly", /\b(?:friendly|friendlier|casual|relaxed|chatty)/],
];
/** A note is read wish by wish: at stops, and where "and" or "but" begins another one. */
export const BETWEEN_WISHES =
  /[.](?!\d)|[;!?\n]+|,(?!\d)\s*|\s+(?:and|but|then|also|plus)\s+(?=(?:please\s+)?(?:make|mention|include|add|do|don['’]?t|no|not|never|without|use|write|keep|drop|remove|skip|leave|avoid|end|ask|talk|say|speak|name|translate|shorten|lengthen|focus|stop)\b)/i;
/** What a wish does not want. */
export const NEGATED =
  /^(?:do\s*n['’o]?t|don['’]?t|do not|never|no longer|no more|no|not|without|avoid|leave out|drop|remove|skip|stop)\s+(?:(?:mention|say|us|talk|nam|includ|writ|mak|add)(?:ing|e|ke|king)?\s+(?!(?:or|and|nor)\b))?(?:(?:about|it|this|post|any|so|too|such|the words?|the|a|an|my|our|your|much)\s+)*(.+)$/i;
/** What a wish wants the post to speak of. */
export const WANTED =
  /^(?:.*?\b)?(?:mention|include|add|talk about|speak (?:of|about)|write about|focus on|say (?:something|a word|a few words)? ?about|make (?:it|this|the post) (?:all )?about|more about)\s+(?:(?:some|a|an|the|my|our|your|more|something about|that)\s+)*(.+)$/i;
/** A thing of more words is no word to avoid. */
export const MOST_WORDS_AVOIDED = 3;

/** Wishes for another length. */
export const LENGTH = {
  shorter: /\b(?:short|brief|trim|tight|concise|cut\b)/,
  longer: /\b(?:long|detail|expand|elaborat|lengthen)/,
};
/** Wishes for another angle. */
export const ANGLE = /\b(?:different|another|new angle|new topic|something else|change the topic|fresh)/;
/** Wishes for another subject. */
export const NEW_SUBJECT =
  /\b(?:something else|change the (?:topic|subject)|(?:new|another|different|other) (?:topic|subject)|(?:make|write) (?:it |this |the post )?(?:all )?about)\b/;
const LANGUAGES =
  "arabic|bengali|chinese|czech|danish|dutch|finnish|french|german|greek|hebrew|hindi|hungarian|indonesian|irish|italian|japanese|korean|malay|mandarin|norwegian|polish|portuguese|punjabi|romanian|russian|spanish|swahili|swedish|tagalog|tamil|thai|turkish|ukrainian|urdu|vietnamese|welsh|afrikaans|zulu";
/** Wishes for another language. */
export const TRANSLATED = new RegExp(`^translat|\\b(?:in|into|to) (?:${LANGUAGES})$`, "i");
/** Offers. */
export const OFFER = /\b(?:offer|deal|promo|discount|sale\b)/;
/** Questions. */
export const QUESTION = /\b(?:question|ask (?:them|people|followers|readers|something))/;
/** Calls to action. */
export const CALL = /^(?:calls?[- ]to[- ]actions?|ctas?|buttons?)$/;
/** The website. */
export const LINK =
  /^(?:(?:our |the |my )?(?:web ?site|site|web ?page|home ?page|web address|links?|urls?)(?: (?:address|link))?|links? to (?:our|the|my) (?:web ?site|site|page|home ?page))$/;
const OWN_PLACE = "business|company|shop|store|brand|firm|bakery|caf[eé]|restaurant|salon|studio|practice|clinic";
/** The business's name, and the business itself: "do not name us". */
export const NAME = new RegExp(
  `^(?:(?:(?:${OWN_PLACE})(?:['’]s)? )?names?|names? of (?:the|our|my) (?:${OWN_PLACE})|(?:the )?(?:business|company|brand)(?: by name)?|us(?: by name)?|who we are)$`,
);
/** "Leave the name out". */
export const LEFT_OUT = /^(?:leave|keep|take) (?:(?:the|our|my|any) )?(.+?) out(?: of (?:it|this|the post))?$/i;
/** Asks to take away a piece of the text, not a word of it. */
export const FORM = /\b(?:sentences?|lines?|paragraphs?|ending|opening|intro|exclamation marks?)\b/;
/** The town. */
const LOCAL = /\b(?:local|town|city|neighbo)/;
/** True of words about the town, or that name it. */
export const isLocal = (text: string, town: string): boolean =>
  LOCAL.test(text) || (town !== "" && text.includes(town.toLowerCase()));
/** The question is the last sentence. */
export const AT_END = /\b(?:end|finish|close|conclude)(?:s|ing)?\b|\blast\b/i;
/** "Easter sale", "offer on bagels": which one is meant; "our offer" and "the current deal" are whichever runs. */
export const OFFER_NAME =
  /^(?:(?:current|new|latest|special|ongoing|running|own) )*(?:(?!(?:current|new|latest|special|ongoing|running|own|sale|offer|deal|discount)s?\b)(\S.*?) (?:offers?|deals?|promo(?:tion)?s?|discounts?|sales?)|(?:offers?|deals?|promo(?:tion)?s?|discounts?|sales?) (?:on|of|for) (\S.*))$/i;
