import { useState } from "react";
import { newIdempotencyKey } from "./api-client";

/** Idempotency-Keys of one form: the same body sent once more, after an answer that was lost, is the same order. */
export class OrderKeys {
  private sent = { body: "", key: "" };

  of(body: unknown): string {
    const text = JSON.stringify(body);
    if (this.sent.body !== text) this.sent = { body: text, key: newIdempotencyKey() };
    return this.sent.key;
  }

  /** Sends an order under its key; with its answer it is over, and the same body once more is another one. */
  async send<Body, Made>(body: Body, order: (body: Body, key: string) => Promise<Made>): Promise<Made> {
    const made = await order(body, this.of(body));
    this.renew();
    return made;
  }

  /** The same body once more, on purpose, is another order. */
  renew(): void {
    this.sent = { body: "", key: "" };
  }
}

/** Does something after which orders sent before are worth nothing: the same body is another order from then on. */
export async function voidOrders<Answer>(keys: OrderKeys, act: Promise<Answer>): Promise<Answer> {
  const answer = await act;
  keys.renew();
  return answer;
}

/** The keys of a form, or of one opening of a dialog. */
export const useOrderKeys = (): OrderKeys => useState(() => new OrderKeys())[0];
