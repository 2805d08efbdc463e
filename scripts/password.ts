import { setPasswordFor } from "../lib/account/set-password-for";
import { answerForEmail } from "./answer-for-email";

// `npm run -s password -- you@example.com` prints a new password and nothing else. scripts/run.mjs has opened the database.
await answerForEmail("password", setPasswordFor);
