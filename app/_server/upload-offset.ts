import { invalid } from "@/lib/core/errors";

/** The byte a piece starts at (`Upload-Offset: 4000000`). @throws AppError invalid_input */
export function uploadOffset(headers: Headers): number {
  const text = headers.get("upload-offset") ?? "";
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw invalid("Upload-Offset", "Send the byte this piece starts at in the header Upload-Offset.");
}
