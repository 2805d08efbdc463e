const MOST_TAGS = 10_000;

/**
 * Counts changes and remembers at which count each tag changed last. A page that began to be rendered at count n
 * shows every change up to n, so it is good as long as none of its tags changed later; a change that happens while
 * it is being rendered is later than its start, however the two interleave.
 */
export class ChangeClock {
  private count = 0;
  private readonly changedAt = new Map<string, number>();
  /** Below this count nothing is known any more, so nothing begun before it may be shown. */
  private forgotten = 0;

  now(): number {
    return this.count;
  }

  change(tags: readonly string[]): void {
    this.count += 1;
    if (this.changedAt.size + tags.length > MOST_TAGS) {
      this.changedAt.clear();
      this.forgotten = this.count;
    }
    for (const tag of tags) this.changedAt.set(tag, this.count);
  }

  isCurrent(start: number, tags: readonly string[]): boolean {
    return start >= this.forgotten && tags.every((tag) => (this.changedAt.get(tag) ?? 0) <= start);
  }
}
