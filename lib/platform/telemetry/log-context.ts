import { AsyncLocalStorage } from "node:async_hooks";
import { processState } from "../process-state";

/** Ids that every log line inside the work carries: requestId, jobId, batchId, rowId, … */
export type LogContext = Readonly<Record<string, string | number>>;

const storage = processState("log-context", () => new AsyncLocalStorage<LogContext>());

/** Runs `work` with these ids added to the ones already known. */
export function withLogContext<T>(ids: LogContext, work: () => T): T {
  return storage.run({ ...storage.getStore(), ...ids }, work);
}

/** The ids known here. */
export function logContext(): LogContext {
  return storage.getStore() ?? {};
}
