import * as operations from "@/app/_server/operations/import";
import { route } from "@/app/_server/route";
import type { Upload } from "@/lib/batch/schema";
import { createUpload } from "@/lib/batch/upload-file";

const toAnswer = (upload: Upload) => ({ json: upload, headers: { location: `/api/v1/uploads/${upload.id}` } });

export const POST = route(operations.createUpload, async ({ scope, body, keep }) =>
  toAnswer(await createUpload(scope, body, keep(toAnswer))),
);

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
