import { expect, it } from "vitest";
import { readServices } from "./read-services";

it("divides short names by commas where nothing else divides them, and marks it", () => {
  for (const [text, services] of [
    ["Corte, color, mechas", ["Corte", "color", "mechas"]],
    ["Haircuts, beard trims and shaves, hot towel shave", ["Haircuts", "beard trims and shaves", "hot towel shave"]],
    ["Cuts, color, and highlights", ["Cuts", "color", "highlights"]],
    ["MOT, servicing,", ["MOT", "servicing"]],
    ["Haircut £25, Color £60", ["Haircut £25", "Color £60"]],
  ] as const)
    expect(readServices(text), text).toEqual({
      value: services,
      guess: expect.stringContaining(`${services.length} services`),
    });
});

it("leaves a comma within a text, an amount or a list divided otherwise", () => {
  for (const [text, services] of [
    ["Sourdough, white and rye|Cakes", ["Sourdough, white and rye", "Cakes"]],
    ["Corte, color, mechas|", ["Corte, color, mechas"]],
    ["Cuts; color, highlights", ["Cuts", "color, highlights"]],
    ["Brezel 1,50", ["Brezel 1,50"]],
    ["Haircuts, from $20", ["Haircuts, from $20"]],
    ["We repair shoes while you wait, and we cut keys for any lock", undefined],
    ["Haircuts", ["Haircuts"]],
  ] as const)
    expect(readServices(text), text).toEqual({ value: services ?? [text] });
});
