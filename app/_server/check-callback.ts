import { AppError } from "@/lib/core/errors";
import { isSecure } from "./auth";
import { readCookie } from "./session";

const cookieName = () => (isSecure() ? "__Secure-next-auth.callback-url" : "next-auth.callback-url");

/** What next-auth can read: a path, or a whole http address. Anything else makes it answer 500. */
function isReadable(callback: string): boolean {
  const base = callback.startsWith("/") ? "https://bella.invalid" : undefined;
  return URL.canParse(callback, base) && /^https?:$/.test(new URL(callback, base).protocol);
}

async function readGiven(request: Request): Promise<string[]> {
  const inQuery = new URL(request.url).searchParams.getAll("callbackUrl");
  if (request.method !== "POST") return inQuery;
  const text = await request.clone().text();
  const isJson = (request.headers.get("content-type") ?? "").includes("json");
  return [...inQuery, ...(isJson ? readJson(text) : new URLSearchParams(text).getAll("callbackUrl"))];
}

function readJson(text: string): string[] {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null || !("callbackUrl" in body)) return [];
    return [String(body.callbackUrl)];
  } catch {
    return [];
  }
}

/** Refuses an address to go on to that cannot be read, before next-auth does. @throws AppError invalid_input */
export async function checkCallback(request: Request): Promise<void> {
  if ((await readGiven(request)).every((callback) => callback === "" || isReadable(callback))) return;
  const message = "Give a path of this site to go on to, such as /calendars.";
  throw new AppError("invalid_input", { detail: message, errors: [{ path: "callbackUrl", message }] });
}

/** The Set-Cookie that forgets an unreadable address that the browser carries; null when there is none. */
export function forgetBadCallback(headers: Headers): string | null {
  const carried = readCookie(headers, cookieName());
  if (carried === null || isReadable(decode(carried))) return null;
  return `${cookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
