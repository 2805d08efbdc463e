import * as operations from "@/app/_server/operations/import";
import { route } from "@/app/_server/route";
import { createUpload } from "@/lib/batch/upload-file";

export const POST = route(operations.createUpload, async ({ scope, body }) => {
  const upload = await createUpload(scope, body);
  return { json: upload, headers: { location: `/api/v1/uploads/${upload.id}` } };
});

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
