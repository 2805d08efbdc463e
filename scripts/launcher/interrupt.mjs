import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Listens for the signals that end a program. The first aborts the answered signal, whose reason has the signal's
 * name and the exit code a shell expects (`exitCode`); every later one calls `onAgain`.
 */
export function listenForSignals(onAgain = () => undefined) {
  const interrupt = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (interrupt.signal.aborted) onAgain();
      const reason = new Error(`Interrupted (${name}).`);
      interrupt.abort(Object.assign(reason, { signal: name, exitCode: 128 + constants.signals[name] }));
    });
  }
  return interrupt.signal;
}
