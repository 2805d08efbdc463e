import * as operations from "@/app/_server/operations/import";
import { route } from "@/app/_server/route";
import { createUpload } from "@/lib/batch/upload-file";
import type { Upload } from "@/lib/batch/upload-schema";

const toAnswer = (upload: Upload) => ({ json: upload, headers: { location: `/api/v1/uploads/${upload.id}` } });

export const POST = route(operations.createUpload, async ({ scope, body, keep }) =>
  toAnswer(await createUpload(scope, body, keep(toAnswer))),
);

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
