import type { BusinessFacts, Draft, Slot } from "../brief";
import type { Risk } from "../vocabulary";
import { isEnglish } from "../writing/require-english";
import type { CalendarMemory } from "./calendar-memory";
import { checkChannelLimits, checkWrittenLimits } from "./check-channel-limits";
import { createAvoidedTagFinder, createAvoidWordFinder } from "./find-avoid-word";
import { findInventedFact } from "./find-invented-fact";
import { findRegulatedClaim } from "./find-regulated-claim";
import { findWrongArticle } from "./find-wrong-article";
import { openerOf } from "./opener-of";
import { createOwnerBlanker, ownerTexts } from "./owner-words";
import type { Violation, ViolationCode } from "./violation";

export const OPENER_WINDOW_DAYS = 14;
export const TOPIC_COOL_DOWN_DAYS = 60;
/** Days until a topic may come back on another channel: other readers, other words (the near-duplicate check sees to that). */
export const TOPIC_OTHER_CHANNEL_DAYS = 21;
export const FRAME_COOL_DOWN_POSTS = 6;

const PLACEHOLDER =
  /\{[^{}\n]{1,40}\}|\[(?:your|business|insert|name|town|city|date|link)[^\]\n]{0,30}\]|<(?:name|town|business|link)>/i;

export type CheckedDraft = Pick<
  Draft,
  "caption" | "hashtags" | "callToAction" | "link" | "imageIdea" | "altText" | "topicId" | "frameId" | "writtenBy"
>;

/** What checkPost needs to know of the business, prepared once and used for every post. */
export interface CheckFacts {
  blankOwnerWords: (text: string) => string;
  findAvoidWord: (text: string) => string | null;
  findAvoidedTag: (tag: string) => string | null;
  ownerFacts: string;
  /** Whether a button has a page to open. */
  hasPage: boolean;
  risks: readonly Risk[];
  /** Whether "a" and "an" are articles in what it posts: "a água" is no slip. */
  inEnglish: boolean;
}

export interface CheckContext {
  slot: Pick<Slot, "key" | "localDate" | "localTime" | "channel">;
  facts: CheckFacts;
  /** What the calendar already holds; leave out to check the text alone. */
  memory?: CalendarMemory;
}

/** Prepares the owner's facts for checking. */
export function toCheckFacts(business: BusinessFacts): CheckFacts {
  const risks = new Set<Risk>(business.trade.risk ? [business.trade.risk] : []);
  if (business.trade.cluster === "health") risks.add("medical");
  return {
    blankOwnerWords: createOwnerBlanker(business),
    findAvoidWord: createAvoidWordFinder(business.avoidWords),
    findAvoidedTag: createAvoidedTagFinder(business.avoidWords),
    ownerFacts: ownerTexts(business).join("\n"),
    hasPage: business.website !== null,
    risks: [...risks],
    inEnglish: isEnglish(business),
  };
}

function checkText(
  draft: CheckedDraft,
  { blankOwnerWords, findAvoidWord, findAvoidedTag, ownerFacts, risks, inEnglish }: CheckFacts,
): Violation[] {
  const violations: Violation[] = [];
  const report = (code: ViolationCode, path: Violation["path"], message: string) =>
    violations.push({ code, path, message });
  const own = blankOwnerWords(draft.caption);
  const published = [
    own,
    blankOwnerWords(draft.callToAction?.text ?? ""),
    blankOwnerWords(draft.imageIdea),
    blankOwnerWords(draft.altText),
    draft.hashtags.join(" "),
  ].join("\n");
  const placeholder = PLACEHOLDER.exec(published);
  if (placeholder) report("unresolved_placeholder", "caption", `The placeholder ${placeholder[0]} was left unfilled.`);
  const article = inEnglish ? findWrongArticle(own) : null;
  if (article !== null) report("wrong_article", "caption", `"${article}" has the wrong article.`);
  const avoided = findAvoidWord(published) ?? firstOf(draft.hashtags, findAvoidedTag);
  if (avoided !== null) report("avoid_word", "caption", `The brand voice avoids "${avoided}".`);
  const claim = findRegulatedClaim(own, risks);
  if (claim !== null) report("regulated_claim", "caption", `A regulated trade cannot promise "${claim}".`);
  const invented = findInventedFact(`${own}\n${draft.callToAction?.text ?? ""}`, ownerFacts);
  if (invented !== null) report("invented_fact", "caption", `"${invented}" is not among the owner's facts.`);
  return violations;
}

/** The first thing that `find` finds among some texts. */
function firstOf(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

/** Topic, frame and opener: have they rested long enough? */
function checkRests(draft: CheckedDraft, slot: CheckContext["slot"], memory: CalendarMemory): Violation[] {
  const violations: Violation[] = [];
  for (const [toTopic, least] of [
    [memory.daysToTopicOn(draft.topicId, slot), TOPIC_COOL_DOWN_DAYS],
    [memory.daysToTopic(draft.topicId, slot.localDate), TOPIC_OTHER_CHANNEL_DAYS],
  ] as const) {
    if (toTopic === null || toTopic >= least) continue;
    const message = `This topic was used ${toTopic} days away; ${least} is the least.`;
    violations.push({ code: "topic_cool_down", path: "topic", message });
    break;
  }
  // Only the built-in writer has frames.
  if (
    draft.writtenBy.writer === "builtin" &&
    memory.postsAround(slot, FRAME_COOL_DOWN_POSTS).some(({ frameId }) => frameId === draft.frameId)
  ) {
    violations.push({
      code: "frame_cool_down",
      path: "frameId",
      message: `The last ${FRAME_COOL_DOWN_POSTS} posts used this frame.`,
    });
  }
  const opener = openerOf(draft.caption);
  const toOpener = memory.daysToOpener(opener, slot.localDate);
  if (toOpener !== null && toOpener <= OPENER_WINDOW_DAYS) {
    violations.push({
      code: "repeated_opener",
      path: "caption",
      message: `A post ${toOpener} days away opens with "${opener}" too.`,
    });
  }
  return violations;
}

function checkNearness(draft: CheckedDraft, memory: CalendarMemory): Violation[] {
  const near = memory.findNear(draft.caption, draft.callToAction?.text);
  if (!near) return [];
  const alike = Math.round(near.similarity * 100);
  return [
    {
      code: "near_duplicate",
      path: "caption",
      message: `This says nearly the same as ${near.key} (${alike} % alike).`,
    },
  ];
}

/** The channel's limits for a writer: a button is asked for where it has a page to open. */
const checkWritten = (draft: CheckedDraft, { channel }: CheckContext["slot"], { hasPage }: CheckFacts): Violation[] =>
  checkWrittenLimits(draft, channel).filter(({ code }) => hasPage || code !== "missing_cta_type");

/**
 * Every reason why a draft cannot become a post; empty when it may. Changes nothing. A person's own edit
 * answers only to the channel's limits; markup and odd characters are text like any other.
 */
export function checkPost(draft: CheckedDraft, { slot, facts, memory }: CheckContext): Violation[] {
  if (draft.writtenBy.writer === "person") return checkChannelLimits(draft, slot.channel);
  const violations = [...checkWritten(draft, slot, facts), ...checkText(draft, facts)];
  if (memory) violations.push(...checkRests(draft, slot, memory), ...checkNearness(draft, memory));
  return violations;
}

/** Whether checkPost finds nothing, without telling what: a writer asks this of every candidate, most often in vain. */
export function passesCheck(draft: CheckedDraft, { slot, facts, memory }: Required<CheckContext>): boolean {
  if (draft.writtenBy.writer === "person") return checkChannelLimits(draft, slot.channel).length === 0;
  return (
    memory.nearness(draft.caption, draft.callToAction?.text, draft.topicId) === 0 &&
    checkRests(draft, slot, memory).length === 0 &&
    checkWritten(draft, slot, facts).length === 0 &&
    checkText(draft, facts).length === 0
  );
}
