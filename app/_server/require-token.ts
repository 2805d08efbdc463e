import { AppError } from "@/lib/core/errors";
import { isSameToken } from "@/lib/platform/crypto/hash-token";
import { isFromThisMachine } from "./client-address";

/**
 * Lets in whoever sends the operator's token; where none is set, only this machine.
 * @throws AppError unauthenticated
 */
export function requireToken(headers: Headers, token: string | undefined): void {
  if (token) {
    if (isSameToken(headers.get("authorization") ?? "", `Bearer ${token}`)) return;
  } else if (isFromThisMachine(headers)) return;
  throw new AppError("unauthenticated", { detail: "Send the operator's token as Authorization: Bearer …" });
}
