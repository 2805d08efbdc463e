import type { Frame, FrameKind } from "./frame";
import { dayFrames } from "./occasion-frames";

const serviceFrames = (
  needs: NonNullable<Frame["needs"]>,
  frames: Readonly<Record<string, readonly string[]>>,
  kind: FrameKind = "service",
): Frame[] => dayFrames(kind, frames).map((frame) => ({ ...frame, needs }));

/** The same where no offer is due: help with choosing, a question to the readers. Nothing in it asks for an order. */
const besideOffers = (kind: FrameKind): Frame[] => [
  ...serviceFrames(
    "unpriced",
    { asked: ["{say:serviceLead}", "{say:serviceBody}"], beside: ["{say:serviceLead} {say:serviceBody}"] },
    kind,
  ),
  ...serviceFrames("named", { headline: ["{say:serviceTitle}", "{say:serviceBody}"] }, kind),
];

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
  ...besideOffers("service_help"),
  ...serviceFrames(
    "spoken",
    {
      told: ["{say:told}", "{say:serviceEnd}"],
      "told-lead": ["{say:toldLead} {say:told}", "{say:serviceEnd}"],
      "told-beside": ["{say:told} {say:serviceEnd}"],
    },
    "service_help",
  ),
  ...besideOffers("service_talk"),
  ...serviceFrames(
    "services",
    { list: ["{say:services}"], "list-end": ["{say:services}", "{say:serviceEnd}"] },
    "service_list",
  ),
];
