import { AppError } from "@/lib/core/errors";
import { GUEST_BATCH_ROWS } from "@/lib/core/guest-batch-rows";
import { limit } from "./route";
import type { Authenticated } from "./session";

/**
 * A visitor without an account orders at most ten generations a minute from one address.
 * @param cost how many are ordered at once
 * @throws AppError rate_limited
 */
export async function limitGuest(visitor: Authenticated | null, address: string, cost = 1): Promise<void> {
  if (visitor?.credential !== "guest") return;
  await limit("guest-generation", address, { points: GUEST_BATCH_ROWS, perSeconds: 60, cost });
}

/**
 * The same for a batch, each of whose rows is a generation.
 * @param countRows how many rows would run; asked only for a guest, and may stop counting above `most`
 * @throws AppError forbidden (more than a guest may run at a time), rate_limited
 */
export async function limitGuestBatch(
  visitor: Authenticated | null,
  address: string,
  countRows: (most: number) => Promise<number>,
): Promise<void> {
  if (visitor?.credential !== "guest") return;
  const rows = await countRows(GUEST_BATCH_ROWS);
  if (rows > GUEST_BATCH_ROWS)
    throw new AppError("forbidden", {
      detail: `Without an account a batch has at most ${GUEST_BATCH_ROWS} businesses. Sign up, and start it again: what you have made stays with you.`,
    });
  await limitGuest(visitor, address, Math.max(1, rows));
}
