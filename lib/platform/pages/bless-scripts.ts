import { scriptHash } from "../http/content-policy";

const FLIGHT = /<script>(self\.__next_f\.push\((\[[\s\S]*?\])\))<\/script>/g;
const INLINE = /<script(?:\s(?![^>]*\bsrc=)[^>]*)?>([\s\S]*?)<\/script>/g;
// What React and Next write themselves; nothing in it comes from a page's content.
const RUNTIME = [
  "(self.__next_f=self.__next_f||[]).push([0])",
  "requestAnimationFrame(function(){$RT=performance.now()});",
];

const CHUNKS = /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{.*\})\);?\s*$/;

/** The list of a page's files that Turbopack starts with: a call with nothing but data. */
function isChunkList(text: string): boolean {
  const list = CHUNKS.exec(text)?.[1];
  return list !== undefined && isJson(list);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Prepares a page for a policy without a nonce, which a page that many visitors get cannot have: its data scripts
 * become one (a policy of a hundred hashes would not fit a header), and every inline script that is known is named
 * by hash. A script that is neither of React, of Next nor in `known` is not named, so the browser refuses it.
 */
export function blessScripts(html: string, known: readonly string[]): { html: string; sources: string[] } {
  const data: string[] = [];
  const rest = html.replace(FLIGHT, (whole, push: string, argument: string) => {
    if (!isJson(argument)) return whole;
    data.push(push);
    return "";
  });
  const joined = data.join(";");
  const end = rest.lastIndexOf("</body>");
  if (end === -1) return { html, sources: [] };
  const blessed = new Set([...RUNTIME, ...known, joined]);
  const page = joined === "" ? html : `${rest.slice(0, end)}<script>${joined}</script>${rest.slice(end)}`;
  const scripts = [...page.matchAll(INLINE)].map(([, text = ""]) => text);
  return {
    html: page,
    sources: [...new Set(scripts.filter((text) => blessed.has(text) || isChunkList(text)).map(scriptHash))],
  };
}
