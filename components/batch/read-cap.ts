import { type Money, readMoney } from "@/lib/core/read-money";
import { formatUsd } from "./batch-words";

/** A spend cap as it is typed; one that what was spent has used up would only halt the batch again. */
export function readCap(text: string, spentUsd = 0): Money {
  const cap = readMoney(text);
  if ("error" in cap || cap.value === null || cap.value > spentUsd) return cap;
  if (spentUsd === 0) return { error: "Nothing can be written for $0. Give more than that, or leave it empty." };
  return { error: `Already spent ${formatUsd(spentUsd)}. Give more than that, or leave it empty.` };
}
