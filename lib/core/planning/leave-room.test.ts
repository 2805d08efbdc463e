import { describe, expect, it } from "vitest";
import type { Slot } from "../brief";
import { leaveRoom } from "./leave-room";

const slot = (localDate: string, channel: Slot["channel"] = "instagram"): Slot => ({
  key: `${localDate}/${channel}/0`,
  localDate,
  localTime: "09:00",
  channel,
  pillar: "tips",
  format: "photo",
  topicId: "t",
  occasion: null,
  offerIndex: null,
  eventIndex: null,
});
const post = (localDate: string, slotKey = `${localDate}/instagram/0`) => ({
  slotKey,
  localDate,
  channel: "instagram" as const,
});
const plan = {
  slots: [
    slot("2026-09-01"),
    slot("2026-09-02", "facebook"),
    slot("2026-09-03"),
    slot("2026-09-05"),
    slot("2026-09-08"),
  ],
  warnings: [],
};
const leave = (...kept: ReturnType<typeof post>[]) =>
  leaveRoom(plan, { startDate: "2026-09-01", kept }).slots.map(({ localDate }) => localDate.slice(8));

describe("a period that is written again", () => {
  it("gives up the nearest slot of the channel and week for each post that stays", () => {
    expect(leave(post("2026-09-06"))).toEqual(["01", "02", "03", "08"]);
    expect(leave(post("2026-09-07"), post("2026-09-06"))).toEqual(["01", "02", "08"]);
  });
  it("leaves a post that stays its own slot", () => expect(leave(post("2026-09-03"))).toHaveLength(5));
  it("never takes a slot that another post holds", () =>
    expect(leave(post("2026-09-05"), post("2026-09-06"))).toEqual(["01", "02", "05", "08"]));
  it("is the plan itself where nothing stays", () => expect(leave()).toHaveLength(5));
});
