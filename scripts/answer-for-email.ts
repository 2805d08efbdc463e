import { emailSchema } from "../lib/account/schema";
import { closeDb } from "../lib/platform/db/client";

/**
 * An operator's program that takes an e-mail address and prints one line: what `answer` makes of it. Exit code 2 and how
 * it is called for a bad address, 1 and the reason when it fails. Its launcher has opened the database.
 */
export async function answerForEmail(program: string, answer: (email: string) => Promise<string>): Promise<void> {
  const email = emailSchema.safeParse(process.argv[2]);
  if (!email.success) {
    const reason = email.error.issues[0]?.message ?? "Give an e-mail address.";
    process.stderr.write(`${reason}\nnpm run -s ${program} -- you@example.com\n`);
    process.exitCode = 2;
    return;
  }
  try {
    process.stdout.write(`${await answer(email.data)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await closeDb();
  }
}
