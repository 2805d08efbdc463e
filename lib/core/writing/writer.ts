import type { BusinessFacts, Draft, Slot } from "../brief";
import type { Gate } from "../checking/gate";
import type { TopicLibrary } from "./topics/topic-library";
import { type OpenReason, writeBuiltin } from "./write-builtin";

export interface WriteContext {
  business: BusinessFacts;
  library: TopicLibrary;
  gate: Gate;
  seed: string;
  /** Hears of each slot that stays open. */
  onOpen?: (slot: Slot, reason: OpenReason) => void;
  signal?: AbortSignal;
}

/** One interface, two writers: drafts arrive as they are ready, each already past the gate. */
export interface Writer {
  write(slots: readonly Slot[], context: WriteContext): AsyncIterable<Draft>;
}

/** The writer that needs no key and no network. */
export const builtinWriter: Writer = {
  async *write(slots, { business, library, gate, seed, onOpen, signal }) {
    for (const written of writeBuiltin({ slots, business, library, gate, seed })) {
      signal?.throwIfAborted();
      if ("draft" in written) yield written.draft;
      else onOpen?.(written.slot, written.open);
    }
  },
};
