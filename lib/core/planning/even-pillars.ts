import type { SlotDraft } from "./list-slot-drafts";
import { isBound, mayHold } from "./swap-pillars";
import { groupDrafts } from "./tie-own-days";

/** So far a pillar may be from its share, in posts, from the first day to any other. */
const MOST_OFF = 1;
const LEAST_GAIN = 1e-9;
/** One exchange may leave a day a little off that another mends. */
const ROUNDS = 3;
/** Pairs of posts are looked for among so many on either side of the day. */
const NEAREST = 24;

/** How far each pillar is from its share after each day, counted over all channels. */
interface Ledger {
  /** By pillar, then by position of the day among those with posts. */
  off: Map<string, number[]>;
  positionOf: ReadonlyMap<number, number>;
}

interface Exchange {
  early: SlotDraft;
  late: SlotDraft;
}

function openLedger(drafts: readonly SlotDraft[], pillars: readonly { id: string; share: number }[]): Ledger {
  const days = [...new Set(drafts.map(({ day }) => day.index))];
  const positionOf = new Map(days.map((index, position) => [index, position]));
  const off = new Map(
    pillars.map(({ id, share }) => {
      const count = drafts.filter(({ pillar }) => pillar === id).length;
      // Where another rule bends the mix as a whole, evenly is as it was bent.
      const isBent = Math.abs(count - share * drafts.length) > MOST_OFF;
      const aimed = isBent ? count / drafts.length : share;
      const after = days.map(() => 0);
      for (const { day, pillar } of drafts) {
        const position = positionOf.get(day.index) ?? 0;
        after[position] = (after[position] ?? 0) + Number(pillar === id) - aimed;
      }
      for (let i = 1; i < after.length; i++) after[i] = (after[i] ?? 0) + (after[i - 1] ?? 0);
      return [id, after];
    }),
  );
  return { off, positionOf };
}

const excess = (off: number) => {
  const over = Math.abs(off) - MOST_OFF;
  return over > 1e-9 ? over * over : 0;
};

const positionsOf = ({ positionOf }: Ledger, { early, late }: Exchange) =>
  [positionOf.get(early.day.index) ?? 0, positionOf.get(late.day.index) ?? 0] as const;

/** By how much an exchange of two drafts' pillars brings the mix nearer to its shares; above 0 is better. */
function gainOf(ledger: Ledger, exchange: Exchange): number {
  const [gone, come] = [ledger.off.get(exchange.early.pillar), ledger.off.get(exchange.late.pillar)];
  if (!gone || !come) return 0;
  const [from, to] = positionsOf(ledger, exchange);
  let gain = 0;
  for (let i = from; i < to; i++) {
    const [a, b] = [gone[i] ?? 0, come[i] ?? 0];
    gain += excess(a) - excess(a - 1) + excess(b) - excess(b + 1);
  }
  return gain;
}

function make(ledger: Ledger, exchange: Exchange): void {
  const { early, late } = exchange;
  const [gone, come] = [ledger.off.get(early.pillar), ledger.off.get(late.pillar)];
  const [from, to] = positionsOf(ledger, exchange);
  for (let i = from; i < to; i++) {
    if (gone) gone[i] = (gone[i] ?? 0) - 1;
    if (come) come[i] = (come[i] ?? 0) + 1;
  }
  [early.pillar, late.pillar] = [late.pillar, early.pillar];
}

/** Posts on either side that could exchange their pillars: of one channel, or of two. */
const listPairs = (early: readonly SlotDraft[], late: readonly SlotDraft[], isSame: boolean): Exchange[] =>
  early.flatMap((a) =>
    late.flatMap((b) =>
      (a.channelIndex === b.channelIndex) === isSame && a.pillar !== b.pillar ? { early: a, late: b } : [],
    ),
  );

/** Drafts of a channel, and the pillars that have more posts there than there are days: they stand twice on some anyway. */
interface Own {
  drafts: readonly SlotDraft[];
  repeats: ReadonlySet<string>;
}

function listOwn(drafts: readonly SlotDraft[]): Map<number, Own> {
  const own = new Map<number, Own>();
  for (const [channel, ofChannel] of groupDrafts(drafts, ({ channelIndex }) => channelIndex)) {
    const days = new Set(ofChannel.map(({ day }) => day.index)).size;
    const counts = new Map<string, number>();
    for (const { pillar } of ofChannel) counts.set(pillar, (counts.get(pillar) ?? 0) + 1);
    const repeats = new Set([...counts].flatMap(([pillar, count]) => (count > days ? pillar : [])));
    own.set(channel, { drafts: ofChannel, repeats });
  }
  return own;
}

function mayTake(draft: SlotDraft, pillar: string, own: Own | undefined): boolean {
  if (own === undefined) return false;
  return mayHold(draft, pillar, own.repeats.has(pillar) ? [] : own.drafts);
}

/** The best exchange across a day that takes a pillar away from before it (or, `comes`, brings it there). */
function findExchange(
  drafts: readonly SlotDraft[],
  own: ReadonlyMap<number, Own>,
  ledger: Ledger,
  { end, pillar, comes }: { end: number; pillar: string; comes: boolean },
): Exchange | null {
  const suits = (draft: SlotDraft, isPillar: boolean) => !isBound(draft) && (draft.pillar === pillar) === isPillar;
  const early = drafts
    .slice(0, end)
    .filter((draft) => suits(draft, !comes))
    .slice(-NEAREST);
  const late = drafts
    .slice(end)
    .filter((draft) => suits(draft, comes))
    .slice(0, NEAREST);
  const may = ({ early: a, late: b }: Exchange) =>
    mayTake(a, b.pillar, own.get(a.channelIndex)) && mayTake(b, a.pillar, own.get(b.channelIndex));
  const bestOf = (pairs: readonly Exchange[]) => {
    let best: { exchange: Exchange; gain: number } | null = null;
    for (const exchange of pairs) {
      const gain = gainOf(ledger, exchange);
      if (gain > Math.max(LEAST_GAIN, best?.gain ?? 0) && may(exchange)) best = { exchange, gain };
    }
    return best?.exchange ?? null;
  };
  // A channel keeps its own counts where it can.
  return bestOf(listPairs(early, late, true)) ?? bestOf(listPairs(early, late, false));
}

/** Where each day with posts ends among the drafts, but for the last. */
function listEnds(drafts: readonly SlotDraft[]): number[] {
  return drafts.flatMap((draft, i) => (i > 0 && drafts[i - 1]?.day !== draft.day ? i : []));
}

/**
 * Brings every pillar within one post of its share from the first day of the plan to any other, counted over all
 * channels, by exchanging pillars between posts that are tied to nothing, of one channel where there are two such.
 */
export function evenPillars(drafts: readonly SlotDraft[], pillars: readonly { id: string; share: number }[]): void {
  const ledger = openLedger(drafts, pillars);
  const own = listOwn(drafts);
  const ends = listEnds(drafts);
  for (let round = 0; round < ROUNDS; round++)
    for (const [position, end] of ends.entries())
      for (const [pillar, off] of ledger.off) {
        const error = off[position] ?? 0;
        if (excess(error) === 0) continue;
        const exchange = findExchange(drafts, own, ledger, { end, pillar, comes: error < 0 });
        if (exchange) make(ledger, exchange);
      }
}
