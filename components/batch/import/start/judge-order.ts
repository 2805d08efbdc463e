import type { Batch } from "@/lib/batch/schema";
import type { ImportDraft } from "../draft/import-draft";
import { AlreadyStarted, isUnanswered } from "./send-batch";

interface OrderFacts extends Pick<ImportDraft, "key" | "ordered"> {
  /** The order is on its way from this very page. */
  isOut: boolean;
  /** Why it failed, as far as this page has heard. */
  error: unknown;
  /** The batch that the key made; null for none so far, undefined while nobody has said. */
  found: Pick<Batch, "id"> | null | undefined;
}

/** What became of an order: it made a batch; nobody has said anything yet; or there is nothing to say. */
export type OrderState = { kind: "started"; batchId: string } | { kind: "waiting"; isAsked: boolean } | null;

/** Whether an order may have arrived whose answer has not: after a lost connection, or a page that was left meanwhile. */
export const mayHaveArrived = ({ ordered, key }: Pick<OrderFacts, "ordered" | "key">): boolean => ordered?.key === key;

/** Says what is known of an order that was sent, without guessing who sent it. */
export function judgeOrder(facts: OrderFacts): OrderState {
  const { isOut, error, found } = facts;
  if (isOut) return null;
  if (error instanceof AlreadyStarted) return { kind: "started", batchId: error.batchId };
  if (!mayHaveArrived(facts)) return null;
  if (found) return { kind: "started", batchId: found.id };
  // What this page has heard says more than "nothing yet".
  return error ? null : { kind: "waiting", isAsked: found === undefined };
}

/** Whether an order that failed so may have made a batch all the same. */
export const mayBeMade = (failure: unknown): boolean => failure instanceof AlreadyStarted || isUnanswered(failure);
