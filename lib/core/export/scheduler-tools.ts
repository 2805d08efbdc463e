/** The schedulers Bella writes import files for. */
export const SCHEDULERS = [
  "buffer",
  "hootsuite",
  "publer",
  "metricool",
  "highlevel",
  "socialbee",
  "vista",
  "sprout",
] as const;
export type Scheduler = (typeof SCHEDULERS)[number];

/** Day or month first, as the account of a tool is set. */
export const DATE_ORDERS = ["mdy", "dmy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface SchedulerTool {
  label: string;
  /** Most posts the tool takes in one file; null where it names no limit. */
  postsPerFile: number | null;
  /** The file names no channel, so each channel needs its own. False where one file holds all. */
  filePerChannel: boolean;
  /** The facts come from others than the tool itself. */
  secondHand: boolean;
  /** What a person must know before uploading. */
  notes: readonly string[];
}

const OWN_FILE = "Choose the matching channel when you upload each file.";

/**
 * What each tool's bulk upload takes. From the tools' help pages and exporters in public code, read 2026-11;
 * Hootsuite's and Metricool's could not be read at the source.
 */
export const SCHEDULER_TOOLS: Readonly<Record<Scheduler, SchedulerTool>> = {
  buffer: {
    label: "Buffer",
    postsPerFile: 100,
    filePerChannel: true,
    secondHand: false,
    notes: [OWN_FILE],
  },
  hootsuite: {
    label: "Hootsuite",
    postsPerFile: 350,
    filePerChannel: true,
    secondHand: true,
    notes: [OWN_FILE, "Times go to the full five minutes before, which is all Hootsuite takes."],
  },
  publer: {
    label: "Publer",
    postsPerFile: null,
    filePerChannel: true,
    secondHand: false,
    notes: [OWN_FILE, "Keep all 12 columns, also the empty ones."],
  },
  metricool: {
    label: "Metricool",
    postsPerFile: 500,
    filePerChannel: false,
    secondHand: true,
    notes: ["One file holds every channel; “Brand name” must match the brand in Metricool."],
  },
  highlevel: {
    label: "HighLevel",
    postsPerFile: 90,
    filePerChannel: true,
    secondHand: false,
    notes: [OWN_FILE, "Upload at least ten minutes before the first post."],
  },
  socialbee: {
    label: "SocialBee",
    postsPerFile: null,
    filePerChannel: true,
    secondHand: false,
    notes: [OWN_FILE, "A row takes pictures, a GIF or a video, never two kinds."],
  },
  vista: {
    label: "Vista Social",
    postsPerFile: null,
    filePerChannel: true,
    secondHand: false,
    notes: [OWN_FILE],
  },
  sprout: {
    label: "Sprout Social",
    postsPerFile: 350,
    filePerChannel: true,
    secondHand: false,
    notes: [OWN_FILE, "Posts closer than ten minutes move later, because Sprout refuses them."],
  },
};
