import type { BusinessFacts, Draft, Slot } from "../../brief";
import { createGate } from "../../checking/gate";
import { makeBusiness, readTrade, type TopicReader } from "../writing.fixture";
import type { RedoChip } from "./read-wish";
import { redoBuiltin } from "./redo-post";
import type { Redone } from "./redo-request";

/** A post as it stands in its slot, and other posts of its calendar. */
export interface Scene {
  business: BusinessFacts;
  slot: Slot;
  post: Pick<Draft, "caption" | "topicId" | "frameId">;
  /** What was proposed for the post before. */
  seen?: readonly Pick<Draft, "caption" | "topicId">[];
  others?: readonly { slot: Slot; caption: string }[];
}

/** A bakery in Leeds, and what writes the posts of its scenes again with the topics of a bakery. */
export function openBakery(readTopics: TopicReader) {
  const { library, trade } = readTrade("bakery", readTopics);
  const zebra = (over: Partial<BusinessFacts> = {}): BusinessFacts => {
    const business = makeBusiness(trade, { name: "Zebra Bakes", ...over });
    return { ...business, place: { ...business.place, city: "Leeds", country: "GB", timezone: "Europe/London" } };
  };
  const redo = (
    { business, slot, post, seen = [], others = [] }: Scene,
    chips: readonly RedoChip[],
    instruction = "",
  ): Redone | null => {
    const gate = createGate({ business, neighbours: [] });
    const closeGate = createGate({ business, neighbours: [] });
    gate.memory.addNeighbour("the post as it stands", post.caption);
    for (const [index, { slot: at, caption }] of others.entries())
      for (const one of [gate, closeGate])
        one.accept({ caption, topicId: `other-${index}`, frameId: "other", callToAction: null }, at);
    return redoBuiltin({ post, seen, slot, business, library, gate, closeGate, chips, instruction, seed: "again" });
  };
  return { zebra, redo };
}
