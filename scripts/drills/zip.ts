import { execFileSync } from "node:child_process";
import { createWriteStream, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { hasProgram } from "../testing/start-fleet";
import { countWork, startBatch, untilEnded } from "./batch";
import { type Drill, DrillFailed, say } from "./drill";
import { Installation, type Program } from "./installation";

/** Enough to tell a heap that breathes (its peaks differ by 50 MiB) from one that grows with each download. */
const DOWNLOADS = 8;
const SAMPLE_MS = 100;
const PAGE_BYTES = 4096;
const MIB = 2 ** 20;
/** A web server that held the whole archive, or its posts, would grow by more. */
const MAX_GROWTH_MIB = 64;
const KINDS = ["csv", "ics", "json"];

/** A large batch's ZIP, streamed several times and opened by another program; the web server's memory stays where it is. */
export const drill: Drill = {
  rows: 400,
  async run({ rows }) {
    if (!hasProgram("unzip")) throw new Error("This drill opens the archive with unzip; install it.");
    const bella = await Installation.open();
    try {
      const web = await bella.startWeb();
      bella.startWorker();
      const id = await startBatch(bella, rows);
      await untilEnded(bella, id);
      const { figures, right } = await countWork(bella, id, rows);
      const file = path.join(bella.folder, "batch.zip");
      const peaks: number[] = [];
      const seconds: number[] = [];
      for (let download = 1; download <= DOWNLOADS; download++) {
        const startedAt = performance.now();
        peaks.push(
          await peakWhile(web, () => save(bella, `/api/v1/batches/${id}/export?target=buffer&format=zip`, file)),
        );
        seconds.push(Math.round((performance.now() - startedAt) / 100) / 10);
        say(`download ${download}: ${seconds.at(-1)} s, ${peaks.at(-1)} MiB`);
      }
      const tested = execFileSync("unzip", ["-tq", file], { encoding: "utf8" }).trim();
      const folders = readFolders(file);
      const whole = [...folders.values()].filter((kinds) => KINDS.every((kind) => kinds.has(kind))).length;
      const growth = (peaks.at(-1) ?? 0) - (peaks[0] ?? 0);
      const all = {
        zipBytes: statSync(file).size,
        unzipTest: tested.replace(file, "batch.zip"),
        foldersWithCsvIcsJson: whole,
        downloadSeconds: seconds,
        webPeakRssMiB: peaks,
        webRssGrowthMiB: growth,
        barGrowthMiB: MAX_GROWTH_MIB,
        ...figures,
      };
      if (!right || whole !== rows || folders.size !== rows || growth > MAX_GROWTH_MIB)
        throw new DrillFailed("a business is missing from the archive, or the memory grew", all);
      return all;
    } finally {
      await bella.close();
    }
  },
};

async function save(bella: Installation, route: string, file: string): Promise<void> {
  const answer = await bella.request(route);
  if (!answer.ok || !answer.body) throw new Error(`the export was answered ${answer.status}: ${await answer.text()}`);
  await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(file));
}

/** The most memory, in whole MiB, that a program has while something runs. */
async function peakWhile({ child }: Program, run: () => Promise<void>): Promise<number> {
  let peak = 0;
  const sample = () => {
    const [, pages = "0"] = readFileSync(`/proc/${child.pid}/statm`, "utf8").split(" ");
    peak = Math.max(peak, Math.round((Number(pages) * PAGE_BYTES) / MIB));
  };
  sample();
  const timer = setInterval(sample, SAMPLE_MS);
  await run().finally(() => clearInterval(timer));
  sample();
  return peak;
}

/** The kinds of files in each business's folder, as unzip lists them. */
function readFolders(file: string): Map<string, Set<string>> {
  const names = execFileSync("unzip", ["-Z1", file], { encoding: "utf8", maxBuffer: 50 * MIB })
    .trim()
    .split("\n");
  const folders = new Map<string, Set<string>>();
  for (const name of names) {
    const [folder = "", inside] = name.split("/");
    if (inside) folders.set(folder, (folders.get(folder) ?? new Set()).add(path.extname(inside).slice(1)));
  }
  return folders;
}
