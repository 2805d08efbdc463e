import { isIP } from "node:net";
import { z } from "zod";

/**
 * The kinds of values that environment variables have. Each takes text without spaces around it (or undefined) and
 * says in its complaint what is wanted; a complaint never quotes the value, which may be a secret.
 */

/** Any one line. */
export const line = z.string().regex(/^\P{Cc}+$/u, "must be one line without control characters");

/** What travels in an HTTP header: a key, a token, an id. */
export const word = z.string().regex(/^[\x21-\x7e]+$/, "must be one word of plain characters, without spaces");

/** A word that guards something. */
export const secretWord = word.min(16, "must have at least 16 characters; create one with: openssl rand -base64 33");

export const mailAddress = z
  .string()
  .regex(
    /^(?:[^<>@\p{Cc}]*<[^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+>|[^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+)$/u,
    "must be a mail address such as bella@example.com or Bella <bella@example.com>",
  );

export const host = z.string().refine(isHost, "must be a host name or an address, such as 0.0.0.0, :: or localhost");

/** @param fallback the number when the variable is not set */
export function wholeNumber(min: number, max: number, fallback: number) {
  const wanted = `must be a whole number from ${min} to ${max}, in plain digits`;
  return z
    .string()
    .regex(/^\d{1,15}$/, wanted)
    .transform(Number)
    .pipe(z.number().min(min, wanted).max(max, wanted))
    .default(fallback);
}

export const usdPerMillion = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,9})?$/, "must be US dollars per million tokens in plain digits, such as 0.40")
  .transform(Number);

/** @param isFine judges a URL that has one of the protocols */
export function url(protocols: readonly string[], example: string, isFine: (url: URL) => boolean = hasHost) {
  return z.string().refine((value) => {
    if (!URL.canParse(value) || /\s/.test(value)) return false;
    const parsed = new URL(value);
    return protocols.includes(parsed.protocol) && isFine(parsed);
  }, `must be a URL such as ${example}`);
}

/** Scheme, host and port alone; answered without the slash at its end. */
export function origin(example: string) {
  return url(["http:", "https:"], `${example}, without a path`, isOrigin).transform((value) => new URL(value).origin);
}

export const postgresUrl = url(
  ["postgres:", "postgresql:"],
  "postgres://bella:secret@localhost:5432/bella, with a host and the name of a database",
  // A socket's folder travels as a parameter.
  (parsed) => (hasHost(parsed) || parsed.searchParams.has("host")) && /^\/[^/]+$/.test(parsed.pathname),
);

export const redisUrl = url(
  ["redis:", "rediss:"],
  "redis://localhost:6379",
  (parsed) => hasHost(parsed) && /^\/?\d*$/.test(parsed.pathname),
);

/** Comma-separated entries, each judged by `entry`; none when the variable is not set. */
export function list<T>(entry: z.ZodType<T, string>, wanted: string) {
  return z
    .string()
    .default("")
    .transform((value, context) => {
      const entries = value
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== "");
      const parsed = entries.map((one) => entry.safeParse(one));
      const good = parsed.flatMap((one) => (one.success ? [one.data] : []));
      if (good.length < entries.length || (value !== "" && entries.length === 0))
        context.addIssue({ code: "custom", message: `must be ${wanted}, comma-separated` });
      return good;
    });
}

export const hostAndPort = z
  .string()
  .regex(/^(\[[^\]]+\]|[^:]+):\d{1,5}$/)
  .transform((value) => {
    const at = value.lastIndexOf(":");
    return { host: value.slice(0, at).replace(/^\[|\]$/g, ""), port: Number(value.slice(at + 1)) };
  })
  .refine((one) => isHost(one.host) && one.port >= 1 && one.port <= 65_535);

export const hostOrRange = z.string().refine((value) => {
  const [address = "", prefix] = value.split("/");
  if (prefix === undefined) return isHost(address);
  return /^\d{1,3}$/.test(prefix) && isIP(address) !== 0 && Number(prefix) <= (isIP(address) === 6 ? 128 : 32);
});

function isHost(value: string): boolean {
  if (isIP(value) !== 0) return true;
  // A last part of digits alone is a mistyped address. Container networks know names with underscores.
  return (
    value.length <= 253 &&
    /^([a-z0-9_]([a-z0-9_-]{0,62})\.)*[a-z0-9_][a-z0-9_-]{0,62}\.?$/i.test(value) &&
    !/(^|\.)\d+\.?$/.test(value)
  );
}

function hasHost(parsed: URL): boolean {
  return parsed.hostname !== "";
}

function isOrigin(parsed: URL): boolean {
  return /^\/*$/.test(parsed.pathname) && !parsed.search && !parsed.hash && !parsed.username && !parsed.password;
}
