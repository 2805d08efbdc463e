import { ImageResponse } from "next/og";
import { readDataBytes } from "@/lib/platform/data-files";
import { drawableName } from "./drawable-name";

const SIZE = { width: 1200, height: 630 };
const STRIPES = Array.from({ length: 12 }, (_, index) => index);
const STRIPE_PX = SIZE.width / STRIPES.length;
// One after the other until one holds the character.
const NAME_FONTS = [
  ["bricolage-grotesque-latin-700", "Bricolage", 700],
  ["bricolage-grotesque-latin-ext-700", "Bricolage Extended", 700],
  ["noto-sans-vietnamese-400", "Noto Vietnamese", 400],
  ["noto-sans-cyrillic-600", "Noto Cyrillic", 600],
  ["noto-sans-greek-600", "Noto Greek", 600],
] as const;

const font = async (file: string, name: string, weight: 400 | 600 | 700) => ({
  name,
  weight,
  data: (await readDataBytes(`fonts/${file}-normal.woff`)).buffer,
});

/** Drawing takes a core for a tenth of a second; what was drawn lately, by what is on it. Nothing of a link is kept. */
const drawn = new Map<string, Promise<ArrayBuffer>>();
const MOST_DRAWN = 200;

/** The picture that a messenger shows of a link: the awning in the business's colour and its name, never a word of a post. */
export async function drawShareImage(name: string, color: string | null): Promise<Response> {
  const key = JSON.stringify([name, color]);
  const picture = drawn.get(key) ?? draw(name, color).then((response) => response.arrayBuffer());
  drawn.delete(key);
  drawn.set(key, picture);
  for (const oldest of drawn.keys()) if (drawn.size > MOST_DRAWN) drawn.delete(oldest);
  const bytes = await picture.catch((error: unknown) => {
    drawn.delete(key);
    throw error;
  });
  // Gone with its link: nobody on the way may keep it.
  return new Response(bytes, { headers: { "content-type": "image/png", "cache-control": "private, no-cache" } });
}

async function draw(name: string, color: string | null): Promise<ImageResponse> {
  const awning = color ?? "#0E5A46";
  const other = color ? "#FFFFFF" : "#F4B33E";
  const shown = drawableName(name);
  const fonts = await Promise.all([
    ...NAME_FONTS.map(([file, family, weight]) => font(file, family, weight)),
    font("figtree-latin-400", "Figtree", 400),
  ]);
  return new ImageResponse(
    <div style={{ width: "100%", height: "100%", display: "flex", flexDirection: "column", background: "#F4F5F0" }}>
      <div style={{ display: "flex" }}>
        {STRIPES.map((stripe) => (
          <div
            key={stripe}
            style={{
              width: STRIPE_PX,
              height: 170,
              background: stripe % 2 === 0 ? awning : other,
              borderRadius: `0 0 ${STRIPE_PX / 2}px ${STRIPE_PX / 2}px`,
            }}
          />
        ))}
      </div>
      <div
        style={{ display: "flex", flexDirection: "column", justifyContent: "center", flexGrow: 1, padding: "0 80px" }}
      >
        {shown && (
          <div
            style={{
              fontFamily: NAME_FONTS.map(([, family]) => family).join(", "),
              fontSize: shown.length > 26 ? 72 : 96,
              lineHeight: 1.1,
              wordBreak: "break-word",
              color: "#18221D",
            }}
          >
            {shown}
          </div>
        )}
        <div style={{ fontFamily: "Figtree", fontSize: 44, marginTop: 24, color: "#46524B" }}>Content calendar</div>
      </div>
    </div>,
    { ...SIZE, fonts },
  );
}
