import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";
import { listUsage } from "@/lib/calendar/list-usage";

export const GET = route(operations.listUsage, async ({ scope, query }) => ({ json: await listUsage(scope, query) }));

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_server/refuse-method";
