import type { ImportDraft } from "../draft/import-draft";
import { type AskedAgain, rememberColumns, startBatch } from "./send-batch";

/** By draft, the orders that are on their way: they outlive the screen that sent them. */
const out = new Map<string, AbortController>();

/** Of the mutation that orders this draft, by which every screen sees that it is out. */
export const orderKey = (draftId: string | undefined) => ["batch-order", draftId ?? "none"] as const;

interface OrderEars {
  /** Hears what share of a long list, of one, has been sent. */
  onSent?: (share: number) => void;
  /** Hears why the order is sent once more. */
  onAgain?: (why: AskedAgain) => void;
}

/** Orders the batch; `giveUpOrder` ends it. @throws what `startBatch` does */
export async function sendOrder(draft: ImportDraft, ears: OrderEars = {}): Promise<{ id: string }> {
  const controller = new AbortController();
  out.set(draft.id, controller);
  try {
    const started = await startBatch(draft, { signal: controller.signal, ...ears });
    // Guesses have proved themselves now. Remembering is a courtesy, which the batch does not wait for.
    void rememberColumns(draft, { guesses: draft.guesses ?? {} }).catch(() => undefined);
    return started;
  } finally {
    if (out.get(draft.id) === controller) out.delete(draft.id);
  }
}

/** Whoever gives up a list gives up its order, where the server does not have it yet. Answers whether one was out. */
export function giveUpOrder(draftId: string): boolean {
  const order = out.get(draftId);
  order?.abort();
  return order !== undefined;
}
