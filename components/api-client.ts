import type { FieldError, ProblemCode } from "@/lib/core/errors";

/** The members of a problem document (RFC 9457) that the interface reads; others, such as `candidates`, travel along. */
interface Problem {
  code: ProblemCode | "offline";
  title: string;
  detail?: string;
  errors?: FieldError[];
}

/** The API's own words are for who sends keys; whoever pressed a button twice knows of none. */
const STILL_AT_WORK = "Still being worked on. Try again in a moment.";

/** What the API answered instead of what was asked for; `message` is fit to be shown. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: ProblemCode | "offline";
  readonly errors: FieldError[];
  readonly extra: Record<string, unknown>;

  constructor(status: number, problem: Problem) {
    const words = problem.detail ?? problem.title.replace(/[^.!?]$/, "$&.");
    super(problem.code === "idempotency_in_progress" ? STILL_AT_WORK : words);
    this.name = "ApiProblem";
    this.status = status;
    this.code = problem.code;
    this.errors = problem.errors ?? [];
    this.extra = { ...problem };
  }
}

/** A fresh key for one press of a button. `crypto.randomUUID` is missing on plain http, where `npm start` also has to work. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface RequestOptions {
  method?: "GET" | "POST" | "PATCH" | "DELETE";
  body?: unknown;
  /** The revision the change builds on; sent as If-Match. */
  revision?: number;
  idempotencyKey?: string;
  /** The media type that is wanted; JSON without it. */
  accept?: string;
  signal?: AbortSignal | undefined;
  /** Lets the request outlive the page. */
  keepalive?: boolean;
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" && body !== null && "code" in body && "title" in body;

async function toProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return new ApiProblem(response.status, body);
  // A proxy or a crash answered, not our API.
  return new ApiProblem(response.status, {
    code: "internal",
    title: `The server answered ${response.status}. Try again in a moment.`,
  });
}

const API = "/api/v1";

/** Calls `/api/v1…` and parses the answer; throws ApiProblem for everything else. 204 gives undefined. */
export async function fetchJson<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  return readAnswer(await sendOrder(path, options));
}

/** The same for an answer that is a file, such as a CSV made on request. */
export async function fetchFile(path: string, options: RequestOptions = {}): Promise<Blob> {
  return (await sendOrder(path, options)).blob();
}

/** The same for a body that is no JSON: a form with a file, or bytes. */
export async function sendFile<Answer>(path: string, init: SendInit): Promise<Answer> {
  return readAnswer(await send(API + path, init));
}

/** The same for `/api/auth…`, whose forms are no JSON. */
export async function fetchAuth<Answer>(path: string, form?: Record<string, string>): Promise<Answer> {
  const init = form ? { method: "POST", body: new URLSearchParams(form) } : {};
  return readAnswer(await send(`/api/auth${path}`, init));
}

async function readAnswer<Answer>(response: Response): Promise<Answer> {
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

/** How often, a second apart, an order is waited for that is at work: the key of one that died is free after ten seconds. */
const WAITS = 14;

/** Sends a request; an order that is at work already is asked for again until its answer is there. */
async function sendOrder(path: string, options: RequestOptions): Promise<Response> {
  for (let waits = 0; ; waits++) {
    try {
      return await send(API + path, toInit(options));
    } catch (error) {
      const isAtWork = error instanceof ApiProblem && error.code === "idempotency_in_progress";
      if (!isAtWork || waits === WAITS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

function toInit({
  method = "GET",
  body,
  revision,
  idempotencyKey,
  accept,
  signal,
  keepalive = false,
}: RequestOptions): SendInit {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers["content-type"] = "application/json";
  if (revision !== undefined) headers["if-match"] = `"${revision}"`;
  if (idempotencyKey) headers["idempotency-key"] = idempotencyKey;
  if (accept) headers.accept = accept;
  return { method, headers, keepalive, signal, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
}

interface SendInit extends Pick<RequestInit, "method" | "body" | "keepalive"> {
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

async function send(path: string, { headers, signal, ...init }: SendInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      ...init,
      headers: { accept: "application/json, */*", ...headers },
      credentials: "same-origin",
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiProblem(0, { code: "offline", title: "Bella cannot be reached. Check the connection and try again." });
  }
  if (!response.ok) throw await toProblem(response);
  return response;
}

/** The signal, which also ends a request that has no answer after so long; that is then a Bella that cannot be reached. */
export function withDeadline(signal: AbortSignal, timeoutMs: number): AbortSignal {
  // Browsers of before 2024 go on waiting.
  return "any" in AbortSignal ? AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) : signal;
}

/** What to tell the reader about any failure. */
export function problemMessage(problem: unknown): string {
  return problem instanceof ApiProblem ? problem.message : "Something went wrong here. Reload the page and try again.";
}

/** Field messages by path ("channels.0.postsPerWeek"), without a leading `prefix`; the first message of a path counts. */
export function fieldErrors(problem: unknown, prefix = ""): Record<string, string> {
  if (!(problem instanceof ApiProblem)) return {};
  const named = problem.errors.map(({ path, message }) => [
    path.startsWith(prefix) ? path.slice(prefix.length) : path,
    message,
  ]);
  return Object.fromEntries(named.reverse());
}

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Every item of a cursor list; for lists that a person can look through. */
export async function fetchAll<Item>(path: string, signal?: AbortSignal): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor ? `${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}` : "";
    const page: Page<Item> = await fetchJson<Page<Item>>(`${path}${query}`, { signal });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}
