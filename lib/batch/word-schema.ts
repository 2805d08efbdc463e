import { z } from "zod";

/** What a row is looked for by. A NUL is stored as the sign of a lost character (`row-mutations.ts`), and looked for as it. */
export const wordSchema = (most: number) =>
  z
    .string()
    .max(most)
    .overwrite((text) => text.replaceAll("\0", "\uFFFD"));
