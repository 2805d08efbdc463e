import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const NAMES = ["AUTH_SECRET", "CRON_SECRET", "POSTGRES_PASSWORD"];

/** The secrets of this data folder: made once, kept in secrets.json (readable by its owner only), never printed. */
export function loadSecrets(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, "secrets.json");
  const secrets = readSecrets(file);
  const missing = NAMES.filter((name) => typeof secrets[name] !== "string");
  if (missing.length === 0) return secrets;
  for (const name of missing) secrets[name] = randomBytes(33).toString("base64url");
  // Written beside and renamed, so a crash leaves either the old file or the new one.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
  return secrets;
}

function readSecrets(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return {};
    if (error.code === "EACCES")
      throw new Error(
        `${file} belongs to another user. Start Bella as that user, or give another data folder with BELLA_DATA_DIR.`,
      );
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(
      `${file} is not readable as JSON. Restore it from a copy; without it signed cookies and the database password are lost.`,
    );
  }
}
