import type { PdfFonts } from "../core/export/pdf/typesetter";
import { readDataBytes } from "../platform/data-files";

const FILES = {
  regular: [
    "figtree-latin-400",
    "figtree-latin-ext-400",
    "noto-sans-cyrillic-400",
    "noto-sans-cyrillic-ext-400",
    "noto-sans-greek-400",
    "noto-sans-vietnamese-400",
    "noto-sans-devanagari-400",
    "noto-emoji-emoji-400",
  ],
  bold: ["figtree-latin-600", "figtree-latin-ext-600", "noto-sans-cyrillic-600", "noto-sans-greek-600"],
  display: ["bricolage-grotesque-latin-700", "bricolage-grotesque-latin-ext-700"],
};

const read = (names: readonly string[]) => Promise.all(names.map((name) => readDataBytes(`fonts/${name}-normal.woff`)));

/** The fonts of the printed calendar, in the order in which they are asked for a character. */
export async function loadPdfFonts(): Promise<PdfFonts> {
  const [regular, bold, display] = await Promise.all([read(FILES.regular), read(FILES.bold), read(FILES.display)]);
  return { regular, bold, display };
}
