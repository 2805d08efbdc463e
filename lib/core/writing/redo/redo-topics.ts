import type { BusinessFacts } from "../../brief";
import { isSaidOf } from "../facts/told-facts";
import { PIECE_NAMES } from "../frames/frame";
import { findSubstitutes } from "../topics/find-substitutes";
import type { LayeredTopic } from "../topics/topic-library";
import { createMentionFinder } from "./mention-finder";
import type { Attempt, RedoRequest } from "./redo-request";
import type { RedoWish } from "./redo-wish";

const SUBSTITUTES = 12;

/** Whether the owner's facts hold what is to be mentioned, so that it may be said beside any topic. */
function isOwnFact(thing: string, { services, events, offers }: BusinessFacts): boolean {
  const facts = [...services, ...events.map(({ name }) => name), ...offers.map(({ title }) => title)];
  return facts.some((fact) => isSaidOf(thing, fact) || isSaidOf(fact, thing));
}

/** Whether a version is to be about what its post is about. */
export const staysWithSubject = ({ newSubject, mention }: RedoWish): boolean => !newSubject && mention.length === 0;

/** A post that names an offer below a topic is about the topic. */
export const isBeside = ({ post }: RedoRequest): boolean => post.frameId.startsWith("offer_beside-");

/** Topics with those first that share most tags with the post's own. */
function nearestFirst(topics: readonly LayeredTopic[], current: LayeredTopic | null): LayeredTopic[] {
  const shared = ({ tags }: LayeredTopic) => tags.filter((tag) => current?.tags.includes(tag)).length;
  return topics.toSorted((a, b) => shared(b) - shared(a));
}

/** What a topic has to speak of. */
export const listWanted = ({
  wish,
  request: { business },
}: Pick<Attempt, "wish" | "request">): ((text: string) => boolean)[] =>
  wish.mention.filter((thing) => !isOwnFact(thing, business)).map(createMentionFinder);

/** True of a topic that speaks of all that is wanted. */
export function speaksOf(topic: LayeredTopic, wanted: readonly ((text: string) => boolean)[]): boolean {
  const text = PIECE_NAMES.map((piece) => topic[piece]).join("\n");
  return wanted.every((isSaid) => isSaid(text));
}

/**
 * The topics to try, in turn: the post's own, also for another angle, and only then those that the owner has not seen,
 * the nearest to it first. What an owner announces stands for itself, whatever the topic of its slot.
 */
export function listTopics(attempt: Attempt): (LayeredTopic | null)[] {
  const { request, wish, slot, desk, dropped, alone } = attempt;
  const { post, business, library, gate, seen = [] } = request;
  const current = library.byId.get(post.topicId) ?? null;
  if (alone !== null && !isBeside(request)) return [current];
  if (dropped.has("angle") || (staysWithSubject(wish) && !dropped.has("subject"))) return [current];
  const known = new Set(wish.differentAngle ? seen.map(({ topicId }) => topicId) : []);
  const wanted = listWanted(attempt);
  const others = findSubstitutes({
    slot: { ...slot, topicId: post.topicId },
    business,
    library,
    memory: gate.memory,
    planned: new Map(),
    voice: desk.voice,
    limit: Number.MAX_SAFE_INTEGER,
    ofAnyPillar: wanted.length > 0,
  }).filter(({ id }) => !known.has(id));
  const leaves = wish.newSubject || (wish.differentAngle && dropped.has("subject"));
  const inOrder = (few: readonly LayeredTopic[]): (LayeredTopic | null)[] => (leaves ? [...few] : [current, ...few]);
  if (wanted.length === 0 || dropped.has("mention")) {
    const ranked = wish.differentAngle && !wish.newSubject ? nearestFirst(others, current) : others;
    return inOrder(ranked.slice(0, SUBSTITUTES));
  }
  return inOrder(others).filter((topic) => topic !== null && speaksOf(topic, wanted));
}
