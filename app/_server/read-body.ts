import { AppError } from "@/lib/core/errors";

const MAX_BYTES = 1_000_000;

/**
 * The JSON body of a request, read in chunks so that an endless one is refused early.
 * @throws AppError unsupported_media_type (415), payload_too_large (413), invalid_json (400)
 */
export async function readJson(request: Request): Promise<{ text: string; value: unknown }> {
  const mediaType = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (mediaType !== "application/json" && !mediaType.endsWith("+json")) {
    throw new AppError("unsupported_media_type", {
      detail: "Send JSON with the header Content-Type: application/json.",
    });
  }
  const text = await readText(request);
  try {
    return { text, value: JSON.parse(text) };
  } catch (cause) {
    throw new AppError("invalid_json", { detail: "The body is not valid JSON.", cause });
  }
}

async function readText(request: Request): Promise<string> {
  const tooLarge = new AppError("payload_too_large", {
    detail: `A body can have at most ${MAX_BYTES / 1_000_000} MB.`,
  });
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES) throw tooLarge;
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
