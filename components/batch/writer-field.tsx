import { WRITER_CHOICES, type WriterChoice } from "@/lib/core/vocabulary";
import { Field } from "../ui/field";
import { NativeSelect } from "../ui/native-select";

const WRITERS: Record<WriterChoice, string> = {
  auto: "The best one there is",
  builtin: "Bella’s own (free)",
  model: "The language model",
};

interface WriterFieldProps<Value extends string> {
  value: Value;
  error: string | undefined;
  /** Names the choice of none, where there is one. */
  blank?: string;
  className?: string;
  onChange: (writer: Value) => void;
}

/** Who writes the posts of a batch. */
export function WriterField<Value extends string = WriterChoice>({
  value,
  error,
  blank,
  className = "",
  onChange,
}: WriterFieldProps<Value>) {
  return (
    <Field label="Writer" error={error} className={className}>
      {(control) => (
        <NativeSelect {...control} value={value} onChange={(event) => onChange(event.target.value as Value)}>
          {blank !== undefined && <option value="">{blank}</option>}
          {WRITER_CHOICES.map((writer) => (
            <option key={writer} value={writer}>
              {WRITERS[writer]}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}
