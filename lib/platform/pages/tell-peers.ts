import { getEnv } from "../env";
import { processState } from "../process-state";
import { logger } from "../telemetry/logger";

const TIMEOUT_MS = 1000;
/** Changes within so long travel together: a generation changes its calendar many times a second. */
const GATHER_MS = 50;
const ATTEMPTS = 3;

const state = processState("peers", () => ({ waiting: new Set<string>() }));

/** Without Redis, tells the web processes in WEB_PEERS what changed, through their internal address. Never throws, never waits. */
export function tellPeers(tags: readonly string[]): void {
  const peers = getEnv().WEB_PEERS;
  if (peers.length === 0) return;
  if (state.waiting.size === 0) setTimeout(() => send(peers), GATHER_MS);
  for (const tag of tags) state.waiting.add(tag);
}

function send(peers: readonly string[]): void {
  const tags = [...state.waiting];
  state.waiting.clear();
  for (const peer of peers) void tell(peer, tags, ATTEMPTS);
}

async function tell(peer: string, tags: readonly string[], attempts: number): Promise<void> {
  try {
    const response = await fetch(`${peer}/api/internal/revalidate`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${getEnv().CRON_SECRET ?? ""}` },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
  } catch (error) {
    if (attempts > 1) await tell(peer, tags, attempts - 1);
    // A process that is down has no pages; one that lives shows the change when its pages end.
    else logger().warn({ err: error, peer }, "a web process could not be told what changed");
  }
}
