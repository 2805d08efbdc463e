import { AppError } from "../core/errors";

/** Visitors who decide in the same moment: so many times the slower one looks again. */
const ATTEMPTS = 5;

/** Does again what somebody else was faster at. @throws what the last attempt threw */
export async function retryOvertaken<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      const isOvertaken = error instanceof AppError && error.code === "stale_revision";
      if (!isOvertaken || count === ATTEMPTS) throw error;
    }
  }
}
