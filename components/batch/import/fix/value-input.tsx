import { NativeSelect } from "../../../ui/native-select";
import { TextInput } from "../../../ui/text-input";

interface ValueInputProps {
  label: string;
  placeholder: string;
  /** All that may be written; empty: anything. */
  choices: readonly string[];
  value: string;
  onChange: (value: string) => void;
}

/** What cells are to hold: typed, or chosen where only a few texts mean anything. */
export function ValueInput({ label, placeholder, choices, value, onChange }: ValueInputProps) {
  if (choices.length > 0)
    return (
      <NativeSelect
        compact
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="w-48 max-desk:w-full"
      >
        <option value="">{placeholder}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </NativeSelect>
    );
  return (
    <TextInput
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className="min-h-9! w-48! py-1! max-desk:min-h-11! max-desk:w-full!"
    />
  );
}
