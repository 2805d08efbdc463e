import PDFDocument from "pdfkit";
import { type ExportedCalendar, type ExportedFile, fileStem } from "../exported-calendar";
import { drawCaptions } from "./draw-captions";
import { drawMonth, listMonths } from "./draw-month";
import { FOOT, MARGIN, paperOf, STYLES } from "./page-style";
import { type PdfFonts, Typesetter } from "./typesetter";

/** Lets other requests run: typesetting a long calendar takes seconds of processor time. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * A calendar to print: a landscape page for every month, then every caption in full. Characters that the fonts lack
 * (see Typesetter) become "?", and the last page says so.
 */
export async function toPdf(
  calendar: ExportedCalendar,
  fonts: PdfFonts,
  stamp: Date,
): Promise<ExportedFile<Uint8Array<ArrayBuffer>>> {
  // Bella draws to the very foot of the page; with a margin there pdfkit would start another one.
  const margins = { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 };
  const doc = new PDFDocument({
    size: paperOf(calendar.timezone),
    layout: "landscape",
    margins,
    autoFirstPage: false,
    bufferPages: true,
    // pdfkit would open Helvetica from its own files otherwise. Its types know no null.
    font: null as unknown as string,
    lang: "en",
    info: { Title: `${calendar.businessName}: content calendar`, Creator: "Bella", CreationDate: stamp },
  });
  const chunks: Uint8Array[] = [];
  doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.once("end", resolve);
    doc.once("error", reject);
  });
  const type = new Typesetter(doc, fonts);
  for (const month of listMonths(calendar.posts)) {
    doc.addPage();
    const ofMonth = calendar.posts.filter((post) => post.localDate.startsWith(month));
    drawMonth(doc, type, calendar, ofMonth, month);
    await breathe();
  }
  if (calendar.posts.length === 0) doc.addPage();
  for (const _ of drawCaptions(doc, type, calendar)) await breathe();
  await drawFeet(doc, type, calendar);
  doc.end();
  await ended;
  const name = `${fileStem(calendar.businessName)}.pdf`;
  return { name, mediaType: "application/pdf", content: join(chunks) };
}

async function drawFeet(doc: PDFKit.PDFDocument, type: Typesetter, calendar: ExportedCalendar): Promise<void> {
  const { start, count } = doc.bufferedPageRange();
  const y = doc.page.height - MARGIN - FOOT + 10;
  const missing = [...type.missing];
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    const number = type.line(`${page + 1} of ${count}`, STYLES.meta);
    type.draw(number, doc.page.width - MARGIN - number.width, y, STYLES.meta);
    const last = page === start + count - 1 && missing.length > 0;
    const words = last
      ? `${missing.length} ${missing.length === 1 ? "character has" : "different characters have"} no letter form in this file's fonts and ${missing.length === 1 ? "is" : "are"} shown as “?”. Print the page in the browser to see ${missing.length === 1 ? "it" : "them"}.`
      : `${calendar.businessName}  ·  content calendar  ·  times in ${calendar.timezone}`;
    type.draw(type.clip(words, STYLES.meta, doc.page.width - 2 * MARGIN - 80), MARGIN, y, STYLES.meta);
  }
  await breathe();
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
