import type { DryRun } from "@/lib/batch/schema";
import { readAddressHeader } from "@/lib/core/batching/columns/address-columns";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { listInWords } from "@/lib/core/list-in-words";
import { Button } from "../../../ui/button";
import { Notice } from "../../../ui/notice";
import { columnWords } from "../../column-label";

interface RivalNotesProps {
  columns: DryRun["columns"];
  names: readonly string[];
  mapping: readonly (BatchColumn | null)[];
  onMapping: (mapping: (BatchColumn | null)[]) => void;
}

/** Two headers for one column: says which is used and why, and offers to join them. */
export function RivalNotes({ columns, names, mapping, onMapping }: RivalNotesProps) {
  const isLine = (index: number) => readAddressHeader(columns[index]?.header ?? "") !== null;
  const set = (indexes: readonly number[], column: BatchColumn | null) =>
    onMapping(mapping.map((other, i) => (indexes.includes(i) ? column : other)));
  const rivals = columns.flatMap(({ rivalOf }, index) => (rivalOf === null ? [] : [{ index, rivalOf }]));
  const lines = rivals.filter(({ index }) => mapping[index] === "city" && isLine(index)).map(({ index }) => index);
  const town = mapping.findIndex((column, index) => column === "city" && !isLine(index));
  return (
    <>
      {lines.length > 0 && town >= 0 && (
        <AddressNote town={names[town]} lines={lines.map((index) => names[index])} onLeave={() => set(lines, null)} />
      )}
      {rivals.map(({ index, rivalOf }) => {
        const holder = mapping.findIndex((column, i) => column === rivalOf && i !== index);
        const isOther = mapping[index] !== null && mapping[index] !== rivalOf;
        if (holder < 0 || isOther || isLine(index)) return null;
        return (
          <RivalNote
            key={names[index]}
            used={`“${names[holder]}”`}
            other={`“${names[index]}”`}
            label={columnWords(rivalOf)}
            isJoined={mapping[index] === rivalOf}
            isEmpty={columns[index]?.samples.length === 0}
            onJoin={(isJoined) => set([index], isJoined ? rivalOf : null)}
          />
        );
      })}
    </>
  );
}

interface AddressNoteProps {
  town: string | undefined;
  lines: readonly (string | undefined)[];
  onLeave: () => void;
}

/** Rows without a town of their own have it from their address. */
function AddressNote({ town, lines, onLeave }: AddressNoteProps) {
  return (
    <Notice
      tone="info"
      title={`Where “${town}” is blank, the town is read from ${listInWords(lines.map((line) => `“${line}”`))}`}
      actions={
        <Button size="compact" onClick={onLeave}>
          Use “{town}” alone
        </Button>
      }
    >
      A town that is there counts alone.
    </Notice>
  );
}

interface RivalNoteProps {
  used: string;
  other: string;
  label: string;
  isJoined: boolean;
  /** The other one has nothing in the first rows. */
  isEmpty: boolean;
  onJoin: (isJoined: boolean) => void;
}

function RivalNote({ used, other, label, isJoined, isEmpty, onJoin }: RivalNoteProps) {
  if (isJoined)
    return (
      <Notice
        tone="info"
        title={`${used} and ${other} are both the ${label}`}
        actions={<Button size="compact" onClick={() => onJoin(false)}>{`Use ${used} alone`}</Button>}
      >
        Of each row the fuller column counts; where it is blank, the other.
      </Notice>
    );
  return (
    <Notice
      tone="info"
      title={`${used} is used as the ${label}, not ${other}`}
      actions={<Button size="compact" onClick={() => onJoin(true)}>{`Join them: ${other} fills its blanks`}</Button>}
    >
      {isEmpty ? `Both are called so; ${other} is empty in the first rows.` : "Both are called so."}
    </Notice>
  );
}
