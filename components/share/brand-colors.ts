const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
/** Below this the stripes of an awning can hardly be told from the white ones between them. */
const STRIPES = 1.35;

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** How a business's own colour is used: as it is wherever no words stand on it, and with words that can be read. */
export interface BrandColors {
  awning: string;
  /** For a letter on the awning's colour: white, or the product's ink. */
  letter: string;
}

const WHITE = "#ffffff";
const INK = "#18221d";

/**
 * A business should know its colour again, so it is never muddied for the sake of words: a yellow stays yellow and its
 * letter turns dark. Only what is nearly white is darkened, until its stripes show.
 * @returns null for what is no colour like #0E5A46
 */
export function brandColors(color: string | null): BrandColors | null {
  const match = HEX.exec(color ?? "");
  if (!match) return null;
  let channels = match.slice(1).map((part) => Number.parseInt(part, 16));
  while (contrast(luminance(channels), 1) < STRIPES) channels = channels.map((channel) => Math.floor(channel * 0.97));
  const light = luminance(channels);
  const ink = luminance([0x18, 0x22, 0x1d]);
  return {
    awning: `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`,
    letter: contrast(light, 1) >= contrast(light, ink) ? WHITE : INK,
  };
}
