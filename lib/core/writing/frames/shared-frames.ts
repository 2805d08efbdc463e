import { CHANNELS, PILLARS } from "../../vocabulary";
import type { Frame } from "./frame";

const shared = (name: string, lines: readonly string[], needs?: Frame["needs"]): Frame => ({
  id: `any-${name}`,
  kind: "topic",
  pillars: PILLARS,
  lines,
  ...(needs ? { needs } : {}),
});

/** Plain combinations that suit every pillar; they keep a pillar going when its own frames have just been used. */
export const SHARED_FRAMES: readonly Frame[] = [
  shared("hook-do", ["{hook} {do}"]),
  shared("hook-detail", ["{hook} {detail}"]),
  shared("headline-mistake", ["{title}", "{mistake}", "{do|why}"]),
  shared("why-detail", ["{title}", "{why} {detail}"]),
  shared("do-detail", ["{do} {detail}"]),
  shared("mistake-why", ["{mistake} {why}"]),
  shared("hook-ask", ["{hook} {ask}"]),
  shared("detail-do", ["{title}", "{detail} {do}"]),
  shared("mistake-asked", ["{hook} {mistake}", "{ask}"]),
  shared("headline-asked", ["{title}", "{detail|why}", "{ask}"]),
  shared("ask-why", ["{ask}", "{why|mistake}"]),
  shared("why-do", ["{why} {do}"]),
  shared("do-why", ["{do} {why}"]),
  shared("mistake-do", ["{mistake} {do}"]),
  shared("do-asked", ["{do}", "{ask}"]),
  shared("why-asked", ["{why}", "{ask}"]),
  shared("detail-asked", ["{detail}", "{ask}"]),
  shared("ask-detail", ["{ask}", "{detail}"]),
  shared("ask-do", ["{ask}", "{do}"]),
  shared("mistake-ask", ["{mistake}", "{ask}"]),
  shared("why-detail-plain", ["{why} {detail}"]),
  shared("do-invited", ["{do}", "{invite}"]),
  shared("why-invited", ["{why}", "{invite}"]),
  shared("ask-invited", ["{title}", "{ask}", "{invite}"]),
  shared("detail-invited", ["{detail}", "{invite}"]),
  shared("mistake-invited", ["{mistake}", "{invite}"]),
  shared("headline-hook", ["{title}", "{hook}"]),
  shared("headline-invited", ["{title}", "{do|why|detail}", "{invite}"]),
  // A single sentence on Instagram has no line to break.
  { ...shared("one-line", ["{hook|why}"]), channels: CHANNELS.filter((channel) => channel !== "instagram") },
  shared("one-question", ["{title}", "{ask}"]),
  shared("hook-mistake-detail", ["{hook}", "{mistake} {detail}"]),
  shared("whole", ["{hook} {why}", "{do}", "{detail}"]),
  shared("whole-asked", ["{hook} {mistake}", "{do} {why}", "{ask}"]),
  shared("whole-invited", ["{hook} {why}", "{do} {detail}", "{invite}"]),
  // The hook says what of the service the post is about.
  shared("service-hook", ["{say:service}", "{hook} {do|why|detail}"], "fitting_service"),
  shared("service-beside", ["{say:service} {hook}", "{do|why|detail}"], "fitting_service"),
];
