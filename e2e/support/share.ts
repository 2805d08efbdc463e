import { type APIRequestContext, expect, type PlaywrightWorkerArgs } from "@playwright/test";
import type { Post } from "@/lib/calendar/schema";
import type { CreatedShareLink, CreateShareLink, Review } from "@/lib/share/schema";
import { newAccount, newCalendar } from "./account";
import { postsOf } from "./first-run";

/** An owner with a week of posts, or what `changes` make of it, and a link to it. */
export async function newShare(
  playwright: PlaywrightWorkerArgs["playwright"],
  baseURL: string | undefined,
  settings: CreateShareLink = {},
  changes: Record<string, unknown> = {},
) {
  const { visitor: owner, email } = await newAccount(playwright, baseURL);
  const calendar = await newCalendar(owner, changes);
  const link = await addLink(owner, calendar.id, settings);
  const posts: Post[] = await postsOf(owner, calendar.id);
  return { owner, email, calendar, link, posts, first: posts[0] as Post, path: new URL(link.url).pathname };
}

export async function addLink(
  owner: APIRequestContext,
  calendarId: string,
  settings: CreateShareLink,
): Promise<CreatedShareLink> {
  const response = await owner.post(`/api/v1/calendars/${calendarId}/share-links`, { data: settings });
  expect(response.status(), await response.text()).toBe(201);
  return response.json();
}

export async function reviewsOf(owner: APIRequestContext, calendarId: string): Promise<Review[]> {
  return (await (await owner.get(`/api/v1/calendars/${calendarId}/reviews`)).json()).items;
}
