import { joinClasses } from "./join-classes";

/** The place of something that is on its way. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={joinClasses(
        "block animate-[pulse_1.6s_ease-in-out_infinite] rounded-control bg-ink/8 motion-reduce:animate-none",
        className,
      )}
    />
  );
}
