import { ReadableStream } from "node:stream/web";
import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { exportBatch } from "@/lib/batch/export-batch";

export const GET = route(operations.exportBatch, async ({ scope, id, query }) => {
  const { name, mediaType, chunks } = await exportBatch(scope, id, query);
  return {
    file: ReadableStream.from(chunks) as BodyInit,
    headers: { "content-type": mediaType, "content-disposition": `attachment; filename="${name}"` },
  };
});

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
