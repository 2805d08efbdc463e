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

  /** The same body once more, on purpose, is another order. */
  renew(): void {
    this.sent = { body: "", key: "" };
  }
}

/** The keys of a form, or of one opening of a dialog. */
export const useOrderKeys = (): OrderKeys => useState(() => new OrderKeys())[0];
