import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/core/errors";
import { parseInput, toProblem } from "./problem";

const logged = vi.hoisted(() => ({ error: vi.fn(), info: vi.fn() }));
vi.mock("@/lib/platform/telemetry/logger", () => ({ logger: () => logged }));
beforeEach(() => vi.clearAllMocks());

const broken = (message: string) => Object.assign(new Error(message), { code: "ECONNRESET" });

test("a caller who breaks the request off is no error of ours", () => {
  const left = new AbortController();
  const request = new Request("http://localhost/api/v1/batches?dryRun=1", { signal: left.signal });
  left.abort();
  toProblem(new Error("the body ended"), "req_1", request);
  toProblem(broken("aborted"), "req_2", new Request("http://localhost/"));
  expect(logged.error).not.toHaveBeenCalled();
  expect(logged.info).toHaveBeenCalledTimes(2);
});

test("a database that hangs up on a caller who waits is one", () => {
  expect(toProblem(broken("read ECONNRESET"), "req_3", new Request("http://localhost/")).status).toBe(500);
  expect(logged.error).toHaveBeenCalledTimes(1);
});

test("each field that is at fault gets one sentence, and none in the schema library's words", () => {
  const schema = z.object({
    name: z.string().regex(/^a/, "Begin with an a.").regex(/z$/, "End with a z."),
    days: z.int(),
    tone: z.enum(["warm"]),
  });
  const judge = () => parseInput(schema, { name: "bb", days: "x" });
  expect(judge).toThrow(AppError);
  try {
    judge();
  } catch (error) {
    expect((error as AppError).errors).toEqual([
      { path: "name", message: "Begin with an a." },
      { path: "days", message: "Write a number, without quotation marks." },
      { path: "tone", message: "This is required." },
    ]);
  }
});
