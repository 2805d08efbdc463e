import { setTimeout as sleep } from "node:timers/promises";
import { batchFile, batchForm, countWork, finishedRows, startBatch, untilEnded, untilProgress } from "./batch";
import { type Drill, DrillFailed, until } from "./drill";
import { Installation } from "./installation";

/** The web server killed -9 in the middle of an upload, which is then sent again, and while the batch runs. */
export const drill: Drill = {
  rows: 1000,
  async run({ rows }) {
    const bella = await Installation.open();
    try {
      let web = await bella.startWeb();
      bella.startWorker();
      const broken = sendSlowly(bella, rows);
      await sleep(1000);
      await bella.kill(web);
      const answer = await broken;
      const storedByHalf = (await bella.db.query("select count(*)::int as count from batches")).rows[0].count;
      const restartedAt = performance.now();
      web = await bella.startWeb();
      const readyMs = [Math.round(performance.now() - restartedAt)];
      const id = await startBatch(bella, rows);
      await until("rows are being written", async () => (await finishedRows(bella, id)) > rows / 5, 300_000);
      await bella.kill(web);
      const progressWithoutWebMs = await untilProgress(bella, id);
      const again = performance.now();
      await bella.startWeb();
      readyMs.push(Math.round(performance.now() - again));
      await untilEnded(bella, id);
      const { figures, right } = await countWork(bella, id, rows);
      const all = { uploadAnswer: answer, storedByHalf, readyMs, progressWithoutWebMs, ...figures };
      if (!right || storedByHalf !== 0) throw new DrillFailed("the count is wrong", all);
      return all;
    } finally {
      await bella.close();
    }
  },
};

/** An upload whose body never ends; answers what became of it. */
async function sendSlowly(bella: Installation, rows: number): Promise<string> {
  const whole = new Request("http://localhost", { method: "POST", body: batchForm(batchFile(rows)) });
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const half = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.slice(0, bytes.length / 2)),
  });
  const type = whole.headers.get("content-type") ?? "";
  const init = { method: "POST", body: half, duplex: "half", headers: { "content-type": type } };
  return bella
    .request("/api/v1/batches", {
      ...init,
      headers: { ...init.headers, "idempotency-key": `drill-${rows}` },
    } as RequestInit)
    .then(
      (response) => `answered ${response.status}`,
      () => "the connection broke",
    );
}
