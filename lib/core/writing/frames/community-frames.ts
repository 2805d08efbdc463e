import { framesFor } from "./frame";

/** Community and town: something to answer. */
export const COMMUNITY_FRAMES = framesFor("community", {
  asked: ["{hook}", "{ask}"],
  "ask-detail": ["{ask}", "{detail}"],
  reason: ["{hook} {why}", "{ask}"],
  "do-ask": ["{do}", "{ask}"],
  "detail-ask": ["{detail}", "{ask}"],
  invited: ["{hook}", "{do|detail}", "{invite}"],
  headline: ["{title}", "{hook} {detail}", "{ask}"],
  "why-ask": ["{why}", "{ask}"],
  "mistake-ask": ["{mistake}", "{ask}"],
  "answers-welcome": ["{ask}", "{hook|why}", "{say:answers}"],
  longer: ["{do} {why}", "{ask}"],
  slip: ["{hook} {mistake}", "{ask}"],
  "ask-invite": ["{ask} {detail}", "{invite}"],
  "ask-alone": ["{title}", "{ask}", "{say:answers}"],
  "headline-do": ["{title}", "{do|why}", "{ask}"],
});
