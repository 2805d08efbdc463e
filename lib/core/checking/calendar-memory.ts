import type { Draft, Slot } from "../brief";
import { fromEpochDay, toEpochDay } from "../dates/local-date";
import { CoreMemory } from "./core-memory";
import { addDay, nearestDay } from "./days-by-key";
import { NamedMemory } from "./named-memory";
import { NearDuplicateIndex, type NearMatch, REFUSAL_THRESHOLD } from "./near-duplicate-index";
import { openerOf } from "./opener-of";
import { RefusalMemory } from "./refusal-memory";
import { SaidMemory } from "./said-memory";
import { SentenceMemory } from "./sentence-memory";
import { TownMemory } from "./town-memory";

type PlacedSlot = Pick<Slot, "key" | "localDate" | "localTime"> & Partial<Pick<Slot, "channel">>;
type RememberedDraft = Pick<Draft, "caption" | "topicId" | "frameId" | "callToAction">;

/** What of a neighbour's post does not count when it is compared: whose it is and what it asks for. */
export interface NeighbourOrigin {
  businessName?: string | undefined;
  callToAction?: { text: string } | null | undefined;
  /** When it is posted; what is not known does not count as near. */
  localDate?: string | undefined;
}

/** For so many days before and after a post of this calendar, or of a neighbour's, no other reads the same but for what stands around it. */
const CORE_REST_DAYS = { own: 30, neighbour: 30 };

type Strip = (caption: string, callToAction?: string) => string;

const orderOf = (slot: PlacedSlot) => `${slot.localDate} ${slot.localTime} ${slot.key}`;

/**
 * What has been said so far in one calendar, kept so that every question costs the same in a week and in a year.
 * Posts may be added in any order (a redo looks both ways).
 */
export class CalendarMemory {
  readonly #stripperFor: (name?: string) => Strip;
  readonly #strip: Strip;
  readonly #neighbourStrips = new Map<string, Strip>();
  readonly #neighbourCaptions = new Set<string>();
  /** The last text asked about: an accepted draft has just been checked. */
  #stripped = { caption: "", callToAction: "", text: "" };
  readonly #texts = new NearDuplicateIndex(REFUSAL_THRESHOLD);
  /** Texts that were found to be near, with their call to action, and how near. */
  readonly #near = new Map<string, number>();
  /** The last text found clear, and among how many. */
  #clear = { key: "", size: -1 };
  readonly #openerDays = new Map<string, number[]>();
  readonly #topicDays = new Map<string, number[]>();
  /** The same by topic and channel; a use whose channel is not known stands under the topic alone. */
  readonly #topicDaysOn = new Map<string, number[]>();
  /** By topic and channel: how often no way of saying it was found. */
  readonly #inVain = new Map<string, number>();
  readonly #said = new SaidMemory();
  readonly #sentences = new SentenceMemory();
  readonly #core = new CoreMemory();
  /** Captions whose sentences nobody has asked about yet: a calendar of the model's mostly ends without a question. */
  #unheard: { caption: string; day: number | null; isOwn: boolean }[] = [];
  /** Which of a topic's sentences it is no use to put together again. */
  readonly refusals = new RefusalMemory();
  readonly #frameCounts = new Map<string, number>();
  /** Accepted posts in the order of the calendar. */
  readonly #posts: { order: string; frameId: string; caption: string }[] = [];

  /** What the agency's businesses of other trades say in the same town. */
  readonly town = new TownMemory();
  /** How often this calendar names which of the owner's services. */
  readonly named: NamedMemory;

  /** `stripperFor` makes the stripper of a business by its name, and of this calendar's own without one. */
  constructor(stripperFor: (name?: string) => Strip, services: readonly string[] = []) {
    this.named = new NamedMemory(services);
    this.#stripperFor = stripperFor;
    this.#strip = stripperFor();
  }

  add(draft: RememberedDraft, slot: PlacedSlot): void {
    const day = toEpochDay(slot.localDate);
    this.#texts.add(slot.key, this.#stripOnce(draft.caption, draft.callToAction?.text));
    addDay(this.#openerDays, openerOf(draft.caption), day);
    this.#addTopicDay(draft.topicId, day, slot.channel);
    const order = orderOf(slot);
    const { frameId, caption } = draft;
    this.#posts.splice(this.#positionOf(order), 0, { order, frameId, caption });
    this.#frameCounts.set(frameId, this.frameCount(frameId) + 1);
    this.#unheard.push({ caption, day, isOwn: true });
    this.named.note(caption);
  }

  /**
   * A post outside this calendar that must not be echoed (same trade and town, or the days before). One that is told
   * again, as a neighbour's calendar grows, counts once.
   */
  addNeighbour(key: string, caption: string, { businessName, callToAction, localDate }: NeighbourOrigin = {}): void {
    if (this.#neighbourCaptions.has(caption)) return;
    this.#neighbourCaptions.add(caption);
    this.#texts.add(key, this.#stripOf(businessName)(caption, callToAction?.text));
    this.#unheard.push({ caption, day: localDate === undefined ? null : toEpochDay(localDate), isOwn: false });
  }

  /** What has been said, here or next door. */
  get said(): SaidMemory {
    this.#hear();
    return this.#said;
  }

  /** On which days this calendar says which sentences. */
  get sentences(): SentenceMemory {
    this.#hear();
    return this.#sentences;
  }

  /** On which days anybody says which sentences. */
  get core(): CoreMemory {
    this.#hear();
    return this.#core;
  }

  /** A use of a topic before this calendar began. */
  addTopicUse(topicId: string, localDate: string, channel?: Slot["channel"]): void {
    this.#addTopicDay(topicId, toEpochDay(localDate), channel);
  }

  /** Notes that every way of saying a topic on a channel was refused. */
  noteInVain(topicId: string, channel: Slot["channel"]): void {
    this.#inVain.set(`${topicId}/${channel}`, this.timesInVain(topicId, channel) + 1);
  }

  /** How often all ways of saying a topic on a channel were refused; what is refused for having been said stays so. */
  timesInVain(topicId: string, channel: Slot["channel"]): number {
    return this.#inVain.get(`${topicId}/${channel}`) ?? 0;
  }

  /** Notes that a text made of these sentences of a topic was refused as a near-duplicate. Without neighbours a calendar never runs short, and nothing is noted. */
  noteRefused(topicId: string, pieceSet: number, nearness: number): void {
    if (this.#neighbourCaptions.size > 0) this.refusals.note(topicId, pieceSet, nearness);
  }

  /** Days to the nearest post with this opener, or null. */
  daysToOpener(opener: string, localDate: string): number | null {
    return nearestDay(this.#openerDays.get(opener), toEpochDay(localDate));
  }

  /** Days to the nearest post on this topic, or null. */
  daysToTopic(topicId: string, localDate: string): number | null {
    return nearestDay(this.#topicDays.get(topicId), toEpochDay(localDate));
  }

  /** Days to the nearest post on this topic on the slot's channel, or null; one whose channel is not known counts. */
  daysToTopicOn(topicId: string, { localDate, channel }: Pick<Slot, "localDate" | "channel">): number | null {
    const day = toEpochDay(localDate);
    const here = nearestDay(this.#topicDaysOn.get(`${topicId}/${channel}`), day);
    const somewhere = nearestDay(this.#topicDaysOn.get(topicId), day);
    return here === null || somewhere === null ? (here ?? somewhere) : Math.min(here, somewhere);
  }

  /** Frames and captions of the `count` posts before and after a slot's place in the calendar. */
  postsAround(slot: PlacedSlot, count: number): { frameId: string; caption: string }[] {
    const position = this.#positionOf(orderOf(slot));
    return this.#posts.slice(Math.max(0, position - count), position + count);
  }

  /** Captions of the posts up to `days` days away from a date. */
  captionsWithin(localDate: string, days: number): string[] {
    return this.postsWithin(localDate, days).map(({ caption }) => caption);
  }

  /** Frames of the posts of a date. */
  framesOn(localDate: string): string[] {
    return this.#posts.filter(({ order }) => order.startsWith(localDate)).map(({ frameId }) => frameId);
  }

  /** How often the calendar has used a frame. */
  frameCount(frameId: string): number {
    return this.#frameCounts.get(frameId) ?? 0;
  }

  findNear(caption: string, callToAction?: string): NearMatch | null {
    return this.#texts.findNear(this.#stripOnce(caption, callToAction));
  }

  /**
   * How alike an earlier text is that findNear would refuse it for (not always the most similar one), 0 when there is
   * none. Nothing is ever forgotten, so a text once near stays near and is not compared again. With the topic the
   * answer comes sooner.
   */
  nearness(caption: string, callToAction = "", topicId?: string): number {
    const key = `${caption}\n${callToAction}`;
    const known = this.#near.get(key);
    if (known !== undefined) return known;
    const { size } = this.#texts;
    // Asked twice running: by the writer before the rest of a post is made, and by the gate.
    if (this.#clear.key === key && this.#clear.size === size) return 0;
    const nearness = this.#texts.similarityToAny(this.#stripOnce(caption, callToAction), topicId);
    if (nearness > 0) this.#near.set(key, nearness);
    else this.#clear = { key, size };
    return nearness;
  }

  /** Frames and captions of the posts up to `days` days away from a date. */
  postsWithin(localDate: string, days: number): { frameId: string; caption: string }[] {
    const day = toEpochDay(localDate);
    const [first, last] = [fromEpochDay(day - days), fromEpochDay(day + days)];
    return this.#posts.filter(({ order }) => {
      const date = order.slice(0, localDate.length);
      return date >= first && date <= last;
    });
  }

  #hear(): void {
    if (this.#unheard.length === 0) return;
    for (const { caption, day, isOwn } of this.#unheard) {
      this.#said.note(caption);
      if (day === null) continue;
      this.#core.note(caption, day, isOwn ? CORE_REST_DAYS.own : CORE_REST_DAYS.neighbour);
      if (isOwn) this.#sentences.note(caption, day);
    }
    this.#unheard = [];
  }

  #addTopicDay(topicId: string, day: number, channel: Slot["channel"] | undefined): void {
    addDay(this.#topicDays, topicId, day);
    addDay(this.#topicDaysOn, channel === undefined ? topicId : `${topicId}/${channel}`, day);
  }

  #stripOf(businessName: string | undefined): Strip {
    if (businessName === undefined) return this.#strip;
    const strip = this.#neighbourStrips.get(businessName) ?? this.#stripperFor(businessName);
    this.#neighbourStrips.set(businessName, strip);
    return strip;
  }

  #stripOnce(caption: string, callToAction = ""): string {
    const last = this.#stripped;
    if (last.caption !== caption || last.callToAction !== callToAction) {
      this.#stripped = { caption, callToAction, text: this.#strip(caption, callToAction) };
    }
    return this.#stripped.text;
  }

  #positionOf(order: string): number {
    let position = this.#posts.length;
    // Writers come in calendar order, so the place is at or near the end.
    while (position > 0 && (this.#posts[position - 1]?.order ?? "") > order) position--;
    return position;
  }
}
