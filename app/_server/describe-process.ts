import packageJson from "@/package.json";

/** What both health routes say of this process; uptime in seconds. */
export function describeProcess() {
  return { uptime: Math.round(process.uptime()), version: packageJson.version, timestamp: new Date().toISOString() };
}
