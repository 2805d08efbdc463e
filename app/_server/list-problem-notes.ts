import { readFile } from "node:fs/promises";
import path from "node:path";

/** What docs/errors.md says of one problem code. */
export interface ProblemNote {
  code: string;
  status: string;
  meaning: string;
  advice: string;
}

const ROW = /^\| `(\w+)` \| (\d{3}) \| (.+?) \| (.+?) \|$/gm;

/** The table of docs/errors.md, which is the page behind every problem's `type`. */
export async function listProblemNotes(): Promise<ProblemNote[]> {
  const text = await readFile(path.join(process.cwd(), "docs", "errors.md"), "utf8");
  return [...text.matchAll(ROW)].map(([, code = "", status = "", meaning = "", advice = ""]) => ({
    code,
    status,
    meaning,
    advice,
  }));
}
