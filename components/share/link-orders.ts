import type { CreateShareLink } from "@/lib/share/schema";
import { OrderKeys } from "../order-keys";
import { type LinkDraft, toCreate } from "./link-draft";

/** The orders of one opening of the form: what was sent and its Idempotency-Key. */
export class LinkOrders {
  private readonly keys = new OrderKeys();
  private last: { key: string; body: CreateShareLink } | null = null;

  /**
   * The order of these settings. Sent once more, after an answer that was lost, it is the same to the letter: "ends in
   * seven days" is counted from the first press (`now`, in milliseconds since 1970), or it would be another body.
   */
  of(draft: LinkDraft, now: number): { key: string; body: CreateShareLink } {
    const key = this.keys.of(draft);
    if (this.last?.key !== key) this.last = { key, body: toCreate(draft, now) };
    return this.last;
  }

  /** A link was made: the same settings once more are another link. */
  renew(): void {
    this.keys.renew();
  }
}
