import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt, ensureBundled } from "./launcher/build.mjs";

/** `npm run build`: the worker, the migration and the web server in dist/. On Vercel, which runs Next itself, only the migration's and worker's bundles matter. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
await ensureBundled(root);
process.stdout.write(`${path.relative(root, await ensureBuilt(root))}\n`);
