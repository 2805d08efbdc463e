import { mintScope } from "../account/mint-scope";
import type { WorkspaceScope } from "../account/scope";
import type { Slot } from "../core/brief";
import { createGate } from "../core/checking/gate";
import type { Plan } from "../core/planning/plan";
import { noteUntold } from "../core/writing/facts/note-untold";
import { createDesk } from "../core/writing/writing-desk";
import type { Tx } from "../platform/db/client";
import type { JobContext } from "../platform/queue/define-job";
import { metrics } from "../platform/telemetry/metrics";
import { emitWebhook } from "../webhook/emit-webhook";
import { type CalendarRow, listAllPostRows, type PostRow } from "./data";
import { draftWithModel } from "./draft-with-model";
import type { Generation, ModelDrafts } from "./generation";
import { notePlanned } from "./generation-mutations";
import { judgeCalendar, type WarnedPost } from "./judge-warnings";
import { countPlanned, type Findings, mergeFindings, type OpenSlot, writtenDays } from "./keep-findings";
import { claimCalendar } from "./mutations";
import { type PlannedBrief, planBrief } from "./plan-brief";
import { type ModelPart, prepareModel, toModelChunks } from "./prepare-model";
import { type Budget, openCalendarBudget } from "./spend-budget";
import { type Chunk, type Ending, storeChunk } from "./store-chunk";
import { toSlot } from "./to-slot";

/** Slots written and stored at a time: small enough to be seen growing, large enough to be cheap. */
const BUILTIN_CHUNK = 120;
const FIRST_CHUNK = 12;
/** As many as make one transaction of a year; two years in five channels make a few. */
const WHOLE_YEARS = 2000;
/** Requests to the model that one calendar has under way at a time. */
const MODEL_CHUNKS_AHEAD = 4;

/** One attempt at filling a calendar that is claimed for it. */
export interface FillAttempt {
  claimedBy: string;
  signal: AbortSignal;
  /** All of the built-in writer's posts in one transaction: cheaper where nobody watches them appear. */
  isUnwatched?: boolean;
  /** The calendar was stored by this very attempt, so it has no posts yet. */
  isNew?: boolean;
  /** What is planned for it, where the caller knows and has noted its size. */
  planned?: PlannedBrief | null;
  /** The purse to pay from instead of the calendar's own. */
  budget?: Budget;
  /** More to store in the transaction that ends the calendar, which has so many posts. */
  whenFinished?: (tx: Tx, postCount: number) => Promise<void>;
}

/**
 * The handler of `generate-calendar`: plans the brief, writes the slots that have no post yet and stores them chunk
 * by chunk. Killed anywhere, the next attempt plans the same slots and goes on where the posts end; a slot is
 * unique in its calendar, so nothing is doubled.
 */
export async function generateCalendar(
  payload: { calendarId: string; workspaceId: string },
  job: JobContext,
): Promise<void> {
  const scope = mintScope({ workspaceId: payload.workspaceId, role: "editor", actor: "bella" });
  const claimedBy = `${job.jobId}:${job.attempt}`;
  const calendar = await claimCalendar(scope, payload.calendarId, claimedBy);
  if (calendar) await fillCalendar(scope, calendar, { claimedBy, signal: job.signal });
}

/** Fills a claimed calendar and ends it; false when it was cancelled or taken over meanwhile. */
export async function fillCalendar(
  scope: WorkspaceScope,
  calendar: CalendarRow,
  attempt: FillAttempt,
): Promise<boolean> {
  const { claimedBy, signal } = attempt;
  const stopTimer = metrics.generationDuration.startTimer({ writer: calendar.writer });
  const { plan, library } = attempt.planned ?? (await planBrief(calendar.brief));
  const stored = attempt.isNew ? [] : await listAllPostRows(scope, calendar.id);
  const gate = createGate({ business: calendar.brief.business, neighbours: [], topicsUsed: calendar.brief.topicsUsed });
  const generation: Generation = {
    scope,
    calendar,
    brief: calendar.brief,
    library,
    gate,
    claimedBy,
    neighboursSeen: new Map(),
    model: calendar.writer === "model" ? await prepareModel(scope, calendar, library, plan.slots) : null,
    desk: onFirstUse(() => createDesk(calendar.brief.business, library)),
    plannedSlots: plan.slots,
    signal,
    isUnwatched: attempt.isUnwatched ?? false,
    isNew: attempt.isNew ?? false,
    budget: attempt.budget ?? openCalendarBudget(scope, calendar),
  };
  const remaining = attempt.planned ? plan.slots : await skipWritten(generation, stored);
  const ending: Ending = {
    isAlone: false,
    judge: ({ open }, posts, business) => {
      const findings = findOf(calendar, plan, open, posts, gate.memory.named.inVain);
      return { status: "succeeded", findings, ...judgeCalendar(calendar, findings, business, posts) };
    },
    whenStored: async (tx, { postCount, plannedCount }) => {
      await emitWebhook(tx, scope, "calendar.ready", toReadyData({ ...calendar, postCount, plannedCount }));
      await attempt.whenFinished?.(tx, postCount);
    },
  };
  if (!(await writeSlots(generation, remaining, ending))) return false;
  stopTimer();
  metrics.calendars.inc({ status: "succeeded" });
  return true;
}

/** What a writing found that its posts cannot show, with what earlier parts of the calendar found. */
function findOf(
  { brief, startDate, endDate, findings }: CalendarRow,
  plan: Plan,
  open: readonly OpenSlot[],
  posts: readonly WarnedPost[],
  servicesInVain: readonly string[],
): Findings {
  const { business, blackoutDates } = brief;
  const untold = noteUntold({
    business,
    period: { from: startDate, to: endDate },
    blackoutDates,
    posts,
    sombre: plan.findings.sombre,
    written: writtenDays(brief),
    slots: plan.slots,
    servicesInVain,
    before: findings?.untold ?? [],
  });
  return mergeFindings(findings, { ...plan.findings, open: countPlanned(open, posts), untold }, brief);
}

/** Made when it is first asked for: most calendars of a model need no desk of the built-in writer. */
function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function toReadyData({ id, businessId, startDate, endDate, postCount, plannedCount }: CalendarRow) {
  return { calendarId: id, businessId, status: "succeeded" as const, startDate, endDate, postCount, plannedCount };
}

// Posts of an earlier attempt, of an earlier part or by hand stay, and the gate has to know them before it judges new ones.
async function skipWritten(
  { scope, calendar, claimedBy, gate, plannedSlots }: Generation,
  posts: readonly PostRow[],
): Promise<Slot[]> {
  const planned = new Map(plannedSlots.map((slot) => [slot.key, slot]));
  for (const post of posts) gate.accept(post, planned.get(post.slotKey) ?? toSlot(post));
  const written = new Set(posts.map((post) => post.slotKey));
  const others = posts.filter((post) => !planned.has(post.slotKey)).length;
  await notePlanned(scope, { id: calendar.id, claimedBy }, others + calendar.openBefore + plannedSlots.length);
  return plannedSlots.filter((slot) => !written.has(slot.key));
}

/** Writes and stores the slots chunk by chunk, the last with the calendar's end; false when this attempt may not write any more. */
async function writeSlots(generation: Generation, slots: readonly Slot[], ending: Ending): Promise<boolean> {
  const before: Chunk = { open: [] };
  const { model } = generation;
  const sizes: [number, number] = generation.isUnwatched ? [WHOLE_YEARS, WHOLE_YEARS] : [FIRST_CHUNK, BUILTIN_CHUNK];
  const found = model ? toModelChunks(model, slots) : toChunks(slots, sizes);
  // With nothing left to write the calendar still has to be ended.
  const chunks = found.length === 0 ? [[]] : found;
  // With a spend cap one request at a time: what one leaves of what was set aside for it, the next may use.
  const ahead = generation.calendar.spendCapUsd === null ? MODEL_CHUNKS_AHEAD : 1;
  const drafting: Promise<ModelDrafts | null>[] = [];
  const draft = async (chunk: readonly Slot[]) =>
    model && chunk.length > 0 ? draftChunk(generation, model, chunk) : null;
  const last: Ending = {
    ...ending,
    isAlone: generation.isNew && chunks.length === 1,
    judge: (chunk, posts, business) => ending.judge(together(before, chunk), posts, business),
  };
  try {
    for (const [index, chunk] of chunks.entries()) {
      generation.signal.throwIfAborted();
      while (drafting.length < Math.min(chunks.length, index + ahead)) {
        const next = draft(chunks[drafting.length] ?? []);
        // Awaited in its turn; until then a failure must not count as unhandled.
        next.catch(() => undefined);
        drafting.push(next);
      }
      const isLast = index === chunks.length - 1;
      const outcome = await storeChunk(generation, chunk, (await drafting[index]) ?? null, isLast ? last : null);
      // Cancelled by the owner or taken over by a later attempt: what is stored stays, nothing more is written.
      if (outcome === null) return false;
      Object.assign(before, together(before, outcome));
    }
    return true;
  } finally {
    // Requests for chunks that nobody will store are not paid for any longer.
    model?.patience.end();
  }
}

const together = (one: Chunk, other: Chunk): Chunk => ({ open: [...one.open, ...other.open] });

function draftChunk(
  { scope, calendar, signal, budget }: Generation,
  { wanted, written, patience }: ModelPart,
  chunk: readonly Slot[],
): Promise<ModelDrafts> {
  const payer = { scope, calendarId: calendar.id, businessId: calendar.businessId, budget };
  const slots = chunk.flatMap(({ key }) => wanted.get(key) ?? []);
  return draftWithModel(payer, calendar.brief.business, slots, { signal, patience, written });
}

function toChunks(slots: readonly Slot[], [first, others]: readonly [number, number]): Slot[][] {
  const chunks: Slot[][] = [];
  for (let at = 0; at < slots.length; at += chunks.length === 1 ? first : others)
    chunks.push(slots.slice(at, at + (at === 0 ? first : others)));
  return chunks;
}
