import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { develop } from "./launcher/develop.mjs";

/** `npm run dev`: the web server with hot reload and a worker, on the embedded database (or DATABASE_URL). */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
if (existsSync(".env")) process.loadEnvFile(".env");
await develop(root);
