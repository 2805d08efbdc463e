import type { BusinessFacts, Slot } from "../brief";
import { partPrice } from "../service-price";
import { beginSentence } from "./begin-sentence";
import { describeCard, type Picture } from "./describe-image";
import { areDone, sellsGoods } from "./is-done";
import { isSpokenService } from "./nameable-services";
import { sayService } from "./say-service";
import type { WritingDesk } from "./writing-desk";

/** What a post about a service is about: its name without the price, the owner's sentence, or the few that it lists. */
export function titleOfService(
  { services }: Pick<BusinessFacts, "services">,
  { serviceIndex }: Pick<Slot, "serviceIndex">,
  listed: string | undefined,
): string {
  return beginSentence(listed ?? partPrice(services[serviceIndex ?? -1] ?? "Service").name);
}

/** Trades whose work shows: hands, a room, a car. What a lawyer does stands on a card. */
const SHOWS: ReadonlySet<string> = new Set([
  "food",
  "retail",
  "farming",
  "beauty",
  "home_services",
  "fitness",
  "automotive",
  "events",
  "pets",
  "crafts",
  "hospitality",
]);

/** The picture of a post about a service: the thing itself, the work where it shows, else its name on a card. */
export function describeService(title: string, slot: Pick<Slot, "format">, desk: WritingDesk): Picture {
  const { business, allows } = desk;
  const card = describeCard(title, slot, allows);
  if (isSpokenService(title) || slot.format === "reel") return card;
  const service = sayService(title);
  const ofGoods = sellsGoods(business) && !areDone(service);
  const shown: Picture | null = ofGoods
    ? {
        imageIdea: `Only this in the picture: ${service}, close up, in daylight from the side.`,
        altText: `A close-up of ${service} in daylight.`,
      }
    : SHOWS.has(business.trade.cluster ?? "")
      ? {
          imageIdea: `A photo from a working day that shows ${service}: hands at work or the finished result.`,
          altText: `A photo from a working day, showing ${service}.`,
        }
      : null;
  return shown !== null && allows(shown.imageIdea) && allows(shown.altText) ? shown : card;
}
