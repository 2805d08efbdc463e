import { expect, test } from "vitest";
import { stillPage } from "./still-page";

const OWN = "<script>(function(){theme()})()</script>";

test("a still page has none of Next's scripts and data, and keeps its words, styles and own scripts", () => {
  const html = [
    '<html><head><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link rel="preload" href="/_next/static/media/a.woff2" as="font"/>',
    `<script src="/_next/static/chunks/a.js" async=""></script>${OWN}</head><body><p>Hi</p>`,
    '<script src="/_next/static/chunks/old.js" noModule=""></script>',
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]})</script>',
    "<script>requestAnimationFrame(function(){$RT=performance.now()});</script>",
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
    '<script>self.__next_f.push([1,"<p>Hi\\u003c/script>"])</script></body></html>',
  ].join("");
  const still = stillPage(html);
  expect(still).toBe(
    [
      '<html><head><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
      '<link rel="preload" href="/_next/static/media/a.woff2" as="font"/>',
      `${OWN}</head><body><p>Hi</p></body></html>`,
    ].join(""),
  );
});

test("a script that slipped in stays, for the policy to refuse it by name", () => {
  const stranger = "<p>x</p><script>alert(1)</script><script type=module src=//evil.example></script>";
  expect(stillPage(stranger)).toBe(stranger);
});
