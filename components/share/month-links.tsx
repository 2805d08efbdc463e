import type { SharedPart } from "@/lib/share/schema";
import { formatMonth, formatMonthShort } from "../calendar/grid/calendar-days";
import { buttonStyle } from "../ui/button-style";
import { joinClasses } from "../ui/join-classes";

interface MonthLinksProps extends Pick<SharedPart, "months" | "month"> {
  /** The address of the link itself; a month's is a segment behind it. */
  path: string;
}

const longName = (month: string) => `${formatMonth(`${month}-01`)} ${month.slice(0, 4)}`;

/** A long calendar's months, each with how far its approval is; plain links, so that it reads without JavaScript. */
export function MonthLinks({ path, months, month }: MonthLinksProps) {
  if (months.length === 0) return null;
  return (
    <nav aria-label="Months" data-part="month-links" className="print-hide mb-6">
      <ul className="flex flex-wrap gap-1.5">
        {months.map(({ month: name, posts, approved }) => (
          <li key={name}>
            <a
              href={`${path}/${name}`}
              aria-current={name === month ? "page" : undefined}
              aria-label={`${longName(name)}, ${approved} of ${posts} approved`}
              className={joinClasses(
                "flex min-h-11 flex-col justify-center rounded-control border px-3 text-center no-underline",
                name === month
                  ? "border-brand bg-brand-soft font-semibold text-ink"
                  : "border-line bg-surface text-ink-2 hover:border-line-strong",
              )}
            >
              <span className="text-meta text-ink">
                {formatMonthShort(`${name}-01`)} {name.slice(0, 4)}
              </span>
              <span className="text-meta">
                <span data-approved={name === month ? "" : undefined}>{approved}</span>/{posts}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** At the end of a month: the one before and the one after. */
export function NextMonthLinks({ path, months, month }: MonthLinksProps) {
  const index = months.findIndex(({ month: name }) => name === month);
  if (index < 0) return null;
  const [before, after] = [months[index - 1], months[index + 1]];
  return (
    <nav aria-label="Month before and after" className="print-hide mt-8 flex justify-between gap-3">
      {before ? (
        <a href={`${path}/${before.month}`} className={buttonStyle("secondary", "compact")}>
          ← {longName(before.month)}
        </a>
      ) : (
        <span />
      )}
      {after && (
        <a href={`${path}/${after.month}`} className={buttonStyle("secondary", "compact")}>
          {longName(after.month)} →
        </a>
      )}
    </nav>
  );
}
