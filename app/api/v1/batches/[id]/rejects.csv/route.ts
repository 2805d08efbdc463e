import { ReadableStream } from "node:stream/web";
import * as operations from "@/app/_server/operations/batch";
import { route } from "@/app/_server/route";
import { exportRejects } from "@/lib/batch/export-rejects";

export const GET = route(operations.exportBatchRejects, async ({ scope, id }) => {
  const { name, lines } = await exportRejects(scope, id);
  return {
    file: ReadableStream.from(lines) as BodyInit,
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  };
});

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
