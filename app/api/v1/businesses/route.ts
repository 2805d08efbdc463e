import * as operations from "@/app/_server/operations/business";
import { route } from "@/app/_server/route";
import { createBusiness } from "@/lib/business/create-business";
import { type BusinessRow, listBusinessRows } from "@/lib/business/data";
import { toBusiness } from "@/lib/business/to-business";

export const GET = route(operations.listBusinesses, async ({ scope, query }) => {
  const { items, nextCursor } = await listBusinessRows(scope, query);
  return { json: { items: items.map(toBusiness), nextCursor } };
});

const toAnswer = (row: BusinessRow) => ({
  json: toBusiness(row),
  headers: { location: `/api/v1/businesses/${row.id}` },
});

export const POST = route(operations.createBusiness, async ({ scope, body, keep }) =>
  toAnswer(await createBusiness(scope, body, keep(toAnswer))),
);

export { DELETE, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
