import { joinClasses } from "../ui/join-classes";
import type { Tag } from "./batch-words";

export function StatusTag({ tag }: { tag: Tag }) {
  return (
    <span
      className={joinClasses("shrink-0 rounded-chip px-2 py-0.5 text-meta font-semibold whitespace-nowrap", tag.style)}
    >
      {tag.label}
    </span>
  );
}
