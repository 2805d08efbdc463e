import type { ShareLink } from "@/lib/share/schema";

interface LinkFacts {
  /** The links as they were last read; none for never. */
  links: readonly ShareLink[] | undefined;
  /** When that was, and when the making of one last failed without saying what came of it, in ms since 1970; 0 for never. */
  readAt: number;
  lostAt: number;
  /** Whether reading them failed the last time. */
  isFailed: boolean;
}

/** What may be said of the open links of a calendar. */
export type LinksState =
  | { kind: "reading" }
  | { kind: "unsure" }
  | { kind: "failed" }
  | { kind: "known"; open: ShareLink[] };

/** A list from before an order whose answer was lost says nothing of the link that it may have made. */
export function judgeLinks({ links, readAt, lostAt, isFailed }: LinkFacts): LinksState {
  if (isFailed) return { kind: "failed" };
  if (links === undefined) return { kind: "reading" };
  if (readAt <= lostAt) return { kind: "unsure" };
  return { kind: "known", open: links.filter((link) => link.revokedAt === null) };
}
