import { expect, test, vi } from "vitest";
import { onLeaving } from "./on-leaving";

function openPage() {
  const document = Object.assign(new EventTarget(), { visibilityState: "visible" as DocumentVisibilityState });
  return Object.assign(new EventTarget(), { document });
}

test("what is being typed is kept when the page is left or hidden, not when it is shown again", () => {
  const page = openPage();
  const keep = vi.fn();
  const stop = onLeaving(page, keep);
  page.document.dispatchEvent(new Event("visibilitychange"));
  expect(keep).toHaveBeenCalledTimes(0);
  page.document.visibilityState = "hidden";
  page.document.dispatchEvent(new Event("visibilitychange"));
  expect(keep).toHaveBeenCalledTimes(1);
  page.dispatchEvent(new Event("pagehide"));
  expect(keep).toHaveBeenCalledTimes(2);
  stop();
  page.dispatchEvent(new Event("pagehide"));
  expect(keep).toHaveBeenCalledTimes(2);
});
