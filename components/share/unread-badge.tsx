/** How many reviews nobody of the workspace has seen. Nothing for none. */
export function UnreadBadge({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="rounded-full bg-info-soft px-2 py-0.5 text-meta font-semibold whitespace-nowrap text-info">
      {count} new<span className="sr-only"> {count === 1 ? "review" : "reviews"}</span>
    </span>
  );
}
