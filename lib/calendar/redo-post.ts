import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { createGate, type Gate } from "../core/checking/gate";
import { AppError } from "../core/errors";
import { marksDay } from "../core/writing/days/marked-day";
import { toldFacts } from "../core/writing/facts/told-facts";
import { wordFallback } from "../core/writing/model/word-fallback";
import { redoBuiltin } from "../core/writing/redo/redo-post";
import type { Redone } from "../core/writing/redo/redo-request";
import { readWishFor } from "../core/writing/redo/wish-for-post";
import type { ModelState } from "../core/writing/redo/word-unmet";
import { isEnglish } from "../core/writing/require-english";
import { withoutAvoided } from "../core/writing/topics/avoided-topics";
import { db } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { isModelConfigured } from "../platform/model/model-config";
import {
  type CalendarRow,
  listAllPostRows,
  listShownVersions,
  listTopicsUsed,
  type PostRow,
  type ShownVersion,
} from "./data";
import { getCalendar, getPost } from "./get-calendar";
import { keepWaysOfToday } from "./keep-ways-of-today";
import { loadTopics } from "./load-topics";
import { insertProposal } from "./mutations";
import { listNeighbourPosts } from "./neighbour-data";
import { redoWithModel } from "./redo-with-model";
import type { RedoAnswer, redoPostSchema } from "./schema";
import { toPost } from "./to-calendar";
import { restoreSlot, toSlot } from "./to-slot";

/** As long as a breaker keeps its door closed. */
const RETRY_SECONDS = 60;

type Wish = ReturnType<typeof redoPostSchema.parse>;

/**
 * Writes one post again as a proposal beside the current one; nothing changes until it is accepted.
 * The proposal passes the same gate as any post of the calendar.
 * @throws AppError not_found, locked_post, conflict (no other way of saying it is left), unavailable (the model failed where
 *   the built-in writer cannot stand in)
 */
export async function redoPost(
  scope: WorkspaceScope,
  id: string,
  wish: Wish,
  keep: Keep<RedoAnswer> = keepNothing,
): Promise<RedoAnswer> {
  requireRole(scope, "editor");
  const post = await getPost(scope, id);
  if (post.locked || post.status === "approved") {
    throw new AppError("locked_post", {
      detail: "Locked and approved posts are not rewritten. Unlock or reopen the post first.",
    });
  }
  const calendar = await keepWaysOfToday(scope, (await getCalendar(scope, post.calendarId)).calendar);
  const openGate = await gatesWithout(scope, calendar, post);
  const seen = await listShownVersions(scope, post.id);
  const { draft, notes, occasion } = await writeAgain(scope, calendar, post, openGate, seen, wish);
  const content = {
    topicId: draft.topicId,
    topicTitle: draft.topicTitle,
    caption: draft.caption,
    hashtags: draft.hashtags,
    callToAction: draft.callToAction,
    link: draft.link,
    imageIdea: draft.imageIdea,
    altText: draft.altText,
    frameId: draft.frameId,
    writtenBy: draft.writtenBy,
    // A day that is no longer marked is not shown beside the post either.
    ...(occasion === null && { occasion }),
  };
  const proposalId = createId("prop");
  return makeKept(keep, async (tx) => {
    await insertProposal(tx, scope, { id: proposalId, postId: post.id, baseRevision: post.revision, content });
    return { current: toPost(post), proposal: { ...toPost({ ...post, ...content }), id: proposalId }, notes };
  });
}

/** Opens a gate that knows all posts but this one; or, for what may be said much as it stands, not even its words. */
type OpenGate = (knows: "its words" | "not its words") => Gate;

async function gatesWithout(scope: WorkspaceScope, calendar: CalendarRow, post: PostRow): Promise<OpenGate> {
  const neighbours = await listNeighbourPosts(scope, calendar, new Map(), db());
  const captions = neighbours.flatMap((neighbour) => neighbour.post ?? []);
  const { business } = calendar.brief;
  // The brief of a part that was added or written again counts this calendar's own posts as used, this one among them.
  const used = await listTopicsUsed(scope, calendar.businessId, { outside: calendar.id });
  // What the post is about it may stay about.
  const topicsUsed = used.filter(({ topicId }) => topicId !== post.topicId);
  const posts = await listAllPostRows(scope, calendar.id);
  return (knows) => {
    const gate = createGate({ business, neighbours: captions, topicsUsed });
    // Without its date: a shorter version says some of the same sentences.
    if (knows === "its words")
      gate.memory.addNeighbour("the post as it stands", post.caption, { callToAction: post.callToAction });
    for (const other of posts) if (other.id !== post.id) gate.accept(other, toSlot(other));
    return gate;
  };
}

async function writeAgain(
  scope: WorkspaceScope,
  calendar: CalendarRow,
  post: PostRow,
  openGate: OpenGate,
  seen: readonly ShownVersion[],
  wish: Wish,
): Promise<Redone> {
  const { business } = calendar.brief;
  const library = withoutAvoided(await loadTopics(business.trade, business.place.country), business.avoidWords);
  const instruction = wish.instruction?.trim() ?? "";
  const slot = restoreSlot(post, business);
  const { chips } = wish;
  const gate = openGate("its words");
  const isAnnouncement = toldFacts(post, slot, business).length > 0 || marksDay(post, slot);
  let fallbackReason: string | undefined;
  if (calendar.writer === "model") {
    const outcome = await redoWithModel({ scope, calendar, post, slot, library, gate, seen, chips, instruction });
    if ("draft" in outcome) return outcome;
    fallbackReason = outcome.reason;
    requireStandIn(business, fallbackReason);
  }
  // Each revision and wish gets another proposal, and one that was shown comes back only where there is no other.
  const seed = `${calendar.brief.seed}/${post.id}/${post.revision}/${chips.join("+")}/${instruction}`;
  const redone = redoBuiltin({
    post,
    seen,
    slot,
    business,
    library,
    gate,
    ...(isAnnouncement ? { closeGate: openGate("not its words") } : {}),
    model: stateOfModel(fallbackReason),
    chips,
    instruction,
    seed,
  });
  const { shorter } = readWishFor(business, slot, chips, instruction);
  if (!redone) throw new AppError("conflict", { detail: wordNothingLeft(chips, seen, shorter) });
  if (fallbackReason === undefined) return redone;
  const { draft } = redone;
  return { ...redone, draft: { ...draft, writtenBy: { ...draft.writtenBy, fallbackReason } } };
}

/**
 * The built-in writer stands in for a model in English only.
 * @throws AppError conflict where the model is not asked for such a post, unavailable where it failed
 */
function requireStandIn(business: CalendarRow["brief"]["business"], reason: string): void {
  if (isEnglish(business)) return;
  const because = wordFallback(reason);
  if (reason === "own_topic" || reason === "topic_gone")
    throw new AppError("conflict", {
      detail: `No other version of this post can be written: ${because}. Edit it by hand.`,
    });
  throw new AppError("unavailable", {
    detail: `The model could not write another version, because ${because}; the post stays as it is. Try again in a minute, or edit it by hand.`,
    retryAfterSeconds: RETRY_SECONDS,
  });
}

/** What the note may say of a model, from the reason why it is not this one's writer. */
function stateOfModel(fallbackReason: string | undefined): ModelState {
  if (fallbackReason === undefined) return isModelConfigured() ? "elsewhere" : "none";
  return fallbackReason === "own_topic" || fallbackReason === "topic_gone" ? fallbackReason : "failed";
}

function wordNothingLeft(chips: Wish["chips"], seen: readonly ShownVersion[], isShorter: boolean): string {
  if (isShorter)
    return "The built-in writer has no version of this that is no longer and passes every check. Shorten it by hand, or try another wish.";
  return chips.includes("different_angle") && seen.length > 0
    ? "You have seen every angle that the built-in writer has for this post today. Keep one of them from its history, edit it by hand, or try another wish."
    : "The built-in writer has no other way to say this that passes every check. Edit it by hand, or try another wish.";
}
