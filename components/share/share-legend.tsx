import { type PillarName, pillarHue } from "../calendar/pillar-hue";
import { StatusMark } from "../calendar/status-mark";
import { joinClasses } from "../ui/join-classes";
import { VISITOR_LABELS, type VisitorStatus } from "./visitor-status";

const STATUSES = Object.keys(VISITOR_LABELS) as VisitorStatus[];

/** What the colours and marks of the month mean, on a desk and on paper; a phone has their names under each post. */
export function ShareLegend({ pillars }: { pillars: readonly PillarName[] }) {
  return (
    <div className="mt-4 flex flex-wrap gap-x-6 gap-y-1.5 text-[0.8125rem] text-ink-2 max-desk:hidden print:mt-1 print:flex">
      <ul aria-label="Pillars" className="flex flex-wrap gap-x-4 gap-y-1.5">
        {pillars.map((pillar) => (
          <li key={pillar.id} className={joinClasses(pillarHue(pillar.id, pillars), "flex items-center gap-1.5")}>
            <span aria-hidden="true" className="print-color size-2.5 rounded-[3px] bg-hue" />
            {pillar.label}
          </li>
        ))}
      </ul>
      <ul aria-label="Marks" className="flex flex-wrap gap-x-4 gap-y-1.5">
        {STATUSES.map((status) => (
          <li key={status} className="flex items-center gap-1.5">
            <StatusMark status={status} className="[--hue:var(--ink-2)]" />
            {VISITOR_LABELS[status]}
          </li>
        ))}
      </ul>
    </div>
  );
}
