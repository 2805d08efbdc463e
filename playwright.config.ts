import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";

/** Run it through `npm run test:e2e`, which finds a browser, a free port and a fresh data folder. */
const port = process.env.E2E_PORT || "3199";
const dataDir = process.env.E2E_DATA_DIR || path.join(tmpdir(), `bella-e2e-${port}`);
const executablePath = process.env.E2E_BROWSER;
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  // Two busy cores: a journey with axe on every page takes its time and proves no less.
  timeout: 150_000,
  expect: { timeout: 10_000 },
  reporter: process.env.E2E_REPORT ? [["list"], ["json", { outputFile: process.env.E2E_REPORT }]] : [["list"]],
  use: {
    baseURL,
    // A trace films the page all the way: only for a test that failed once.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] },
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"] }, testIgnore: "**/*.phone.spec.ts" },
    { name: "phone", use: { ...devices["Pixel 7"] }, testMatch: "**/*.phone.spec.ts" },
  ],
  webServer: {
    command: "exec node scripts/start.mjs",
    url: `${baseURL}/api/health/ready`,
    // The first start may have to build.
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 40_000 },
    env: {
      PORT: port,
      BELLA_DATA_DIR: dataDir,
      APP_URL: "",
      NEXTAUTH_URL: "",
      DATABASE_URL: "",
      REDIS_URL: "",
      // Each test visits from an address of its own (X-Forwarded-For), so that tests do not share limits.
      TRUSTED_PROXY_HOPS: "1",
      // Webhooks of the tests are received on this machine.
      OUTGOING_PRIVATE_HOSTS: "127.0.0.1",
      OPENAI_API_KEY: process.env.E2E_OPENAI_API_KEY ?? "",
      OPENAI_BASE_URL: process.env.E2E_OPENAI_BASE_URL ?? "",
    },
  },
});
