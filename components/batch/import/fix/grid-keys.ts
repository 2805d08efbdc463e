/** What a key asks of a table that is edited in place. */
export type GridCommand =
  | { kind: "move"; down: number; across: number; isExtending: boolean }
  | { kind: "type"; text: string }
  | { kind: "edit" | "clear" | "fill" | "find" | "collapse" | "chooseAll" | "chooseRow" | "chooseColumn" };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

interface Size {
  rows: number;
  columns: number;
  /** Rows that PageDown moves on. */
  page: number;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** How far a key goes, down and across; past the end means to the end. */
function stepOf(key: string, isCommand: boolean, { rows, columns, page }: Size): readonly [number, number] | null {
  const arrow = ARROWS[key];
  if (arrow) return isCommand ? [arrow[0] * rows, arrow[1] * columns] : arrow;
  if (key === "Home") return [isCommand ? -rows : 0, -columns];
  if (key === "End") return [isCommand ? rows : 0, columns];
  if (key === "PageUp") return [-page, 0];
  return key === "PageDown" ? [page, 0] : null;
}

const COMMANDS: Readonly<Record<string, GridCommand>> = {
  a: { kind: "chooseAll" },
  d: { kind: "fill" },
  f: { kind: "find" },
  " ": { kind: "chooseColumn" },
};

const PLAIN: Readonly<Record<string, GridCommand>> = {
  Enter: { kind: "edit" },
  F2: { kind: "edit" },
  Delete: { kind: "clear" },
  Backspace: { kind: "clear" },
  Escape: { kind: "collapse" },
};

/** What a key on a cell asks, as in any spreadsheet; null for what is not the table's. */
export function readGridKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, size: Size): GridCommand | null {
  if (altKey) return null;
  const isCommand = ctrlKey || metaKey;
  const step = stepOf(key, isCommand, size);
  if (step) return { kind: "move", down: step[0], across: step[1], isExtending: shiftKey };
  if (isCommand) return shiftKey ? null : (COMMANDS[key.toLowerCase()] ?? null);
  if (key === " " && shiftKey) return { kind: "chooseRow" };
  return PLAIN[key] ?? (key.length === 1 ? { kind: "type", text: key } : null);
}
