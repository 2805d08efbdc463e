/** Businesses whose first posts can be read before a batch is started, and how many posts of each are written. */
export const SAMPLE_ROWS = 3;
export const SAMPLE_POSTS = 6;
