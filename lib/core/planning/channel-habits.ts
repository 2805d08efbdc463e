import type { Channel, Format, Weekday } from "../vocabulary";

/** Minutes after midnight, both ends included. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** When and how a channel is usually posted to. */
export interface ChannelHabits {
  weekdayWindows: readonly TimeWindow[];
  weekendWindows: readonly TimeWindow[];
  /** How often a format comes up beside the others; offer and event come with an owner's offer or event. */
  formats: Partial<Record<Format, number>>;
  /** Weekdays that suit the channel better (above 0) or worse (below 0). */
  weekdays: Partial<Record<Weekday, number>>;
}

const between = (from: number, to: number): TimeWindow => ({ from: from * 60, to: to * 60 });

/**
 * Starting points for times and formats. Instagram, Facebook, LinkedIn and TikTok times follow formats.md
 * (read 2026-11); the others are our own choice inside waking hours. Everything is editable per post.
 */
export const CHANNEL_HABITS: Record<Channel, ChannelHabits> = {
  instagram: {
    weekdayWindows: [between(11, 13), between(19, 21)],
    weekendWindows: [between(11, 13), between(19, 21)],
    formats: { photo: 4, carousel: 3, reel: 2, story: 1 },
    weekdays: {},
  },
  facebook: {
    weekdayWindows: [between(13, 16)],
    weekendWindows: [between(10, 13)],
    formats: { photo: 5, text: 2, carousel: 1, reel: 1 },
    weekdays: { saturday: -0.6, sunday: -0.8 },
  },
  google_business: {
    weekdayWindows: [between(9, 11), between(14, 16)],
    weekendWindows: [between(9, 11)],
    formats: { photo: 3, text: 3 },
    weekdays: { thursday: 0.3, friday: 0.3, sunday: -0.5 },
  },
  x: {
    weekdayWindows: [between(8, 10), between(12, 13), between(17, 19)],
    weekendWindows: [between(9, 11), between(16, 18)],
    formats: { text: 3, photo: 2 },
    weekdays: {},
  },
  linkedin: {
    weekdayWindows: [between(7, 8), between(12, 12.5), between(17, 18)],
    weekendWindows: [between(9, 11)],
    formats: { text: 3, carousel: 2, photo: 2 },
    weekdays: { tuesday: 1.5, wednesday: 1.5, thursday: 1.5, saturday: -3, sunday: -3 },
  },
  tiktok: {
    weekdayWindows: [between(17, 21)],
    weekendWindows: [between(17, 21)],
    formats: { reel: 1 },
    weekdays: {},
  },
  pinterest: {
    weekdayWindows: [between(12, 13), between(19, 21)],
    weekendWindows: [between(10, 12), between(19, 21)],
    formats: { photo: 1 },
    weekdays: { saturday: 0.4, sunday: 0.4 },
  },
  threads: {
    weekdayWindows: [between(8, 10), between(18, 20)],
    weekendWindows: [between(9, 11), between(18, 20)],
    formats: { text: 3, photo: 2 },
    weekdays: {},
  },
  bluesky: {
    weekdayWindows: [between(9, 11), between(17, 19)],
    weekendWindows: [between(10, 12), between(17, 19)],
    formats: { text: 3, photo: 2 },
    weekdays: {},
  },
  youtube: {
    weekdayWindows: [between(15, 18)],
    weekendWindows: [between(10, 12), between(15, 17)],
    formats: { reel: 1 },
    weekdays: { thursday: 0.3, friday: 0.3, saturday: 0.3 },
  },
};
