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

test("a database that hangs up on a caller who waits is one, and a moment later may answer", async () => {
  const starting = Object.assign(new Error("the database system is starting up"), { code: "57P03" });
  const refused = new AggregateError([Object.assign(new Error("connect"), { code: "ECONNREFUSED" })]);
  const failures = [
    broken("read ECONNRESET"),
    new Error("Failed query: begin", { cause: starting }),
    new Error("Failed query: select 1", { cause: refused }),
    new Error("Failed query: rollback", { cause: new Error("Connection terminated unexpectedly") }),
    new Error("timeout exceeded when trying to connect"),
  ];
  for (const failure of failures) {
    const answer = toProblem(failure, "req_3", new Request("http://localhost/"));
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(await answer.json()).toMatchObject({ code: "unavailable" });
  }
  expect(logged.error).toHaveBeenCalledTimes(failures.length);
});

test("any other failure is our own", () => {
  const late = Object.assign(new Error("canceling statement due to statement timeout"), { code: "57014" });
  for (const failure of [new Error("a bug"), new Error("Failed query: select 1", { cause: late }), "text"])
    expect(toProblem(failure, "req_4").status).toBe(500);
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
