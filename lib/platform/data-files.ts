import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

function pathOf(name: string): string {
  return path.join(process.cwd(), "data", name);
}

/** The text of a file that ships in `data/`; `name` may hold folders ("topics/universal.json"). */
export function readDataFile(name: string): Promise<string> {
  return readFile(pathOf(name), "utf8");
}

/** The bytes of a file that ships in `data/`, in a buffer of their own. */
export async function readDataBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(pathOf(name)));
}

/** The text, or null when the file does not exist. */
export async function findDataFile(name: string): Promise<string | null> {
  try {
    return await readDataFile(name);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Names of the files of a folder in `data/` that end with `extension`, sorted; none when the folder does not exist. */
export async function listDataFiles(folder: string, extension: string): Promise<string[]> {
  try {
    const names = await readdir(pathOf(folder));
    return names.filter((name) => name.endsWith(extension)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
