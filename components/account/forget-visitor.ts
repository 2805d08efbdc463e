import { dropAllDrafts } from "../batch/import/draft/keep-draft";
import { forgetStart } from "../business/keep-start";
import { forgetReviewer } from "../share/reviewer";
import { noteMember } from "./note-member";

/** Deletes what this browser keeps of whoever leaves: the next one at it may be somebody else. */
export async function forgetVisitor(): Promise<void> {
  noteMember(false);
  forgetStart();
  forgetReviewer();
  await dropAllDrafts();
}
