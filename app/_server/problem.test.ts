import { beforeEach, expect, test, vi } from "vitest";
import { toProblem } from "./problem";

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
