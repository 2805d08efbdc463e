import { useEffect, useState } from "react";
import type { DryRun } from "@/lib/batch/schema";
import type { CheckState } from "../start/use-dry-run";
import { judgeWish, type Wish } from "./continue-wish";

/**
 * The way on, which leaving a field by pressing the button does not shut: what was typed is checked first, then it goes
 * on by itself. Who types again in the meantime stays.
 */
export function useContinue(state: CheckState, rows: DryRun["rows"], onContinue: () => void) {
  const [wish, setWish] = useState<Wish | null>(null);
  useEffect(() => {
    const next = wish && judgeWish(wish, state, rows);
    if (next === null || next === "wait") return;
    setWish(null);
    if (next === "go") onContinue();
  }, [wish, state, rows, onContinue]);
  useEffect(() => {
    if (!wish) return;
    const drop = () => setWish(null);
    window.addEventListener("input", drop);
    return () => window.removeEventListener("input", drop);
  }, [wish]);
  return { isWaiting: wish !== null, press: () => setWish({ invalid: rows.invalid }) };
}
