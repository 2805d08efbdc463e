import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { acceptProposal } from "@/lib/calendar/accept-proposal";
import { toPost } from "@/lib/calendar/to-calendar";

export const POST = route(operations.acceptProposal, async ({ scope, id, body }) => {
  const post = toPost(await acceptProposal(scope, id, body.proposalId));
  return { json: post, headers: { etag: `"${post.revision}"` } };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
