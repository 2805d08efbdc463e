import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { type Fleet, startFleet } from "../testing/start-fleet";
import { type BenchResult, percentile, round } from "./measure";
import { shareMonth } from "./share-month";

const VERSION = "12.8.2";
const RUNS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const BAR = 95;

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

/**
 * Lighthouse (Apache-2.0) with its phone settings on the landing page and on a month's shared page that its owner let
 * search engines list, both through nginx; the middle of three runs. It and what it needs weigh 190 MB, so it is no
 * dependency: `npm install --no-save lighthouse@12.8.2` (or LIGHTHOUSE, the folder of the package elsewhere).
 */
export async function run(): Promise<BenchResult> {
  const folder = mkdtempSync(path.join(tmpdir(), "bella-bench-"));
  const audit = makeAudit(findLighthouse(), process.env.CHROME_PATH ?? "/usr/bin/chromium", folder);
  const fleet = await startFleet({ webs: 1, worker: true, redis: true, nginx: true });
  try {
    const page = await shareMonth(fleet);
    const landing = await judge(audit, `${fleet.edge}/`);
    const share = await judge(audit, fleet.edge + page);
    return {
      lighthouse: VERSION,
      runs: RUNS,
      barEachCategory: BAR,
      barLcpMs: 2000,
      barCls: 0.05,
      ...named("landing", landing),
      ...named("share", share),
      shareSeoWhileNotListed: await seoWhileNotListed(audit, fleet, fleet.edge + page),
    };
  } finally {
    await fleet.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function findLighthouse(): string {
  const folder = process.env.LIGHTHOUSE ?? "node_modules/lighthouse";
  const cli = path.resolve(folder, "cli/index.js");
  if (!existsSync(cli)) throw new Error(`Run npm install --no-save lighthouse@${VERSION} first.`);
  return cli;
}

type Audit = (url: string) => Promise<Report>;

function makeAudit(cli: string, browser: string, folder: string): Audit {
  return async (url) => {
    const file = path.join(folder, "report.json");
    const args = [cli, url, "--quiet", "--output=json", `--output-path=${file}`, "--no-enable-error-reporting"];
    const only = `--only-categories=${CATEGORIES.join(",")}`;
    const env = { ...process.env, CHROME_PATH: browser };
    const chrome = "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage";
    await promisify(execFile)(process.execPath, [...args, only, chrome], { env });
    return JSON.parse(readFileSync(file, "utf8"));
  };
}

const scoreOf = ({ categories }: Report, name: string) => Math.round((categories[name]?.score ?? 0) * 100);

async function judge(audit: Audit, url: string) {
  const reports: Report[] = [];
  for (let i = 0; i < RUNS; i++) reports.push(await audit(url));
  const middle = (pick: (report: Report) => number) => percentile(reports.map(pick), 50);
  const scores = CATEGORIES.map((name) => [name, middle((report) => scoreOf(report, name))] as const);
  const timing = (id: string) => middle(({ audits }) => audits[id]?.numericValue ?? Number.NaN);
  return {
    ...Object.fromEntries(scores),
    lcpMs: round(timing("largest-contentful-paint"), 0),
    cls: round(timing("cumulative-layout-shift"), 3),
    blockingMs: round(timing("total-blocking-time"), 0),
    bytes: timing("total-byte-weight"),
    lost: lostAudits(reports[0]),
  };
}

/** Audits that cost points. */
function lostAudits(report: Report | undefined): string {
  if (!report) return "";
  const weighed = Object.values(report.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight));
  const lost = weighed.filter(({ id }) => (report.audits[id]?.score ?? 1) < 0.9).map(({ id }) => id);
  return [...new Set(lost)].join(" ");
}

const named = (page: string, figures: Record<string, number | string>): BenchResult =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${page}.${name}`, value]));

/** What it costs in the eyes of Lighthouse that a link is not listed, as none is by default. */
async function seoWhileNotListed(audit: Audit, fleet: Fleet, url: string): Promise<number> {
  await fleet.query("update share_links set allow_index = false");
  for (;;) {
    const response = await fetch(url);
    if (response.headers.get("x-robots-tag")?.includes("noindex")) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return scoreOf(await audit(url), "seo");
}
