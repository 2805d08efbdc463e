import type { CombinedTarget } from "./combined-targets";
import { escapeFormula } from "./escape-formula";
import type { ExportedCalendar } from "./exported-calendar";
import { METRICOOL_COLUMNS } from "./metricool-columns";
import { PLAIN_COLUMNS, toPlainRows } from "./plain-rows";
import { ROW_FORMATS } from "./scheduler-rows";

/** The header of a file of many businesses. */
export function combinedHeader(target: CombinedTarget): readonly string[] {
  return target === "metricool" ? METRICOOL_COLUMNS : ["business", ...PLAIN_COLUMNS];
}

/**
 * One business's rows of a file of many: for people with formulas made inert, for Metricool unaltered.
 * @param suffix what tells it from others of the same name
 */
export function combinedRows(calendar: ExportedCalendar, target: CombinedTarget, suffix = ""): string[][] {
  const { posts } = calendar;
  const businessName = calendar.businessName + suffix;
  if (target === "plain") return toPlainRows(calendar).map((row) => [escapeFormula(businessName), ...row]);
  return posts.map((post) => ROW_FORMATS.metricool.row(post, { businessName, dateOrder: "mdy" }));
}
