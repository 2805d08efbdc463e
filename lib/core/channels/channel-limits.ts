import type { Channel, Format } from "../vocabulary";

/** How a channel counts a caption: user-perceived characters, X's weights, or graphemes with emoji as UTF-8 bytes. */
export type CountingUnit = "graphemes" | "x_weighted" | "threads";

export interface ChannelLimits {
  label: string;
  /** Two or three letters for dense grids. */
  code: string;
  unit: CountingUnit;
  /** Most a caption, its hashtags and its link may hold together, in `unit`. */
  captionLimit: number;
  /** Most UTF-8 bytes of the same text, where the channel limits bytes too. */
  byteLimit: number | null;
  /** Characters shown before "…more"; null where the whole caption is shown. */
  visibleBeforeMore: number | null;
  /** More than this the channel refuses or ignores; null where there is no rule. */
  maxHashtags: number | null;
  /** From and to: what reads well, which is what the built-in writer uses. */
  advisedHashtags: readonly [number, number];
  images: { min: number; max: number };
  /** Titles the channel asks for besides the caption, in characters. */
  titleLimit: number | null;
  altTextLimit: number | null;
  /** True where a link in the published text can be tapped, or the channel has a field for it. */
  takesLink: boolean;
  /** Fixed cost of a link whatever its length; null where it counts like any text. */
  linkCost: number | null;
  phoneAllowed: boolean;
  callToActionRequired: boolean;
  formats: readonly Format[];
}

const COMMON = {
  unit: "graphemes",
  byteLimit: null,
  visibleBeforeMore: null,
  titleLimit: null,
  altTextLimit: null,
  takesLink: true,
  linkCost: null,
  phoneAllowed: true,
  callToActionRequired: false,
} as const;

/**
 * Every limit Bella knows of each channel. Read 2026-11-21 from the channels' own help pages and API references, as
 * collected in shared/formats.md. The figures change (Instagram went from 30 hashtags to 5 in 2025-12).
 */
export const CHANNEL_LIMITS: Readonly<Record<Channel, ChannelLimits>> = {
  instagram: {
    ...COMMON,
    label: "Instagram",
    code: "IG",
    captionLimit: 2200,
    visibleBeforeMore: 125,
    maxHashtags: 5,
    advisedHashtags: [3, 5],
    images: { min: 1, max: 10 },
    takesLink: false,
    formats: ["photo", "carousel", "reel", "story"],
  },
  facebook: {
    ...COMMON,
    label: "Facebook",
    code: "FB",
    captionLimit: 63_206,
    visibleBeforeMore: 477,
    maxHashtags: null,
    advisedHashtags: [0, 2],
    images: { min: 0, max: 10 },
    formats: ["photo", "carousel", "reel", "story", "text", "event"],
  },
  google_business: {
    ...COMMON,
    label: "Google Business Profile",
    code: "GBP",
    captionLimit: 1500,
    // Google rejects posts with phone numbers and ranks hashtags as spam.
    maxHashtags: 0,
    advisedHashtags: [0, 0],
    images: { min: 0, max: 1 },
    titleLimit: 58,
    phoneAllowed: false,
    callToActionRequired: true,
    formats: ["photo", "text", "offer", "event"],
  },
  x: {
    ...COMMON,
    label: "X",
    code: "X",
    unit: "x_weighted",
    captionLimit: 280,
    maxHashtags: null,
    advisedHashtags: [0, 2],
    images: { min: 0, max: 4 },
    altTextLimit: 1000,
    linkCost: 23,
    formats: ["photo", "text"],
  },
  linkedin: {
    ...COMMON,
    label: "LinkedIn",
    code: "LI",
    captionLimit: 3000,
    visibleBeforeMore: 210,
    maxHashtags: null,
    advisedHashtags: [3, 5],
    images: { min: 0, max: 20 },
    formats: ["photo", "carousel", "text"],
  },
  tiktok: {
    ...COMMON,
    label: "TikTok",
    code: "TT",
    captionLimit: 2200,
    maxHashtags: 5,
    advisedHashtags: [3, 5],
    images: { min: 1, max: 35 },
    titleLimit: 90,
    takesLink: false,
    formats: ["reel", "carousel"],
  },
  pinterest: {
    ...COMMON,
    label: "Pinterest",
    code: "PIN",
    captionLimit: 500,
    maxHashtags: null,
    advisedHashtags: [0, 2],
    images: { min: 1, max: 5 },
    titleLimit: 100,
    altTextLimit: 500,
    formats: ["photo", "carousel"],
  },
  threads: {
    ...COMMON,
    label: "Threads",
    code: "TH",
    unit: "threads",
    captionLimit: 500,
    maxHashtags: 1,
    advisedHashtags: [0, 1],
    images: { min: 0, max: 20 },
    formats: ["photo", "carousel", "text"],
  },
  bluesky: {
    ...COMMON,
    label: "Bluesky",
    code: "BS",
    captionLimit: 300,
    byteLimit: 3000,
    maxHashtags: null,
    advisedHashtags: [0, 2],
    images: { min: 0, max: 4 },
    altTextLimit: 2000,
    formats: ["photo", "text"],
  },
  youtube: {
    ...COMMON,
    label: "YouTube",
    code: "YT",
    captionLimit: 5000,
    // With more than 15 YouTube ignores every hashtag.
    maxHashtags: 15,
    advisedHashtags: [2, 3],
    images: { min: 0, max: 0 },
    titleLimit: 100,
    formats: ["reel"],
  },
};
