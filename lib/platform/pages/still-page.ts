const SCRIPT = /<script(\s[^>]*)?>([\s\S]*?)<\/script>/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
const NEXT_FILE = /\ssrc="\/_next\//;
// What Next and React write into a page for themselves: its data, its list of files, the time it was drawn.
const NEXT_TEXT = /^(\(?self\.__next_f[.=]|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=)/;

/**
 * A page without React: Next's files, and the page's data for them, which holds all of its words once more, are left
 * out. Its own inline scripts stay. On a phone, waking React up on a month of posts that never change by themselves took
 * a second; what such a page can do is in its own small script.
 */
export function stillPage(html: string): string {
  return html
    .replace(SCRIPT, (whole, attributes: string | undefined, text: string) =>
      NEXT_FILE.test(attributes ?? "") || NEXT_TEXT.test(text) ? "" : whole,
    )
    .replace(PRELOAD, "");
}
