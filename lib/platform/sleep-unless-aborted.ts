import { watchAbort } from "./watch-abort";

/** Waits so many ms; rejects with the signal's reason as soon as it is aborted. Any number may wait under one signal. */
export async function sleepUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      unwatch();
      resolve();
    }, ms);
    const unwatch = watchAbort(signal, () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
