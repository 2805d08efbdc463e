import { fromEpochDay, toEpochDay } from "../dates/local-date";
import type { ExportedPost } from "./exported-calendar";

const DAY = 24 * 60;
const minutesOf = (post: ExportedPost) =>
  toEpochDay(post.localDate) * DAY + Number(post.localTime.slice(0, 2)) * 60 + Number(post.localTime.slice(3, 5));

function at(post: ExportedPost, minutes: number): ExportedPost {
  const ofDay = minutes % DAY;
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    ...post,
    localDate: fromEpochDay(Math.floor(minutes / DAY)),
    localTime: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`,
  };
}

/** Wall-clock times on the full five minutes before, never on another day. */
export function roundToFiveMinutes(posts: readonly ExportedPost[]): ExportedPost[] {
  return posts.map((post) => at(post, minutesOf(post) - (minutesOf(post) % 5)));
}

/** In order of time, a post that follows another by less than `gap` minutes moves later, if need be past midnight. */
export function spaceOut(posts: readonly ExportedPost[], gap: number): ExportedPost[] {
  let earliest = Number.NEGATIVE_INFINITY;
  return [...posts]
    .sort((a, b) => minutesOf(a) - minutesOf(b))
    .map((post) => {
      const minutes = Math.max(minutesOf(post), earliest);
      earliest = minutes + gap;
      return at(post, minutes);
    });
}
