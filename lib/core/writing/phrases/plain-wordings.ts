import type { PhraseKey } from "../frames/frame";
import { anyPhrase, type PhraseRequest } from "./choose-phrase";

/**
 * Wordings for when the owner's avoid words forbid every one of the tone: what the owner announces is said plainly
 * rather than not at all. The first that may be said counts.
 */
const PLAIN: Readonly<Partial<Record<PhraseKey, readonly string[]>>> = {
  eventDay: ["{Event}, today.", "{Event}."],
  eventAhead: ["{Event}, {when}.", "{Day}: {event}."],
  newsDay: ["{Event}, today.", "{Event}."],
  newsAhead: ["{Event}, {when}.", "{Day}: {event}."],
  milestoneDay: ["{Event}, today.", "{Event}."],
  milestoneAhead: ["{Event}, {when}.", "{Day}: {event}."],
  tellingDay: ["{Event}, today.", "{Event}."],
  tellingAhead: ["{Event}, {when}.", "{Day}: {event}."],
  dateDay: ["{Event}, today.", "{Event}."],
  dateAhead: ["{Event}, {when}.", "{Day}: {event}."],
  noticeDay: ["Today: {event}.", "{Event}."],
  noticeSpan: ["From today to {last}: {event}."],
  noticeAhead: ["{Day}: {event}."],
  memorialDay: ["Today: {event}.", "{Event}."],
  memorialAhead: ["{Day}: {event}."],
  offerOpen: ["{offer}."],
  quietOfferOpen: ["{offer}."],
  offerTitle: ["{offer}."],
  offerMention: ["{offer}."],
  offerEnds: ["Until {end}.", "Last day: {end}.", "Ends {end}."],
  offerLastDay: ["Until tonight.", "Ends today.", "Until {end}."],
  offerCode: ["Code: {code}.", "The word is {code}."],
  event: ["More on request", "Save the date", "Find out more"],
  offerAsk: ["More on request", "One message is enough", "Find out more"],
  offer: ["See the offer", "Have a look", "Find out more"],
  call: ["Call now", "Pick up the phone"],
  // Lines an announcement does as well without.
  eventAsk: [""],
  eventNote: [""],
  eventToday: [""],
  eventShare: [""],
  newsAsk: [""],
  newsNote: [""],
  newsToday: [""],
  newsShare: [""],
  milestoneNote: [""],
  milestoneShare: [""],
  milestoneAsk: [""],
  moveNote: [""],
  moveToday: [""],
  moveShare: [""],
  tellingAsk: [""],
  tellingNote: [""],
  tellingToday: [""],
  tellingShare: [""],
  fullNote: [""],
  fullShare: [""],
  deadlineNote: [""],
  deadlineToday: [""],
  dateAsk: [""],
  dateNote: [""],
  dateToday: [""],
  dateShare: [""],
  noticeAsk: [""],
  noticeNote: [""],
  noticeToday: [""],
  noticeShare: [""],
  absenceAsk: [""],
  absenceNote: [""],
  absenceToday: [""],
  absenceShare: [""],
  hoursNote: [""],
  hoursToday: [""],
  hoursShare: [""],
  memorialAsk: [""],
  memorialNote: [""],
  memorialToday: [""],
  memorialShare: [""],
  offerIntro: [""],
  offerHow: [""],
  counterOfferHow: [""],
  quietOfferIntro: [""],
  quietOfferHow: [""],
  offerShare: [""],
};

/** A wording of a purpose that `allows` lets stand, a plain one where the tone has none, else any for the gate to judge. */
export function allowedPhrase(
  key: PhraseKey,
  request: Omit<PhraseRequest, "around" | "suits">,
  allows: (phrase: string) => boolean,
): string {
  const ofTone = anyPhrase(key, request, allows);
  if (ofTone !== "") return ofTone;
  return PLAIN[key]?.find(allows) ?? anyPhrase(key, request);
}
