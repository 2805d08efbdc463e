import { AppError, invalid } from "@/lib/core/errors";
import { hashBytes } from "@/lib/platform/crypto/hash-token";
import type { Operation } from "./operation";

const MAX_JSON_BYTES = 1_000_000;

/** A file that came with a request. */
export interface ReceivedFile {
  name: string;
  bytes: Uint8Array;
}

/** The body of a request, not yet judged by a schema. */
export interface ReceivedBody {
  /** The same for the same content, however it was wrapped: what an Idempotency-Key is compared by. */
  fingerprint: string;
  value: unknown;
  file: ReceivedFile | null;
}

const NOTHING: ReceivedBody = { fingerprint: "", value: {}, file: null };

/**
 * Reads what an operation accepts, in chunks so that an endless body is refused early.
 * @throws AppError unsupported_media_type (415), payload_too_large (413), invalid_json (400), invalid_input (422)
 */
export async function readBody(request: Request, operation: Operation): Promise<ReceivedBody | null> {
  const { accepts = operation.body ? "json" : "nothing", maxBytes = MAX_JSON_BYTES } = operation;
  const mediaType = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (accepts === "nothing") return null;
  if (accepts === "bytes") return readOctets(request, mediaType, maxBytes);
  if (accepts === "file" && mediaType === "multipart/form-data") return readForm(request, maxBytes);
  if (mediaType === "application/json" || mediaType.endsWith("+json")) {
    const bytes = await readBytes(request, maxBytes);
    return bytes.length === 0 && operation.isBodyOptional ? NOTHING : toJson(bytes);
  }
  // Clients give what they have not got a media type, too.
  if (operation.isBodyOptional && (await readBytes(request, maxBytes)).length === 0) return NOTHING;
  throw new AppError("unsupported_media_type", {
    detail:
      accepts === "file"
        ? "Send multipart/form-data with the parts file and options, or JSON with the header Content-Type: application/json."
        : "Send JSON with the header Content-Type: application/json.",
  });
}

/** A JSON body, whatever its media type. @throws AppError payload_too_large, invalid_json */
export async function readJson(request: Request, maxBytes = MAX_JSON_BYTES): Promise<ReceivedBody> {
  return toJson(await readBytes(request, maxBytes));
}

function toJson(bytes: Buffer): ReceivedBody {
  const text = bytes.toString("utf8");
  return { fingerprint: text, value: parseJson(text, "The body"), file: null };
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("invalid_json", { detail: `${what} is not valid JSON.`, cause });
  }
}

async function readOctets(request: Request, mediaType: string, maxBytes: number): Promise<ReceivedBody> {
  const bytes = await readBytes(request, maxBytes);
  if (mediaType !== "application/octet-stream" && bytes.length > 0)
    throw new AppError("unsupported_media_type", { detail: "Send bytes with Content-Type: application/octet-stream." });
  return { fingerprint: hashBytes(bytes), value: undefined, file: { name: "", bytes } };
}

async function readForm(request: Request, maxBytes: number): Promise<ReceivedBody> {
  const bytes = await readBytes(request, maxBytes);
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } })
    .formData()
    .catch((cause: unknown) => {
      throw new AppError("invalid_json", { detail: "The multipart body cannot be read.", cause });
    });
  if (form.getAll("file").length > 1) throw invalid("file", "Send one part named file; a batch is of one file.");
  const [file, options] = [form.get("file"), form.get("options")];
  const optionsText = options === null ? "" : typeof options === "string" ? options : await options.text();
  const value = optionsText.trim() === "" ? {} : { options: parseJson(optionsText, "The part options") };
  if (file === null) return { fingerprint: optionsText, value, file: null };
  const blob = typeof file === "string" ? new Blob([file]) : file;
  const content = new Uint8Array(await blob.arrayBuffer());
  const name = typeof file === "string" ? "" : file.name;
  // The boundary between the parts differs from try to try; the parts do not.
  return {
    fingerprint: JSON.stringify([name, hashBytes(content), optionsText]),
    value,
    file: { name, bytes: content },
  };
}

async function readBytes(request: Request, maxBytes: number): Promise<Buffer> {
  const tooLarge = new AppError("payload_too_large", { detail: `A body can have at most ${maxBytes / 1_000_000} MB.` });
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge;
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const MAX_FORM_BYTES = 10_000;

/** The fields of a plain HTML form, which is small. @throws AppError unsupported_media_type, payload_too_large */
export async function readFormFields(request: Request): Promise<URLSearchParams> {
  const mediaType = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/x-www-form-urlencoded")
    throw new AppError("unsupported_media_type", { detail: "Send a form." });
  return new URLSearchParams((await readBytes(request, MAX_FORM_BYTES)).toString("utf8"));
}
