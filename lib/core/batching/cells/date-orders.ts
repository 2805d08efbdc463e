import type { BatchCells } from "../columns/batch-columns";
import { splitEvents } from "./read-cells";
import { type DateOrder, judgeDateOrder } from "./read-date";

/** The columns that hold dates. */
const DATE_COLUMNS = ["start_date", "events"] as const;
type DateColumn = (typeof DATE_COLUMNS)[number];

/** How doubtful dates of each column are read; `isGuess` where nobody said so. */
export interface DateReading {
  orders: Readonly<Record<DateColumn, DateOrder | null>>;
  isGuess: boolean;
  /** How the list's country writes dates, for the columns whose own dates tell nothing. */
  usual?: Readonly<Record<DateColumn, DateOrder | null>>;
}

const datesIn = (cells: BatchCells, column: DateColumn): string[] => {
  const text = cells[column]?.trim() ?? "";
  if (text === "") return [];
  return column === "events" ? splitEvents(text).map(({ day }) => day) : [text];
};

/** Learns from the dates of a file that can be one day alone in which order each column writes them. */
export class DateOrders {
  private readonly seen: Record<DateColumn, Set<DateOrder>> = { start_date: new Set(), events: new Set() };

  /** Takes a row's dates in; true when one of them may be two days. */
  note(cells: BatchCells): boolean {
    let isDoubtful = false;
    for (const column of DATE_COLUMNS)
      for (const date of datesIn(cells, column)) {
        const order = judgeDateOrder(date);
        if (order === "both") isDoubtful = true;
        else if (order !== null) this.seen[column].add(order);
      }
    return isDoubtful;
  }

  /** What the rows so far tell: a column that writes both orders tells nothing. */
  get orders(): DateReading["orders"] {
    const only = (column: DateColumn) => {
      const [order = null, other] = this.seen[column];
      return other === undefined ? order : null;
    };
    return { start_date: only("start_date"), events: only("events") };
  }

  /** The order of the list's country, for the columns that no date of the list speaks against. */
  usual(order: DateOrder | null): NonNullable<DateReading["usual"]> {
    const isOpen = DATE_COLUMNS.every((column) => [...this.seen[column]].every((one) => one === order));
    const usual = isOpen ? order : null;
    return { start_date: usual, events: usual };
  }
}
