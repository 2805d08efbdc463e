import type { Slot } from "../../brief";
import type { CalendarMemory } from "../../checking/calendar-memory";
import type { VoicedTopic } from "../topics/voice-topic";
import type { WritingDesk } from "../writing-desk";
import { isRule, isSpokenService } from "./nameable-services";
import { isAboutService } from "./rank-services";
import { sayService } from "./say-service";
import { inSeason } from "./service-season";

/** A service leads up to a topic at most once in so many days. */
const LEAD_REST_DAYS = 21;

/** True when the topic is about one of the owner's services, which has led up to none for three weeks. */
export function fitsService({
  desk: { business },
  voiced,
  memory,
  slot,
}: {
  desk: Pick<WritingDesk, "business">;
  voiced: VoicedTopic | null;
  memory: CalendarMemory;
  slot: Pick<Slot, "localDate">;
}): boolean {
  if (voiced === null) return false;
  const { title } = voiced.pieces;
  const fitting = inSeason(business, slot.localDate).services.filter(
    (service) => !isRule(service) && !isSpokenService(service) && isAboutService(service, title),
  );
  if (fitting.length === 0) return false;
  const near = memory.postsWithin(slot.localDate, LEAD_REST_DAYS).filter(({ frameId }) => frameId.includes("service"));
  return fitting.every((service) => {
    const name = sayService(service).toLowerCase();
    return !near.some(({ caption }) => caption.toLowerCase().includes(name));
  });
}
