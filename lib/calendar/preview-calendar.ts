import type { BusinessRow } from "../business/data";
import { describeBusiness } from "../business/describe-business";
import type { Business, ParsedBusiness } from "../business/schema";
import { toBusiness, toBusinessFacts } from "../business/to-business";
import type { Brief, Draft, Slot } from "../core/brief";
import { createGate } from "../core/checking/gate";
import { addDays } from "../core/dates/local-date";
import { noteUntold } from "../core/writing/facts/note-untold";
import { toTellBella } from "../core/writing/facts/tell-bella";
import { writeBuiltin } from "../core/writing/write-builtin";
import { hashToken } from "../platform/crypto/hash-token";
import { judgeWarnings } from "./judge-warnings";
import { toWarnedPost } from "./judged-data";
import { countPlanned, toOpenSlot, writtenDays } from "./keep-findings";
import { planBrief } from "./plan-brief";
import type { Calendar, Post } from "./schema";

export interface PreviewRequest {
  business: ParsedBusiness;
  startDate: string;
  days: number;
  /** Default: made from the rest of the request, so that the same request gives the same calendar. */
  seed?: string | undefined;
}

export interface Preview {
  business: Business;
  calendar: Calendar;
  posts: Post[];
}

/** The brief of a preview and the business's row as it would be stored. @throws AppError for a place that is unknown or ambiguous */
export async function previewBrief({
  business: input,
  startDate,
  days,
  seed: given,
}: PreviewRequest): Promise<{ brief: Brief; row: BusinessRow }> {
  const seed = given ?? hashToken(JSON.stringify([input, startDate, days])).slice(0, 16);
  // Not stored, so nothing here has a moment of its own; the start date stands in for it.
  const at = new Date(`${startDate}T00:00:00Z`);
  const row = {
    ...(await describeBusiness(input)),
    id: `biz_${seed}`,
    workspaceId: "",
    createdAt: at,
    updatedAt: at,
  } as BusinessRow;
  const { channels, pillars } = row;
  const brief = {
    business: toBusinessFacts(row),
    startDate,
    days,
    channels,
    pillars,
    writer: "builtin",
    seed,
  } as const;
  return { brief: { ...brief, blackoutDates: [], topicsUsed: [] }, row };
}

/**
 * A calendar by the built-in writer without a database: what the command line prints and the sample page shows.
 * The same request gives the same answer, byte for byte. @throws AppError for a place that is unknown or ambiguous
 */
export async function previewCalendar(request: PreviewRequest): Promise<Preview> {
  const { brief, row } = await previewBrief(request);
  const { startDate, days, seed } = brief;
  const { plan, library } = await planBrief(brief);
  const gate = createGate({ business: brief.business, neighbours: [] });
  const written = [...writeBuiltin({ slots: plan.slots, business: brief.business, library, gate, seed })];
  const posts = written
    .flatMap((one) => ("draft" in one ? [toPreviewPost(one.slot, one.draft, `cal_${seed}`)] : []))
    .sort(byDateTimeId);
  const open = written.flatMap((one) => ("open" in one ? [toOpenSlot(one.slot, one.open)] : []));
  const endDate = addDays(startDate, days - 1);
  const warned = written.flatMap((one) => ("draft" in one ? [toWarnedPost({ ...one.slot, ...one.draft })] : []));
  const now = { business: brief.business, period: { from: startDate, to: endDate }, blackoutDates: [], posts: warned };
  const untold = noteUntold({
    ...now,
    sombre: plan.findings.sombre,
    written: writtenDays(brief),
    slots: plan.slots,
    servicesInVain: gate.memory.named.inVain,
    before: [],
  });
  const findings = { ...plan.findings, open: countPlanned(open, warned), untold };
  const calendar: Calendar = {
    id: `cal_${seed}`,
    businessId: row.id,
    businessName: row.name,
    status: "succeeded",
    revision: 1,
    startDate,
    endDate,
    days,
    timezone: row.timezone,
    town: row.city,
    country: row.country,
    postCount: posts.length,
    plannedCount: plan.slots.length,
    writer: "builtin",
    channels: brief.channels.map(({ channel }) => channel),
    pillars: brief.pillars.map(({ id, label }) => ({ id, label })),
    blackoutDates: brief.blackoutDates,
    warnings: judgeWarnings({ ...now, findings, writtenFor: brief.business }),
    toTellBella: toTellBella(
      brief.business,
      brief.channels.map(({ channel }) => channel),
    ),
    usage: { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
    error: null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
  return { business: toBusiness(row), calendar, posts };
}

const orderOf = ({ localDate, localTime, id }: Post) => `${localDate}|${localTime}|${id}`;
/** The order of every list of posts. */
const byDateTimeId = (a: Post, b: Post) => (orderOf(a) < orderOf(b) ? -1 : 1);

/** A draft as the API shows a post, with an id made from its slot. */
export function toPreviewPost(slot: Slot, draft: Draft, calendarId: string): Post {
  const { localDate, localTime, channel, pillar, format } = slot;
  const { caption, hashtags, callToAction, link, imageIdea, altText, writtenBy } = draft;
  return {
    id: `post_${hashToken(`${calendarId}/${slot.key}`).slice(0, 26)}`,
    calendarId,
    localDate,
    localTime,
    channel,
    pillar,
    format,
    topic: { id: draft.topicId, title: draft.topicTitle },
    occasion: slot.occasion && { id: slot.occasion.id, name: slot.occasion.name },
    caption,
    hashtags,
    callToAction,
    link,
    imageIdea,
    altText,
    status: "draft",
    locked: false,
    writtenBy,
    revision: 1,
  };
}
