import * as operations from "@/app/_server/operations/share";
import { publicOrigin } from "@/app/_server/public-origin";
import { route } from "@/app/_server/route";
import { toShareLinksCsv } from "@/lib/core/export/to-share-links-csv";
import { createShareLinks } from "@/lib/share/create-share-links";
import type { BulkShareLink } from "@/lib/share/schema";

const CSV_HEADERS = {
  "content-type": "text/csv; charset=utf-8",
  "content-disposition": 'attachment; filename="share-links.csv"',
};

export const POST = route(operations.createShareLinks, async ({ scope, body, request, keep }) => {
  const { calendarIds, ...settings } = body;
  const wantsFile = request.headers.get("accept")?.includes("text/csv") === true;
  const toAnswer = (items: BulkShareLink[]) =>
    wantsFile ? { file: toShareLinksCsv(items), headers: CSV_HEADERS } : { json: { items } };
  return toAnswer(await createShareLinks(scope, calendarIds, settings, publicOrigin(), new Date(), keep(toAnswer)));
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
