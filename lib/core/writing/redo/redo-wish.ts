import type { Tone } from "../../vocabulary";

/** What a redo is asked for, as far as it is understood. */
export interface RedoWish {
  shorter: boolean;
  longer: boolean;
  /** "Don't make it shorter": as long as it was, or longer; and the other way round. */
  notShorter: boolean;
  notLonger: boolean;
  differentAngle: boolean;
  /** "Write about something else": the post need not stay with what it is about. */
  newSubject: boolean;
  /** "Make it about our offer": another subject only where there is one. */
  offerSubject: boolean;
  /** The names by which the note speaks of offers ("our Easter sale"). */
  offerNames: string[];
  /** Those of them that are none of the owner's, and those that do not run on the post's day. */
  unknownOffers: string[];
  pastOffers: string[];
  moreLocal: boolean;
  addOffer: boolean;
  /** "Keep the offer": what the post tells of one stays, and none is added. */
  keepsOffer: boolean;
  tone: Tone | null;
  question: "wanted" | "unwanted" | null;
  /** "End with a question": nothing stands below it. */
  questionLast: boolean;
  /** "Start with a question": it is the first sentence. */
  questionFirst: boolean;
  /** A call to action, and a link to the business's website. */
  call: "wanted" | "unwanted" | null;
  link: "wanted" | "unwanted" | null;
  /** Words that the post must not hold, and what it must not name. */
  without: string[];
  withoutName: boolean;
  withoutTown: boolean;
  withoutOffer: boolean;
  withoutCode: boolean;
  withoutPrice: boolean;
  withoutEmoji: boolean;
  withoutHashtags: boolean;
  fewerHashtags: boolean;
  withoutExclamation: boolean;
  /** "Too salesy": no call, and no offer below what the post is about. */
  unsold: boolean;
  /** What the post should speak of, in the owner's words. */
  mention: string[];
  /** Parts of the note that ask to state what the business's facts do not hold, and how to reach it: no writer does. */
  claims: string[];
  contacts: string[];
  /** Parts of the note that ask for another language than the calendar's. */
  languages: string[];
  /** Parts of the note that nothing here follows, in the owner's words. */
  unread: string[];
}

/** A wish for nothing but another version. */
export const noWish = (): RedoWish => ({
  shorter: false,
  longer: false,
  notShorter: false,
  notLonger: false,
  differentAngle: false,
  newSubject: false,
  offerSubject: false,
  offerNames: [],
  unknownOffers: [],
  pastOffers: [],
  moreLocal: false,
  addOffer: false,
  keepsOffer: false,
  tone: null,
  question: null,
  questionLast: false,
  questionFirst: false,
  call: null,
  link: null,
  without: [],
  withoutName: false,
  withoutTown: false,
  withoutOffer: false,
  withoutCode: false,
  withoutPrice: false,
  withoutEmoji: false,
  withoutHashtags: false,
  fewerHashtags: false,
  withoutExclamation: false,
  unsold: false,
  mention: [],
  claims: [],
  contacts: [],
  languages: [],
  unread: [],
});
