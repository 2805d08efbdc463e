import { createServer, type IncomingHttpHeaders } from "node:http";
import { expect } from "@playwright/test";
import { Webhook } from "standardwebhooks";

interface Message {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A program on this machine that webhooks are sent to; `close` it when the test is over. */
export async function receiveWebhooks() {
  const messages: Message[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    messages.push({ headers: request.headers, body });
    response.writeHead(200).end("taken");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}/bella`,
    messages,
    /** Waits until so many messages are here, and answers them, each verified with the secret. */
    async verified(count: number, secret: string) {
      await expect.poll(() => messages.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count);
      const verifier = new Webhook(secret);
      return messages.map(
        ({ headers, body }) =>
          verifier.verify(body, headers as Record<string, string>) as {
            type: string;
            data: Record<string, unknown>;
          },
      );
    },
    close: () => server.close().closeAllConnections(),
  };
}
