import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./drizzle/schema/!(*.test).ts",
  out: "./drizzle/migrations",
});
