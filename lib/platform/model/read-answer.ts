import { AnswerText, type ReadAnswer } from "./answer-text";

/** More than any answer of ours may hold: an endpoint that never stops is stopped. */
const MAX_CHARACTERS = 400_000;
/** How long a finished stream may take to close, so that its connection can serve again. */
const CLOSING_MS = 100;

export interface ReadOptions {
  /** Longest silence between two pieces, in ms. */
  idleMs: number;
  /** Longest time for the whole answer, in ms. */
  totalMs: number;
  signal: AbortSignal;
  /** Called for every piece that arrives. */
  onPiece: () => void;
}

/** Feeds the pieces of a body into `answer`; says how it ended. @throws the reader's error, the signal's reason */
async function readPieces(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  answer: AnswerText,
  { idleMs, totalMs, signal, onPiece }: ReadOptions,
): Promise<"ok" | "timeout" | "truncated"> {
  let isLate = false;
  const giveUp = () => {
    isLate = true;
    // Ends the read that waits.
    reader.cancel().catch(() => undefined);
  };
  // Clocks that are put back rather than made anew: a stream has thousands of pieces.
  const silence = setTimeout(giveUp, idleMs);
  const clocks = [silence, setTimeout(giveUp, totalMs)];
  const decoder = new TextDecoder();
  try {
    while (answer.size <= MAX_CHARACTERS) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (isLate) return answer.isComplete ? "ok" : "timeout";
      if (done) return "ok";
      silence.refresh();
      onPiece();
      const wasComplete = answer.isComplete;
      answer.add(decoder.decode(value, { stream: true }));
      if (answer.isComplete && !wasComplete) clocks.push(setTimeout(giveUp, CLOSING_MS));
    }
    return "truncated";
  } finally {
    for (const clock of clocks) clearTimeout(clock);
  }
}

/**
 * Reads an answer piece by piece, whether the endpoint streams it or sends one JSON document. A slow model may take
 * its time as long as it writes; a connection that breaks or falls silent in the middle still gives what came before.
 * Whatever becomes of it, the answer says how much was read: it has been written, and is paid for.
 */
export async function readAnswer(response: Response, options: ReadOptions): Promise<ReadAnswer> {
  const answer = new AnswerText(response.headers.get("content-type") ?? "");
  const reader = response.body?.getReader();
  if (!reader) return answer.end("ok");
  try {
    return answer.end(await readPieces(reader, answer, options));
  } catch {
    return answer.end(options.signal.aborted ? "stopped" : "cut");
  } finally {
    // Lets go of the connection; nobody waits for what else it may bring.
    reader.cancel().catch(() => undefined);
  }
}
