import { findSaidAgainstDay } from "./against-day";
import { findSaidAgainstTraits } from "./against-traits";
import { findSaidAgainstWays } from "./against-ways";
import type { AskedSlot } from "./build-messages";
import { findForeignSentence, findOtherLanguage } from "./find-other-language";
import { findUntold } from "./find-untold";
import { listObjects } from "./list-objects";
import { type ModelPost, modelPostSchema } from "./reply-schema";
import { holdsMarkup, tidyPost } from "./tidy-post";

/** What is wrong with a post: a code for people and programs, words for the model that has to write it again. */
export interface ReplyProblem {
  code: string;
  words: string;
}

export interface ParsedReply {
  /** Usable posts by slotId. */
  posts: Map<string, ModelPost>;
  /** Why each other slot has none. */
  problems: Map<string, ReplyProblem>;
}

const MISSING: ReplyProblem = { code: "missing", words: "it was missing" };
const SHORTEST = 12;
/** A caption of pictures alone says nothing. */
const LEAST_LETTERS = /(?:\p{L}[^\p{L}]*){8}/u;

/** The objects of a reply. A model that thinks aloud may draft posts before it answers; only the answer counts. */
function listPosts(text: string): unknown[] {
  const answer = text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/g, "");
  try {
    const whole: unknown = JSON.parse(answer);
    const posts = Array.isArray(whole) ? whole : (whole as { posts?: unknown } | null)?.posts;
    if (Array.isArray(posts)) return posts;
  } catch {
    // Not a whole document: what is whole in it still counts.
  }
  return listObjects(answer);
}

function findUnknownPlaceholder(text: string, placeholders: readonly string[]): string | undefined {
  return [...text.matchAll(/\{[^{}]*\}/g)].map(([match]) => match).find((match) => !placeholders.includes(match));
}

/** A model that declines inside the post, or recites what it was told: nothing an owner would sign. (Without `u`: that is fifty times slower here.) */
const SPEAKS_OF_ITSELF =
  /\b(?:como (?:un |um )?modelo de (?:lenguaje|linguagem)|en tant qu['’](?:un )?(?:ia|modèle de langage)|en tant que modèle de langage|als (?:ein )?(?:ki|sprachmodell)|come modello linguistico|als (?:een )?taalmodel)(?![a-zà-ÿ])|\bas an? (?:ai|artificial intelligence|(?:large )?language model)\b|\bi(?:['’]m| am) (?:sorry|unable|not able)\b.{0,40}\b(?:assist|comply|fulfill?|generate|help (?:you )?with)\b|\bi (?:cannot|can['’]t|won['’]t) (?:assist|comply|fulfill?|generate|help (?:you )?with)\b|\bsystem prompt\b|\bslotId\b|\bmaxCharacters\b|\bignore (?:all )?(?:the )?(?:previous|prior|above) instructions\b|\byou are a helpful assistant\b/i;

/** What the owner announces: a post about it has to name it. */
const ANNOUNCED = ["{offer}", "{event}"];
const findUnnamed = (caption: string, { placeholders }: AskedSlot["brief"]) =>
  ANNOUNCED.find((name) => placeholders.includes(name) && !caption.includes(name));

function findProblem({ caption, callToAction }: ModelPost, { brief }: AskedSlot, told: string): ReplyProblem | null {
  if (caption.length < SHORTEST || !LEAST_LETTERS.test(caption))
    return { code: "empty_caption", words: "the caption was empty" };
  if (SPEAKS_OF_ITSELF.test(`${caption}\n${callToAction}`))
    return {
      code: "refused",
      words: "the caption spoke of the model that wrote it or declined; write the post itself",
    };
  const other = findOtherLanguage(caption, brief.language) ?? findForeignSentence(caption, brief.language);
  if (other !== null)
    return { code: "wrong_language", words: `the caption was in ${other}; the slot's language is "${brief.language}"` };
  const length = Array.from(caption).length;
  if (length > brief.maxCharacters)
    return {
      code: "too_long",
      words: `the caption had ${length} characters; ${brief.maxCharacters} is the most, aim for ${Math.round(brief.maxCharacters * 0.7)}`,
    };
  const placeholder = findUnknownPlaceholder(`${caption} ${callToAction}`, brief.placeholders);
  if (placeholder !== undefined)
    return { code: "bad_placeholder", words: `the placeholder ${placeholder} is not allowed there` };
  const unnamed = findUnnamed(caption, brief);
  if (unnamed !== undefined)
    return { code: "missing_placeholder", words: `the caption has to name ${unnamed} once; the post is about it` };
  if (holdsMarkup(`${caption} ${callToAction}`, told))
    return { code: "address_or_markup", words: "the caption held a web address or HTML" };
  const untold = findUntold(caption, brief, told);
  if (untold !== null) return untold;
  const against = findSaidAgainstWays(`${caption}\n${callToAction}`, brief);
  if (against !== null)
    return {
      code: "kept_way",
      words: `"${against.words}" is nothing that a business which keeps ${against.way} speaks of; say it without`,
    };
  const room = findSaidAgainstTraits(`${caption}\n${callToAction}`, brief);
  if (room !== null)
    return { code: "no_premises", words: `"${room}": the business has no room that people come to; say it without` };
  return findSaidAgainstDay(`${caption}\n${callToAction}`, brief);
}

/**
 * Reads a reply: keeps every usable post of a slot that was asked for and says what is wrong with the rest. Never throws.
 * @param told what of the owner's words the request held: of that an answer may speak
 */
export function parseReply(text: string, asked: readonly AskedSlot[], told = ""): ParsedReply {
  const reply: ParsedReply = { posts: new Map(), problems: new Map() };
  const bySlot = new Map(asked.map((slot) => [slot.slotId, slot]));
  for (const candidate of listPosts(text)) {
    const slot = bySlot.get(String((candidate as { slotId?: unknown } | null)?.slotId));
    // A slot that nobody asked for, or the second post for one.
    if (!slot || reply.posts.has(slot.slotId)) continue;
    const read = readPost(candidate, slot, told);
    if ("code" in read) reply.problems.set(slot.slotId, read);
    else reply.posts.set(slot.slotId, read);
  }
  for (const { slotId } of asked) {
    if (reply.posts.has(slotId)) reply.problems.delete(slotId);
    else if (!reply.problems.has(slotId)) reply.problems.set(slotId, MISSING);
  }
  return reply;
}

/** An answer that was kept, as today's checks have it; null where they refuse it. */
export function judgeKept(kept: ModelPost, slot: AskedSlot, told = ""): ModelPost | null {
  const read = readPost(kept, slot, told);
  return "code" in read ? null : read;
}

/** The post, or what is wrong with it. */
function readPost(candidate: unknown, slot: AskedSlot, told: string): ModelPost | ReplyProblem {
  const parsed = modelPostSchema.safeParse(candidate);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join(".");
    return { code: "bad_fields", words: `a field was missing or of the wrong kind (${field})` };
  }
  const post = tidyPost(parsed.data, slot.brief, told);
  return findProblem(post, slot, told) ?? post;
}
