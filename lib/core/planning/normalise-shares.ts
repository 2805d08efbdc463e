import type { PillarShare } from "../brief";
import { DEFAULT_PILLARS, OFFERS_MAX_SHARE, OFFERS_PILLAR } from "./default-pillars";

/** Pillars with shares that add up to 1, and whether the promotional cap lowered one: beside others of the mix, or alone. */
export interface NormalisedShares {
  pillars: { id: string; share: number }[];
  offersCapped: "beside_others" | "alone" | null;
}

function scaleTo(pillars: readonly { id: string; share: number }[], total: number): { id: string; share: number }[] {
  const sum = pillars.reduce((all, pillar) => all + pillar.share, 0);
  // A mix of zeros says nothing about preference, so every pillar counts alike.
  if (sum === 0) return pillars.map(({ id }) => ({ id, share: total / pillars.length }));
  return pillars.filter((pillar) => pillar.share > 0).map(({ id, share }) => ({ id, share: (share * total) / sum }));
}

/**
 * The brief's pillar mix as fractions of 1. Offers never take more than 30 %: the rest goes to the other
 * pillars in proportion, or to the default pillars when offers stand alone.
 */
export function normaliseShares(shares: readonly PillarShare[]): NormalisedShares {
  const byId = new Map<string, number>();
  for (const { id, share } of shares) byId.set(id, (byId.get(id) ?? 0) + share);
  const pillars = scaleTo(
    [...byId].map(([id, share]) => ({ id, share })),
    1,
  );
  const offers = pillars.find((pillar) => pillar.id === OFFERS_PILLAR);
  if (!offers || offers.share <= OFFERS_MAX_SHARE + 1e-9) return { pillars, offersCapped: null };
  const others = pillars.filter((pillar) => pillar.id !== OFFERS_PILLAR);
  const takers = others.length > 0 ? others : DEFAULT_PILLARS.filter((pillar) => pillar.id !== OFFERS_PILLAR);
  return {
    pillars: [...scaleTo(takers, 1 - OFFERS_MAX_SHARE), { id: OFFERS_PILLAR, share: OFFERS_MAX_SHARE }],
    offersCapped: others.length > 0 ? "beside_others" : "alone",
  };
}
