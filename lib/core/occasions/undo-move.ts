import { addDays } from "../dates/local-date";
import type { RawHoliday } from "./judge-holiday";

const WEEKEND = "(?:saturday|sunday)(?:, ?(?:saturday|sunday))*";
/** A yearly date that a weekend moves: "04-25 if sunday then next monday"; with "and" the day itself is told as well. */
const MOVED_BY_WEEKEND = new RegExp(
  `^(\\d\\d-\\d\\d)( and)?(?: if ${WEEKEND} then next (?:monday|tuesday))+(?: since \\d+)?$`,
  "i",
);
/** Three days off of which the second is the feast. */
const SECOND_OF_THREE = /^korean 8-0-14 P3D$/;

/**
 * Puts a holiday back on its own day. Where the law moves the day off from a weekend, the library tells the feast on
 * the Monday: the feast stays where it is, and the Monday is a day in lieu.
 */
export function undoMove(raw: RawHoliday): RawHoliday[] {
  const rule = raw.rule ?? "";
  if (SECOND_OF_THREE.test(rule)) return [{ ...raw, date: addDays(raw.date.slice(0, 10), 1) }];
  const moved = MOVED_BY_WEEKEND.exec(rule);
  if (!moved || raw.substitute || raw.date.slice(5, 10) === moved[1]) return [raw];
  const inLieu = { ...raw, substitute: true };
  return moved[2] ? [inLieu] : [{ ...raw, date: `${raw.date.slice(0, 4)}-${moved[1]}` }, inLieu];
}
