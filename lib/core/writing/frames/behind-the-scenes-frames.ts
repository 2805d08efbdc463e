import { framesFor } from "./frame";

/** Behind the scenes: how the work is done, true of the trade, with no invented person. */
export const BEHIND_THE_SCENES_FRAMES = framesFor("behind_the_scenes", {
  reason: ["{hook}", "{why}"],
  asked: ["{hook} {detail}", "{ask}"],
  headline: ["{title}", "{why} {detail}"],
  peek: ["{say:behind} {hook}", "{detail|why}"],
  "detail-first": ["{detail}", "{why}"],
  "question-first": ["{ask}", "{hook} {why}"],
  practical: ["{hook}", "{do}", "{ask}"],
  slip: ["{hook} {mistake}"],
  extra: ["{why}", "{say:detail} {detail}"],
  "mistake-first": ["{mistake}", "{why|detail}"],
  invited: ["{hook}", "{detail|why}", "{invite}"],
  "headline-hook": ["{title}", "{hook} {mistake|detail}"],
  "detail-asked": ["{detail}", "{ask}"],
  long: ["{hook} {why}", "{detail}"],
  "why-asked": ["{title}", "{why}", "{ask}"],
});
