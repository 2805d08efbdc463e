import type { DryRun } from "@/lib/batch/schema";
import { Disclosure } from "../../../ui/disclosure";
import { formatCount, plural } from "../../../ui/plural";
import { columnWords } from "../../column-label";

const SHOWN = 100;

/** Which businesses that are there already the rows change, and in what: told before anything is run. */
export function UpdatesNote({ updates }: { updates: DryRun["updates"] }) {
  if (updates.length === 0) return null;
  const rest = updates.length - SHOWN;
  return (
    <Disclosure
      title={
        updates.length === 1
          ? "1 row updates an existing business"
          : `${plural(updates.length, "row")} update existing businesses`
      }
    >
      <ul className="mt-2 flex max-h-72 flex-col gap-1.5 overflow-y-auto">
        {updates.slice(0, SHOWN).map(({ row, businessName, columns }) => (
          <li key={row} className="break-words text-ink-2">
            Row {row} updates existing business <span className="font-medium text-ink">{businessName}</span>:{" "}
            {columns.map((column) => columnWords(column)).join(", ")}
          </li>
        ))}
        {rest > 0 && <li className="text-ink-2">and {formatCount(rest)} more</li>}
      </ul>
      <p className="mt-2 text-meta text-ink-2">
        What a row says holds from now on for the business too; what it leaves blank stays as it is.
      </p>
    </Disclosure>
  );
}
