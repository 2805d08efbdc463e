import { createServer, type Server } from "node:http";
import { isSameToken } from "../lib/platform/crypto/hash-token";
import { getEnv } from "../lib/platform/env";
import { readMetrics, renderMetrics } from "../lib/platform/telemetry/metrics";

/**
 * The worker's own small server, when WORKER_PORT is set: `/health/live`, `/metrics` (Prometheus) and
 * `/metrics.json` (what the launcher's web process adds to its own). Loopback unless HOST says otherwise.
 */
export async function startWorkerServer(): Promise<Server | undefined> {
  const { WORKER_PORT, HOST, METRICS_TOKEN } = getEnv();
  if (WORKER_PORT === 0) return undefined;
  const server = createServer(async (request, response) => {
    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { "content-type": type }).end(body);
    if (request.url === "/health/live") return send(200, "application/json", JSON.stringify({ status: "healthy" }));
    const loopback = request.socket.remoteAddress === "127.0.0.1" || request.socket.remoteAddress === "::1";
    const given = request.headers.authorization ?? "";
    if (METRICS_TOKEN && !loopback && !isSameToken(given, `Bearer ${METRICS_TOKEN}`))
      return send(401, "text/plain", "Send the METRICS_TOKEN.\n");
    if (!METRICS_TOKEN && !loopback) return send(401, "text/plain", "Set METRICS_TOKEN to read this from elsewhere.\n");
    if (request.url === "/metrics.json") return send(200, "application/json", JSON.stringify(await readMetrics()));
    if (request.url !== "/metrics") return send(404, "text/plain", "Not found.\n");
    const { body, contentType } = await renderMetrics();
    return send(200, contentType, body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(WORKER_PORT, HOST ?? "127.0.0.1", () => resolve());
  });
  return server;
}
