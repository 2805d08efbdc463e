import { useState } from "react";
import { Button } from "../../../ui/button";
import { plural } from "../../../ui/plural";
import type { Repair } from "./list-repairs";
import { ValueInput } from "./value-input";

/** How many stand there at first, and how many more each time they are asked for: thousands of fields stall a page. */
const FIRST = 8;
const MORE = 50;

interface SpellingListProps {
  spellings: Repair["spellings"];
  choices: readonly string[];
  /** What to type in a spelling's stead. */
  wanted: string;
  onApply: (rows: readonly number[], text: string) => void;
}

/** What is written in the rows of one group, the most frequent first, each with a repair of its own. */
export function SpellingList({ spellings, choices, wanted, onApply }: SpellingListProps) {
  const [most, setMost] = useState(FIRST);
  // A button that brings up a single one would take as much room as that one.
  const shown = spellings.length <= most + 1 ? spellings : spellings.slice(0, most);
  const rest = spellings.length - shown.length;
  return (
    <div className="w-full pl-7 max-desk:pl-0">
      <ul className="flex flex-col gap-2">
        {shown.map(({ text, rows }) => (
          <SpellingItem
            key={text}
            text={text}
            count={rows.length}
            choices={choices}
            wanted={wanted}
            onApply={(typed) => onApply(rows, typed)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="ghost" size="compact" className="mt-2" onClick={() => setMost(most + MORE)}>
          {`Show ${Math.min(rest, MORE)} more of ${spellings.length.toLocaleString("en")} spellings`}
        </Button>
      )}
    </div>
  );
}

interface SpellingItemProps {
  text: string;
  choices: readonly string[];
  /** What to type in its stead. */
  wanted: string;
  count: number;
  onApply: (text: string) => void;
}

/** One spelling of many that one group lists, with its own repair. */
function SpellingItem({ text, choices, count, wanted, onApply }: SpellingItemProps) {
  const [value, setValue] = useState("");
  return (
    <li>
      <form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim() !== "") onApply(value.trim());
        }}
      >
        <span className="min-w-0 flex-1 basis-40 break-words">
          “{text}” <span className="text-ink-2">({plural(count, "row")})</span>
        </span>
        <ValueInput
          label={`${wanted} for ${text}`}
          placeholder={wanted}
          choices={choices}
          value={value}
          onChange={setValue}
        />
        <Button type="submit" size="compact" disabled={value.trim() === ""} aria-label={`Apply to ${text}`}>
          Apply
        </Button>
      </form>
    </li>
  );
}
