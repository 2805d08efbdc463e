import { createApiKeyFor } from "../lib/account/create-api-key-for";
import { emailSchema } from "../lib/account/schema";
import { closeDb } from "../lib/platform/db/client";

// `npm run -s api-key -- you@example.com` prints a new API key and nothing else. scripts/api-key.mjs has opened the database.
const email = emailSchema.safeParse(process.argv[2]);
if (!email.success) {
  process.stderr.write(
    `${email.error.issues[0]?.message ?? "Give an e-mail address."}\nnpm run -s api-key -- you@example.com\n`,
  );
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(`${await createApiKeyFor(email.data)}\n`);
  } finally {
    await closeDb();
  }
}
