import type { BatchColumn } from "@/lib/core/batching/batch-columns";

/** "business_name" as a person reads it. */
export const columnLabel = (column: BatchColumn): string => {
  const words = column.replaceAll("_", " ").replace("posts per week", "posts a week").replace("color", "colour");
  return column === "niche" ? "Trade" : column === "city" ? "Town" : words.charAt(0).toUpperCase() + words.slice(1);
};
