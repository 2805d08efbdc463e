import type { Business, CreateBusiness, Guess, PlaceCandidate } from "@/lib/business/schema";
import type { ChannelQuota } from "@/lib/core/brief";
import type { Tone, TradeMatch } from "@/lib/core/vocabulary";

/** What the first questions about a business hold while they are being answered; empty text means "not said". */
export interface BusinessDraft {
  name: string;
  niche: string;
  city: string;
  region: string;
  country: string;
  timezone: string;
  language: string;
  tone: Tone;
  channels: ChannelQuota[];
}

export interface DraftHints {
  /** How Bella understood the trade as it was guessed; null once the trade was typed over. */
  tradeMatch: TradeMatch | null;
  candidates: PlaceCandidate[];
}

const DISPLAY = new Intl.DisplayNames(["en"], { type: "region" });

/** "United States" of "US"; what is no code stays as it is. */
export function countryName(code: string): string {
  try {
    return /^[A-Z]{2}$/.test(code) ? (DISPLAY.of(code) ?? code) : code;
  } catch {
    return code;
  }
}

export const EMPTY_DRAFT: BusinessDraft = {
  name: "",
  niche: "",
  city: "",
  region: "",
  country: "",
  timezone: "",
  language: "en",
  tone: "friendly",
  channels: [
    { channel: "instagram", postsPerWeek: 3 },
    { channel: "facebook", postsPerWeek: 3 },
  ],
};

export function draftOfGuess(guess: Guess): BusinessDraft {
  return {
    name: guess.name,
    niche: guess.niche ?? "",
    city: guess.city ?? "",
    region: guess.region ?? "",
    country: guess.country ?? "",
    timezone: guess.timezone ?? "",
    language: guess.language,
    tone: guess.tone,
    channels: guess.channels.length > 0 ? guess.channels : EMPTY_DRAFT.channels,
  };
}

export function draftOfBusiness({
  name,
  niche,
  city,
  region,
  country,
  timezone,
  language,
  tone,
  channels,
}: Business): BusinessDraft {
  return { name, niche, city, region: region ?? "", country, timezone, language, tone, channels };
}

/** The draft as the API takes it. */
export function toInput(draft: BusinessDraft): CreateBusiness {
  const said = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    name: draft.name,
    niche: draft.niche,
    city: draft.city,
    region: said(draft.region),
    country: said(draft.country),
    timezone: said(draft.timezone),
    language: draft.language,
    tone: draft.tone,
    channels: draft.channels,
  };
}

/** A new town makes the guessed region, country and time zone void; a region typed by hand stays. */
export function withCity(draft: BusinessDraft, city: string, placeTyped: boolean): BusinessDraft {
  return placeTyped ? { ...draft, city } : { ...draft, city, region: "", country: "", timezone: "" };
}

export function withCandidate(draft: BusinessDraft, candidate: PlaceCandidate): BusinessDraft {
  const { city, region, country, timezone } = candidate;
  return { ...draft, city, region: region ?? "", country, timezone };
}

export function isCandidate(draft: BusinessDraft, candidate: PlaceCandidate): boolean {
  return (
    draft.city === candidate.city && draft.region === (candidate.region ?? "") && draft.country === candidate.country
  );
}
