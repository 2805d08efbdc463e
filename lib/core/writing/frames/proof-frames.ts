import { framesFor } from "./frame";

/** Proof: how to recognise good work in this trade, without a claim about the business. */
export const PROOF_FRAMES = framesFor("proof", {
  invited: ["{hook} {why}", "{invite}"],
  detail: ["{hook}", "{detail}"],
  headline: ["{title}", "{do} {why|detail}"],
  "what-to-look-for": ["{do}", "{detail|why}"],
  "mistake-first": ["{mistake}", "{do}"],
  "mistake-after": ["{hook} {mistake}", "{do}"],
  "question-first": ["{ask}", "{detail|why} {do}"],
  asked: ["{hook} {why}", "{ask}"],
  closed: ["{hook} {do}", "{say:questions}"],
  "reason-invited": ["{why} {detail}", "{invite}"],
  "detail-first": ["{detail}", "{do}", "{ask}"],
  "headline-mistake": ["{title}", "{mistake} {detail}", "{invite}"],
  extra: ["{why}", "{say:detail} {detail}"],
});
