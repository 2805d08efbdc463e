import type { FileKind } from "./judge-file";

/** Why a file of a kind that is no table is not read, and what its owner can do; the same words in the browser and on the server. */
export const REFUSED_KINDS: Readonly<Partial<Record<FileKind, string>>> = {
  empty: "This file is empty.",
  gzip: "This file is compressed. Unpack it and take the CSV or XLSX in it.",
  zip: "This is a ZIP. Unpack it and take the CSV or XLSX in it.",
  ods: "This is an OpenDocument spreadsheet; save it as XLSX or CSV.",
  numbers: "This is a Numbers document. Export it as CSV or Excel (File, Export To).",
  document: "This is a text document or a presentation. Save the list as CSV or XLSX.",
  locked: "This workbook is protected by a password. Save it without one, or as CSV.",
  pdf: "This is a PDF. Save the list as CSV or XLSX.",
  xls: "This is an old Excel file. Save it as XLSX or CSV.",
  html: "This is a web page, whatever its name says. Open it in a spreadsheet and save it as CSV or XLSX.",
  xml: "This is XML, whatever its name says. Open it in a spreadsheet and save it as CSV or XLSX.",
  json: "This is JSON. Save the list as CSV or XLSX.",
  image: "This is a picture. Save the list as CSV or XLSX.",
  utf32: "This text is UTF-32, which few programs read. Save it as CSV in UTF-8.",
  binary: "This is no table that can be read: it holds bytes that no text has. Save the list as CSV or XLSX.",
};
