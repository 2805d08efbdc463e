import { expect, test } from "vitest";
import { limitGuest, limitGuestBatch } from "./limit-guest";
import type { Authenticated } from "./session";

const guest = { credential: "guest" } as Authenticated;
const member = { credential: "session" } as Authenticated;
const rows = (count: number) => async () => count;

test("each row of a guest's batch counts as a generation of its own", async () => {
  await limitGuestBatch(guest, "10.0.0.1", rows(6));
  await limitGuest(guest, "10.0.0.1");
  await expect(limitGuestBatch(guest, "10.0.0.1", rows(6))).rejects.toMatchObject({ code: "rate_limited" });
});

test("more rows than a guest may run at a time are refused for good, naming the way out", async () => {
  await expect(limitGuestBatch(guest, "10.0.0.2", rows(11))).rejects.toMatchObject({
    code: "forbidden",
    message: expect.stringContaining("Sign up"),
  });
  // The refusal costs nothing: a smaller list goes at once.
  await limitGuestBatch(guest, "10.0.0.2", rows(10));
});

test("a member's batch is not even counted", async () => {
  await limitGuestBatch(member, "10.0.0.3", async () => {
    throw new Error("counted");
  });
});
