let running = 0;

/** Runs something that ends one session and opens the next; a 401 in between does not mean that the reader was signed out. */
export async function duringSessionChange<Result>(change: () => Promise<Result>): Promise<Result> {
  running++;
  try {
    return await change();
  } finally {
    running--;
  }
}

export const isSessionChanging = () => running > 0;
