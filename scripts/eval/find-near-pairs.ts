import type { EvalPost } from "./eval-case";
import { type ComparedBusiness, type ComparedText, READINGS, readTrigrams } from "./read-trigrams";

const THRESHOLD = 0.5;

/** A post as it is compared: the numbers of its trigrams in each reading. */
export interface ComparedPost {
  label: string;
  readings: readonly Int32Array[];
}

const numbers = new Map<string, number>();

function numberOf(trigram: string): number {
  const known = numbers.get(trigram);
  if (known !== undefined) return known;
  numbers.set(trigram, numbers.size);
  return numbers.size - 1;
}

/** Prepares one post of a business; whose it is does not count. */
export function toComparedPost(business: ComparedBusiness, label: string, text: ComparedText): ComparedPost {
  const readings = readTrigrams(business, text);
  return { label, readings: readings.map((trigrams) => Int32Array.from(trigrams, numberOf)) };
}

/** Prepares the posts of one business; its name and town do not count. */
export function toComparedPosts(business: ComparedBusiness, posts: readonly EvalPost[]): ComparedPost[] {
  return posts.map(({ slot, draft }) => toComparedPost(business, `${business.name} ${slot.key}`, draft));
}

/** By the number of the later post and of the earlier: how alike they are in a reading, of all that are near. */
function* nearInReading(lists: readonly Int32Array[]): Generator<[later: number, earlier: number, alike: number]> {
  const postings: number[][] = [];
  for (const [later, own] of lists.entries()) {
    const shared = new Int32Array(later);
    for (const trigram of own) {
      const posts = postings[trigram] ?? [];
      postings[trigram] = posts;
      for (const post of posts) shared[post] = (shared[post] ?? 0) + 1;
      posts.push(later);
    }
    for (const [earlier, both] of shared.entries()) {
      const alike = both / (own.length + (lists[earlier]?.length ?? 0) - both);
      if (alike >= THRESHOLD) yield [later, earlier, alike];
    }
  }
}

/** Every pair at or above the threshold in any reading, counted out over all of them: no relation of the gate's index. */
export function findNearPairs(posts: readonly ComparedPost[]): string[] {
  const nearest = new Map<string, number>();
  for (const reading of READINGS.keys()) {
    for (const [later, earlier, alike] of nearInReading(
      posts.map(({ readings }) => readings[reading] ?? new Int32Array()),
    )) {
      const pair = `${posts[earlier]?.label} ~ ${posts[later]?.label}`;
      nearest.set(pair, Math.max(alike, nearest.get(pair) ?? 0));
    }
  }
  return Array.from(nearest, ([pair, alike]) => `${pair} (${alike.toFixed(2)})`);
}
