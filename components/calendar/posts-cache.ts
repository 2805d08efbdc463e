import type { QueryClient } from "@tanstack/react-query";
import type { Post } from "@/lib/calendar/schema";
import { calendarKeys } from "./calendar-queries";

type RangeKey = ReturnType<typeof calendarKeys.range>;

function ranges(client: QueryClient, calendarId: string) {
  return client.getQueryCache().findAll({ queryKey: calendarKeys.posts(calendarId) });
}

/** The newest copy of a post that any loaded range holds. */
export function findPost(client: QueryClient, calendarId: string, postId: string): Post | null {
  let newest: Post | null = null;
  for (const query of ranges(client, calendarId)) {
    const found = (query.state.data as Post[] | undefined)?.find((post) => post.id === postId);
    if (found && (newest === null || found.revision > newest.revision)) newest = found;
  }
  return newest;
}

/** Puts a post into every loaded range its date lies in, and out of the others. */
export function storePost(client: QueryClient, calendarId: string, post: Post): void {
  for (const query of ranges(client, calendarId)) {
    const [, , , , from, to] = query.queryKey as unknown as RangeKey;
    client.setQueryData<Post[]>(query.queryKey, (posts) => {
      if (!posts) return posts;
      const others = posts.filter((other) => other.id !== post.id);
      return post.localDate >= from && post.localDate <= to ? [...others, post] : others;
    });
  }
}

export function dropPost(client: QueryClient, calendarId: string, postId: string): void {
  client.setQueriesData<Post[]>({ queryKey: calendarKeys.posts(calendarId) }, (posts) =>
    posts?.filter((post) => post.id !== postId),
  );
}

/** Shows a post as the server has stored it, and asks its calendar anew, whose notices may be others now. */
export function storeSaved(client: QueryClient, calendarId: string, post: Post): void {
  storePost(client, calendarId, post);
  client.setQueryData(calendarKeys.post(post.id), post);
  void client.invalidateQueries({ queryKey: calendarKeys.one(calendarId), exact: true });
}
