import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { exportCalendar } from "@/lib/calendar/export-calendar";

export const GET = route(operations.exportCalendar, async ({ scope, id, query }) => {
  const { name, mediaType, content } = await exportCalendar(scope, id, query);
  return {
    file: content,
    headers: { "content-type": mediaType, "content-disposition": `attachment; filename="${name}"` },
  };
});

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
