import type { Brief } from "../brief";
import { toEpochDay } from "../dates/local-date";
import { isClosedForTeam } from "../occasions/news-words";
import { readOwnerDay, saysItsDay, saysToday } from "../occasions/read-owner-day";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SlotDraft } from "./list-slot-drafts";
import { groupDrafts, rankToCarry, tie } from "./tie-own-days";

/** When an event is spoken of, in days before it. */
interface Stage {
  from: number;
  to: number;
  ideal: number;
}

/** A week before, or when it becomes known. */
const AHEAD: readonly Stage[] = [
  { from: 6, to: 9, ideal: 7 },
  { from: 14, to: 28, ideal: 21 },
];
const LAST_DAYS = 5;
/** A channel's own posts about one event are so far apart. */
const APART_DAYS = 4;
/** Posts of one channel about one event; the only channel has one more. */
const MOST = 2;
const MOST_ALONE = 3;
/** Posts about one event in all the days before it, whatever the channels: who follows several has heard it. */
const MOST_AHEAD = 2;

/** Of a plain notice one is enough, and of what concerns the team more than anybody. */
function mostAhead(name: string): number {
  const { kind, sense } = readOwnerDay(name);
  if (sense === "internal") return 0;
  return (kind === "notice" && sense === null) || (kind === "closure" && isClosedForTeam(name)) ? 1 : MOST_AHEAD;
}
/** Posts of one day that tell of a grave event: more could not be told apart; what else is posted then is plain. */
const GRAVE_POSTS = 2;
/** An event of the same name so near is no news: it is named once, in its last days. */
const SAME_NAME_DAYS = 35;
/** Of a post that stays on a channel that is planned no more. */
const OTHER_CHANNEL = -1;
/** Posts that look further ahead than the last days, as a share of the calendar. */
const AHEAD_SHARE = 0.1;

const free = (draft: SlotDraft) =>
  draft.occasion === null && draft.eventIndex === null && draft.pillar !== OFFERS_PILLAR && !draft.day.sombre;

/** The posts about one event while they are chosen: no two on one date, so that no two channels say it together. */
class Announcement {
  readonly #taken = new Map<number, number>();
  readonly #channels: number;
  readonly #index: number;
  readonly #isGrave: boolean;
  readonly #most: number;
  readonly #day: number;
  readonly #byDay: ReadonlyMap<number, readonly SlotDraft[]>;

  /** `day`: the event's, counted from the first of the plan; `told`: the posts that stay and tell of it already. */
  constructor(
    index: number,
    day: number,
    byDay: ReadonlyMap<number, readonly SlotDraft[]>,
    channels: number,
    told: readonly { day: number; channelIndex: number }[],
    name: string,
  ) {
    this.#isGrave = readOwnerDay(name).isGrave;
    this.#most = mostAhead(name);
    for (const post of told) this.#taken.set(post.day, post.channelIndex);
    this.#index = index;
    this.#day = day;
    this.#byDay = byDay;
    this.#channels = channels;
  }

  /** Channels take turns from event to event. */
  #turnOf(channelIndex: number): number {
    return (channelIndex - (this.#index % this.#channels) + this.#channels) % this.#channels;
  }

  #uses(channelIndex: number): number[] {
    return [...this.#taken].flatMap(([day, channel]) => (channel === channelIndex ? [day] : []));
  }

  #isTold(): boolean {
    return [...this.#taken.keys()].filter((day) => day < this.#day).length >= this.#most;
  }

  #take(draft: SlotDraft): void {
    draft.eventIndex = this.#index;
    this.#taken.set(draft.day.index, draft.channelIndex);
  }

  /** The event's own day, on one channel; a grave one on two, as little else should stand beside it. */
  takeDay(): void {
    if (this.#taken.has(this.#day)) return;
    const candidates = (this.#byDay.get(this.#day) ?? []).filter(({ occasion }) => occasion === null);
    candidates.sort(
      (a, b) => Number(!free(a)) - Number(!free(b)) || this.#turnOf(a.channelIndex) - this.#turnOf(b.channelIndex),
    );
    const [draft] = candidates;
    const occasion = draft?.day.occasions.find(({ eventIndex }) => eventIndex === this.#index);
    if (!draft || !occasion) return;
    this.#take(draft);
    const told = candidates.slice(0, this.#isGrave ? GRAVE_POSTS : 1);
    for (const each of told) tie(each, occasion);
  }

  /** True when a post that stays has said it in a stage's days. */
  isToldIn({ from, to }: Stage): boolean {
    return [...this.#taken.keys()].some((day) => this.#day - day >= from && this.#day - day <= to);
  }

  /** One post of a stage, by the channel that has said least so far; false when no slot suits. */
  takeStage({ from, to, ideal }: Stage, suits: (draft: SlotDraft) => boolean = () => true): boolean {
    if (this.#isTold()) return false;
    const most = this.#channels === 1 ? MOST_ALONE : MOST;
    const candidates: { draft: SlotDraft; uses: number; off: number }[] = [];
    for (let back = from; back <= to; back++) {
      const day = this.#day - back;
      if (this.#taken.has(day)) continue;
      for (const draft of this.#byDay.get(day) ?? []) {
        const uses = this.#uses(draft.channelIndex);
        const isApart = uses.every((used) => Math.abs(used - day) >= APART_DAYS);
        if (free(draft) && isApart && uses.length < most && suits(draft))
          candidates.push({ draft, uses: uses.length, off: Math.abs(back - ideal) });
      }
    }
    candidates.sort(
      (a, b) =>
        a.uses - b.uses ||
        a.off - b.off ||
        rankToCarry(a.draft) - rankToCarry(b.draft) ||
        this.#turnOf(a.draft.channelIndex) - this.#turnOf(b.draft.channelIndex),
    );
    const [best] = candidates;
    if (best) this.#take(best.draft);
    return best !== undefined;
  }

  /** Channels that have not spoken of it yet, each on a day of its own, `most` of them. */
  takeLastDays(most: number): void {
    const silent = new Set<number>();
    for (let back = 0; back <= LAST_DAYS; back++)
      for (const { channelIndex } of this.#byDay.get(this.#day - back) ?? []) silent.add(channelIndex);
    for (const channelIndex of this.#taken.values()) silent.delete(channelIndex);
    const inTurn = [...silent].sort((a, b) => this.#turnOf(a) - this.#turnOf(b));
    let ideal = 1;
    for (const channelIndex of inTurn)
      if (ideal > most) return;
      else if (this.takeStage({ from: 1, to: LAST_DAYS, ideal }, (draft) => draft.channelIndex === channelIndex))
        ideal++;
  }

  /** An event that is no news: once, unless its day has it. */
  takeOnce(): void {
    if (this.#taken.size === 0) this.takeStage({ from: 1, to: LAST_DAYS, ideal: 1 });
  }
}

/** Whether an earlier event of the list has the same name and a date near by. */
function isNews(events: Brief["business"]["events"], index: number): boolean {
  const own = events[index];
  return !events.some(
    ({ name, date }, other) =>
      own !== undefined &&
      other !== index &&
      name === own.name &&
      (date < own.date || (date === own.date && other < index)) &&
      toEpochDay(own.date) - toEpochDay(date) <= SAME_NAME_DAYS,
  );
}

/**
 * Ties slots to the owner's events: the day itself on one channel (two where the event is grave), and two posts
 * before it, each on a date of its own: one in the last days on another channel, and while there is room one a week or
 * about three weeks ahead, else a second in the last days.
 */
export function announceEvents(drafts: readonly SlotDraft[], brief: Brief): void {
  const first = toEpochDay(brief.startDate);
  const byDay = groupDrafts(drafts, (draft) => draft.day.index);
  const channelCount = drafts.reduce((most, { channelIndex }) => Math.max(most, channelIndex + 1), 1);
  const { events } = brief.business;
  const nameOf = (index: number) => events[index]?.name ?? "";
  const indexOf = new Map(drafts.map(({ channel, channelIndex }) => [channel, channelIndex]));
  const toldOf = (index: number) =>
    (brief.part?.announced ?? []).flatMap(({ eventIndex, channel, localDate }) =>
      eventIndex === index
        ? [{ day: toEpochDay(localDate) - first, channelIndex: indexOf.get(channel) ?? OTHER_CHANNEL }]
        : [],
    );
  const announcements = events.map(
    ({ date, name }, index) =>
      new Announcement(index, toEpochDay(date) - first, byDay, channelCount, toldOf(index), name),
  );
  for (const announcement of announcements) announcement.takeDay();
  // Better before its day than never: what speaks of its week is told with its date.
  for (const [index, announcement] of announcements.entries())
    if (saysItsDay(nameOf(index)) && !saysToday(nameOf(index))) announcement.takeOnce();
  const early = [...announcements.entries()].filter(([index]) => !saysItsDay(nameOf(index)));
  const news = early.filter(([index]) => isNews(events, index)).map(([, announcement]) => announcement);
  for (const [, announcement] of early)
    if (news.includes(announcement)) announcement.takeLastDays(1);
    else announcement.takeOnce();
  takeStages(news, Math.max(AHEAD.length, Math.floor(drafts.length * AHEAD_SHARE)));
  for (const announcement of news) announcement.takeLastDays(MOST_AHEAD);
}

/** Posts further ahead than the last days, `room` of them. */
function takeStages(news: readonly Announcement[], room: number): void {
  let left = room;
  for (const stage of AHEAD)
    for (const announcement of news)
      if (left > 0 && !announcement.isToldIn(stage) && announcement.takeStage(stage)) left--;
}
