import { expect, test } from "vitest";
import { readGridKey } from "./grid-keys";

const SIZE = { rows: 100, columns: 7, page: 10 };
const press = (key: string, held: "" | "ctrl" | "meta" | "shift" | "alt" | "ctrl+shift" = "") =>
  readGridKey(
    {
      key,
      ctrlKey: held.startsWith("ctrl"),
      metaKey: held === "meta",
      altKey: held === "alt",
      shiftKey: held.endsWith("shift"),
    },
    SIZE,
  );
const move = (down: number, across: number, isExtending = false) => ({ kind: "move", down, across, isExtending });

test("arrows, Page, Home and End move as in a spreadsheet: with Ctrl or ⌘ to the edge, with Shift the block grows", () => {
  expect(press("ArrowDown")).toEqual(move(1, 0));
  expect(press("ArrowLeft", "shift")).toEqual(move(0, -1, true));
  expect(press("PageDown")).toEqual(move(10, 0));
  expect(press("End")).toEqual(move(0, 7));
  expect(press("Home", "ctrl")).toEqual(move(-100, -7));
  expect(press("End", "meta")).toEqual(move(100, 7));
  expect(press("ArrowDown", "ctrl+shift")).toEqual(move(100, 0, true));
});

test("letters begin to type, Enter edits, Delete clears, and commands have the spreadsheet's keys", () => {
  expect(press("a")).toEqual({ kind: "type", text: "a" });
  expect(press("A", "shift")).toEqual({ kind: "type", text: "A" });
  expect(press("Enter")).toEqual({ kind: "edit" });
  expect(press("Backspace")).toEqual({ kind: "clear" });
  expect(press("a", "ctrl")).toEqual({ kind: "chooseAll" });
  expect(press("d", "meta")).toEqual({ kind: "fill" });
  expect(press("f", "ctrl")).toEqual({ kind: "find" });
  expect(press(" ", "shift")).toEqual({ kind: "chooseRow" });
  expect(press(" ", "ctrl")).toEqual({ kind: "chooseColumn" });
});

test("what is the browser's stays the browser's", () => {
  for (const held of ["ctrl", "meta"] as const)
    for (const key of ["c", "v", "x", "z", "y", "r", "t"]) expect(press(key, held)).toBeNull();
  expect(press("F", "ctrl+shift")).toBeNull();
  expect(press("ArrowLeft", "alt")).toBeNull();
  expect(press("Tab")).toBeNull();
  expect(press("F5")).toBeNull();
});
