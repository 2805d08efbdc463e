import type { TextStyle } from "./typesetter";

const INK = "#18221D";
const INK_2 = "#46524B";
export const LINE = "#DDE1DA";
export const SHADE = "#F4F5F0";
export const BRAND = "#0E5A46";
export const MARGIN = 36;
/** Room at the foot of a page for its number. */
export const FOOT = 18;

export const STYLES = {
  title: { face: "display", size: 22, color: INK },
  section: { face: "display", size: 13, color: INK },
  meta: { face: "regular", size: 8.5, color: INK_2 },
  weekday: { face: "bold", size: 8, color: INK_2 },
  day: { face: "bold", size: 8.5, color: INK },
  chipCode: { face: "bold", size: 7, color: BRAND },
  chip: { face: "regular", size: 7, color: INK },
  head: { face: "bold", size: 9, color: BRAND },
  topic: { face: "bold", size: 10, color: INK },
  body: { face: "regular", size: 9, color: INK },
  side: { face: "regular", size: 8.5, color: INK_2 },
} as const satisfies Record<string, TextStyle>;

/** Paper of the business's part of the world: Letter in North America, A4 elsewhere. */
export const paperOf = (timezone: string): "LETTER" | "A4" => (/^(America|US)\//.test(timezone) ? "LETTER" : "A4");
