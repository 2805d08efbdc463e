import { BEHIND_THE_SCENES_FRAMES } from "./behind-the-scenes-frames";
import { COMMUNITY_FRAMES } from "./community-frames";
import type { Frame } from "./frame";
import { EVENT_FRAMES, OCCASION_FRAMES, OWNER_OFFER_FRAMES } from "./occasion-frames";
import { OFFERS_FRAMES } from "./offers-frames";
import { PROOF_FRAMES } from "./proof-frames";
import { SERVICE_FRAMES } from "./service-frames";
import { SHARED_FRAMES } from "./shared-frames";
import { TIPS_FRAMES } from "./tips-frames";

/** Every frame of the built-in writer. */
export const ALL_FRAMES: readonly Frame[] = [
  ...TIPS_FRAMES,
  ...PROOF_FRAMES,
  ...BEHIND_THE_SCENES_FRAMES,
  ...COMMUNITY_FRAMES,
  ...OFFERS_FRAMES,
  ...SHARED_FRAMES,
  ...OCCASION_FRAMES,
  ...EVENT_FRAMES,
  ...OWNER_OFFER_FRAMES,
  ...SERVICE_FRAMES,
];
