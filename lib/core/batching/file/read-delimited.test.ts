import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { detectDelimiter } from "./detect-delimiter";
import { judgeFile, looksLikeUtf16 } from "./judge-file";
import { explainCsvError } from "./read-delimited";

describe("detectDelimiter", () => {
  test("the first record that is divided at all decides, whatever the lists below are divided by", () => {
    const all = "instagram|facebook|x|linkedin|tiktok|pinterest|google_business|threads|bluesky|youtube";
    const rows = Array.from({ length: 60 }, (_, i) => `Shop ${i},bakery,Leeds,${all}`);
    expect(detectDelimiter(["business_name,niche,city,channels", ...rows].join("\n"))).toBe(",");
    expect(detectDelimiter(["Clients", "", "Name;Trade;Town", "A;bakery, cakes;Leeds"].join("\n"))).toBe(";");
  });
});

describe("detectDelimiter below titles", () => {
  const lines = (...all: string[]) => all.join("\n");

  test("a title with a comma above the table does not decide how the table is divided", () => {
    expect(detectDelimiter(lines("Client, list", "Name\tTrade\tTown", "A\tbakery\tLeeds"))).toBe("\t");
    expect(
      detectDelimiter(
        lines("Kundenliste, Stand 30.11.2026", "", "Firma;Branche;Ort;Angebot", "A;B;Ulm;1,50", "C;D;Bonn;2", ""),
      ),
    ).toBe(";");
    expect(
      detectDelimiter(lines("Export of clients, made by Ann", "for: X, Y, Z", "Client|Town", "A|Hull", "B|York")),
    ).toBe("|");
  });

  test("a header stays the header where most rows are shorter, or hold one cell that is divided", () => {
    const ragged = ["a,b", "a,b,c", "a", "a,b,c,d", "a,b", "a,b,c,d"].map((row, i) => `${row} ${i}|x|y`);
    expect(detectDelimiter(lines("name,trade,town,channels", ...ragged))).toBe(",");
    expect(detectDelimiter(lines("Name;Trade", "A, B;x", "C, D;y"))).toBe(";");
  });

  test("a line that names columns decides, though a title and every row hold one comma each", () => {
    const shops = Array.from({ length: 30 }, (_, i) => `Shop ${i};bakery;Portland, OR`);
    expect(detectDelimiter(lines("Our clients, autumn 2026", "Name;Trade;Town", ...shops))).toBe(";");
    const pasted = shops.map((row) => row.replaceAll(";", "\t"));
    expect(detectDelimiter(lines("Our clients, autumn 2026", '"Name"\t"Trade"\t"Town"', ...pasted))).toBe("\t");
    expect(detectDelimiter(lines("name,niche,city", ...shops.map((row) => row.replaceAll(";", ","))))).toBe(",");
  });

  test("a last record that is cut is not counted, one that is whole is", () => {
    expect(detectDelimiter("Name;Town, land\nA;Hull\nB,C", true)).toBe(";");
    expect(detectDelimiter("Name,Town\nA,Hull")).toBe(",");
  });
});

describe("judgeFile", () => {
  test("a text whose first header begins like a ZIP is a text", () => {
    expect(judgeFile(new TextEncoder().encode("PK,Business name\n1,A\n"))).toBe("text");
    expect(judgeFile(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toBe("zip");
    expect(judgeFile(new Uint8Array([0x50, 0x4b, 5, 6, 0, 0]))).toBe("zip");
  });

  const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(9)])));
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

  test("documents of other programs are told apart, and a workbook with a password from an old one", () => {
    expect(judgeFile(zipOf("Index/Document.iwa", "preview.jpg"))).toBe("numbers");
    expect(judgeFile(zipOf("[Content_Types].xml", "word/document.xml"))).toBe("document");
    expect(judgeFile(zipOf("[Content_Types].xml", "xl/workbook.xml"))).toBe("xlsx");
    expect(judgeFile(zipOf("clients.csv"))).toBe("zip");
    const container = (name: string) =>
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(900), ...utf16(name)]);
    expect(judgeFile(container("EncryptedPackage"))).toBe("locked");
    expect(judgeFile(container("Workbook"))).toBe("xls");
  });

  test("web pages, XML and JSON that are named like tables are what they are; markup in a cell is a text", () => {
    const kindOf = (text: string) => judgeFile(new TextEncoder().encode(text));
    expect(kindOf("\ufeff\r\n<html><table><tr><td>Name</td></tr></table></html>")).toBe("html");
    expect(kindOf("<table border=1>")).toBe("html");
    expect(kindOf('<?xml version="1.0"?><Workbook/>')).toBe("xml");
    expect(kindOf('[{"business_name": "Harbor"}]')).toBe("json");
    expect(kindOf("<script>alert(1)</script>,cafe,Hull\n")).toBe("text");
    expect(kindOf("[Name],[Trade]\n{x},y\n")).toBe("text");
  });

  test("UTF-16 without a byte order mark is told by its line ends where it has no Latin letter", () => {
    const lines = Array.from({ length: 90 }, (_, i) => `Кафе-Мир\tкафе\tМосква${"й".repeat(i)}`).join("\n");
    const little = utf16(lines);
    const big = new Uint8Array(Buffer.from(little).swap16());
    expect(looksLikeUtf16(little)).toBe("utf-16le");
    expect(looksLikeUtf16(big)).toBe("utf-16be");
    expect(judgeFile(utf16("名称\t行业\n海港\t面包店\n"))).toBe("text");
    expect(looksLikeUtf16(new TextEncoder().encode(`Na\0me,Trade\n${"Shop\0,bakery\n".repeat(30)}`))).toBe(null);
  });
});

test("a quotation mark that is never closed is named by the spreadsheet's row in which it is opened", () => {
  expect(explainCsvError({ code: "CSV_QUOTE_NOT_CLOSED", records: 1233 })).toContain("opened in row 1,234 and never");
  expect(explainCsvError({ code: "CSV_MAX_RECORD_SIZE", records: 1 })).toContain("From row 2 on");
});
