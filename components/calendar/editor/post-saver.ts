import type { Post, UpdatePost } from "@/lib/calendar/schema";
import { ApiProblem, fieldErrors, problemMessage } from "../../api-client";

export type PostField =
  | "caption"
  | "hashtags"
  | "link"
  | "callToAction"
  | "imageIdea"
  | "altText"
  | "pillar"
  | "format"
  | "localDate"
  | "localTime"
  | "status"
  | "locked";
export type PostDraft = Partial<Pick<Post, PostField>>;

export type SaveState =
  | { kind: "saved" }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "conflict" }
  | { kind: "refused"; message: string; errors: Record<string, string> };

interface Snapshot {
  /** The post as it reads now: what is stored, with what is not saved yet on top. */
  shown: Post;
  state: SaveState;
  dirty: boolean;
}

interface PostSaverOptions {
  post: Post;
  save: (id: string, revision: number, body: UpdatePost) => Promise<Post>;
  load: (id: string) => Promise<Post>;
  onStored: (post: Post) => void;
  /** Fields that must not be sent now, because the caption is over its limit. */
  withheld: (shown: Post) => readonly PostField[];
  delayMs?: number;
}

/**
 * Saves a post while it is being edited: waits for a pause, sends one request at a time, builds each on the revision
 * it was made from, and keeps what was typed through every failure. It stands outside React so that a test can drive it.
 */
export class PostSaver {
  #base: Post;
  #draft: PostDraft = {};
  #state: SaveState = { kind: "saved" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #snapshot: Snapshot;
  readonly #listeners = new Set<() => void>();
  readonly #options: PostSaverOptions;

  constructor(options: PostSaverOptions) {
    this.#options = options;
    this.#base = options.post;
    this.#snapshot = this.#take();
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = () => this.#snapshot;

  edit(change: PostDraft): void {
    this.#draft = { ...this.#draft, ...change };
    // A conflict waits for the reader's decision; typing on does not overwrite the other change.
    if (this.#state.kind !== "conflict" && this.#state.kind !== "saving") this.#state = { kind: "waiting" };
    this.#tell();
    this.#schedule();
  }

  /** The post changed elsewhere (a redo was kept, another tab saved): later edits build on that. */
  rebase(post: Post): void {
    if (post.id !== this.#base.id || post.revision <= this.#base.revision) return;
    this.#base = post;
    this.#tell();
  }

  /** Sends what is waiting now. Resolves when nothing is left that can be sent. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#state.kind === "saving" || this.#state.kind === "conflict") return;
    const body = this.#sendable();
    if (Object.keys(body).length === 0) {
      if (this.#state.kind === "waiting" && Object.keys(this.#draft).length === 0) this.#become({ kind: "saved" });
      return;
    }
    this.#become({ kind: "saving" });
    try {
      const stored = await this.#options.save(this.#base.id, this.#base.revision, body);
      this.#settle(stored, body);
    } catch (problem) {
      const stale = problem instanceof ApiProblem && problem.code === "stale_revision";
      this.#become(
        stale
          ? { kind: "conflict" }
          : { kind: "refused", message: problemMessage(problem), errors: fieldErrors(problem) },
      );
      return;
    }
    if (Object.keys(this.#sendable()).length > 0) await this.flush();
  }

  /** "Someone changed this first": take the newest state, and either drop or keep what was typed here. */
  async resolveConflict(keepMine: boolean): Promise<void> {
    const newest = await this.#options.load(this.#base.id);
    this.#base = newest;
    if (!keepMine) this.#draft = {};
    this.#options.onStored(newest);
    this.#become(keepMine ? { kind: "waiting" } : { kind: "saved" });
    if (keepMine) await this.flush();
  }

  #sendable(): UpdatePost {
    const withheld = new Set<string>(this.#options.withheld(this.#snapshot.shown));
    return Object.fromEntries(Object.entries(this.#draft).filter(([field]) => !withheld.has(field)));
  }

  #settle(stored: Post, sent: UpdatePost): void {
    this.#base = stored;
    // What was typed again during the request stays in the draft.
    this.#draft = Object.fromEntries(
      Object.entries(this.#draft).filter(([field, value]) => !(field in sent) || sent[field as PostField] !== value),
    );
    this.#options.onStored(stored);
    this.#become({ kind: Object.keys(this.#draft).length > 0 ? "waiting" : "saved" });
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.delayMs ?? 700);
  }

  #become(state: SaveState): void {
    this.#state = state;
    this.#tell();
  }

  #take(): Snapshot {
    return { shown: { ...this.#base, ...this.#draft }, state: this.#state, dirty: Object.keys(this.#draft).length > 0 };
  }

  #tell(): void {
    this.#snapshot = this.#take();
    for (const listener of this.#listeners) listener();
  }
}
