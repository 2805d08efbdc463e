import { framesFor } from "./frame";

/** Offers without an offer of the owner: an honest reason to get in touch. */
export const OFFERS_FRAMES = framesFor("offers", {
  invited: ["{hook}", "{invite}"],
  reason: ["{hook} {why}", "{invite}"],
  advice: ["{do}", "{invite}"],
  slip: ["{mistake}", "{invite}"],
  headline: ["{title}", "{why|detail}", "{invite}"],
  detail: ["{detail}", "{invite}"],
  asked: ["{hook}", "{do}", "{ask}"],
  "question-first": ["{ask}", "{why|detail} {invite}"],
  "hook-question": ["{ask}", "{hook} {invite}"],
  full: ["{hook} {do}", "{invite}"],
  "why-do": ["{why} {do}", "{invite}"],
  "slip-after": ["{hook} {mistake}", "{invite}"],
  "service-reason": { lines: ["{say:service}", "{hook} {why|detail}"], needs: "fitting_service" },
  "service-invited": { lines: ["{say:service} {hook}", "{invite}"], needs: "fitting_service" },
  "headline-do": ["{title}", "{do} {detail}", "{invite}"],
});
