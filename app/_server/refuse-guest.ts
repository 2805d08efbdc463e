import { AppError } from "@/lib/core/errors";
import type { Authenticated } from "./session";

/** Some things outlive the cookie and the limits of a guest, so they take an account. @throws AppError forbidden */
export function refuseGuest(visitor: Authenticated | null, detail: string): void {
  if (visitor?.credential === "guest") throw new AppError("forbidden", { detail });
}
