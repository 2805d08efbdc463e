import type { SharedPost } from "@/lib/share/schema";

/** What the controls under a post have to know of it. */
export interface ReviewablePost {
  id: string;
  status: SharedPost["status"];
  label: string;
  /** The revision the visitor sees; none in a frozen copy. */
  revision?: number;
}
