import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getEnv } from "../env";
import { Breaker } from "./breaker";
import { complete } from "./complete";
import type { CompleteOptions, ModelRequestReport } from "./complete-options";
import { Patience } from "./patience";

type Body = Record<string, unknown>;
type Handler = (response: ServerResponse, body: Body, request: number) => void;

let server: Server | undefined;
let bodies: Body[] = [];
let reports: ModelRequestReport[] = [];

beforeAll(() => {
  process.env.DATABASE_URL ??= "postgres://bella@127.0.0.1:9/none";
  process.env.AUTH_SECRET ??= "a-secret-for-tests-of-enough-length";
});
beforeEach(() => {
  bodies = [];
  reports = [];
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const stateOf = (name: string) => (globalThis as unknown as Record<symbol, object>)[Symbol.for(`bella.${name}`)] ?? {};

async function readBody(request: IncomingMessage): Promise<Body> {
  let text = "";
  for await (const piece of request) text += String(piece);
  return JSON.parse(text) as Body;
}

/** An endpoint that behaves so, and a process that has just been pointed at it. */
async function serve(handler: Handler, env: Partial<ReturnType<typeof getEnv>> = {}): Promise<void> {
  server = createServer((request, response) => {
    void readBody(request).then((body) => {
      bodies.push(body);
      handler(response, body, bodies.length);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  Object.assign(getEnv(), {
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    OPENAI_API_KEY: "k",
    OPENAI_MODEL: "a-model",
    MODEL_TIMEOUT_MS: 5000,
    ...env,
  });
  Object.assign(stateOf("model"), {
    breaker: new Breaker({ failures: 5, openMs: 60_000 }),
    limit: undefined,
    isPlain: false,
  });
  Object.assign(stateOf("model-client"), { client: undefined });
}

const ask = (over: Partial<CompleteOptions> = {}) =>
  complete({
    messages: [{ role: "user", content: "x".repeat(400) }],
    schema: { name: "posts", schema: {} },
    maxOutputTokens: 100,
    signal: new AbortController().signal,
    onRequest: async (report) => void reports.push(report),
    maySpend: async () => true,
    ...over,
  });
const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
};
const whole = (content: unknown, more: object = {}) => ({
  choices: [{ message: { content }, finish_reason: "stop", ...more }],
});
const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const piece = (content: string) => event({ choices: [{ delta: { content } }] });
const stream = (response: ServerResponse, ...lines: string[]) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const line of lines) response.write(line);
};
const outcomes = () => reports.map(({ outcome }) => outcome);

describe("an answer is read", () => {
  test("from a stream, with the endpoint's own count of tokens", async () => {
    await serve((response) => {
      stream(
        response,
        ": hi\n\n",
        piece("Hel"),
        piece("lo"),
        event({ choices: [{ delta: {}, finish_reason: "stop" }] }),
      );
      response.end(
        `${event({ choices: [], usage: { prompt_tokens: 50, completion_tokens: 7, prompt_tokens_details: { cached_tokens: 20 } } })}data: [DONE]\n\n`,
      );
    });
    expect(await ask()).toBe("Hello");
    expect(reports).toMatchObject([{ outcome: "ok", inputTokens: 50, cachedTokens: 20, outputTokens: 7 }]);
    expect(bodies[0]).toMatchObject({
      stream: true,
      max_completion_tokens: 100,
      response_format: { type: "json_schema" },
    });
    expect(Object.keys(bodies[0] ?? {})).not.toEqual(expect.arrayContaining(["temperature"]));
  });

  test("from one document, where the endpoint does not stream; its tokens are estimated where it does not count", async () => {
    await serve((response) => json(response, whole("Hello")));
    expect(await ask()).toBe("Hello");
    expect(reports).toMatchObject([{ outcome: "ok", inputTokens: 100, cachedTokens: 0, outputTokens: 2 }]);
  });

  test("from parts, and from a stream that does not call itself one", async () => {
    await serve((response, _, request) => {
      if (request === 1)
        return json(
          response,
          whole([
            { type: "text", text: "Hel" },
            { type: "text", text: "lo" },
          ]),
        );
      response.end(`${piece("Hel")}${piece("lo")}data: [DONE]\n\n`);
    });
    expect([await ask(), await ask()]).toEqual(["Hello", "Hello"]);
  });

  test("up to the endpoint's own limit, and up to where a connection broke", async () => {
    await serve((response, _, request) => {
      if (request === 1) return json(response, whole("Hel", { finish_reason: "length" }));
      stream(response, piece("Hel"));
      setTimeout(() => response.destroy(), 50);
    });
    expect([await ask(), await ask()]).toEqual(["Hel", "Hel"]);
    expect(outcomes()).toEqual(["truncated", "cut"]);
  });

  test("no further than any answer may be long", async () => {
    await serve((response) => {
      stream(response);
      const timer = setInterval(() => response.write(piece("x".repeat(100_000))), 1);
      response.on("close", () => clearInterval(timer));
    });
    expect((await ask()).length).toBeLessThan(900_000);
    expect(outcomes()).toEqual(["truncated"]);
  });
});

describe("what is read and no answer is booked and paid for", () => {
  const endless = "x".repeat(500_000);
  test.each([
    [
      "one document without end",
      (response: ServerResponse) => void response.end(`{"choices":[{"message":{"content":"${endless}`),
    ],
    ["one line of a stream without end", (response: ServerResponse) => void stream(response, `data: ${endless}`)],
  ])("%s, and it is not asked for again", async (_, handler) => {
    await serve(handler);
    await expect(ask()).rejects.toMatchObject({ reason: "endless" });
    expect(outcomes()).toEqual(["endless"]);
    expect(reports[0]?.outputTokens).toBeGreaterThan(100_000);
  });

  test("a document that breaks off, one that is no answer, and silence before any", async () => {
    await serve(
      (response, _, request) => {
        if (request === 1)
          response.writeHead(200, { "content-length": "9000" }).write("y".repeat(4000), () => response.destroy());
        if (request === 2) response.end("<html>gateway</html>");
      },
      { MODEL_TIMEOUT_MS: 200 },
    );
    await expect(ask()).rejects.toMatchObject({ reason: "timeout" });
    expect(outcomes()).toEqual(["connection", "bad_json", "timeout"]);
    expect(reports.map(({ inputTokens }) => inputTokens > 0)).toEqual([true, true, true]);
    expect(reports[0]?.outputTokens).toBe(1000);
  });
});

describe("silence", () => {
  test("before the answer, after its headers and in its middle ends a request after the time-out", async () => {
    await serve(
      (response, _, request) => {
        if (request === 2) stream(response);
        if (request === 3) stream(response, piece("Hel"));
      },
      { MODEL_TIMEOUT_MS: 150 },
    );
    expect(await ask()).toBe("Hel");
    expect(outcomes()).toEqual(["timeout", "timeout", "timeout"]);
  });

  test("is not what a slow model keeps: it may take longer than the time-out as long as it writes", async () => {
    await serve(
      (response) => {
        stream(response);
        let sent = 0;
        const timer = setInterval(() => {
          sent += 1;
          response.write(sent < 8 ? piece("a") : "data: [DONE]\n\n");
          if (sent === 8) clearInterval(timer);
        }, 60);
      },
      { MODEL_TIMEOUT_MS: 250 },
    );
    expect(await ask()).toBe("aaaaaaa");
    expect(reports[0]?.durationMs).toBeGreaterThan(250);
  });

  test("a trickle that never ends is ended after four time-outs", async () => {
    await serve(
      (response) => {
        stream(response);
        const timer = setInterval(() => response.write(": still here\n\n"), 20);
        response.on("close", () => clearInterval(timer));
      },
      { MODEL_TIMEOUT_MS: 100 },
    );
    await expect(ask({ requests: 1 })).rejects.toMatchObject({ reason: "timeout" });
    expect(reports[0]?.durationMs).toBeLessThan(2000);
  });

  test("ends with the caller's patience, whichever request is under way, and that request is booked", async () => {
    await serve(() => undefined, { MODEL_TIMEOUT_MS: 600 });
    await expect(ask({ patience: new Patience(1000) })).rejects.toMatchObject({ reason: "deadline" });
    expect(outcomes()).toEqual(["timeout", "stopped"]);
    await expect(ask({ signal: AbortSignal.abort(new Error("job over")) })).rejects.toThrow("job over");
  });
});

describe("what is no answer", () => {
  test.each([
    ["a refusal", whole(null, { message: { content: null, refusal: "I cannot." } }), "refused"],
    ["a filter", whole("", { finish_reason: "content_filter" }), "refused"],
    ["nothing", whole(""), "empty"],
    ["no choices", {}, "empty"],
  ])("%s is told at once, and says nothing against the endpoint", async (_, body, reason) => {
    await serve((response) => json(response, body));
    for (let i = 0; i < 6; i++) await expect(ask()).rejects.toMatchObject({ reason });
    expect(outcomes()).toEqual(Array(6).fill(reason));
  });

  test("an error inside a stream, or one with status 200, is tried again", async () => {
    await serve((response, _, request) => {
      if (request === 1) return json(response, { error: { message: "overloaded" } });
      if (request === 2) {
        stream(response, event({ error: { message: "overloaded" } }));
        return response.end();
      }
      return json(response, whole("Hello"));
    });
    expect(await ask()).toBe("Hello");
    expect(outcomes()).toEqual(["error_in_answer", "error_in_answer", "ok"]);
  });
});

test("an endpoint that knows only the plainest request gets that one, with the older name for the longest answer", async () => {
  await serve((response, body) => json(response, whole("Hello"), body.max_completion_tokens ? 422 : 200));
  expect([await ask(), await ask()]).toEqual(["Hello", "Hello"]);
  expect(bodies.slice(1)).toEqual(
    [1, 2].map(() => ({ model: "a-model", messages: expect.anything(), max_tokens: 100 })),
  );
});

test("models that think are asked to think a little; others are not asked", async () => {
  await serve((response) => json(response, whole("Hello")), { OPENAI_MODEL: "gpt-5-mini" });
  await ask();
  getEnv().OPENAI_MODEL = "llama3.3";
  await ask();
  expect(bodies.map((body) => body.reasoning_effort)).toEqual(["low", undefined]);
});

test("a burst over the limit is met by waiting and opens no breaker; a limit that stays does", async () => {
  await serve((response, _, request) => {
    if (request % 2 === 0 || request > 12) return json(response, whole("Hello"));
    response.writeHead(429, { "retry-after": "0" });
    return response.end("{}");
  });
  for (let i = 0; i < 6; i++) expect(await ask()).toBe("Hello");
  await serve((response) => json(response, {}, 429), {});
  for (let i = 0; i < 5; i++) await expect(ask({ requests: 1 })).rejects.toMatchObject({ reason: "http_429" });
  await expect(ask()).rejects.toMatchObject({ reason: "breaker_open" });
}, 20_000);

test("requests that waited for their turn while the breaker opened are not sent", async () => {
  await serve((response) => json(response, {}, 500), { MODEL_CONCURRENCY: 1 });
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => ask({ requests: 1 })));
  expect(bodies).toHaveLength(5);
  expect(all.filter(({ status }) => status === "rejected")).toHaveLength(20);
  getEnv().MODEL_CONCURRENCY = 32;
});

test("whether money is left is asked right before a request, not when it began to wait", async () => {
  await serve((response) => json(response, whole("Hello")), { MODEL_CONCURRENCY: 1 });
  let left = 2;
  const maySpend = async () => left-- > 0;
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => ask({ maySpend })));
  expect(bodies).toHaveLength(2);
  expect(all.filter((one) => one.status === "rejected" && one.reason.reason === "spend_cap")).toHaveLength(3);
  getEnv().MODEL_CONCURRENCY = 32;
});

test("no money is asked for where the breaker lets nothing through: it would never be given back", async () => {
  await serve((response) => json(response, {}, 500));
  for (let i = 0; i < 5; i++) await expect(ask({ requests: 1 })).rejects.toMatchObject({ reason: "http_500" });
  let asked = 0;
  const maySpend = async () => ++asked > 0;
  await expect(ask({ maySpend })).rejects.toMatchObject({ reason: "breaker_open" });
  expect(asked).toBe(0);
});

describe("token counts that cannot be", () => {
  test.each([
    { prompt_tokens: -50, completion_tokens: -7 },
    { prompt_tokens: 50, completion_tokens: -7 },
    { prompt_tokens: 1e300, completion_tokens: 1e300 },
    { prompt_tokens: 50.5, completion_tokens: 7.5, prompt_tokens_details: { cached_tokens: -20 } },
  ])("%j are estimated instead, and the answer is kept and booked", async (usage) => {
    await serve((response) => json(response, { ...whole("Hello"), usage }));
    expect(await ask()).toBe("Hello");
    expect(reports).toHaveLength(1);
    for (const tokens of [reports[0]?.inputTokens, reports[0]?.outputTokens]) {
      expect(Number.isInteger(tokens)).toBe(true);
      expect(tokens).toBeGreaterThan(0);
      expect(tokens).toBeLessThan(1000);
    }
    expect(reports[0]?.cachedTokens).toBe(0);
    expect(reports[0]?.costUsd).toBeGreaterThanOrEqual(0);
  });
});

describe("a door that was closed for a while", () => {
  const closedAMinuteAgo = () => {
    let now = 0;
    const breaker = new Breaker({ failures: 5, openMs: 60_000, now: () => now });
    for (let i = 0; i < 5; i++) breaker.tryPass()?.fail();
    now = 61_000;
    Object.assign(stateOf("model"), { breaker });
  };

  test("opens to all who came while its trial succeeded", async () => {
    await serve((response) => json(response, whole("Hello")));
    closedAMinuteAgo();
    expect(await Promise.all(Array.from({ length: 4 }, () => ask()))).toEqual(Array(4).fill("Hello"));
    expect(bodies).toHaveLength(4);
  });

  test("stays closed to them when its trial fails, which costs one request", async () => {
    await serve((response) => json(response, {}, 500));
    closedAMinuteAgo();
    const all = await Promise.allSettled(Array.from({ length: 4 }, () => ask()));
    expect(bodies).toHaveLength(1);
    const reasons = all.map((one) => (one.status === "rejected" ? one.reason.reason : ""));
    expect(reasons.sort()).toEqual(["breaker_open", "breaker_open", "breaker_open", "http_500"]);
  });

  test("is left by who does not wait any longer", async () => {
    await serve(() => undefined);
    closedAMinuteAgo();
    const stop = new AbortController();
    const all = [ask({ signal: stop.signal }), ask({ signal: stop.signal })];
    stop.abort(new Error("enough"));
    for (const one of await Promise.allSettled(all)) expect(one).toMatchObject({ reason: { message: "enough" } });
  });
});

test("a request that failed keeps its own reason when the door closes meanwhile", async () => {
  await serve((response) => json(response, {}, 500));
  const all = await Promise.allSettled([ask(), ask()]);
  expect(bodies).toHaveLength(5);
  for (const one of all) expect(one).toMatchObject({ reason: { reason: "http_500" } });
});
