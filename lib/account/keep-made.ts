import { type Tx, transaction } from "../platform/db/client";

/**
 * Keeps what a request made under its Idempotency-Key, in the transaction that makes it: a process that dies before its
 * answer is out has made the thing and kept its answer, or neither.
 */
export type Keep<Made> = (tx: Tx, made: Made) => Promise<void>;

/** For work that nobody asks for twice: a command line, a job, a request without a key. */
export const keepNothing: Keep<unknown> = async () => {};

/** Makes something in one transaction that keeps it too. The one way to make what a creating request asks for. */
export function makeKept<Made>(keep: Keep<Made>, make: (tx: Tx) => Promise<Made>): Promise<Made> {
  return transaction(async (tx) => {
    const made = await make(tx);
    await keep(tx, made);
    return made;
  });
}
