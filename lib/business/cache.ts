import { afterCommit, type Executor } from "../platform/db/client";
import { changePages } from "../platform/pages/page-cache";

/** What kept pages that show a business's name or colour are tagged with. */
export const businessTag = (id: string) => `business:${id}`;

/** Ends kept pages that show a business, once the change is committed. */
export function businessChanged(tx: Executor, id: string): Promise<void> {
  return afterCommit(tx, () => changePages([businessTag(id)]));
}
