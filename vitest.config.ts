import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };
const folders = "{lib,app,components,worker,drizzle,scripts}";
const exclude = ["**/node_modules/**", "**/.next/**", "**/dist/**", "**/.bella/**"];

export default defineConfig({
  test: {
    // On two cores vitest would run one file at a time; many of these wait for leases and time-outs, not for a core.
    maxWorkers: 3,
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: [`${folders}/**/*.test.{ts,tsx,mjs}`],
          exclude: [...exclude, "**/*.integration.test.*"],
          // Property tests plan hundreds of years; on two busy cores that takes its time and proves no less.
          testTimeout: 60_000,
          env: { TZ: "UTC", LOG_LEVEL: "silent" },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: [`${folders}/**/*.integration.test.{ts,tsx,mjs}`],
          exclude,
          globalSetup: ["scripts/testing/start-services.ts"],
          setupFiles: ["scripts/testing/use-own-database.ts"],
          env: { TZ: "UTC", LOG_LEVEL: "silent" },
          testTimeout: 30_000,
          hookTimeout: 60_000,
          pool: "forks",
        },
      },
    ],
  },
});
