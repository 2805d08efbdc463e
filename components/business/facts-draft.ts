import type { Business, CreateBusiness } from "@/lib/business/schema";
import type { Offer, OwnerEvent } from "@/lib/core/brief";
import type { Weekday } from "@/lib/core/vocabulary";

/** The owner's facts while they are being edited: lists as lines of text, dated things as rows. */
export interface FactsDraft {
  services: string;
  offers: Offer[];
  events: OwnerEvent[];
  closedDays: Weekday[];
  avoidWords: string;
  sampleLines: string;
  website: string;
  phone: string;
  brandColor: string;
}

export function factsOf(business: Business): FactsDraft {
  return {
    services: business.services.join("\n"),
    offers: business.offers,
    events: business.events,
    closedDays: business.closedDays,
    avoidWords: business.avoidWords.join("\n"),
    sampleLines: business.sampleLines.join("\n"),
    website: business.website ?? "",
    phone: business.phone ?? "",
    brandColor: business.brandColor ?? "",
  };
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const said = (text: string) => (text.trim() === "" ? null : text.trim());

/** An offer without its empty parts, which the API would read as wrong dates. */
function cleanOffer({ title, details, startsOn, endsOn, code }: Offer): Offer {
  return {
    title,
    ...(details ? { details } : {}),
    ...(startsOn ? { startsOn } : {}),
    ...(endsOn ? { endsOn } : {}),
    ...(code ? { code } : {}),
  };
}

/** An event without empty details. */
const cleanEvent = ({ date, name, details }: OwnerEvent): OwnerEvent => ({
  date,
  name,
  ...(details?.trim() ? { details } : {}),
});

export function factsInput(facts: FactsDraft): Partial<CreateBusiness> {
  return {
    services: lines(facts.services),
    offers: facts.offers.map(cleanOffer),
    events: facts.events.map(cleanEvent),
    closedDays: facts.closedDays,
    avoidWords: lines(facts.avoidWords),
    sampleLines: lines(facts.sampleLines),
    website: said(facts.website),
    phone: said(facts.phone),
    brandColor: said(facts.brandColor),
  };
}
