import { createRandom } from "../../lib/core/planning/seeded-random";
import type { EvalPost, WrittenCase } from "./eval-case";

export interface Sample {
  written: WrittenCase;
  post: EvalPost;
}

/** Posts to read, drawn from all cases alike (a year counts no more than a month); the same seed draws the same. */
export function pickSamples(all: readonly WrittenCase[], count: number, seed: string): Sample[] {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const samples: Sample[] = [];
  const seen = new Set<EvalPost>();
  // Twice as many draws as wanted leave room for an empty case or a post drawn before.
  for (let draw = 0; draw < count * 2 && samples.length < count; draw++) {
    const written = all[below(all.length)];
    const post = written?.posts[below(written.posts.length)];
    if (!written || !post || seen.has(post)) continue;
    seen.add(post);
    samples.push({ written, post });
  }
  return samples;
}
