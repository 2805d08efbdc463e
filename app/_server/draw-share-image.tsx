import { ImageResponse } from "next/og";
import { readDataBytes } from "@/lib/platform/data-files";

const SIZE = { width: 1200, height: 630 };
const STRIPES = Array.from({ length: 12 }, (_, index) => index);
const STRIPE_PX = SIZE.width / STRIPES.length;
// What the font files below can draw. For anything else the drawing library would ask a server on the internet.
const DRAWABLE = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}&+$|^~`]*$/u;
const MAX_NAME = 60;

const font = async (file: string, name: string, weight: 400 | 700) => ({
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
  const shown = DRAWABLE.test(name) ? name : "";
  const short = [...shown].length > MAX_NAME ? `${[...shown].slice(0, MAX_NAME - 1).join("")}…` : shown;
  const fonts = await Promise.all([
    font("bricolage-grotesque-latin-700", "Bricolage", 700),
    font("bricolage-grotesque-latin-ext-700", "Bricolage Extended", 700),
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
        {short && (
          <div
            style={{
              fontFamily: "Bricolage, Bricolage Extended",
              fontSize: short.length > 26 ? 72 : 96,
              lineHeight: 1.1,
              color: "#18221D",
            }}
          >
            {short}
          </div>
        )}
        <div style={{ fontFamily: "Figtree", fontSize: 44, marginTop: 24, color: "#46524B" }}>Content calendar</div>
      </div>
    </div>,
    { ...SIZE, fonts },
  );
}
