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

  /**
   * Sends an order under its key; with its answer it is over, and the same body once more is another one. So it is where
   * what was `seen` when it was sent has changed: somebody saw that the lost one arrived, and wants it once more.
   */
  async send<Body, Made>(
    body: Body,
    order: (body: Body, key: string) => Promise<Made>,
    seen: unknown = null,
  ): Promise<Made> {
    const made = await order(body, this.of([body, seen]));
    this.renew();
    return made;
  }

  /** The same body once more, on purpose, is another order. */
  renew(): void {
    this.sent = { body: "", key: "" };
  }
}

/** Of orders whose dialog may be closed before their answer is there, by what is ordered; as long as the page is open. */
const kept = new Map<string, OrderKeys>();

/** The keys of what is ordered under a name, the same in every opening of its dialog; for what no server draws. */
export function keysOf(what: string): OrderKeys {
  const keys = kept.get(what) ?? new OrderKeys();
  kept.set(what, keys);
  return keys;
}

/** The keys of a form, or of one opening of a dialog; with a name those of all its openings. */
export const useOrderKeys = (what?: string): OrderKeys =>
  useState(() => (what === undefined ? new OrderKeys() : keysOf(what)))[0];
