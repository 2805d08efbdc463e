import { readFileSync } from "node:fs";
import type { BusinessFacts, Draft, Slot } from "../brief";
import { createGate } from "../checking/gate";
import type { RedoChip } from "./read-wish";
import { redoBuiltin } from "./redo-post";
import type { Redone } from "./redo-request";
import { makeBusiness, readTrade } from "./writing.fixture";

const readTopics = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/topics/${path}.json`, import.meta.url), "utf8"));
const { library, trade } = readTrade("bakery", readTopics);

/** A bakery in Leeds. */
export const zebra = (over: Partial<BusinessFacts> = {}): BusinessFacts => {
  const business = makeBusiness(trade, { name: "Zebra Bakes", ...over });
  return { ...business, place: { ...business.place, city: "Leeds", country: "GB", timezone: "Europe/London" } };
};

/** A post as it stands in its slot, and other posts of its calendar. */
export interface Scene {
  business: BusinessFacts;
  slot: Slot;
  post: Pick<Draft, "caption" | "topicId" | "frameId">;
  others?: readonly { slot: Slot; caption: string }[];
}

/** Writes the post of a scene again, with the topics of a bakery. */
export function redo(
  { business, slot, post, others = [] }: Scene,
  chips: readonly RedoChip[],
  instruction = "",
): Redone | null {
  const [gate, closeGate] = [0, 1].map(() => createGate({ business, neighbours: [] })) as [
    ReturnType<typeof createGate>,
    ReturnType<typeof createGate>,
  ];
  gate.memory.addNeighbour("the post as it stands", post.caption);
  for (const [index, other] of others.entries())
    for (const one of [gate, closeGate])
      one.accept(
        { caption: other.caption, topicId: `other-${index}`, frameId: "other", callToAction: null },
        other.slot,
      );
  return redoBuiltin({ post, slot, business, library, gate, closeGate, chips, instruction, seed: "again" });
}
