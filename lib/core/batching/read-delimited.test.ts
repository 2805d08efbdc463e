import { describe, expect, test } from "vitest";
import { detectDelimiter } from "./detect-delimiter";
import { judgeFile } from "./judge-file";

describe("detectDelimiter", () => {
  test("the first record that is divided at all decides, whatever the lists below are divided by", () => {
    const all = "instagram|facebook|x|linkedin|tiktok|pinterest|google_business|threads|bluesky|youtube";
    const rows = Array.from({ length: 60 }, (_, i) => `Shop ${i},bakery,Leeds,${all}`);
    expect(detectDelimiter(["business_name,niche,city,channels", ...rows].join("\n"))).toBe(",");
    expect(detectDelimiter(["Clients", "", "Name;Trade;Town", "A;bakery, cakes;Leeds"].join("\n"))).toBe(";");
  });
});

describe("judgeFile", () => {
  test("a text whose first header begins like a ZIP is a text", () => {
    expect(judgeFile(new TextEncoder().encode("PK,Business name\n1,A\n"))).toBe("text");
    expect(judgeFile(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toBe("zip");
    expect(judgeFile(new Uint8Array([0x50, 0x4b, 5, 6, 0, 0]))).toBe("zip");
  });
});
