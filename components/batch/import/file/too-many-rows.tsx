import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { NativeSelect } from "../../../ui/native-select";
import { Notice } from "../../../ui/notice";
import { formatCount } from "../../../ui/plural";
import { batchesQuery } from "../../batch-queries";
import type { FilePart, ImportDraft } from "../draft/import-draft";
import { findNextPart, listParts, namePart, withPart } from "./take-part";

interface TooManyRowsProps {
  draft: ImportDraft;
  most: number;
  onChange: (change: Partial<ImportDraft>) => void;
}

/** A file that is longer than a batch may be: it is said before anything is sent, and one of its parts can be taken. */
export function TooManyRows({ draft, most, onChange }: TooManyRowsProps) {
  const { file, fileName, whole } = draft;
  const parts = listParts(file, most);
  const { data: batches } = useQuery(batchesQuery());
  const names = batches?.map((batch) => batch.fileName) ?? [];
  const started = new Set([...names, ...(whole?.started ?? []).map((one) => namePart(fileName, one))]);
  const [chosen, setChosen] = useState<number | null>(null);
  const part = parts.find(({ from }) => from === chosen) ?? findNextPart(parts, fileName, started);
  if (!part) return null;
  const say = (one: FilePart) => (started.has(namePart(fileName, one)) ? `${one.label} (a batch already)` : one.label);
  return (
    <Notice
      tone="warn"
      role="alert"
      title={`This file has ${formatCount(file.rows.length)} rows; a batch can have ${formatCount(most)}`}
      actions={
        <>
          <NativeSelect
            aria-label="Part of the file"
            className="w-72 max-desk:w-full"
            value={part.from}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
            {parts.map((one, index) => (
              <option key={one.from} value={one.from}>
                {`Part ${index + 1} of ${parts.length}: ${say(one)}`}
              </option>
            ))}
          </NativeSelect>
          <Button variant="primary" className="max-desk:w-full" onClick={() => onChange(withPart(draft, part))}>
            Take this part
          </Button>
        </>
      }
    >
      It makes {formatCount(parts.length)} batches, one a part. The file stays at hand: once a part is started, New
      batch goes on with the next. Parts that are batches already are marked. Rows keep the numbers of your file.
    </Notice>
  );
}
