import NextAuth from "next-auth";
import { authOptions } from "@/app/_server/auth";
import { checkCallback, forgetBadCallback } from "@/app/_server/check-callback";
import { checkOrigin } from "@/app/_server/check-origin";
import { plainRoute } from "@/app/_server/plain-route";

// Options are made per request: at import time, during the build, there is no environment yet.
type Context = { params: Promise<{ nextauth: string[] }> };
async function answer(request: Request, context: Context): Promise<Response> {
  await checkCallback(request);
  const forgotten = forgetBadCallback(request.headers);
  // The same address again, without the cookie that next-auth could not read.
  const { pathname, search } = new URL(request.url);
  if (forgotten)
    return new Response(null, { status: 307, headers: { location: `${pathname}${search}`, "set-cookie": forgotten } });
  const failures: unknown[] = [];
  const response = await NextAuth(
    request as never,
    context as never,
    authOptions((error) => failures.push(error)),
  );
  // Too many attempts are a 429, and a database that is down a 500: neither is a wrong password.
  if (failures.length > 0) throw failures[0];
  return response;
}

export const GET = plainRoute("/api/auth/{action}", answer);

export const POST = plainRoute("/api/auth/{action}", async (request, context: Context) => {
  // Beside next-auth's own token: one rule for every state-changing request.
  checkOrigin(request.headers);
  return answer(request, context);
});
