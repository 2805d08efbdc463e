import { Skeleton } from "../ui/skeleton";

const WEEKS = [0, 1, 2, 3, 4];
const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** The empty wall calendar while its posts are on the way. */
export function CalendarSkeleton() {
  return (
    <div aria-busy="true">
      <span role="status" className="sr-only">
        Loading the posts
      </span>
      <div aria-hidden="true" className="overflow-hidden rounded-panel border border-line bg-surface max-desk:hidden">
        <div className="h-9 border-b border-line bg-surface-2" />
        {WEEKS.map((week) => (
          <div key={week} className="grid grid-cols-7 border-b border-line last:border-b-0">
            {DAYS.map((day) => (
              <div key={day} className="min-h-29.5 border-r border-line p-2 last:border-r-0 wide:min-h-38">
                <Skeleton className="h-5 w-6" />
                {(week + day * 2) % 3 === 0 && <Skeleton className="mt-2 h-11" />}
              </div>
            ))}
          </div>
        ))}
      </div>
      <div aria-hidden="true" className="flex flex-col gap-3 desk:hidden">
        {WEEKS.map((week) => (
          <Skeleton key={week} className="h-24 rounded-panel" />
        ))}
      </div>
    </div>
  );
}
