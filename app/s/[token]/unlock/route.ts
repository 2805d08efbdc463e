import { clientAddress } from "@/app/_server/client-address";
import { plainRoute } from "@/app/_server/plain-route";
import { readFormFields } from "@/app/_server/read-body";
import { issueShareProof } from "@/app/_server/share-proof";
import { AppError } from "@/lib/core/errors";
import { unlockShareLink } from "@/lib/share/unlock-share-link";

/**
 * The password form's target, for browsers without JavaScript too. No Origin is asked for: a page that sends no
 * referrer makes browsers say "null", and a foreign form could at most open a page its visitor knows the password of.
 */
export const POST = plainRoute(
  "/s/{token}/unlock",
  async (request: Request, { params }: { params: Promise<{ token: string }> }) => {
    const { token } = await params;
    const password = (await readFormFields(request)).get("password") ?? "";
    const headers = new Headers({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
    try {
      const proof = await unlockShareLink(token, password, clientAddress(request.headers));
      for (const cookie of issueShareProof(token, proof)) headers.append("set-cookie", cookie);
      headers.set("location", `/s/${token}`);
    } catch (error) {
      const asked = request.headers.get("accept")?.includes("text/html");
      if (!asked || !(error instanceof AppError) || error.code === "not_found") throw error;
      const wait = error.retryAfterSeconds;
      headers.set("location", `/s/${token}/locked?${wait === undefined ? "wrong=1" : `wait=${wait}`}`);
    }
    return new Response(null, { status: 303, headers });
  },
);
