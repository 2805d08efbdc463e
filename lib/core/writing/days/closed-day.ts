import type { BusinessFacts, Slot } from "../../brief";
import { isClosedOn } from "../../occasions/closed-span";
import { PIECE_NAMES, type PieceName } from "../frames/frame";
import type { VoicedTopic } from "../topics/voice-topic";

/** Words that ask somebody to come, bring, order or ask on the day. */
const ASKS_FOR_THE_DAY =
  /\b(?:(?:come|drop|pop|stop|swing|call|walk) (?:in|by|over|along|round|off|and)|visit us|see you|at the (?:counter|door|desk|till|bar)|bring (?:it|in|us|a|an|the|your|them|that|those)|(?:ask|tell|show|send|call|phone|ring|message|text) (?:us|at|the|in)\b(?! (?:bread|dough|truth))|(?:book|reserve|order|pick up) (?:a|an|your|ahead|early|it|one|now|today)|today|tonight|this (?:morning|afternoon|evening)|we['’]re open)/i;

/** True on a day of one of the owner's closures. */
export const isShutOn = ({ events }: Pick<BusinessFacts, "events">, { localDate }: Pick<Slot, "localDate">): boolean =>
  isClosedOn(events, localDate);

/** The pieces of a topic that a post on a closed day leaves out: it asks nobody to come, bring or order. */
export function askingPieces({ pieces }: VoicedTopic): PieceName[] {
  return PIECE_NAMES.filter((piece) => piece === "invite" || ASKS_FOR_THE_DAY.test(pieces[piece]));
}
