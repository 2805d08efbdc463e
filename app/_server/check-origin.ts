import { AppError } from "@/lib/core/errors";
import { getEnv } from "@/lib/platform/env";

/**
 * Refuses a state-changing request that another site made a browser send. Browsers add Origin to every such request,
 * so a missing or "null" one is refused too; requests with an API key carry no ambient right and are exempt.
 * @throws AppError cross_origin
 */
export function checkOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  if (origin !== null && URL.canParse(origin)) {
    const { host, origin: given, protocol } = new URL(origin);
    const own = new URL(getEnv().APP_URL);
    // By another name of the same server (an address on the LAN) too, but never less safely than the site itself:
    // whoever can write into http could speak for the https site.
    const isAsSafe = protocol === "https:" || protocol === own.protocol;
    if (given === own.origin || (isAsSafe && host === headers.get("host"))) return;
  }
  throw new AppError("cross_origin", {
    detail: "This request did not come from Bella's own pages. Integrations use an API key.",
  });
}
