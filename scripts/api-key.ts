import { createApiKeyFor } from "../lib/account/create-api-key-for";
import { answerForEmail } from "./answer-for-email";

// `npm run -s api-key -- you@example.com` prints a new API key and nothing else. scripts/run.mjs has opened the database.
await answerForEmail("api-key", createApiKeyFor);
