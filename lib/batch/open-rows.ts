import type { BatchSource } from "./batch-source";

export type JsonRow = Readonly<Record<string, unknown>>;

function entryToText(entry: unknown): string {
  if (typeof entry !== "object" || entry === null) return toText(entry);
  const { channel, postsPerWeek, date, name, details, title } = entry as Record<string, unknown>;
  if (channel !== undefined) return postsPerWeek === undefined ? String(channel) : `${channel}:${postsPerWeek}`;
  if (date !== undefined && name !== undefined)
    return [date, name, details].filter((part) => part !== undefined).join("=");
  return title === undefined ? JSON.stringify(entry) : String(title);
}

/** A JSON value as the CSV would write it: lists with bars, quotas as `instagram:3`, events as `date=name=details`. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(entryToText).join("|");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Opens rows that came as JSON; the first is row 2, as if a header stood above them. */
export function openRows(rows: readonly JsonRow[]): BatchSource {
  const headers = [...new Set(rows.flatMap(Object.keys))];
  function* records() {
    for (const [index, row] of rows.entries()) {
      const cells = headers.map((header) => toText(row[header]));
      if (cells.some((cell) => cell.trim() !== "")) yield { row: index + 2, cells };
    }
  }
  return { headers, headerRow: 1, records: records(), format: { kind: "json", encoding: null, delimiter: null } };
}
