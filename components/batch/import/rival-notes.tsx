import type { DryRun } from "@/lib/batch/schema";
import type { BatchColumn } from "@/lib/core/batching/batch-columns";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { columnWords } from "../column-label";

interface RivalNotesProps {
  columns: DryRun["columns"];
  names: readonly string[];
  mapping: readonly (BatchColumn | null)[];
  onMapping: (mapping: (BatchColumn | null)[]) => void;
}

/** Two headers for one column: says which is used and why, and offers to join them. */
export function RivalNotes({ columns, names, mapping, onMapping }: RivalNotesProps) {
  const set = (index: number, column: BatchColumn | null) =>
    onMapping(mapping.map((other, i) => (i === index ? column : other)));
  return columns.map(({ rivalOf, samples }, index) => {
    const holder = rivalOf === null ? -1 : mapping.findIndex((column, i) => column === rivalOf && i !== index);
    if (rivalOf === null || holder < 0 || (mapping[index] !== null && mapping[index] !== rivalOf)) return null;
    const [used, other] = [`“${names[holder]}”`, `“${names[index]}”`];
    const isJoined = mapping[index] === rivalOf;
    const label = columnWords(rivalOf);
    return (
      <Notice
        key={names[index]}
        tone="info"
        title={
          isJoined ? `${used} and ${other} are both the ${label}` : `${used} is used as the ${label}, not ${other}`
        }
        actions={
          <Button size="compact" onClick={() => set(index, isJoined ? null : rivalOf)}>
            {isJoined ? `Use ${used} alone` : `Join them: ${other} fills its blanks`}
          </Button>
        }
      >
        {isJoined
          ? "Of each row the fuller column counts; where it is blank, the other."
          : samples.length === 0
            ? `Both are called so; ${other} is empty in the first rows.`
            : "Both are called so."}
      </Notice>
    );
  });
}
