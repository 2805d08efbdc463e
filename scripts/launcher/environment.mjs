import path from "node:path";
import { loadSecrets } from "./secrets.mjs";

/** A variable's value, or "" when it is missing or blank. */
export function given(name) {
  return process.env[name]?.trim() ?? "";
}

/** Where everything of this installation lives: BELLA_DATA_DIR, else .bella in the checkout. */
export function dataFolder(root) {
  return path.resolve(root, given("BELLA_DATA_DIR") || ".bella");
}

/** The public origin, without a slash at its end. */
export function publicOrigin(port) {
  const origin = given("APP_URL") || given("NEXTAUTH_URL") || `http://localhost:${port}`;
  return origin.replace(/\/+$/, "");
}

/** What every program of Bella is started with: what is set, completed by the data folder's secrets. */
export function programEnvironment({ dataDir, port, databaseUrl }) {
  const secrets = loadSecrets(dataDir);
  const authSecret = given("AUTH_SECRET") || given("NEXTAUTH_SECRET") || secrets.AUTH_SECRET;
  const origin = publicOrigin(port);
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    BELLA_DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    APP_URL: origin,
    NEXTAUTH_URL: origin,
    AUTH_SECRET: authSecret,
    NEXTAUTH_SECRET: authSecret,
    CRON_SECRET: given("CRON_SECRET") || secrets.CRON_SECRET,
  };
}
