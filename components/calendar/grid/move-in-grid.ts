import type { GridDay, GridPost } from "./lay-out-weeks";

/** A day of the month shows this many one-line chips before "+2 more". */
const LINES = 3;
/** So many have room for two lines of words each. */
const TALL = 2;

export type GridView = "month" | "week";

/** The posts a day draws as chips, and how many hide behind "more". */
export function shownPosts<Item extends GridPost>(day: GridDay<Item>, view: GridView): { posts: Item[]; more: number } {
  if (view === "week" || day.posts.length <= LINES) return { posts: day.posts, more: 0 };
  return { posts: day.posts.slice(0, LINES), more: day.posts.length - LINES };
}

/** How much of its posts a day of the month has room for. */
export function monthChipSize({ posts }: Pick<GridDay<GridPost>, "posts">): "line" | "double" | "tall" {
  if (posts.length > LINES) return "line";
  return roomyDay({ posts }) ? "tall" : "double";
}

/** Whether a day has room for posts with two lines of words, also on paper. */
export const roomyDay = ({ posts }: Pick<GridDay<GridPost>, "posts">) => posts.length <= TALL;

/** What can hold focus in a day, top to bottom: the day, its chips, "more". A day's key is its date, a chip's its post id. */
export function focusStops(day: GridDay, view: GridView): string[] {
  const { posts, more } = shownPosts(day, view);
  return [day.date, ...posts.map((post) => post.id), ...(more > 0 ? [`${day.date}/more`] : [])];
}

/** Where the grid's one tab stop lies before anything was focused: the first post, else today, else the first open day. */
export function firstStop(weeks: readonly GridDay[][]): string | null {
  const days = weeks.flat();
  const withPost = days.find((day) => !day.muted && day.posts.length > 0);
  return (
    withPost?.posts[0]?.id ??
    days.find((day) => day.today)?.date ??
    days.find((day) => !day.muted)?.date ??
    days[0]?.date ??
    null
  );
}

/** The stop an arrow key leads to; null at the edge of the grid. Up and down go through a day's posts, then to the next week. */
export function moveInGrid(weeks: readonly GridDay[][], view: GridView, from: string, key: string): string | null {
  const days = weeks.flat();
  const stops = days.map((day) => focusStops(day, view));
  const at = stops.findIndex((day) => day.includes(from));
  const here = stops[at];
  if (!here) return null;
  const depth = here.indexOf(from);
  const beside = (day: string[] | undefined) => day?.[Math.min(depth, day.length - 1)] ?? null;
  switch (key) {
    case "ArrowRight":
      return beside(stops[at + 1]);
    case "ArrowLeft":
      return beside(stops[at - 1]);
    case "ArrowDown":
      return here[depth + 1] ?? stops[at + 7]?.[0] ?? null;
    case "ArrowUp":
      return here[depth - 1] ?? stops[at - 7]?.at(-1) ?? null;
    case "Home":
      return stops[at - (at % 7)]?.[0] ?? null;
    case "End":
      return stops[at - (at % 7) + 6]?.[0] ?? null;
    default:
      return null;
  }
}
