import { type ChildProcess, spawn } from "node:child_process";
import { connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "../launcher/check-port.mjs";
import { countWork, finishedRows, startBatch, untilEnded, untilProgress } from "./batch";
import { type Drill, DrillFailed, putAwayAtExit, say, until } from "./drill";
import { Installation } from "./installation";

const SLOW_MS = 5000;

/** Redis flushed, five seconds slow, and gone, while two workers write and the API is asked. */
export const drill: Drill = {
  rows: 1000,
  async run({ rows }) {
    const redis = await SlowRedis.open();
    const bella = await Installation.open({ REDIS_URL: `redis://127.0.0.1:${redis.port}` });
    const blows: [string, () => Promise<unknown>][] = [
      ["flushed", () => redis.flush()],
      ["slow", async () => redis.delay(SLOW_MS)],
      ["down", async () => redis.close()],
    ];
    try {
      await bella.startWeb();
      bella.startWorker();
      bella.startWorker();
      const id = await startBatch(bella, rows);
      const recovery: Record<string, number> = {};
      for (const [index, [name, strike]] of blows.entries()) {
        const goal = Math.floor((rows * (index + 1)) / (blows.length + 2));
        await until(`${goal} rows are finished`, async () => (await finishedRows(bella, id)) >= goal, 300_000);
        await strike();
        recovery[`${name}ProgressMs`] = await untilProgress(bella, id);
        recovery[`${name}ApiMs`] = await until("the API answers", () => answers(bella, id), 60_000);
        say(`${name} at ${goal} rows: ${JSON.stringify(recovery)}`);
      }
      await untilEnded(bella, id);
      const { figures, right } = await countWork(bella, id, rows);
      const all = { ...recovery, ...figures };
      if (!right) throw new DrillFailed("the count is wrong", all);
      return all;
    } finally {
      await bella.close();
      redis.close();
    }
  },
};

const answers = async (bella: Installation, id: string) => (await bella.request(`/api/v1/batches/${id}`)).ok;

/** A Redis behind a proxy that can hold every byte back. */
class SlowRedis {
  private waitMs = 0;
  private readonly forget = putAwayAtExit(() => this.close());
  private readonly sockets = new Set<Socket>();

  private constructor(
    readonly port: number,
    private readonly redisPort: number,
    private readonly child: ChildProcess,
    private readonly server: Server,
  ) {}

  static async open(): Promise<SlowRedis> {
    const [port, redisPort] = [await findFreePort(), await findFreePort()];
    const child = spawn("redis-server", ["--port", String(redisPort), "--bind", "127.0.0.1", "--save", ""], {
      stdio: "ignore",
    });
    const server = createServer();
    const redis = new SlowRedis(port, redisPort, child, server);
    server.on("connection", (client) => redis.join(client));
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    await until("Redis answers", async () => (await redis.ask("PING")).includes("PONG"), 10_000);
    return redis;
  }

  async flush(): Promise<void> {
    await this.ask("FLUSHALL");
  }

  delay(ms: number): void {
    this.waitMs = ms;
  }

  close(): void {
    this.forget();
    this.child.kill("SIGKILL");
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private join(client: Socket): void {
    const upstream = connect(this.redisPort, "127.0.0.1");
    const pass = (from: Socket, to: Socket) => {
      this.sockets.add(from);
      from.on("data", async (data) => {
        if (this.waitMs > 0) await sleep(this.waitMs);
        if (!to.destroyed) to.write(data);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => {
        this.sockets.delete(from);
        to.destroy();
      });
    };
    pass(client, upstream);
    pass(upstream, client);
  }

  /** One command past the proxy. */
  private ask(command: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.redisPort, "127.0.0.1", () => socket.write(`${command}\r\n`));
      socket.once("data", (data) => {
        socket.destroy();
        resolve(data.toString());
      });
      socket.once("error", reject);
    });
  }
}
