import { expect, test } from "vitest";
import { encodeText } from "../../../../scripts/testing/encode-text";
import { readDelimited } from "./read-delimited";

const OTHERS = [
  ["windows-1250", "Cukiernia Słodka;Wrocław\nŁódzka Piękna;Łódź\nŻywiec;Gdańsk"],
  ["windows-1251", "Пекарня Солнце;Москва\nЦветы;Казань"],
  ["windows-1253", "Αρτοποιείο;Αθήνα"],
  ["windows-1255", "מאפייה;תל אביב"],
  ["windows-1256", "مخبز الشمس;القاهرة"],
  ["macintosh", "Bäckerei Müller;Köln\nCafé Crème;Besançon\nStraße;Gießen"],
  ["shift_jis", "カフェ花,カフェ,東京\nパン屋,パン屋,大阪"],
  ["euc-jp", "カフェ花,カフェ,東京"],
  ["gb18030", "阳光面包店,面包店,上海"],
  ["big5", "陽光麵包店,麵包店,台北"],
  ["euc-kr", "햇살 빵집,빵집,서울"],
] as const;

test.each(OTHERS)(
  "a list in %s looks wrong as long as nobody says what it is, and is read as it is said",
  (encoding, text) => {
    const bytes = encodeText(text, encoding);
    expect(readDelimited(bytes).format).toMatchObject({ encoding: "windows-1252", isGarbled: true });
    expect(readDelimited(bytes).format.guessed).toContain("encoding");
    const said = readDelimited(bytes, { encoding });
    expect(said.format).toMatchObject({ encoding, isGarbled: false });
    expect(said.format.guessed).not.toContain("encoding");
    expect([...said.pieces].join("")).toBe(text);
  },
);

test("a text of signs alone is judged at once, however long it is", () => {
  // Whoever looked from each of them for a letter behind the others would not come back within this test.
  for (const sign of ["—", "é", "£"]) {
    const bytes = new Uint8Array(1_000_000).fill(encodeText(sign, "windows-1252")[0] ?? 0);
    expect(readDelimited(bytes).format.isGarbled).toBe(sign === "é");
  }
});

test.each([
  "Café Crème;Besançon;“déjà vu”…\nL’Œuvre;cœur naïf;½ prix",
  "Bäckerei Größe;Köln;„Süßes“ – für 5 €\nÄÖÜ GmbH;MÜLLER;Straße",
  "Panadería Ñandú;¿Qué? ¡Sí!;Peñíscola\nAção;São João;corações",
  "Þórður;Sauðárkrókur;síðan\nÅkerö Smörgåsbord;Ærø;Tromsø",
  "Joe’s “Best” Bakery™;£5 off;5°C\nBjörk & Søn;Łódz is none;m²",
  "Plain words;no letter beyond ASCII;at all",
])("Western letters look as they should: %s", (text) => {
  const bytes = encodeText(text.replace("Ł", "L"), "windows-1252");
  expect(readDelimited(bytes).format.isGarbled).toBe(false);
});
