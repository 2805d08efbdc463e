/** The look of every box a person types into or chooses from. */
export const CONTROL =
  "w-full min-h-11 rounded-control border border-line-strong bg-surface px-3 py-2 text-app text-ink placeholder:text-ink-3 " +
  "transition-colors duration-120 hover:border-ink-2 aria-invalid:border-danger aria-invalid:bg-danger-soft/40 " +
  "disabled:opacity-60 max-desk:text-read";
