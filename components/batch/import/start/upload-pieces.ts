import type { Upload } from "@/lib/batch/upload-schema";
import { ApiProblem, fetchJson, sendFile } from "../../../api-client";
import { markOf } from "./mark-of";

const KEY = "bella-upload";
/** In the tab's own storage: the upload that it opened or took up last, which no other tab may throw away. */
const OWN_KEY = "bella-upload-of-tab";
const TRIES = 4;
/** How often an upload is begun anew that is gone before its last piece has arrived. */
const BEGINNINGS = 3;

/** So many uploads are remembered: lists that other tabs send meanwhile are not to drive out the one in hand. */
const MOST_KEPT = 8;
/** Where there is no storage (a private window may have none): as long as the page lives. */
let remembered: KeptUpload[] = [];

/** An upload that this browser has sent, whichever tab did. */
interface KeptUpload {
  id: string;
  size: number;
  mark: string;
}

interface Sending {
  pieceBytes: number;
  signal?: AbortSignal | undefined;
  /** Hears what share, of one, has arrived. */
  onSent?: ((share: number) => void) | undefined;
}

/** The last uploads of this browser, the last one first. */
function readKept(): KeptUpload[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    // A page of before kept one alone.
    return Array.isArray(kept) ? kept : [kept as KeptUpload];
  } catch {
    return remembered;
  }
}

function keep(upload: KeptUpload): void {
  remembered = [upload, ...readKept().filter(({ id }) => id !== upload.id)].slice(0, MOST_KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(remembered));
  } catch {
    // Then a reload begins the upload anew.
  }
}

/** What a proxy answers while the server is away may be a 404, too: only ours says that the upload is gone. */
const isGone = (error: unknown): boolean => error instanceof ApiProblem && error.code === "not_found";

/** What has arrived of an upload; null when it is gone, or another workspace's. */
async function findUpload(id: string): Promise<Upload | null> {
  try {
    return await fetchJson<Upload>(`/uploads/${id}`);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Notes the tab's upload, and throws away the one it had: every correction of a long list is another text, and the ones before would use up the uploads a workspace may have. */
function takeUp(id: string): void {
  try {
    const before = sessionStorage.getItem(OWN_KEY);
    sessionStorage.setItem(OWN_KEY, id);
    if (before !== null && before !== id)
      void fetchJson<void>(`/uploads/${before}`, { method: "DELETE" }).catch(() => undefined);
  } catch {
    // Without storage uploads stay until they are swept.
  }
}

/** The upload of the same text, begun before a reload or by another tab, else a new one in place of this tab's last. */
async function openUpload(file: File, mark: string): Promise<Upload> {
  const same = readKept().find((one) => one.mark === mark && one.size === file.size);
  const there = same ? await findUpload(same.id) : null;
  const upload =
    there ?? (await fetchJson<Upload>("/uploads", { method: "POST", body: { name: file.name, size: file.size } }));
  keep({ id: upload.id, size: file.size, mark });
  takeUp(upload.id);
  return upload;
}

/**
 * Sends a text in pieces and answers the upload's id. The same text again is the same upload, which goes on from what has
 * arrived: after a broken connection, a closed tab, or for a second tab. One that is gone meanwhile (swept, or another
 * tab of the same list was corrected) is begun anew.
 */
export async function uploadInPieces(file: File, text: string, sending: Sending): Promise<string> {
  const mark = markOf(text);
  for (let beginning = 1; ; beginning++) {
    try {
      return await sendPieces(file, await openUpload(file, mark), sending);
    } catch (error) {
      if (!isGone(error) || beginning === BEGINNINGS) throw error;
    }
  }
}

async function sendPieces(
  file: File,
  { id, chunkBytes, received }: Upload,
  { pieceBytes, signal, onSent }: Sending,
): Promise<string> {
  for (let offset = received; offset < file.size; ) {
    onSent?.(offset / file.size);
    const piece = file.slice(offset, offset + Math.min(chunkBytes, pieceBytes));
    offset = await sendPiece(id, offset, piece, signal);
  }
  onSent?.(1);
  return id;
}

/** Sends a piece and answers where the next one starts; a broken connection goes on from what has arrived. */
async function sendPiece(id: string, offset: number, piece: Blob, signal: AbortSignal | undefined): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      await sendFile(`/uploads/${id}`, {
        method: "PATCH",
        body: piece,
        headers: { "upload-offset": String(offset), "content-type": "application/octet-stream" },
        signal,
      });
      return offset + piece.size;
    } catch (error) {
      const isConflict = error instanceof ApiProblem && error.status === 409;
      const isPassing = error instanceof ApiProblem && (error.status === 0 || error.status >= 500);
      if (attempt === TRIES || (!isConflict && !isPassing)) throw error;
      const { received } = await fetchJson<Upload>(`/uploads/${id}`);
      if (received !== offset) return received;
    }
  }
}
