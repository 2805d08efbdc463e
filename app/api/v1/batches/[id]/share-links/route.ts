import * as operations from "@/app/_server/operations/batch";
import { publicOrigin } from "@/app/_server/public-origin";
import { route } from "@/app/_server/route";
import { shareBatch } from "@/app/_server/share-batch";

const toAnswer = (csv: string) => ({
  file: csv,
  headers: {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="share-links.csv"',
  },
});

export const POST = route(operations.createBatchShareLinks, async ({ scope, id, body, keep }) =>
  toAnswer(await shareBatch(scope, id, body, publicOrigin(), new Date(), keep(toAnswer))),
);

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
