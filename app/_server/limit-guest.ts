import { limit } from "./route";
import type { Authenticated } from "./session";

/** A visitor without an account orders at most ten generations a minute from one address. @throws AppError rate_limited */
export async function limitGuest(visitor: Authenticated | null, address: string): Promise<void> {
  if (visitor?.credential === "guest") await limit("guest-generation", address, { points: 10, perSeconds: 60 });
}
