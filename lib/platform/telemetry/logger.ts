import { type DestinationStream, type Logger, pino, stdSerializers } from "pino";
import { rawLogLevel, secretValues } from "../env";
import { processState } from "../process-state";
import { hideQueryValues } from "./hide-query-values";
import { logContext } from "./log-context";

const SECRET_FIELDS = [
  "password",
  "passwordHash",
  "secret",
  "token",
  "apiKey",
  "authorization",
  "cookie",
  "set-cookie",
  "key",
  "smtpUrl",
];

/** A JSON logger whose lines carry the context's ids and never a secret: neither by field name, nor by value, nor as a statement's value. */
export function createLogger(destination?: DestinationStream): Logger {
  const secrets = secretValues();
  const paths = SECRET_FIELDS.flatMap((field) => [`["${field}"]`, `*["${field}"]`, `*.*["${field}"]`]);
  return pino(
    {
      level: rawLogLevel(),
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths, censor: "[redacted]" },
      // The title is read anew: Next gives the process one of its own before it gets ours.
      mixin: () => ({ process: process.title, ...logContext() }),
      serializers: { err: serializeError },
      formatters: { level: (label) => ({ level: label }) },
      hooks: {
        // The last guard: an error message or a stack may quote a connection URL whatever its field is called.
        streamWrite: (line) => secrets.reduce((text, secret) => text.replaceAll(secret, "[redacted]"), line),
      },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  );
}

function serializeError(error: unknown) {
  hideQueryValues(error);
  return error instanceof Error ? stdSerializers.err(error) : error;
}

const state = processState<{ logger: Logger | undefined }>("logger", () => ({ logger: undefined }));

/** The process's logger. */
export function logger(): Logger {
  state.logger ??= createLogger();
  return state.logger;
}
