import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { loadPdfFonts } from "../../../calendar/load-pdf-fonts";
import { calendar, post } from "../export-arbitraries";
import type { ExportedPost } from "../exported-calendar";
import { toPdf } from "./to-pdf";

interface Page {
  text: string;
  width: number;
  height: number;
}

async function pagesOf(posts: ExportedPost[], timezone?: string, country?: string): Promise<Page[]> {
  const { content } = await toPdf(calendar(posts, timezone, country), await loadPdfFonts(), new Date(0));
  const document = await getDocument({ data: content, useSystemFonts: false, verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const { width, height } = page.getViewport({ scale: 1 });
      return { text: items.map((item) => ("str" in item ? item.str : "")).join(" "), width, height };
    }),
  );
}

const flat = (text: string) => text.replace(/\s+/g, "");

test("each month has a landscape page, then every caption stands in full", async () => {
  const posts = ["2026-10-30", "2026-11-02", "2027-02-28"].flatMap((localDate, day) =>
    Array.from({ length: 12 }, (_, i) =>
      post({ id: `${day}-${i}`, localDate, caption: `Caption ${day}-${i}. ${"Flour, water, salt. ".repeat(30)}End.` }),
    ),
  );
  const pages = await pagesOf(posts);
  const months = ["October 2026", "November 2026", "February 2027"];
  months.forEach((month, index) => {
    expect(flat(pages[index]?.text ?? "")).toContain(flat(month));
  });
  expect(pages.every(({ width, height }) => width > height)).toBe(true);
  const captions = flat(
    pages
      .slice(months.length)
      .map(({ text }) => text)
      .join(""),
  );
  for (const { caption } of posts) expect(captions).toContain(flat(caption).slice(0, 200));
  expect(captions.split("End.")).toHaveLength(posts.length + 1);
  expect(flat(pages.at(-1)?.text ?? "")).toContain(flat(`${pages.length} of ${pages.length}`));
});

test("times are read as the business's country says them, in the grid and over the captions", async () => {
  for (const [country, shown] of [
    ["US", "2:05pm"],
    ["GB", "14:05"],
  ] as const) {
    const pages = await pagesOf([post({ localTime: "14:05" })], "Europe/London", country);
    for (const { text } of pages) expect(flat(text)).toContain(shown);
    expect(pages).toHaveLength(2);
  }
});

test("a day with more posts than fit says how many are left out of the grid", async () => {
  const posts = Array.from({ length: 40 }, (_, i) => post({ id: `${i}` }));
  const [month] = await pagesOf(posts);
  const shown = month?.text.match(/12:30/g)?.length ?? 0;
  expect(shown).toBeGreaterThan(2);
  expect(flat(month?.text ?? "")).toContain(`+${40 - shown}more`);
});

test("Greek, Cyrillic, Vietnamese and accented letters print, and what no font holds is counted in words", async () => {
  const pages = await pagesOf([post({ caption: "Ψωμί, хлеб, bánh mì, Käse. パン" })], "Europe/Athens");
  const text = flat(pages.map((page) => page.text).join(""));
  for (const word of ["Ψωμί", "хлеб", "Käse"]) expect(text).toContain(word);
  expect(text).toContain(flat("2 different characters have no letter form"));
  expect(pages[0]?.width).toBeCloseTo(841.89, 0);
});

test("a very long word is broken, not lost", async () => {
  const word = "Donaudampfschiff".repeat(30);
  const pages = await pagesOf([post({ caption: word })]);
  expect(flat(pages.map((page) => page.text).join(""))).toContain(word);
});
