"use client";

import { ChoiceCard } from "../ui/choice-card";
import { useThemeChoice } from "../ui/theme-choice";
import { setThemeChoice, type ThemeChoice } from "../ui/theme-store";

const CHOICES: readonly { value: ThemeChoice; title: string; detail: string }[] = [
  { value: "system", title: "Like the system", detail: "Follows this device." },
  { value: "light", title: "Light", detail: "White paper." },
  { value: "dark", title: "Dark", detail: "After closing time." },
];

export function ThemeSettings() {
  const chosen = useThemeChoice();
  return (
    <fieldset className="mt-3">
      <legend className="sr-only">Theme</legend>
      <div className="grid grid-cols-1 gap-2 desk:grid-cols-3">
        {CHOICES.map((choice) => (
          <ChoiceCard
            key={choice.value}
            kind="radio"
            name="theme"
            checked={chosen === choice.value}
            onChange={() => setThemeChoice(choice.value)}
            title={choice.title}
            detail={choice.detail}
          />
        ))}
      </div>
    </fieldset>
  );
}
