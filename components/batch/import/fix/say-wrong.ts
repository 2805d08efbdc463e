import type { DryRun } from "@/lib/batch/schema";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { columnWords, isSeveral } from "../../column-label";

/** What is said of a column, of one thing and of several. */
const WRONG: Record<Exclude<DryRun["errors"][number]["code"], "too_many_cells">, readonly [string, string]> = {
  missing_value: ["is missing", "are missing"],
  too_long: ["is too long", "are too long"],
  control_characters: ["holds characters that nobody sees", "hold characters that nobody sees"],
  invalid_value: ["cannot be used", "cannot be used"],
  invalid_date: ["is no date", "have no date"],
  unknown_channel: ["names no channel of Bella’s", "are none of Bella’s"],
  invalid_quota: ["asks for posts a week that cannot be", "ask for posts a week that cannot be"],
  unsupported_language: ["needs a language model", "need a language model"],
  unknown_place: ["is not found", "are not found"],
  ambiguous_place: ["may be several", "may be several"],
};

/** What is wrong with cells of a column, as the end of a sentence: "offers are too long". */
export const sayWrong = (column: BatchColumn, code: keyof typeof WRONG) =>
  `${columnWords(column)} ${WRONG[code][isSeveral(column) ? 1 : 0]}`;
