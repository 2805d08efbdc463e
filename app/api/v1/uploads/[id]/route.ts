import * as operations from "@/app/_server/operations/import";
import { route } from "@/app/_server/route";
import { uploadOffset } from "@/app/_server/upload-offset";
import { deleteUpload } from "@/lib/batch/delete-upload";
import { appendUpload, getUpload } from "@/lib/batch/upload-file";

export const GET = route(operations.getUpload, async ({ scope, id }) => ({ json: await getUpload(scope, id) }));

export const PATCH = route(operations.appendUpload, async ({ scope, id, file, request }) => {
  await getUpload(scope, id);
  const bytes = file?.bytes ?? new Uint8Array(0);
  const { received } = await appendUpload(scope, id, uploadOffset(request.headers), bytes);
  return { headers: { "upload-offset": String(received) } };
});

export const DELETE = route(operations.deleteUpload, async ({ scope, id }) => {
  await deleteUpload(scope, id);
  return {};
});

export { OPTIONS, POST, PUT } from "@/app/_server/refuse-method";
