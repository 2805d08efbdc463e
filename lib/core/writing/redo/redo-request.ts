import type { BusinessFacts, Draft, Slot } from "../../brief";
import type { Gate } from "../../checking/gate";
import type { TopicLibrary } from "../topics/topic-library";
import type { WritingDesk } from "../writing-desk";
import type { RedoChip } from "./read-wish";
import type { RedoScene } from "./redo-scene";
import type { RedoWish } from "./redo-wish";
import type { ModelState, Unmet } from "./word-unmet";

export interface RedoRequest {
  /** The post as it stands; its caption is what the new one must differ from. */
  post: Pick<Draft, "caption" | "topicId" | "frameId">;
  /** What the owner has been shown or had of this post before: no version comes back unless there is no other. */
  seen?: readonly Pick<Draft, "caption" | "topicId">[];
  slot: Slot;
  business: BusinessFacts;
  library: TopicLibrary;
  /** Has accepted the calendar's other posts, not this one. */
  gate: Gate;
  /** The same without the post as it stands: an announcement has few words besides its name, so another may come close to it. */
  closeGate?: Gate;
  /** What the note may say of a model: none is set up, it writes other calendars, or it failed this time. */
  model?: ModelState;
  chips: readonly RedoChip[];
  instruction: string;
  seed: string;
}

/** Another version of a post, and what of the wish it does not do, each a sentence to the owner. */
export interface Redone {
  draft: Draft;
  notes: string[];
  /** Set when the version no longer marks the day that the post is shown with. */
  occasion?: null;
}

/** What an attempt lets go: a wish that is not met then; "much", so that barely shorter is short enough; "apart", so that an announcement may read much like the post it replaces. */
export type LetGo = Unmet | "much" | "apart";

/** One attempt: the wish, and what of it is let go. */
export interface Attempt extends RedoScene {
  request: RedoRequest;
  wish: RedoWish;
  desk: WritingDesk;
  dropped: ReadonlySet<LetGo>;
}
