"use client";

import { joinClasses } from "../ui/join-classes";
import { type PillarName, pillarHue } from "./pillar-hue";

interface PillarLegendProps {
  pillars: readonly PillarName[];
  chosen: string | null;
  onChoose: (pillar: string | null) => void;
}

/** Which colour is which pillar; pressing one shows only its posts. */
export function PillarLegend({ pillars, chosen, onChoose }: PillarLegendProps) {
  return (
    <ul aria-label="Pillars" className="-ml-1.5 flex flex-wrap items-center gap-x-0.5">
      {pillars.map((pillar) => (
        <li key={pillar.id}>
          <button
            type="button"
            aria-pressed={chosen === pillar.id}
            title={chosen === pillar.id ? "Show every pillar" : `Show only ${pillar.label}`}
            onClick={() => onChoose(chosen === pillar.id ? null : pillar.id)}
            className={joinClasses(
              pillarHue(pillar.id, pillars),
              "flex min-h-7 items-center gap-1.5 rounded-chip px-1.5 text-[0.8125rem] text-ink-2 transition-colors duration-120 hover:bg-ink/6 hover:text-ink aria-pressed:bg-hue-tint aria-pressed:font-semibold aria-pressed:text-ink max-desk:min-h-9",
              chosen !== null && chosen !== pillar.id && "opacity-75",
            )}
          >
            <span aria-hidden="true" className="size-2.5 rounded-[3px] bg-hue" />
            {pillar.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
