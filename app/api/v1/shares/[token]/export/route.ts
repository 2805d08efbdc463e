import * as operations from "@/app/_server/operations/share";
import { route } from "@/app/_server/route";
import { readShareProof } from "@/app/_server/share-proof";
import { exportShare } from "@/lib/share/open-share-link";

export const GET = route(operations.exportShare, async ({ token, query, request }) => {
  const file = await exportShare(token, readShareProof(request.headers), query.format);
  const headers = {
    "content-type": file.mediaType,
    "content-disposition": `attachment; filename="${file.name}"`,
    "x-robots-tag": "noindex",
    "referrer-policy": "no-referrer",
  };
  return { file: file.content, headers };
});

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
