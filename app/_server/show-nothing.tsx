import NotFound from "../not-found";
import { keepNothing } from "./keep-page";

/** What a kept page's address shows when there is nothing at it: 404, and the whole page without JavaScript. */
export async function showNothing() {
  await keepNothing();
  return <NotFound />;
}
