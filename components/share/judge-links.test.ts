import { expect, test } from "vitest";
import type { ShareLink } from "@/lib/share/schema";
import { judgeLinks } from "./judge-links";

const link = (id: string, revokedAt: string | null = null) => ({ id, revokedAt }) as ShareLink;
const known = { links: [], readAt: 1000, lostAt: 0, isFailed: false };

test("that no link is open is said only by a list read after the last order whose answer was lost", () => {
  expect(judgeLinks(known)).toEqual({ kind: "known", open: [] });
  expect(judgeLinks({ ...known, lostAt: 2000 })).toEqual({ kind: "unsure" });
  expect(judgeLinks({ ...known, lostAt: 2000, isFailed: true })).toEqual({ kind: "failed" });
  const [made, ended] = [link("made"), link("ended", "2026-01-01T00:00:00Z")];
  expect(judgeLinks({ ...known, links: [made, ended], readAt: 3000, lostAt: 2000 })).toEqual({
    kind: "known",
    open: [made],
  });
});

test("links that were never read are neither none nor some", () => {
  expect(judgeLinks({ ...known, links: undefined, readAt: 0 })).toEqual({ kind: "reading" });
});
