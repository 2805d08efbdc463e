import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { fetchOutside } from "./fetch-outside";
import { isPrivateAddress } from "./private-addresses";
import { createTargetGuard } from "./target-guard";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

const post = (url: string) => ({
  url,
  method: "POST" as const,
  headers: { "content-type": "text/plain" },
  body: "hello",
  timeoutMs: 5000,
  maxBytes: 1000,
});
const to =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

describe("private addresses", () => {
  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.100.100.200",
    "0.0.0.0",
    "255.255.255.255",
    "224.0.0.1",
    "::1",
    "::",
    "fd00:ec2::254",
    "fe80::1",
    "::ffff:127.0.0.1",
    "::ffff:a9fe:a9fe",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "not an address",
  ])("%s is one", (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  test.each(["93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])(
    "%s is none",
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});

describe("a request to the outside", () => {
  test.each([
    "https://127.0.0.1/",
    "https://0x7f.1/",
    "https://2130706433/",
    "https://[::1]/",
    "https://[::ffff:169.254.169.254]/latest/meta-data",
    "http://example.com/",
    "https://user:secret@example.com/",
    "ftp://example.com/",
    "file:///etc/passwd",
  ])("is refused for %s without asking the network", async (url) => {
    const guard = createTargetGuard([], () => Promise.reject(new Error("asked")));
    await expect(fetchOutside(post(url), guard)).rejects.toThrow("address");
  });

  test.each([[["127.0.0.1"]], [["93.184.216.34", "127.0.0.1"]], [["::1"]]])(
    "is refused for a name that resolves to %s, before any connection",
    async (addresses) => {
      let connections = 0;
      const port = await listen((_, response) => response.end());
      servers[0]?.on("connection", () => (connections += 1));
      const guard = createTargetGuard([], to(...addresses));
      await expect(fetchOutside(post(`https://rebind.example:${port}/`), guard)).rejects.toThrow("private address");
      expect(connections).toBe(0);
    },
  );

  test("connects to the address that was judged, asking for the name once a hop", async () => {
    const port = await listen((request, response) => response.end(request.headers.host));
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    let asked = 0;
    const guard = createTargetGuard(["127.0.0.1", "hook.example"], () => to(...(answers[asked++] ?? []))());
    expect(await fetchOutside(post(`http://hook.example:${port}/`), guard)).toEqual({
      status: 200,
      text: `hook.example:${port}`,
    });
    expect(asked).toBe(1);
  });

  test("judges the target of a redirect like the first, and keeps the body where it may go", async () => {
    let body = "";
    const end = await listen(async (request, response) => {
      for await (const chunk of request) body += chunk;
      response.end("done");
    });
    const bad = await listen((_, response) => response.writeHead(307, { location: "https://169.254.169.254/" }).end());
    const good = await listen((_, response) => response.writeHead(308, { location: `http://127.0.0.1:${end}/` }).end());
    const guard = createTargetGuard(["127.0.0.0/8"]);
    await expect(fetchOutside(post(`http://127.0.0.1:${bad}/`), guard)).rejects.toThrow("private");
    expect(await fetchOutside(post(`http://127.0.0.1:${good}/`), guard)).toEqual({ status: 200, text: "done" });
    expect(body).toBe("hello");
  });

  test("goes round in no circles", async () => {
    let hits = 0;
    const port = await listen((_, response) => {
      hits += 1;
      response.writeHead(307, { location: "/" }).end();
    });
    await expect(fetchOutside(post(`http://127.0.0.1:${port}/`), createTargetGuard(["127.0.0.1"]))).rejects.toThrow(
      "redirects",
    );
    expect(hits).toBe(4);
  });

  test("stops at its time and at its size", async () => {
    const guard = createTargetGuard(["127.0.0.1"]);
    const silent = await listen(() => undefined);
    await expect(fetchOutside({ ...post(`http://127.0.0.1:${silent}/`), timeoutMs: 50 }, guard)).rejects.toThrow();
    const endless = await listen((_, response) => {
      const write = () => {
        while (response.write("x".repeat(10_000)));
      };
      response.on("drain", write);
      write();
    });
    const { text } = await fetchOutside(post(`http://127.0.0.1:${endless}/`), guard);
    expect(text).toBe("x".repeat(1000));
  });
});
