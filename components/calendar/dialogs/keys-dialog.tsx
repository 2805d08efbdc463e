"use client";

import { Dialog } from "../../ui/dialog";
import { Kbd } from "../../ui/kbd";
import { Switch } from "../../ui/switch";
import { useSingleKeys } from "../use-calendar-keys";

const KEYS: readonly [readonly string[], string][] = [
  [["←", "→", "↑", "↓"], "Go through days and posts"],
  [["Enter"], "Open the post, or add one on an empty day"],
  [["E"], "Edit the post"],
  [["R"], "Redo the post"],
  [["A"], "Approve the post, or take it back"],
  [["M"], "Move the post to another day or time"],
  [["Alt", "← → ↑ ↓"], "Shift the post by a day or a week"],
  [["N"], "Add a post"],
  [["T"], "Go to today"],
  [["1", "2", "3"], "Month, week, list"],
  [["Page Up", "Page Down"], "Earlier, later"],
  [["⌘ or Ctrl", "Z"], "Undo"],
  [["?"], "This list"],
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useSingleKeys();
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Keys">
      <dl className="flex flex-col gap-2.5">
        {KEYS.map(([keys, does]) => (
          <div key={does} className="flex items-center justify-between gap-4">
            <dt className="order-2 flex shrink-0 gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 border-t border-line pt-3">
        <Switch
          checked={on}
          onCheckedChange={setOn}
          label="Single-letter keys"
          hint="Off keeps arrows, Enter, Alt and Undo."
        />
      </div>
    </Dialog>
  );
}
