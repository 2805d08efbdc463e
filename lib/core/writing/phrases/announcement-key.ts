import type { OwnerDay, OwnerDaySense } from "../../occasions/read-owner-day";
import type { OwnerDayKind } from "../../vocabulary";
import type { EventKey } from "./event-phrases";
import type { NewsKey } from "./news-phrases";
import type { NoticeKey } from "./notice-phrases";
import type { TellingKey } from "./telling-phrases";

type AnnouncementKey = EventKey | NewsKey | NoticeKey | TellingKey;
type Wordings = Readonly<Record<string, AnnouncementKey>>;

const NOTICE: Wordings = {
  eventDay: "noticeDay",
  eventAhead: "noticeAhead",
  eventNote: "noticeNote",
  eventToday: "noticeToday",
  eventShare: "noticeShare",
  eventAsk: "noticeAsk",
  event: "noticeAct",
};
const ABSENCE: Wordings = {
  ...NOTICE,
  eventNote: "absenceNote",
  eventToday: "absenceToday",
  eventShare: "absenceShare",
  eventAsk: "absenceAsk",
};
const MEMORIAL: Wordings = {
  eventDay: "memorialDay",
  eventAhead: "memorialAhead",
  eventNote: "memorialNote",
  eventToday: "memorialToday",
  eventShare: "memorialShare",
  eventAsk: "memorialAsk",
  event: "memorialAct",
};

const UNCERTAIN: Wordings = {
  ...NOTICE,
  eventDay: "dateDay",
  eventAhead: "dateAhead",
  eventNote: "dateNote",
  eventToday: "dateToday",
  eventShare: "dateShare",
  eventAsk: "dateAsk",
};

const LONGER: Wordings = {
  ...NOTICE,
  eventDay: "longerDay",
  eventAhead: "longerAhead",
  eventNote: "longerNote",
  eventToday: "longerToday",
  eventShare: "longerShare",
  eventAsk: "longerAsk",
};

const TELLING: Wordings = {
  eventDay: "tellingDay",
  eventAhead: "tellingAhead",
  eventNote: "tellingNote",
  eventToday: "tellingToday",
  eventShare: "tellingShare",
  eventAsk: "tellingAsk",
  event: "noticeAct",
};

const NEWS: Wordings = {
  eventDay: "newsDay",
  eventAhead: "newsAhead",
  eventNote: "newsNote",
  eventToday: "newsToday",
  eventShare: "newsShare",
  eventAsk: "newsAsk",
  event: "noticeAct",
};

/** What it says by what the name tells beside its kind. */
const BY_SENSE: Readonly<Record<OwnerDaySense, Wordings>> = {
  uncertain: UNCERTAIN,
  full: { ...TELLING, eventNote: "fullNote", eventToday: "fullNote", eventShare: "fullShare" },
  last_chance: { ...TELLING, eventNote: "deadlineNote", eventToday: "deadlineToday" },
  news: NEWS,
  milestone: {
    ...NEWS,
    eventDay: "milestoneDay",
    eventAhead: "milestoneAhead",
    eventNote: "milestoneNote",
    eventToday: "milestoneNote",
    eventShare: "milestoneShare",
    eventAsk: "milestoneAsk",
  },
  parting: {
    eventDay: "partingDay",
    eventAhead: "partingAhead",
    eventNote: "partingNote",
    eventToday: "partingNote",
    eventShare: "partingShare",
    eventAsk: "partingAsk",
    event: "partingAct",
  },
  move: { ...NOTICE, eventNote: "moveNote", eventToday: "moveToday", eventShare: "moveShare" },
  longer: LONGER,
  internal: NOTICE,
};

/** What an announcement says instead, by the kind of its event. */
const WORDINGS: Readonly<Record<OwnerDayKind, Wordings>> = {
  gathering: {},
  date: TELLING,
  closure: ABSENCE,
  hours: {
    ...NOTICE,
    eventNote: "hoursNote",
    eventToday: "hoursToday",
    eventShare: "hoursShare",
    eventAsk: "hoursAsk",
  },
  cancelled: { ...ABSENCE, eventShare: "noticeShare" },
  notice: NOTICE,
};

function wordingsOf({ kind, isGrave, sense }: OwnerDay): Wordings {
  if (isGrave) return MEMORIAL;
  return sense === null ? WORDINGS[kind] : BY_SENSE[sense];
}

/** The wording of an event's announcement that suits what the event is; null where there is none. */
export function announcementKey<Key extends string>(key: Key, day: OwnerDay | null): Key | AnnouncementKey {
  if (day === null) return key;
  return wordingsOf(day)[key] ?? key;
}

/** Stops, commas and dates inside a name: "Closed - we're in the parade!", "Kitchen refit, closed until Friday". */
const STANDS_APART = /[.!?…,:;]|\s[-–—]\s|\b(?:until|till|from|on|at|for) /i;
const ENDS_SENTENCE = /\{[Ee]vent\}\.(?=\s|$)/;

/** What nobody has to come to town for. */
const ONLINE = /\b(?:webinars?|online|virtual|zoom|live ?streams?|streamed|instagram live|facebook live|podcast)\b/i;
const IN_TOWN = /\b(?:in|tell|how) \{town\}/i;

/** True unless a wording goes on after a name that ought to end its sentence. */
export function suitsEventName(phrase: string, event: string | undefined): boolean {
  if (event !== undefined && IN_TOWN.test(phrase) && ONLINE.test(event)) return false;
  return event === undefined || !/\{[Ee]vent\}/.test(phrase) || !STANDS_APART.test(event) || ENDS_SENTENCE.test(phrase);
}

/** A wording as it goes before a name that holds a colon: the name begins a sentence, so that no line has two. */
export function beforeColon(phrase: string, event: string | undefined): string {
  if (!event?.includes(":")) return phrase;
  return phrase.replace(/: \{event\}/, ". {Event}");
}
