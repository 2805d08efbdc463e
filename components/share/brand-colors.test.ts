import { expect, it } from "vitest";
import { brandColors } from "./brand-colors";

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

it.each(["#0e5a46", "#e8590c", "#ffd400", "#f4b33e", "#ff69b4", "#111111", "#1da1f2", "#7f7f7f"])(
  "%s is shown as it is, with a letter that can be read on it",
  (color) => {
    const colors = brandColors(color);
    expect(colors?.awning).toBe(color);
    expect(contrast(color, colors?.letter ?? color)).toBeGreaterThanOrEqual(4);
  },
);

it.each(["#ffffff", "#fffff0", "#f5f5f5"])("%s is darkened until its stripes show between white ones", (color) => {
  expect(contrast(brandColors(color)?.awning ?? color, "#ffffff")).toBeGreaterThanOrEqual(1.3);
});

it.each([null, "", "red", "#12", "url(x)", "#0E5A46;--x:1"])("%s is no colour", (color) => {
  expect(brandColors(color)).toBeNull();
});
