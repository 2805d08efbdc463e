import type { BusinessFacts } from "../../brief";
import { kindsOf } from "../../trades/kinds/kinds-of";
import { ownWordsOf } from "../../trades/traits";
import type { Channel } from "../../vocabulary";

const MOST = 6;

/**
 * What the owner could add so that posts say more, most useful first; each a sentence to the owner.
 * @param channels those that the calendar posts to: a Google post wants a button, which has to lead somewhere
 */
export function toTellBella(business: BusinessFacts, channels: readonly Channel[] = []): string[] {
  const list: string[] = [];
  const lacksButton = channels.includes("google_business") && business.website === null && business.phone === null;
  if (lacksButton)
    list.push(
      "Your Google posts have no button yet: add your website, or your phone number for “Call now”, and each gets one. In Google’s own form you can also add one to a post by hand.",
    );
  const { id, matched, label } = business.trade;
  const isWrittenFor = kindsOf(id, ownWordsOf(business.trade)).some(({ hasTopics }) => hasTopics);
  if ((matched === "universal" || matched === "cluster") && !isWrittenFor) {
    list.push(
      `Bella does not know the trade “${label}” by heart yet; name the nearest one she may borrow from, or add your services.`,
    );
  }
  if (business.services.length === 0)
    list.push("List three to six services or products, in the words your customers use, and posts will name them.");
  if (business.offers.length === 0)
    list.push("Add an offer with its last day, if you have one; Bella never makes one up.");
  if (business.events.length === 0)
    list.push("Add dates of your own, such as an open day or an anniversary, and they get a post each.");
  if (business.website === null && !lacksButton)
    list.push("Add your website, so that posts with a button have somewhere to lead.");
  if (business.sampleLines.length < 2)
    list.push(
      "Paste two or three lines you have posted and liked: some posts will use them word for word, and a model can write in your voice.",
    );
  if (business.avoidWords.length === 0) list.push("Name words you never use, and no post will use them.");
  if (business.phone === null && !lacksButton)
    list.push("Add your phone number, if people may call; it is never put into Google posts.");
  return list.slice(0, MOST);
}
