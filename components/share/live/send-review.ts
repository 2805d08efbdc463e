import type { Decision } from "@/lib/core/vocabulary";
import type { CreatedReview } from "@/lib/share/schema";
import { fetchJson } from "../../api-client";
import { tokenOfPage } from "./parts";

/** What a visitor says of a post. */
export interface Saying {
  decision: Decision;
  name: string;
  /** Empty for none. */
  comment: string;
}

const path = () => `/shares/${tokenOfPage()}/reviews`;

/** Sends it, pinned to the revision that the card shows; a card of a frozen copy has none. @throws ApiProblem */
export function sendReview(card: HTMLElement, { decision, name, comment }: Saying): Promise<CreatedReview> {
  const revision = Number(card.dataset.revision);
  const body = {
    postId: card.id,
    decision,
    name,
    ...(comment ? { comment } : {}),
    ...(revision > 0 ? { revision } : {}),
  };
  return fetchJson<CreatedReview>(path(), { method: "POST", body });
}

/** Takes it back. @throws ApiProblem */
export function takeBack({ id, undoToken }: CreatedReview): Promise<void> {
  return fetchJson<void>(`${path()}/${id}`, { method: "DELETE", body: { undoToken } });
}
