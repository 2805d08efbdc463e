import { logConsole } from "../lib/platform/telemetry/log-console";

// The `server.js` of a build: Next's own server beside it, once its words are JSON. Next speaks before it lets any
// code of ours run (instrumentation.ts), so this has to come first.
process.title = "bella-web";
logConsole();
await import(new URL("./next-server.js", import.meta.url).href);
