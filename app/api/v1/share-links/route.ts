import * as operations from "@/app/_server/operations/share";
import { publicOrigin } from "@/app/_server/public-origin";
import { route } from "@/app/_server/route";
import { toShareLinksCsv } from "@/lib/core/export/to-share-links-csv";
import { createShareLinks } from "@/lib/share/create-share-links";

export const POST = route(operations.createShareLinks, async ({ scope, body, request }) => {
  const { calendarIds, ...settings } = body;
  const items = await createShareLinks(scope, calendarIds, settings, publicOrigin(), new Date());
  if (!request.headers.get("accept")?.includes("text/csv")) return { json: { items } };
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="share-links.csv"',
  };
  return { file: toShareLinksCsv(items), headers };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
