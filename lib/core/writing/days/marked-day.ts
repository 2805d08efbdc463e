import type { Draft, Slot } from "../../brief";
import { judgeOccasion, occasionLabel } from "../../occasions/judge-occasion";
import { isSaidOf } from "../facts/told-facts";

type Marking = Pick<Draft, "caption" | "frameId">;

/** Frames that wish a day, name it or keep quiet on it (occasion-frames.ts). */
const DAY_FRAME = /^(?:holiday|observance|awareness|season|sombre)-/;

/** Whether a text marks the day that its slot is on: with its wish, its name, or the silence it asks for. The owner's own event is no such day. */
export function marksDay({ caption, frameId }: Marking, { occasion, localDate }: Pick<Slot, "occasion" | "localDate">) {
  if (!occasion || occasion.kind === "owner_event") return false;
  if (DAY_FRAME.test(frameId)) return true;
  const judged = judgeOccasion(occasion, localDate);
  const greeting = judged.manner === "greeting" ? judged.greeting : null;
  return isSaidOf(caption, occasionLabel(occasion.name)) || (greeting !== null && isSaidOf(caption, greeting));
}

/** Whether a day is marked by a post of its own, whatever the topic of its slot. */
export function standsAlone({ occasion, localDate }: Pick<Slot, "occasion" | "localDate">): boolean {
  if (!occasion) return false;
  const { manner } = judgeOccasion(occasion, localDate);
  return occasion.sombre || occasion.ahead !== undefined || manner === "greeting" || manner === "day_off";
}
