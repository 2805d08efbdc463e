import type { BusinessFacts } from "../brief";

/** Every text the owner gave: what stands here is a fact, and is published exactly as given. */
export function ownerTexts(business: BusinessFacts): string[] {
  const offers = business.offers.flatMap(({ title, details, code }) => [title, details ?? "", code ?? ""]);
  const events = business.events.map(({ name }) => name);
  return [business.name, ...offers, ...business.services, ...events, ...business.sampleLines].filter(
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
