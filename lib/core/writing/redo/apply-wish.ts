import type { BusinessFacts, Draft, Slot } from "../../brief";
import { CHANNEL_LIMITS } from "../../channels/channel-limits";
import { normalizeText } from "../../checking/trigrams";
import { hasQuestionAsWished } from "./measure-wish";
import type { RedoWish } from "./redo-wish";

type Spot = Pick<Slot, "channel" | "format" | "occasion">;

/** Whether a post may carry the business's website. */
export const mayLink = ({ channel, format, occasion }: Spot, { website }: Pick<BusinessFacts, "website">): boolean =>
  website !== null && CHANNEL_LIMITS[channel].takesLink && format !== "story" && occasion?.sombre !== true;

const squeeze = (text: string) => normalizeText(text).replaceAll(" ", "");

/** A call to action that the wish leaves standing; one that a channel asks for stands whatever is wished. */
function calledAsWished({ callToAction }: Draft, wish: RedoWish, slot: Spot, { name }: Pick<BusinessFacts, "name">) {
  if (callToAction === null || CHANNEL_LIMITS[slot.channel].callToActionRequired) return callToAction;
  const asks = wish.question === "unwanted" && !hasQuestionAsWished(callToAction.text, wish);
  const names = wish.withoutName && callToAction.text.includes(name);
  return wish.call === "unwanted" || asks || names ? null : callToAction;
}

function linkedAsWished({ link }: Draft, wish: RedoWish, slot: Spot, business: Pick<BusinessFacts, "website">) {
  if (wish.link === "wanted" && mayLink(slot, business)) return business.website;
  // Google's button opens the link.
  return wish.link === "unwanted" && !CHANNEL_LIMITS[slot.channel].callToActionRequired ? null : link;
}

/** A version with what a wish says of its hashtags, link and call to action, whoever wrote it. */
export function applyWish(
  draft: Draft,
  wish: RedoWish,
  slot: Spot,
  business: Pick<BusinessFacts, "name" | "website">,
): Draft {
  const own = squeeze(business.name);
  const hashtags = draft.hashtags.filter((tag) => !wish.withoutName || !squeeze(tag).includes(own));
  return {
    ...draft,
    hashtags: wish.withoutHashtags
      ? []
      : hashtags.slice(0, wish.fewerHashtags ? Math.floor(hashtags.length / 2) : hashtags.length),
    link: linkedAsWished(draft, wish, slot, business),
    callToAction: calledAsWished(draft, wish, slot, business),
  };
}
