import { afterEach, expect, test, vi } from "vitest";
import { drawShareImage } from "./draw-share-image";
import { drawableName, isDrawable } from "./drawable-name";

afterEach(() => vi.restoreAllMocks());

const drawnOf = async (name: string) => (await drawShareImage(name, null)).arrayBuffer();

test("every character that is drawn is in our own fonts: no server on the internet is asked for one", async () => {
  const asked = vi.spyOn(globalThis, "fetch");
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(isDrawable);
  expect(all.length).toBeGreaterThan(500);
  for (let at = 0; at < all.length; at += 50) await drawnOf(`a${all.slice(at, at + 50).join("")}a`);
  for (const name of [
    "Phở Bò Hà Nội",
    "Bakery ٣ 、 Ａ",
    "Rosa's Café 🌸👩‍👩‍👧",
    "Кафе «Ёлка»",
    "Αρτοποιείο",
    "مخبز",
    "寿司",
  ])
    await drawnOf(name);
  const addresses = asked.mock.calls.map(([address]) => String(address));
  expect(addresses.filter((address) => !address.startsWith("data:"))).toEqual([]);
});

test("a name is shown without what cannot be drawn, and not at all when that is most of it", () => {
  expect(drawableName("Rosa's Café 🌸")).toBe("Rosa's Café");
  expect(drawableName("Rosa's — مقهى")).toBe("Rosa's");
  expect(drawableName("Phở Bò Hà Nội".normalize("NFD"))).toBe("Phở Bò Hà Nội");
  expect(drawableName("Кафе  «Ёлка» 1871")).toBe("Кафе «Ёлка» 1871");
  for (const name of ["مخبز الميناء", "寿司 A", "🌸", "—"]) expect(drawableName(name), name).toBe("");
  expect([...drawableName("x".repeat(200))]).toHaveLength(60);
});
