const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: "refused the connection: nothing listens there",
  ECONNRESET: "closed the connection: something else than Postgres may listen there",
  ENOTFOUND: "is a name that nobody knows",
  EAI_AGAIN: "is a name that cannot be looked up now",
  ETIMEDOUT: "does not answer",
  EHOSTUNREACH: "cannot be reached from this machine",
  ENETUNREACH: "cannot be reached from this machine",
  ENOENT: "has no socket there",
};
const REFUSALS: Readonly<Record<string, string>> = {
  "28P01": "does not accept this user and password",
  "28000": "does not let this user in from here (its pg_hba.conf, or a connection without TLS)",
  "3D000": "has no database of this name: create it first",
  "53300": "has no connection left: raise its max_connections or lower DATABASE_POOL_MAX",
  "57P03": "is starting or stopping: try again in a moment",
  "42501": "does not let this user create tables: give it rights on the database",
  "25006": "is read-only: name the primary, not a replica",
};
const BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [/timeout/i, "does not answer"],
  [/does not support SSL/i, "speaks no TLS: leave sslmode away or set it to disable"],
  [/certificate|self.signed/i, "shows a certificate that is not trusted: check sslmode and its root certificate"],
  [/Connection terminated|socket/i, "closed the connection: something else than Postgres may listen there"],
];

/**
 * One sentence for an operator on why the database of `url` could not be used, without user or password; undefined
 * when the error is not about reaching the database or being let in.
 */
export function explainConnectionFailure(error: unknown, url: string): string | undefined {
  for (const cause of causesOf(error)) {
    const code = "code" in cause ? String(cause.code) : "";
    const reason =
      NETWORK[code] ??
      REFUSALS[code] ??
      (code === "" ? BY_MESSAGE.find(([shape]) => shape.test(cause.message))?.[1] : undefined);
    if (reason) return `The database at ${placeOf(url)} ${reason}. Check DATABASE_URL and that this Postgres runs.`;
  }
  return undefined;
}

/** What a server says that goes down, comes up or has no connection left; class 08 is the connection itself. */
const AWAY = /^(57P0[123]|53300|08...)$/;
/** The driver's own words for a connection that was cut, or that could not be had in time; they carry no code. */
const CUT =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** True when a server could not be reached, hung up or had no connection left: the same work may succeed a little later. */
export function isConnectionFailure(error: unknown): boolean {
  return causesOf(error).some((cause) => {
    const code = "code" in cause ? String(cause.code) : "";
    return code in NETWORK || code === "EPIPE" || AWAY.test(code) || CUT.test(cause.message);
  });
}

/** The error and what it is wrapped around, the innermost first: drivers and query builders each add a layer. */
function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return [...inner.flatMap(causesOf), error];
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return "DATABASE_URL";
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${hostname || searchParams.get("host")}:${port || 5432}${pathname}`;
}
