import http from "node:http";

export interface Connections {
  /** Open at the end of the step. */
  open: number;
  errors: number;
  /** Asks once on one of the open connections and answers the milliseconds to the first byte. */
  ask: () => Promise<number>;
  close: () => void;
}

/**
 * Opens so many connections to an address in one step, asks once on each and keeps all of them open.
 * @param count the process must be allowed more open files than this
 */
export async function openConnections(url: string, count: number): Promise<Connections> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: count, maxFreeSockets: count, scheduling: "fifo" });
  const ask = () => timeToFirstByte(url, agent);
  const results = await Promise.allSettled(Array.from({ length: count }, ask));
  const errors = results.filter(({ status }) => status === "rejected").length;
  // A connection goes back to the agent a tick after its answer ended.
  await new Promise((resolve) => setImmediate(resolve));
  const open = Object.values(agent.freeSockets).reduce((sum, sockets) => sum + (sockets?.length ?? 0), 0);
  return { open, errors, ask, close: () => agent.destroy() };
}

function timeToFirstByte(url: string, agent: http.Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const request = http.get(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      const ms = performance.now() - startedAt;
      response.resume();
      response.once("end", () =>
        response.statusCode === 200 ? resolve(ms) : reject(new Error(`status ${response.statusCode}`)),
      );
    });
    request.once("error", reject);
  });
}
