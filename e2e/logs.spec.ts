import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { newCalendar, newVisitor } from "./support/account";

const read = (program: string) =>
  readFileSync(path.join(process.env.E2E_DATA_DIR ?? "", "logs", `${program}.log`), "utf8")
    .split("\n")
    // The last one may still be on its way.
    .slice(0, -1);

test.skip(!process.env.E2E_DATA_DIR, "the server's log is known only where npm run test:e2e started it");

test("every line the server and the worker write is JSON with a time, a level and a message", async ({
  playwright,
  baseURL,
}) => {
  const visitor = await newVisitor(playwright, baseURL);
  await visitor.post("/api/v1/guest");
  await newCalendar(visitor);
  // Things that Next or next-auth remark on themselves.
  await visitor.get("/nothing-here");
  await visitor.get("/api/auth/nothing-here");
  await visitor.get("/api/auth/error?error=Configuration");
  await visitor.get("/%E0%A4%A");
  for (const program of ["web", "worker"]) {
    // A job's line comes after the calendar that was waited for.
    await expect.poll(() => read(program).length, program).toBeGreaterThan(1);
    const lines = read(program);
    for (const line of lines) {
      expect(() => JSON.parse(line), `${program}: ${line}`).not.toThrow();
      expect(JSON.parse(line), line).toMatchObject({ time: expect.any(String), level: expect.any(String) });
    }
  }
  expect(read("web").join("\n"), "Next's own first words").toContain("Next.js");
});

test("a request's line carries its id, a job's line the job's", async ({ playwright, baseURL }) => {
  const visitor = await newVisitor(playwright, baseURL);
  await visitor.post("/api/v1/guest");
  const calendar = await newCalendar(visitor);
  const requestId = (await visitor.get(`/api/v1/calendars/${calendar.id}`)).headers()["x-request-id"];
  expect(read("web").map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ requestId, route: "/api/v1/calendars/{id}", status: 200, level: "info" }),
  );
  await expect
    .poll(() => read("worker").map((line) => JSON.parse(line)))
    .toContainEqual(
      expect.objectContaining({ jobId: expect.any(String), queue: "generate-calendar", status: "succeeded" }),
    );
});
