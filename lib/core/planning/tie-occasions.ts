import { isEveryChannels, isGreat, type MarkedOccasion } from "./choose-occasions";
import { OFFERS_PILLAR } from "./default-pillars";
import type { PlanDay } from "./list-plan-days";
import type { SlotDraft } from "./list-slot-drafts";
import type { TopicState } from "./list-topic-pools";
import { matchPillar } from "./match-pillar";
import { RESTED_EVERYWHERE, restTier } from "./rest-of-topic";
import type { SeededRandom } from "./seeded-random";
import { swapPillars } from "./swap-pillars";
import { groupDrafts, rankToCarry, tie } from "./tie-own-days";
import { isReplaced, suitsDraft, useTopic } from "./use-topic";

/** More posts about days than this and a calendar reads like an almanac; the first post of a great day is none too many. */
export const TIED_SHARE = 0.2;
const BLOCK_DAYS = 28;
const FEAST_PILLAR = "community";
const LAYER_RANK = { trade: 0, cluster: 1, universal: 2 } as const;

interface Desk {
  byDay: ReadonlyMap<number, readonly SlotDraft[]>;
  byChannel: ReadonlyMap<number, readonly SlotDraft[]>;
  random: SeededRandom;
  /** The brief's pillars where a draft may take any of them; null where their shares hold. */
  freePillars: readonly string[] | null;
}

/** Of these topics the one to take for a draft: well rested, the least used, the nearest to the trade. */
function bestOf(states: readonly TopicState[], draft: SlotDraft): TopicState | null {
  const rested = states.filter((state) => {
    const tier = suitsDraft(state, draft) ? restTier(state.uses, draft.day.epochDay, draft.channel) : null;
    return tier !== null && tier <= RESTED_EVERYWHERE;
  });
  rested.sort(
    (a, b) =>
      Number(isReplaced(a, draft)) - Number(isReplaced(b, draft)) ||
      a.uses.length - b.uses.length ||
      LAYER_RANK[a.topic.layer] - LAYER_RANK[b.topic.layer] ||
      a.rank - b.rank,
  );
  return rested[0] ?? null;
}

const isOf = (pillar: string) => (state: TopicState) => matchPillar(pillar).some((id) => id === state.topic.pillar);

/** Finds a draft whose pillar has one of the topics, exchanging pillars with a neighbour where need be, and gives it that topic. */
function giveTopic(free: readonly SlotDraft[], states: readonly TopicState[], desk: Desk): SlotDraft | null {
  for (const draft of free) {
    const state = bestOf(states.filter(isOf(draft.pillar)), draft);
    if (!state) continue;
    useTopic(state, draft, desk.random);
    return draft;
  }
  for (const draft of free) {
    const { freePillars } = desk;
    const state = freePillars && bestOf(states, draft);
    const pillar = state && freePillars?.find((id) => isOf(id)(state));
    if (!state || !pillar) continue;
    draft.pillar = pillar;
    useTopic(state, draft, desk.random);
    return draft;
  }
  for (const draft of free) {
    const state = bestOf(states, draft);
    const own = desk.byChannel.get(draft.channelIndex) ?? [];
    if (!state || !swapPillars(draft, own, (pillar) => isOf(pillar)(state))) continue;
    useTopic(state, draft, desk.random);
    return draft;
  }
  return null;
}

/** A draft that any topic may fill: one that talks with people suits a feast best, one that sells least. */
function giveAny(free: readonly SlotDraft[], isFirst: boolean, desk: Desk): SlotDraft | null {
  const [draft] = free;
  if (!draft) return null;
  const own = desk.byChannel.get(draft.channelIndex) ?? [];
  if (isFirst && draft.pillar !== FEAST_PILLAR) swapPillars(draft, own, (pillar) => pillar === FEAST_PILLAR);
  if (draft.pillar === OFFERS_PILLAR) swapPillars(draft, own, (pillar) => pillar !== OFFERS_PILLAR);
  return draft;
}

/** What is tied whatever the share: the first post of a great day, and every channel's where all keep it. */
const isOwed = (occasion: MarkedOccasion, round: number) =>
  isGreat(occasion, occasion.weight) && (round === 0 || isEveryChannels(occasion));

/** Ties one more post of the day to an occasion, on a channel that has none about it; false when none can carry it. */
function tieOne(occasion: MarkedOccasion, day: PlanDay, desk: Desk): boolean {
  const drafts = desk.byDay.get(day.index) ?? [];
  const taken = new Set(drafts.filter((draft) => draft.occasion === occasion).map((draft) => draft.channelIndex));
  const free = drafts
    .filter((draft) => draft.occasion === null && draft.eventIndex === null && !taken.has(draft.channelIndex))
    .sort((a, b) => rankToCarry(a) - rankToCarry(b));
  const draft =
    occasion.topics === null
      ? (giveTopic(free, occasion.preferred, desk) ?? giveAny(free, taken.size === 0, desk))
      : giveTopic(free, occasion.topics, desk);
  if (draft) tie(draft, occasion);
  return draft !== null;
}

/**
 * Ties slots to the occasions of their day and gives them a topic that carries it: one slot an occasion, two on
 * different channels for a public holiday, and at most a fifth of the posts in all, the important days first. A great
 * day has its first post whatever the share: an ordinary one on Easter Sunday would look like an oversight. Where are filled (`filledWith`, the brief's pillars) each is written about, in the pillar of what there is to say.
 */
export function tieOccasions(
  drafts: readonly SlotDraft[],
  days: readonly PlanDay[],
  random: SeededRandom,
  filledWith: readonly string[] | null = null,
): void {
  const desk: Desk = {
    byDay: groupDrafts(drafts, (draft) => draft.day.index),
    byChannel: groupDrafts(drafts, (draft) => draft.channelIndex),
    random,
    freePillars: filledWith,
  };
  let [posts, tied] = [0, 0];
  for (let start = 0; start < days.length; start += BLOCK_DAYS) {
    const block = days.slice(start, start + BLOCK_DAYS);
    posts += block.reduce((sum, day) => sum + (desk.byDay.get(day.index)?.length ?? 0), 0);
    const due = block.flatMap((day) =>
      day.occasions
        .filter((occasion) => occasion.eventIndex === null && !occasion.sombre)
        .map((occasion) => ({ day, occasion })),
    );
    due.sort((a, b) => b.occasion.weight - a.occasion.weight || a.day.index - b.day.index);
    const room = filledWith ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(posts * TIED_SHARE));
    const rounds = Math.max(0, ...due.map(({ occasion }) => occasion.posts));
    for (let round = 0; round < rounds; round++)
      for (const { day, occasion } of due)
        if (round < occasion.posts && (tied < room || isOwed(occasion, round)))
          tied += Number(tieOne(occasion, day, desk));
  }
}
