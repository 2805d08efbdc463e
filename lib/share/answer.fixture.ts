import { AppError } from "../core/errors";

/** "done", or the code of the problem that came instead. */
export async function answerTo(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
