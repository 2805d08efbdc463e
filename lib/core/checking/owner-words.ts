import type { BusinessFacts } from "../brief";
import { sayService } from "../writing/services/say-service";
import { beginSentence } from "../writing/words/begin-sentence";

/** What the owner has told of events besides their names. */
export const listToldDetails = ({ events }: Pick<BusinessFacts, "events">): string[] =>
  events.flatMap(({ details }) => details ?? []);

/** Every text the owner gave, as given and as it is published: what stands here is a fact. */
export function ownerTexts(business: BusinessFacts): string[] {
  const offers = business.offers.flatMap(({ title, details, code }) => [
    title,
    details ?? "",
    beginSentence(details ?? ""),
    code ?? "",
  ]);
  const events = business.events.flatMap(({ name, details = "" }) => [name, details, beginSentence(details)]);
  const services = business.services.flatMap((service) => {
    const said = sayService(service);
    return [service, beginSentence(service), said, beginSentence(said)];
  });
  return [business.name, ...offers, ...services, ...events, ...business.sampleLines].filter(
    (text) => text.trim() !== "",
  );
}

/**
 * Makes the function that blanks the owner's own words out of a text, longest first, so that a name with braces, odd
 * grammar or an avoided word never counts against a post.
 */
export function createOwnerBlanker(business: BusinessFacts): (text: string) => string {
  const texts = ownerTexts(business).sort((a, b) => b.length - a.length);
  return (text) => {
    let rest = text;
    for (const own of texts) if (rest.includes(own)) rest = rest.replaceAll(own, "§");
    return rest;
  };
}
