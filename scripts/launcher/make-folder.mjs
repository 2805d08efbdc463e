import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder and the folders above it. Node's own `recursive` never returns where a folder cannot be made
 * below one that exists (`/proc/x`): it takes the refusal for a missing parent, for ever.
 */
export function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}
