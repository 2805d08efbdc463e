const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const AA = 4.5;

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A business's colour, darkened until it stands 4.5:1 against white; null for what is no colour like #0E5A46. */
export function darkenToContrast(color: string | null): string | null {
  const match = HEX.exec(color ?? "");
  if (!match) return null;
  let channels = match.slice(1).map((part) => Number.parseInt(part, 16));
  while (1.05 / (luminance(channels) + 0.05) < AA) channels = channels.map((channel) => Math.floor(channel * 0.95));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
