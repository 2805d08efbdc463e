import { emailSchema } from "../lib/account/schema";
import { setPasswordFor } from "../lib/account/set-password-for";
import { closeDb } from "../lib/platform/db/client";

// `npm run -s password -- you@example.com` prints a new password and nothing else. scripts/password.mjs has opened the database.
const email = emailSchema.safeParse(process.argv[2]);
if (!email.success) {
  process.stderr.write(
    `${email.error.issues[0]?.message ?? "Give an e-mail address."}\nnpm run -s password -- you@example.com\n`,
  );
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(`${await setPasswordFor(email.data)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await closeDb();
  }
}
