import { changedShare } from "./changed-share";

/** Ends the kept pages of a link whose time is over. Early or late, once or twice: it only makes them be rendered anew. */
export async function expireShareLink({ shareLinkId }: { shareLinkId: string }): Promise<void> {
  await changedShare([shareLinkId]);
}
