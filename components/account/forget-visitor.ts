import { dropAllDrafts } from "../batch/import/keep-draft";
import { forgetStart } from "../business/keep-start";
import { forgetReviewer } from "../share/reviewer";

/** Deletes what this browser keeps of whoever leaves: the next one at it may be somebody else. */
export async function forgetVisitor(): Promise<void> {
  forgetStart();
  forgetReviewer();
  await dropAllDrafts();
}
