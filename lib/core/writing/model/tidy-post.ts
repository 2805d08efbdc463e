import { findWrongArticle } from "../../checking/find-wrong-article";
import { tagSuitsKeptWays } from "../../trades/may-say/kept-ways";
import { isEnglish } from "../require-english";
import { findSaidAgainstWays } from "./against-ways";
import { namesCompany } from "./claim-words";
import { findLink } from "./find-address";
import { findOtherLanguage } from "./find-other-language";
import { findUntold } from "./find-untold";
import type { ModelPost } from "./reply-schema";
import type { SlotBrief } from "./slot-brief";

const CALL_TO_ACTION_MAX = 120;
const IMAGE_IDEA_MAX = 400;
const ALT_TEXT_MAX = 250;
const MOST_ARTICLES = 10;

/** Marks that turn the direction of what follows: they hide words, and no language needs them in a caption. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What is not content: control characters, turns of direction, lone surrogates, spaces nobody sees. */
function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(DIRECTIONS, "")
    .replace(/\p{Cs}/gu, "")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** "An hour" for "a hour": a slip not worth another request. */
function fixArticles(text: string): string {
  let fixed = text;
  for (let times = 0; times < MOST_ARTICLES; times++) {
    const wrong = findWrongArticle(fixed);
    if (wrong === null) break;
    const right = /^an\s/i.test(wrong) ? wrong.replace(/^(a)n/i, "$1") : wrong.replace(/^(a)/i, "$1n");
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${wrong.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "u");
    fixed = fixed.replace(whole, right);
  }
  return fixed;
}

/** The caption without the dress that models like to put on it: quotation marks, bold type, hashtags at its end. */
function tidyCaption(text: string): string {
  const plain = tidyText(text)
    .replace(/\*\*(.+?)\*\*/g, "$1")
    .replace(/(?:\s+#[\p{L}\p{N}_]+)+\s*$/u, "");
  return /^["“]([^"“”]+)["”]$/.exec(plain)?.[1] ?? plain;
}

/** A text that would have to be cut, one in another language, or a picture of what the business does not sell, is left out: the topic's own stands in for it. */
const unlessLonger = (text: string, limit: number) => (text.length <= limit ? text : "");
/** Nothing of it is shown as such, and no owner gave an address to a model. */
const MARKUP = /https?:\/\/|www\.|<\/?[a-z][^>]*>/i;
/** Whether a text holds HTML or an address that the owner's own words (`told`) do not. */
export function holdsMarkup(text: string, told: string): boolean {
  return MARKUP.test(text) || findLink(text, told) !== null;
}
const unlessBraced = (text: string) => (/[{}]/.test(text) ? "" : text);

function tidyHashtag(tag: string): string {
  return tag
    .replace(/^#+/, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]/gu, "");
}

/**
 * A model's post as it may be judged. Nothing is cut: what is too long is dropped or refused.
 * @param told what of the owner's words the request held
 */
export function tidyPost(
  post: ModelPost,
  brief: Pick<SlotBrief, "maxHashtags" | "keeps" | "language" | "careful" | "topic">,
  told = "",
): ModelPost {
  const { maxHashtags, keeps, language } = brief;
  const isTag = (tag: string) => tag.length > 1 && tagSuitsKeptWays(tag, keeps) && !namesCompany(tag);
  const hashtags = post.hashtags.map(tidyHashtag).filter(isTag);
  const inEnglish = isEnglish({ language }) ? fixArticles : (text: string) => text;
  const unlessForeign = (text: string) => (findOtherLanguage(text, language) === null ? text : "");
  const unlessUntold = (text: string) => (findUntold(text, brief, told) === null ? text : "");
  const pictured = (text: string, limit: number) => {
    const tidied = unlessForeign(unlessBraced(unlessLonger(tidyText(text), limit)));
    const isTrue = findUntold(tidied, brief, told) === null && !holdsMarkup(tidied, told);
    return isTrue && findSaidAgainstWays(tidied, brief) === null ? tidied : "";
  };
  const callToAction = inEnglish(tidyText(post.callToAction).replace(/\n+/g, " "));
  return {
    slotId: post.slotId,
    caption: inEnglish(tidyCaption(post.caption)),
    hashtags: [...new Set(hashtags)].slice(0, maxHashtags),
    callToAction: unlessUntold(unlessForeign(unlessLonger(callToAction, CALL_TO_ACTION_MAX))),
    imageIdea: pictured(post.imageIdea, IMAGE_IDEA_MAX),
    altText: pictured(post.altText, ALT_TEXT_MAX),
  };
}
