import { expect, it } from "vitest";
import { darkenToContrast } from "./darken-to-contrast";

function contrastOnWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

it.each(["#ffffff", "#ffee00", "#F4B33E", "#00ff00", "#ff69b4"])(
  "%s is darkened until it stands 4.5:1 on white",
  (color) => {
    expect(contrastOnWhite(darkenToContrast(color) ?? "#ffffff")).toBeGreaterThanOrEqual(4.5);
  },
);

it("a colour that is dark enough stays as it is", () => {
  expect(darkenToContrast("#0E5A46")).toBe("#0e5a46");
});

it.each([null, "", "red", "#12", "url(x)", "#0E5A46;--x:1"])("%s is no colour", (color) => {
  expect(darkenToContrast(color)).toBeNull();
});
