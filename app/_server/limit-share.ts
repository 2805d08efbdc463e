import { createHash } from "node:crypto";
import { limit } from "./route";

const REVIEWS_PER_ADDRESS = { points: 60, perSeconds: 60 };
const REVIEWS_PER_LINK = { points: 1000, perSeconds: 3600 };
const VIEWS_PER_ADDRESS = { points: 10, perSeconds: 60 };

// A limit's key may land in Redis, where no share token belongs in the clear.
const keyOf = (token: string) => createHash("sha256").update(token).digest("hex").slice(0, 32);

/** What one address, and all of them together, may say through a link. @throws AppError rate_limited */
export async function limitReviews(token: string, address: string): Promise<void> {
  await limit("share-review", `${keyOf(token)}:${address}`, REVIEWS_PER_ADDRESS);
  await limit("share-review-link", keyOf(token), REVIEWS_PER_LINK);
}

/** @throws AppError rate_limited */
export async function limitViews(token: string, address: string): Promise<void> {
  await limit("share-view", `${keyOf(token)}:${address}`, VIEWS_PER_ADDRESS);
}
