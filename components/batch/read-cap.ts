import { judgeCap } from "@/lib/core/batching/judge-cap";
import { type Money, readMoney } from "@/lib/core/read-money";

/** A spend cap as it is typed; one that what was spent has used up would only halt the batch again. */
export function readCap(text: string, spentUsd = 0): Money {
  const cap = readMoney(text);
  if ("error" in cap || cap.value === null) return cap;
  const error = judgeCap(cap.value, spentUsd);
  return error === null ? cap : { error };
}
