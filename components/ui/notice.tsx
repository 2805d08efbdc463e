import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import type { ReactNode } from "react";
import { joinClasses } from "./join-classes";

type NoticeTone = "info" | "warn" | "danger" | "done";

const TONES: Record<NoticeTone, { box: string; icon: string; Icon: typeof Info }> = {
  info: { box: "bg-info-soft", icon: "text-info", Icon: Info },
  warn: { box: "bg-accent-soft", icon: "text-warn", Icon: TriangleAlert },
  danger: { box: "bg-danger-soft", icon: "text-danger", Icon: CircleAlert },
  done: { box: "bg-brand-soft", icon: "text-brand", Icon: CircleCheck },
};

interface NoticeProps {
  tone: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  onDismiss?: () => void;
  role?: "alert" | "status";
  className?: string;
}

/** What happened and what to do, where it matters. */
export function Notice({ tone, title, children, actions, onDismiss, role, className }: NoticeProps) {
  const { box, icon, Icon } = TONES[tone];
  return (
    // What can be put away can be gone to: the focus moves here from a notice before it.
    <div
      role={role}
      tabIndex={onDismiss ? -1 : undefined}
      className={joinClasses("flex gap-3 rounded-panel p-4 text-ink", box, className)}
    >
      <Icon aria-hidden="true" className={joinClasses("mt-0.5 size-4 shrink-0", icon)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className={joinClasses(title ? "mt-1" : "", "text-ink")}>{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
      {onDismiss && (
        <button
          type="button"
          aria-label="Dismiss"
          onClick={onDismiss}
          className="-m-2 grid size-9 shrink-0 place-items-center self-start rounded-control text-ink-2 hover:text-ink"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      )}
    </div>
  );
}
