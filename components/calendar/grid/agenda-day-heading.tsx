import { joinClasses } from "../../ui/join-classes";
import { formatDay } from "./calendar-days";

interface AgendaDayHeadingProps {
  id: string;
  date: string;
  today: boolean;
  occasion: string | null;
}

/** The numeral of the wall calendar, laid flat: "1 Tuesday, September". */
export function AgendaDayHeading({ id, date, today, occasion }: AgendaDayHeadingProps) {
  const [weekday, numeral, month] = formatDay(date).split(" ");
  return (
    <h2 id={id} className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1 desk:pt-2 desk:pr-4">
      <span
        className={joinClasses(
          "font-display text-numeral font-semibold",
          today && "rounded-chip bg-accent px-1.5 text-accent-ink",
        )}
      >
        {numeral}
      </span>
      <span className="font-medium text-ink-2">
        {weekday}
        <span className="text-ink-3"> · {month}</span>
        {today && <span className="sr-only">, today</span>}
      </span>
      {occasion && (
        <span className="min-w-0 rounded-tag bg-accent-soft px-1.5 py-0.5 text-meta font-medium text-warn">
          {occasion}
        </span>
      )}
    </h2>
  );
}
