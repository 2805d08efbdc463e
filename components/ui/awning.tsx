import { joinClasses } from "./join-classes";

const STRIPES = [0, 1, 2, 3, 4] as const;

/** The mark: five stripes with a scalloped edge, 34 × 22. */
export function AwningMark({ className }: { className?: string }) {
  return (
    <svg width="34" height="22" viewBox="0 0 34 22" aria-hidden="true" className={joinClasses("shrink-0", className)}>
      {STRIPES.map((stripe) => (
        <path
          key={stripe}
          d={`M${stripe * 6.8} 3h6.8v13.4a3.4 3.4 0 0 1-6.8 0z`}
          className={stripe % 2 === 0 ? "fill-(--awning,var(--brand))" : "fill-accent"}
        />
      ))}
    </svg>
  );
}

/** The 20 px strip that hangs over a public page. `--awning` may carry a business's colour. */
export function AwningStrip({ className }: { className?: string }) {
  return (
    <svg height="20" width="100%" aria-hidden="true" className={joinClasses("print-color block", className)}>
      <defs>
        <pattern id="awning-strip" width="48" height="20" patternUnits="userSpaceOnUse">
          <path d="M0 0h24v9a12 11 0 0 1-24 0z" className="fill-(--awning,var(--brand))" />
          <path d="M24 0h24v9a12 11 0 0 1-24 0z" className="fill-(--awning-alt,var(--accent))" />
        </pattern>
      </defs>
      <rect width="100%" height="20" fill="url(#awning-strip)" />
    </svg>
  );
}

/** The shopfront that empty states show. */
export function AwningScene({ className }: { className?: string }) {
  return (
    <svg width="200" height="132" viewBox="0 0 200 132" fill="none" aria-hidden="true" className={className}>
      <path d="M8 124.5h184" className="stroke-line-strong" strokeWidth="1.5" strokeLinecap="round" />
      <path d="M30 52v72h140V52" className="fill-surface stroke-line-strong" strokeWidth="1.5" />
      <rect
        x="42"
        y="66"
        width="66"
        height="42"
        rx="3"
        className="fill-surface-2 stroke-line-strong"
        strokeWidth="1.5"
      />
      <rect
        x="122"
        y="66"
        width="34"
        height="58"
        rx="3"
        className="fill-brand-soft stroke-line-strong"
        strokeWidth="1.5"
      />
      <circle cx="148" cy="97" r="2" className="fill-line-strong" />
      <path d="M130 78h18v10h-18z" className="fill-accent" />
      <path
        d="M50 100v-7a7 7 0 0 1 14 0v7zM68 100v-11a7 7 0 0 1 14 0v11zM86 100v-5a7 7 0 0 1 14 0v5z"
        className="fill-accent-soft stroke-line-strong"
        strokeWidth="1.5"
      />
      <path d="M42 100.5h66" className="stroke-line-strong" strokeWidth="1.5" />
      {Array.from({ length: 9 }, (_, stripe) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the stripes never move
          key={stripe}
          d={`M${19 + stripe * 18} 22h18v26a9 9 0 0 1-18 0z`}
          className={stripe % 2 === 0 ? "fill-brand" : "fill-accent"}
        />
      ))}
      <path d="M19 22h162" className="stroke-ink" strokeOpacity=".25" strokeWidth="1.5" />
    </svg>
  );
}
