import type { PillarShare } from "../brief";

/** The pillar mix of a local business that names none (formats.md); shares add up to 100. */
export const DEFAULT_PILLARS: readonly PillarShare[] = [
  { id: "tips", label: "Tips", share: 30 },
  { id: "proof", label: "Proof", share: 20 },
  { id: "behind_the_scenes", label: "Behind the scenes", share: 20 },
  { id: "community", label: "Community", share: 15 },
  { id: "offers", label: "Offers", share: 15 },
];

/** The promotional pillar, and the largest part of a calendar it may take. */
export const OFFERS_PILLAR = "offers";
export const OFFERS_MAX_SHARE = 0.3;
