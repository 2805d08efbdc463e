import type { Draft, Slot } from "../core/brief";
import type { Gate } from "../core/checking/gate";
import type { ModelDrafts } from "./generation";

/** Why a post is not the model's where its answer gave none and no other reason. */
export const NO_ANSWER = "no_answer";

/** Keeps the model's drafts that pass the gate; answers the slots left for the built-in writer and why. Without drafts all are left. */
export function keepModelDrafts(
  gate: Pick<Gate, "check" | "accept">,
  slots: readonly Slot[],
  drafts: ModelDrafts | null,
  keep: (slot: Slot, draft: Draft) => void,
): { left: readonly Slot[]; reasons: Map<string, string> } {
  const reasons = new Map<string, string>();
  if (!drafts) return { left: slots, reasons };
  const left = slots.filter((slot) => {
    const draft = drafts.bySlot.get(slot.key);
    const violations = draft ? gate.check(draft, slot) : [];
    if (draft && violations.length === 0) {
      gate.accept(draft, slot);
      keep(slot, draft);
      return false;
    }
    reasons.set(slot.key, violations[0]?.code ?? drafts.reasons.get(slot.key) ?? NO_ANSWER);
    return true;
  });
  return { left, reasons };
}

/** A draft that says why the model did not write it; undefined: it was not asked to. */
export const flagged = (draft: Draft, fallbackReason: string | undefined): Draft =>
  fallbackReason === undefined ? draft : { ...draft, writtenBy: { ...draft.writtenBy, fallbackReason } };
