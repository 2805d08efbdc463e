const MAX_SECONDS = 20;

/** Milliseconds a client is willing to wait (`Prefer: wait=N`, RFC 7240), at most 20 s; 0 when it does not say. */
export function preferredWaitMs(headers: Headers): number {
  const match = /(?:^|[,;\s])wait\s*=\s*"?(\d{1,6})"?/i.exec(headers.get("prefer") ?? "");
  return Math.min(Number(match?.[1] ?? 0), MAX_SECONDS) * 1000;
}
