import NextAuth from "next-auth";
import { authOptions } from "@/app/_server/auth";
import { checkOrigin } from "@/app/_server/check-origin";
import { plainRoute } from "@/app/_server/plain-route";

// Options are made per request: at import time, during the build, there is no environment yet.
type Context = { params: Promise<{ nextauth: string[] }> };
const answer = async (request: Request, context: Context): Promise<Response> =>
  NextAuth(request as never, context as never, authOptions());

export const GET = plainRoute("/api/auth/{action}", answer);

export const POST = plainRoute("/api/auth/{action}", async (request, context: Context) => {
  // Beside next-auth's own token: one rule for every state-changing request.
  checkOrigin(request.headers);
  return answer(request, context);
});
