import type { BusinessFacts } from "../../lib/core/brief";
import { createStripper } from "../../lib/core/checking/strip-for-comparison";
import { trigramsOf } from "../../lib/core/checking/trigrams";
import type { EvalPost } from "./eval-case";

const THRESHOLD = 0.5;

/** A post as the near-duplicate check sees it: its trigrams as sorted numbers. */
export interface ComparedPost {
  label: string;
  trigrams: Int32Array;
}

const numbers = new Map<string, number>();

function numberOf(trigram: string): number {
  const known = numbers.get(trigram);
  if (known !== undefined) return known;
  numbers.set(trigram, numbers.size);
  return numbers.size - 1;
}

/** Prepares the posts of one business; its name and town do not count. */
export function toComparedPosts(business: BusinessFacts, posts: readonly EvalPost[]): ComparedPost[] {
  const strip = createStripper({ name: business.name, town: business.place.city });
  return posts.map(({ slot, draft }) => ({
    label: `${business.name} ${slot.key}`,
    trigrams: Int32Array.from(trigramsOf(strip(draft.caption, draft.callToAction?.text)), numberOf).sort(),
  }));
}

function jaccardOf(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return a.length + b.length === 0 ? 0 : shared / (a.length + b.length - shared);
}

/** Every pair at or above the threshold, found by comparing all of them: slow, plain, and no relation of the gate's index. */
export function findNearPairs(posts: readonly ComparedPost[]): string[] {
  const pairs: string[] = [];
  for (const [i, post] of posts.entries())
    for (const other of posts.slice(0, i)) {
      const similarity = jaccardOf(post.trigrams, other.trigrams);
      if (similarity >= THRESHOLD) pairs.push(`${other.label} ~ ${post.label} (${similarity.toFixed(2)})`);
    }
  return pairs;
}
