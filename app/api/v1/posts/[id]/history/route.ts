import { listPostHistory } from "@/lib/calendar/list-post-history";
import * as operations from "@/app/_server/operations/calendar";
import { route } from "@/app/_server/route";

export const GET = route(operations.listPostHistory, async ({ scope, id }) => ({ json: await listPostHistory(scope, id) }));
