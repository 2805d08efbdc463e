import type { TradeKind } from "./trade-kind";

/** Kinds of places that people go to for an evening, a day or a week. */
export const OUTING_KINDS: readonly TradeKind[] = [
  {
    id: "escape-room",
    of: ["leisure", "universal"],
    words: /\b(?:escape (?:rooms?|games?)|exit games?|mystery rooms?)\b/,
    tags: ["escaperoom", "escapegame", "puzzles"],
    hasTopics: true,
  },
  {
    id: "bowling",
    of: ["leisure", "universal", "fitness"],
    words: /\b(?:bowling|ten ?pin|skittles)\b(?!.*\blawn\b)/,
    tags: ["bowling", "bowlingnight", "familyouting"],
    hasTopics: true,
  },
  {
    id: "group-games",
    of: ["leisure", "universal", "fitness"],
    words:
      /\b(?:escape (?:rooms?|games?)|exit games?|mystery rooms?|axe throwing|bowling|ten ?pin|skittles|laser ?(?:tag|quest)|shuffle ?board|(?:mini|crazy|adventure) ?golf|minigolf|paint ?ball|(?:go )?kart(?:s|ing)?|vr (?:arcade|room|arena|cent(?:er|re))|virtual reality)\b/,
    has: ["premises", "walk_ins", "bookings", "staffed"],
    terms: { customer: "player", customers: "players", visit: "visit", work: "hosting games" },
    tags: ["gamenight", "groupouting", "thingstodo"],
    hasTopics: true,
  },
];
