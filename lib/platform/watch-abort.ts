interface Watch {
  waiting: Set<() => void>;
  end: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/**
 * Calls `leave` when a signal aborts, unless the function that is answered is called before. However many wait under one
 * signal it has a single listener, since Node takes more than ten for a leak and says so; with the last of them it goes,
 * for a signal made of others is kept as long as it has one. The signal must not be aborted already.
 */
export function watchAbort(signal: AbortSignal, leave: () => void): () => void {
  const watch = watches.get(signal) ?? begin(signal);
  // The same function may wait twice.
  const entry = () => leave();
  watch.waiting.add(entry);
  return () => {
    if (watch.waiting.delete(entry) && watch.waiting.size === 0) watch.end();
  };
}

function begin(signal: AbortSignal): Watch {
  const waiting = new Set<() => void>();
  const onAbort = () => {
    const leaving = [...waiting];
    waiting.clear();
    for (const leave of leaving) leave();
  };
  const end = () => {
    signal.removeEventListener("abort", onAbort);
    watches.delete(signal);
  };
  const watch = { waiting, end };
  watches.set(signal, watch);
  signal.addEventListener("abort", onAbort, { once: true });
  return watch;
}
