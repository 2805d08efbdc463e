import { isLocalDate } from "@/lib/core/dates/local-date";

const PARTED = /^\s*(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})\s*$/;

/** What a date such as 03/04/2027 is when its day or its month comes first, null where that is no date; null when it is neither. */
export function readDateOrders(text: string): { dayFirst: string | null; monthFirst: string | null } | null {
  const [, first = "", second = "", year = ""] = PARTED.exec(text) ?? [];
  const toDate = (month: string, day: string) => {
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isLocalDate(date) && date >= "2000-01-01" && date <= "2100-12-31" ? date : null;
  };
  const orders = { dayFirst: toDate(second, first), monthFirst: toDate(first, second) };
  return orders.dayFirst === null && orders.monthFirst === null ? null : orders;
}
