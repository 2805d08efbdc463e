import { countShareView } from "./mutations";
import { noSuchLink, resolveShareLink } from "./resolve-share-link";

/** Counts a visitor who opened the page; pages served from a cache tell it this way. @throws AppError not_found */
export async function countView(token: string): Promise<void> {
  const open = await resolveShareLink(token);
  if (!open) throw noSuchLink();
  await countShareView(open.link);
}
