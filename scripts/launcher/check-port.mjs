import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether the web server could listen there. A server that was just killed needs a moment to let go. */
export async function isPortFree(port, host, withinMs = 3000) {
  for (const deadline = Date.now() + withinMs; ; ) {
    const problem = await tryPort(port, host);
    if (problem !== "EADDRINUSE") return problem === null ? { free: true } : { free: false, problem };
    if (Date.now() > deadline) return { free: false, problem };
    await sleep(150);
  }
}

/** A port nobody uses now, on loopback. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
}
