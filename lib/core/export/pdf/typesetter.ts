import type PDFKit from "pdfkit";

export type Face = "regular" | "bold" | "display";
export type PdfFonts = Readonly<Record<Face, readonly Uint8Array<ArrayBuffer>[]>>;

export interface TextStyle {
  face: Face;
  size: number;
  color: string;
}

interface Run {
  font: string;
  text: string;
}
export interface Line {
  runs: Run[];
  width: number;
}

interface OpenedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Joiners and variation selectors: they shape the character before them and need no glyph. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const MISSING = "?";

/**
 * Measures, breaks and draws text in the first font of a face that holds each character. Scripts that need right-to-left
 * order or very large fonts (Arabic, Hebrew, Chinese, Japanese, Korean, Thai) are in none: `missing` counts what could not be drawn.
 */
export class Typesetter {
  readonly missing = new Set<string>();
  private readonly fontOf = new Map<string, string | null>();
  private readonly widths = new Map<string, number>();
  private readonly doc: PDFKit.PDFDocument;
  private readonly chains: Record<Face, string[]>;

  constructor(doc: PDFKit.PDFDocument, fonts: PdfFonts) {
    this.doc = doc;
    const register = (face: Face) =>
      fonts[face].map((bytes, index) => {
        doc.registerFont(`${face}${index}`, bytes.buffer);
        return `${face}${index}`;
      });
    const regular = register("regular");
    const bold = [...register("bold"), ...regular];
    this.chains = { regular, bold, display: [...register("display"), ...bold] };
  }

  /** One line, as wide as it is. */
  line(text: string, style: TextStyle): Line {
    const runs = this.toRuns(text, style.face);
    return { runs, width: runs.reduce((sum, run) => sum + this.widthOf(run, style), 0) };
  }

  /** The text in lines of at most `width`; words longer than that are broken. */
  wrap(text: string, style: TextStyle, width: number): Line[] {
    return text
      .replace(/\t/g, " ")
      .split(/\r\n|\r|\n/)
      .flatMap((paragraph) => this.wrapParagraph(paragraph, style, width));
  }

  /** One line, cut with an ellipsis where it does not fit. */
  clip(text: string, style: TextStyle, width: number): Line {
    const flat = text.replace(/\s+/g, " ").trim();
    const whole = this.line(flat, style);
    if (whole.width <= width) return whole;
    const letters = [...GRAPHEMES.segment(flat)].map(({ segment }) => segment);
    let low = 0;
    let high = letters.length;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.line(`${letters.slice(0, middle).join("").trimEnd()}…`, style).width <= width) low = middle;
      else high = middle - 1;
    }
    return this.line(`${letters.slice(0, low).join("").trimEnd()}…`, style);
  }

  draw(line: Line, x: number, y: number, style: TextStyle): void {
    this.doc.fillColor(style.color);
    let at = x;
    for (const run of line.runs) {
      this.doc.font(run.font, style.size).text(run.text, at, y, { lineBreak: false });
      at += this.widthOf(run, style);
    }
  }

  private wrapParagraph(paragraph: string, style: TextStyle, width: number): Line[] {
    const space = this.widthOf({ font: this.firstOf(style.face), text: " " }, style);
    const lines: string[][] = [[]];
    let used = 0;
    for (const word of paragraph.split(/ +/).flatMap((part) => this.breakWord(part, style, width))) {
      const wide = this.wordWidth(word, style);
      if (used > 0 && used + space + wide > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(word);
      used += (used > 0 ? space : 0) + wide;
    }
    return lines.map((words) => this.line(words.join(" "), style));
  }

  /** Captions repeat their words; measuring each once is most of the speed. */
  private wordWidth(word: string, { face, size, color }: TextStyle): number {
    const key = `${face} ${size} ${word}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const { width } = this.line(word, { face, size, color });
    this.widths.set(key, width);
    return width;
  }

  private firstOf(face: Face): string {
    return this.chains[face][0] ?? "";
  }

  private breakWord(word: string, style: TextStyle, width: number): string[] {
    if (this.wordWidth(word, style) <= width) return [word];
    const parts: string[] = [];
    let part = "";
    for (const { segment } of GRAPHEMES.segment(word)) {
      if (part !== "" && this.line(part + segment, style).width > width) {
        parts.push(part);
        part = segment;
      } else part += segment;
    }
    return [...parts, part];
  }

  private widthOf(run: Run, style: TextStyle): number {
    return this.doc.font(run.font, style.size).widthOfString(run.text);
  }

  private toRuns(text: string, face: Face): Run[] {
    const first = this.firstOf(face);
    // The first font of every chain holds all of ASCII.
    if (/^[ -~]*$/.test(text)) return text === "" ? [] : [{ font: first, text }];
    const runs: Run[] = [];
    for (const { segment } of GRAPHEMES.segment(text.normalize("NFC"))) {
      const found = this.findFont(segment, face);
      if (found === null) this.missing.add(segment);
      const last = runs.at(-1);
      const font = found ?? first;
      const drawn = found === null ? MISSING : segment;
      if (last?.font === font) last.text += drawn;
      else runs.push({ font, text: drawn });
    }
    return runs;
  }

  private findFont(grapheme: string, face: Face): string | null {
    const key = `${face} ${grapheme}`;
    const known = this.fontOf.get(key);
    if (known !== undefined) return known;
    const visible = [...grapheme].filter((letter) => !INVISIBLE.test(letter));
    const holds = (font: string) =>
      visible.every((letter) => this.open(font).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    const found = this.chains[face].find(holds) ?? null;
    this.fontOf.set(key, found);
    return found;
  }

  /** The opened font behind pdfkit's own; a font is read only when one before it in the chain lacks a character. */
  private open(font: string): OpenedFont {
    this.doc.font(font);
    return (this.doc as unknown as { _font: { font: OpenedFont } })._font.font;
  }
}
