import type { Frame } from "./frame";
import { dayFrames } from "./occasion-frames";

const serviceFrames = (
  needs: NonNullable<Frame["needs"]>,
  frames: Readonly<Record<string, readonly string[]>>,
): Frame[] => dayFrames("service", frames).map((frame) => ({ ...frame, needs }));

/** Frames for one of the owner's services, which is what the post is about, and for a few of them together. */
export const SERVICE_FRAMES: readonly Frame[] = [
  ...serviceFrames("unpriced", {
    asked: ["{say:serviceLead}", "{say:serviceBody}"],
    "asked-end": ["{say:serviceLead} {say:serviceBody}", "{say:serviceEnd}"],
    whole: ["{say:serviceLead}", "{say:serviceBody}", "{say:serviceEnd}"],
    beside: ["{say:serviceLead} {say:serviceBody}"],
  }),
  ...serviceFrames("named", {
    headline: ["{say:serviceTitle}", "{say:serviceBody}"],
    "headline-end": ["{say:serviceTitle}", "{say:serviceBody}", "{say:serviceEnd}"],
    "headline-beside": ["{say:serviceTitle}", "{say:serviceBody} {say:serviceEnd}"],
  }),
  ...serviceFrames("services", { list: ["{say:services}", "{say:serviceEnd}"] }),
  ...serviceFrames("spoken", {
    told: ["{say:told}", "{say:serviceEnd}"],
    "told-lead": ["{say:toldLead} {say:told}", "{say:serviceEnd}"],
    "told-beside": ["{say:told} {say:serviceEnd}"],
  }),
];
