import { describe, expect, test } from "vitest";
import { scriptHash } from "../http/content-policy";
import { blessScripts } from "./bless-scripts";

const THEME = "(function(){theme()})()";
const page = (...scripts: string[]) =>
  `<html><head><script>${THEME}</script><script src="/_next/static/a.js" async=""></script></head><body><p>Hi</p>${scripts
    .map((script) => `<script>${script}</script>`)
    .join("")}</body></html>`;
const BOOT = "(self.__next_f=self.__next_f||[]).push([0])";

describe("the scripts of a kept page", () => {
  test("its data becomes one script, in order, and every known script is named by hash", () => {
    const chunks = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});';
    const pushes = ['self.__next_f.push([1,"a"])', 'self.__next_f.push([1,"b)]\\u003c/script>"])'];
    const { html, sources } = blessScripts(page(chunks, BOOT, ...pushes), [THEME]);
    const joined = pushes.join(";");
    expect(html).toContain(`<script>${joined}</script></body>`);
    expect(html.match(/__next_f\.push/g)).toHaveLength(2);
    expect(sources).toEqual([THEME, chunks, BOOT, joined].map(scriptHash));
  });

  test("a script that slipped into the page is not named, whatever it calls itself", () => {
    const strangers = [
      "alert(1)",
      'self.__next_f.push([1,"a"]);alert(1)',
      "self.__next_f.push([alert(1)])",
      'self.__next_f.push(["a"].map(alert))',
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)});',
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":1});alert({});',
    ];
    for (const stranger of strangers) {
      const { html, sources } = blessScripts(page(stranger), [THEME]);
      expect(html).toContain(stranger);
      expect(sources).toEqual([scriptHash(THEME)]);
    }
  });

  test("attributes do not hide a script and a page without a body is left alone", () => {
    const { sources } = blessScripts(page().replace("<p>", '<script type="module" id="x">alert(1)</script><p>'), [
      THEME,
    ]);
    expect(sources).toEqual([scriptHash(THEME)]);
    expect(blessScripts("<p>no body</p>", [])).toEqual({ html: "<p>no body</p>", sources: [] });
  });
});
