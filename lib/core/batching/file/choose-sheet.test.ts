import { expect, test } from "vitest";
import { chooseSheet } from "./choose-sheet";

type Lines = readonly (readonly string[])[];
const choose = (sheets: Record<string, Lines>, hidden: readonly string[] = []) =>
  chooseSheet(
    Object.entries(sheets).map(([name, lines]) => ({ name, isHidden: hidden.includes(name), lines: () => lines })),
  );

const COVER: Lines = [["Agency Q1 2027"], ["prepared by Ana"]];
const INDEX: Lines = [
  ["Sheet", "Owner", "Name"],
  ["Clients", "Ana", "All"],
];
const CLIENTS: Lines = [
  ["Clients Q1 2027"],
  [],
  ["Client", "Trade", "City", "Phone"],
  ["Harbor", "bakery", "Leeds", ""],
];
const ARCHIVE: Lines = [
  ["Name", "Trade", "City"],
  ["Old", "cafe", "Leeds"],
];
const INVOICES: Lines = [
  ["Business", "Town", "Amount", "Date"],
  ["Alpha", "Leeds", "100", "46365"],
];
const BRIEF: Lines = [[""], ["", "Company", "What", "Where", "Zip"], ["", "Alpha Books", "bookshop", "Leeds", ""]];
const BARE: Lines = [
  ["Harbor", "bakery", "Leeds"],
  ["North", "gym", "York"],
];

test("the sheet that is a list of businesses is chosen, whatever stands before it", () => {
  for (const [sheets, hidden, expected] of [
    [{ Cover: COVER, Clients: CLIENTS, Archive: ARCHIVE }, [], "Clients"],
    [{ Cover: COVER, Index: INDEX, Clients: CLIENTS }, [], "Clients"],
    [{ Archive: ARCHIVE, Clients: CLIENTS }, [], "Clients"],
    [{ "2026": ARCHIVE, "2027": CLIENTS }, [], "2026"],
    [{ Invoices: INVOICES, "Clients (UK)": BRIEF }, [], "Clients (UK)"],
    [{ Archive: ARCHIVE, Clients: CLIENTS }, ["Archive"], "Clients"],
    [{ Cover: COVER, Archive: ARCHIVE }, ["Archive"], "Archive"],
    [{ Cover: COVER, Bare: BARE }, [], "Bare"],
    [{ Cover: COVER, Bare: BARE }, ["Bare"], "Cover"],
    [{ Cover: COVER, Notes: COVER }, [], "Cover"],
    [{ Liste: [["Firma", "Branche", "Stadt"]], Cover: COVER }, [], "Liste"],
    [{}, [], undefined],
  ] as const)
    expect(choose(sheets, hidden), Object.keys(sheets).join()).toBe(expected);
});
