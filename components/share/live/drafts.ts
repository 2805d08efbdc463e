/** What a visitor typed under a post and did not send. */
export interface Draft {
  comment: string;
  name: string;
}

const drafts = new Map<string, Draft>();
const NOTHING: Draft = { comment: "", name: "" };

/** What was left under a post, whichever button it was typed behind. */
export const draftOf = (postId: string): Draft => drafts.get(postId) ?? NOTHING;

/** Keeps it while the page is open; nothing typed is nothing kept. @returns whether there was something */
export function keepDraft(postId: string, from: HTMLFormElement | Draft): boolean {
  const draft = from instanceof HTMLFormElement ? readForm(from, draftOf(postId)) : from;
  const some = (draft.comment + draft.name).trim() !== "";
  if (some) drafts.set(postId, draft);
  else drafts.delete(postId);
  return some;
}

// A form without a field says nothing of what was typed in another one's.
function readForm(form: HTMLFormElement, before: Draft): Draft {
  const given = new FormData(form);
  const of = (name: keyof Draft) => String(given.get(name) ?? before[name]);
  return { comment: of("comment"), name: of("name") };
}

export function dropDraft(postId: string): void {
  drafts.delete(postId);
}
