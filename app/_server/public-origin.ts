import { getEnv } from "@/lib/platform/env";

/** The origin that links to the outside carry: the operator's APP_URL, never the request's Host. */
export function publicOrigin(): string {
  return getEnv().APP_URL;
}
