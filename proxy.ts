import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { THEME_SCRIPT } from "./components/ui/theme-script";
import { contentPolicy, scriptHash } from "./lib/platform/http/content-policy";

const THEME_HASH = scriptHash(THEME_SCRIPT);
const POLICY = "content-security-policy";

/**
 * Gives pages that are rendered per request their policy: scripts run only with this answer's nonce, which Next finds
 * in the request's own policy header. Pages that are kept have theirs from the cache (lib/platform/pages), and must
 * not see a policy or a nonce that a visitor sent along.
 * Nothing is authorised here: that happens where data is read.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.delete(POLICY);
  headers.delete("content-security-policy-report-only");
  headers.delete("x-nonce");
  const { pathname } = request.nextUrl;
  if (READ_ONLY.test(pathname) && !READING.has(request.method)) return refuseWriting(request.method);
  const twin = findTwin(request);
  if (KEEPS_PAGES && isKept(twin ?? pathname)) {
    if (twin === null) return NextResponse.next({ request: { headers } });
    return NextResponse.rewrite(new URL(twin, request.url), { request: { headers } });
  }
  const nonce = randomBytes(16).toString("base64");
  const policy = contentPolicy([`'nonce-${nonce}'`, THEME_HASH, "'strict-dynamic'"]);
  headers.set("x-nonce", nonce);
  headers.set(POLICY, policy);
  const response =
    twin === null
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(twin + request.nextUrl.search, request.url), { request: { headers } });
  response.headers.set(POLICY, policy);
  return response;
}

// On Vercel the cache that gives kept pages their policy takes no part: shared pages are rendered for each request.
const KEEPS_PAGES = process.env.VERCEL === undefined;
// A link's page, and one month of a long calendar.
const SHARED = /^(\/s\/[^/]+)(\/(?!locked$|opened$|proved$|unlock$|picture$)[^/]+)?$/;
const EMBEDDED = /^(\/embed\/[^/]+)(\/(?!fresh$)[^/]+)?$/;
const LOCKED = /^(\/s\/[^/]+\/locked)$/;
// Pages of one visitor, who is led there: kept by nobody, but made like those that are (app/_server/keep-page.ts).
const UNKEPT = /^\/s\/[^/]+\/(locked|proved)\/[^/]+(\/[^/]+)?$/;
/** The cookie of app/_server/share-proof.ts, whose path names its link, and what its value is made of. */
const SHARE_COOKIE = "bella_share";
const PROOF = /^[\w:.-]{1,300}$/;

// Everything of a link but the target of its password form.
const READ_ONLY = /^\/(s|embed)\/[^/]+(\/(?!unlock$)[^/]+)*\/?$/;
const READING = new Set(["GET", "HEAD"]);

/** Without this Next would answer a page to every method. */
function refuseWriting(method: string): NextResponse {
  const headers = { allow: "GET, HEAD", "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" };
  if (method === "OPTIONS") return new NextResponse(null, { status: 204, headers });
  return new NextResponse("This page can only be read.\n", { status: 405, headers });
}

const isKept = (pathname: string) =>
  pathname === "/" || SHARED.test(pathname) || EMBEDDED.test(pathname) || UNKEPT.test(pathname);

/**
 * The page that shows the same for this request alone: to whoever holds the proof of a link's password (the page
 * checks it), after a wrong password, and to everybody where kept pages could not be ended.
 */
function findTwin({ nextUrl: { pathname, searchParams }, cookies }: NextRequest): string | null {
  const proof = cookies.get(SHARE_COOKIE)?.value ?? "";
  const [, link, month = ""] = SHARED.exec(pathname) ?? [];
  if (link !== undefined && !KEEPS_PAGES) return `${link}/opened${month}`;
  if (link !== undefined) return PROOF.test(proof) ? `${link}/proved/${proof}${month}` : null;
  const [, locked] = LOCKED.exec(pathname) ?? [];
  if (locked !== undefined && KEEPS_PAGES)
    return `${locked}/${/^\d{1,5}$/.exec(searchParams.get("wait") ?? "") ?? "wrong"}`;
  const [, embed, embedMonth = ""] = EMBEDDED.exec(pathname) ?? [];
  return embed !== undefined && !KEEPS_PAGES ? `${embed}/fresh${embedMonth}` : null;
}

export const config = {
  // Pages only: answers of the API and files hold no scripts.
  matcher: ["/((?!api/|_next/|feeds/|.*\\.[a-z0-9]+$).*)"],
};
