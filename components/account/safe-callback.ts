const HERE = "https://bella.invalid";

/** The path to go to after signing in: a path of this site, else `/calendars`. Never another origin. */
export function safeCallback(given: string | string[] | undefined): string {
  if (typeof given !== "string" || !given.startsWith("/") || given.includes("\\")) return "/calendars";
  try {
    const url = new URL(given, HERE);
    return url.origin === HERE ? `${url.pathname}${url.search}${url.hash}` : "/calendars";
  } catch {
    return "/calendars";
  }
}
