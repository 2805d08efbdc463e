/** The programs that `npm start` keeps running: where the web functions do the work (DRAIN_MODE=serverless) there is no worker. */
export function listPrograms(drainMode) {
  return drainMode === "serverless" ? ["web"] : ["worker", "web"];
}
