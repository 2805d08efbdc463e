import { framesFor } from "./frame";

/** Tips: the reader can do something today. */
export const TIPS_FRAMES = framesFor("tips", {
  plain: ["{hook}", "{do}", "{ask}"],
  reason: ["{hook} {why}", "{do}"],
  slip: ["{hook} {mistake}", "{do}"],
  "advice-first": ["{do}", "{why|detail}"],
  headline: ["{title}", "{mistake|do} {why|detail}"],
  "how-to": ["{say:howTo} {do}", "{why|detail}"],
  "mistake-first": ["{mistake}", "{say:do} {do}"],
  "question-first": ["{ask}", "{hook|why} {do}"],
  extra: ["{hook} {do}", "{say:detail} {detail}"],
  pair: ["{hook}", "{do}"],
  "why-first": ["{why}", "{do}", "{ask}"],
  watch: ["{do}", "{say:mistake} {mistake}"],
  "one-detail": ["{hook} {detail}", "{ask}"],
  invited: ["{hook}", "{do|detail}", "{invite}"],
  "headline-advice": ["{title}", "{do}", "{detail}"],
  "reason-asked": ["{title}", "{why}", "{ask}"],
});
