import { PILLARS, type Pillar } from "@/lib/core/vocabulary";

export interface PillarName {
  id: string;
  label: string;
}

const DEFAULT_HUES: Record<Pillar, string> = {
  behind_the_scenes: "hue-basil",
  offers: "hue-tomato",
  tips: "hue-delft",
  community: "hue-plum",
  proof: "hue-rose",
};

// A business's own pillars; marigold comes last because it also means today.
const SPARE_HUES = ["hue-lagoon", "hue-slate", "hue-marigold"] as const;

const isDefault = (id: string): id is Pillar => (PILLARS as readonly string[]).includes(id);

/** The class that gives a pillar its colour, the same everywhere it is shown. */
export function pillarHue(id: string, pillars: readonly PillarName[]): string {
  if (isDefault(id)) return DEFAULT_HUES[id];
  const own = pillars.filter((pillar) => !isDefault(pillar.id)).findIndex((pillar) => pillar.id === id);
  return SPARE_HUES[Math.max(0, own) % SPARE_HUES.length] ?? "hue-slate";
}

export function pillarLabel(id: string, pillars: readonly PillarName[]): string {
  return pillars.find((pillar) => pillar.id === id)?.label ?? id.replaceAll("_", " ");
}
