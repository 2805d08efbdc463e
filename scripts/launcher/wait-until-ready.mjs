import { setTimeout as sleep } from "node:timers/promises";
import { say as sayLine } from "./say.mjs";

/** A start in which nothing moves for so long is given up on. */
const STUCK_MS = 90_000;
const SAY_EVERY_MS = 15_000;
const ASK_MS = 5000;
/** A Redis that is there answers within this time after the first question. */
const REDIS_MS = 3000;
/** So many deaths on the way are no accident. */
const MOST_CRASHES = 5;
/** Computing less than this since the last look is only waiting. */
const BUSY_MS = 20;

/**
 * Resolves when /api/health/ready of the web server at `origin` says so: to undefined, or to a word for the operator
 * when only Redis is away, which Bella does without. A slow machine is waited for as long as anything moves: another
 * answer, or before the first one processes that compute (`cpuMs`, their processor time so far). Rejects, in a sentence that says what to do,
 * when nothing has moved for a minute and a half or the processes keep ending (`crashes`, how often they have).
 */
export async function waitUntilReady(
  origin,
  { signal, cpuMs, crashes, logFolder, stuckMs = STUCK_MS, sayEveryMs = SAY_EVERY_MS, say = sayLine },
) {
  let firstHeard;
  let movedAt = Date.now();
  const tell = sparingly(say, sayEveryMs);
  let before = { text: "", cpu: cpuMs() };
  while (crashes() < MOST_CRASHES && Date.now() - movedAt < stuckMs) {
    const answer = await ask(`${origin}/api/health/ready`, signal);
    if (answer.ready) return undefined;
    signal.throwIfAborted();
    if (answer.checks) firstHeard ??= Date.now();
    if (isOnlyRedisAway(answer.checks) && Date.now() - firstHeard > REDIS_MS)
      return "Redis does not answer. Bella works without it: each process keeps its own cache and limits until Redis is back. Check REDIS_URL (or REDIS_SENTINELS, REDIS_CLUSTER).";
    const cpu = cpuMs();
    // A server that answers computes for each question; only before that is computing a sign of getting on.
    const isBusy = !answer.heard && cpu - before.cpu > BUSY_MS;
    if (answer.text !== before.text || isBusy) {
      movedAt = Date.now();
      before = { text: answer.text, cpu };
    }
    tell(answer.text);
    await sleep(50, undefined, { signal });
  }
  const why =
    crashes() < MOST_CRASHES
      ? `for ${stuckMs / 1000} s nothing has moved. The last that was heard: ${before.text}`
      : "one of her processes keeps ending.";
  throw new Error(
    `Bella did not start: ${why}\nStart her again; if it happens once more, read ${logFolder}/web.log and ${logFolder}/worker.log, or set LOG_LEVEL=debug to learn more.`,
  );
}

/** Says what is waited for, with the seconds since now, at most once in `everyMs`. */
function sparingly(say, everyMs) {
  const started = Date.now();
  let saidAt = started;
  return (text) => {
    if (Date.now() - saidAt < everyMs) return;
    saidAt = Date.now();
    say(`  … ${Math.round((saidAt - started) / 1000)} s: ${text}`);
  };
}

function isOnlyRedisAway(checks) {
  const sick = Object.entries(checks ?? {}).filter(([, check]) => check.status !== "healthy");
  return sick.length === 1 && sick[0][0] === "redis";
}

async function ask(url, signal) {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(ASK_MS)]) });
    const body = await response.text();
    return { ready: response.ok, heard: true, ...readAnswer(response.status, body) };
  } catch (error) {
    return {
      ready: false,
      text: error.cause?.code === "ECONNREFUSED" ? "The web server does not listen yet." : explain(error),
    };
  }
}

function readAnswer(status, body) {
  try {
    const { checks } = JSON.parse(body);
    const sick = Object.values(checks).filter((check) => check.status !== "healthy");
    return { checks, text: sick.map(({ detail }) => detail).join(" ") };
  } catch {
    return { text: `The health page answers with status ${status}.` };
  }
}

function explain(error) {
  return error.name === "TimeoutError"
    ? "The web server does not answer."
    : `The web server cannot be asked (${error.cause?.code ?? error.message}).`;
}
