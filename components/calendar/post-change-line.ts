import type { Post, UpdatePost } from "@/lib/calendar/schema";

interface PostChangeLineOptions {
  /** Stores a change on the revision that it builds on; rejects when the server refuses. */
  save: (postId: string, revision: number, body: UpdatePost) => Promise<Post>;
  /** Draws a post as it stands with every change that is still on its way. */
  show: (post: Post) => void;
}

interface Line {
  /** The post as the server last answered it. */
  stored: Post;
  /** Changes sent or waiting, oldest first. */
  waiting: UpdatePost[];
  last: Promise<unknown>;
}

/**
 * Changes of one post stand in line, because each must name the revision that the one before it made:
 * two keys pressed quickly (approve, move) would otherwise look like two people. Posts do not wait for each other.
 */
export class PostChangeLine {
  readonly #lines = new Map<string, Line>();
  readonly #options: PostChangeLineOptions;

  constructor(options: PostChangeLineOptions) {
    this.#options = options;
  }

  /** Shows the change at once and answers with the stored post; a refused change is taken out of what is shown. */
  change(post: Post, body: UpdatePost): Promise<Post> {
    const line = this.#lines.get(post.id) ?? { stored: post, waiting: [], last: Promise.resolve() };
    this.#lines.set(post.id, line);
    line.waiting.push(body);
    this.#show(line);
    const stored = line.last.then(() => this.#store(line, body));
    line.last = stored.catch(() => undefined);
    return stored;
  }

  async #store(line: Line, body: UpdatePost): Promise<Post> {
    try {
      line.stored = await this.#options.save(line.stored.id, line.stored.revision, body);
      return line.stored;
    } finally {
      line.waiting = line.waiting.filter((other) => other !== body);
      if (line.waiting.length === 0) this.#lines.delete(line.stored.id);
      this.#show(line);
    }
  }

  #show({ stored, waiting }: Line): void {
    this.#options.show(Object.assign({}, stored, ...waiting));
  }
}
