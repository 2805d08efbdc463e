import { useMutation } from "@tanstack/react-query";
import { ENCODINGS, type Encoding } from "@/lib/core/batching/file/decode-file";
import { DELIMITERS, type Delimiter } from "@/lib/core/batching/file/detect-delimiter";
import type { TextChoice as Choice } from "@/lib/core/batching/file/read-delimited";
import { NativeSelect } from "../../../ui/native-select";
import { Notice } from "../../../ui/notice";
import type { ImportDraft } from "../draft/import-draft";
import { changeText } from "./change-text";
import { parseInWorker } from "./parse-in-worker";
import { sayUnread } from "./unreadable-file";

const DELIMITER_NAMES: Record<Delimiter, string> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };
const ENCODING_NAMES: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (little endian)",
  "utf-16be": "UTF-16 (big endian)",
  "windows-1252": "Western (Windows-1252)",
  "windows-1250": "Central European (Windows-1250)",
  "windows-1251": "Cyrillic (Windows-1251)",
  "windows-1253": "Greek (Windows-1253)",
  "windows-1254": "Turkish (Windows-1254)",
  "windows-1255": "Hebrew (Windows-1255)",
  "windows-1256": "Arabic (Windows-1256)",
  "windows-1257": "Baltic (Windows-1257)",
  macintosh: "Western (old Mac)",
  shift_jis: "Japanese (Shift-JIS)",
  "euc-jp": "Japanese (EUC-JP)",
  gb18030: "Chinese, simplified (GB 18030)",
  big5: "Chinese, traditional (Big5)",
  "euc-kr": "Korean (EUC-KR)",
};

interface TextChoiceProps {
  draft: ImportDraft;
  onChange: (change: Partial<ImportDraft>) => void;
}

/** How the text of a file was read, and another way to read it where that is wrong; nothing for a workbook. */
export function TextChoice({ draft, onChange }: TextChoiceProps) {
  const { file, source, text = {} } = draft;
  const { kind, delimiter, encoding, guessed = [] } = file.format;
  const read = useMutation({
    // One after the other: what was chosen last is read last.
    scope: { id: "read-file" },
    mutationFn: async (choice: Choice) => ({ choice, file: await parseInWorker(source as Blob, choice) }),
    onSuccess: (reread) => onChange(changeText(draft, reread.file, reread.choice)),
  });
  // Drafts that were kept before did not keep their file.
  if (kind !== "csv" || delimiter === null || encoding === null || !source) return null;
  const asks = guessed.includes("encoding") || text.encoding !== undefined;
  return (
    <>
      <ReadAs
        label="Divided by"
        value={delimiter}
        names={DELIMITER_NAMES}
        values={DELIMITERS}
        isGuess={guessed.includes("delimiter")}
        isBusy={read.isPending}
        onChange={(chosen) => read.mutate({ ...text, delimiter: chosen })}
      />
      {asks && (
        <ReadAs
          label="Letters are"
          value={encoding}
          names={ENCODING_NAMES}
          values={ENCODINGS}
          isGuess={guessed.includes("encoding")}
          isBusy={read.isPending}
          onChange={(chosen) => read.mutate({ ...text, encoding: chosen })}
        />
      )}
      {read.isError && (
        <span role="alert" className="text-danger">
          {sayUnread(read.error, "The file cannot be read like this.")}
        </span>
      )}
    </>
  );
}

interface ReadAsProps<Value extends string> {
  label: string;
  value: Value;
  values: readonly Value[];
  names: Readonly<Record<Value, string>>;
  isGuess: boolean;
  isBusy: boolean;
  onChange: (value: Value) => void;
}

function ReadAs<Value extends string>({ label, value, values, names, isGuess, isBusy, onChange }: ReadAsProps<Value>) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span aria-hidden="true" className="font-semibold">
        {label}
      </span>
      <NativeSelect
        compact
        aria-label={label}
        aria-busy={isBusy}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {one === value && isGuess ? `${names[one]} (guessed)` : names[one]}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}

/** Says so where the letters of a file look as those of another encoding do. */
export function GarbledNote({ draft: { file, source } }: Pick<TextChoiceProps, "draft">) {
  if (!file.format.isGarbled) return null;
  return (
    <Notice tone="warn" role="status" title="Some letters look wrong">
      The file does not say how its letters are written, and read as Windows-1252 they make no words.{" "}
      {source && "Choose above what they are, until the values below read right. Or "}
      {source ? "save" : "Save"} the list as CSV <span className="whitespace-nowrap">UTF-8</span> and start over with
      that.
    </Notice>
  );
}
