import { randomUUID } from "node:crypto";
import { withLogContext } from "@/lib/platform/telemetry/log-context";
import { countRequest, metrics } from "@/lib/platform/telemetry/metrics";
import { toProblem } from "./problem";

/** For routes outside the REST contract (health, metrics, drain, feeds): counted, logged on failure, never a bare 500. */
export function plainRoute<Context>(template: string, run: (request: Request, context: Context) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const requestId = randomUUID();
    const startedAt = performance.now();
    metrics.httpActive.inc();
    const response = await withLogContext({ requestId }, () =>
      run(request, context).catch((error: unknown) => toProblem(error, requestId)),
    );
    metrics.httpActive.dec();
    response.headers.set("x-request-id", requestId);
    countRequest({
      method: request.method,
      route: template,
      status: response.status,
      seconds: (performance.now() - startedAt) / 1000,
    });
    return response;
  };
}
